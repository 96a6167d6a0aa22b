#pragma once

#include "core/services/FamilyGrowth.h"

#include <QAbstractTableModel>

namespace lodestar::models {

/// The numbers of a growth chart: one row for each measurement of one kind, the newest first, with both ages and the
/// centile in force.
class GrowthTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Actual, Corrected, Value, Centile, ColumnCount };

    explicit GrowthTableModel(QObject* parent = nullptr);

    void show(const FamilyGrowth& growth, const GrowthInUse& inUse, growth::GrowthMeasure measure, QDate today);
    /// The points of the measure that is shown, oldest first: as a chart takes them.
    [[nodiscard]] const QList<growth::GrowthPoint>& points() const { return m_points; }
    /// All measures, for prompts.
    [[nodiscard]] const QList<growth::GrowthPoint>& allPoints() const { return m_all; }
    [[nodiscard]] int rowOf(int point) const;
    /// The point of a row; -1 for one whose values are in conflict.
    [[nodiscard]] int pointOf(int row) const;
    /// "11 Nov 2026: 6.86 kg, 20th centile" and " at corrected age 6 months 25 days. At actual age 8 months 7 days:
    /// 10th."
    [[nodiscard]] QString strongWords(int point) const;
    [[nodiscard]] QString moreWords(int point) const;
    /// Both parts, for the screen reader.
    [[nodiscard]] QStringList spoken() const;
    /// The rows as words, for print: in the order of the columns, the heads first.
    [[nodiscard]] QList<QStringList> printed() const;
    /// "6.86 kg", "53.2 cm", "16.4 kg/m²"
    static QString valueText(growth::GrowthMeasure measure, double value);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QDate on;
        int point = -1;
        QList<double> values; ///< of a conflict
    };
    /// "Now 7.2% below birth weight." in the first weeks.
    [[nodiscard]] QString sinceBirth(const growth::GrowthPoint& point) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString pointText(const growth::GrowthPoint& point, int column) const;

    QList<growth::GrowthPoint> m_all;
    QList<growth::GrowthPoint> m_points;
    QList<Row> m_rows;
    growth::GrowthMeasure m_measure = growth::GrowthMeasure::Weight;
    QDate m_born;
    QDate m_due;
    QDate m_today;
};

} // namespace lodestar::models
