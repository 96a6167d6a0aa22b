#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace lodestar::charts {

/// The numbers of one series of a chart, one for each category.
struct ChartSeries {
    QString name;
    QList<std::optional<double>> values; ///< none: a gap, which is said
    QList<double> low = {};              ///< lower ends of 95 % confidence; empty: none drawn
    QList<double> high = {};
};

/// What a chart of bars or lines shows. Nothing is less than 0.
struct ChartContent {
    enum class Kind : std::uint8_t {
        Bars,    ///< lying, the series of a category below each other
        Stacked, ///< lying, one bar for each category
        Lines,   ///< along ordered categories
    };
    Kind kind = Kind::Bars;
    QStringList categories;
    QList<ChartSeries> series;
    std::optional<double> target = {};
    QString targetName = {};
    QString gap = {}; ///< what is said in the place of a missing value
    /// A value as people read it: "85.2%".
    std::function<QString(double)> words;

    [[nodiscard]] std::optional<double> value(qsizetype series, qsizetype category) const;
    /// The two ends of a whisker; none where the series has none or the value is missing.
    [[nodiscard]] std::optional<std::pair<double, double>> whisker(qsizetype series, qsizetype category) const;
    /// The largest of what is drawn, more than 0.
    [[nodiscard]] double largest() const;
    /// Every number, for who cannot see the chart: "Universal, now: 248, 230 to 262."
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] QString said(double value) const { return words ? words(value) : QString::number(value); }
};

} // namespace lodestar::charts
