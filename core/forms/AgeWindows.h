#pragma once

#include "core/base/Gestation.h"
#include "core/base/Result.h"

#include <QDate>
#include <QList>

namespace lodestar::forms {

/// An age in calendar months and days: "23m0d". Day 30 means the last day of that month of age.
struct MonthAge {
    int months = 0;
    int days = 0;

    static std::optional<MonthAge> read(const QString& text);
    [[nodiscard]] QString toString() const { return QStringLiteral("%1m%2d").arg(months).arg(days); }
    /// The age on a day; nothing before birth.
    static std::optional<MonthAge> on(QDate birth, QDate day);
    friend auto operator<=>(const MonthAge&, const MonthAge&) = default;
};

/// At which age a form of ASQ-3 is used. Most windows have no published source here: a service confirms or changes
/// them, and until it has, it is said wherever one is used.
struct AgeWindow {
    int form = 0; ///< months
    MonthAge from;
    MonthAge to;
    QString source; ///< empty: none
    bool confirmed = false;

    [[nodiscard]] bool isSettled() const { return confirmed || !source.isEmpty(); }
};

/// Those of resources/forms/asq3-windows.csv.
const QList<AgeWindow>& shippedWindows();

/// Which forms fit a child on a day, and by which age.
struct FormForAge {
    QList<AgeWindow> windows; ///< the one that developers prefer last, where two overlap
    bool corrected = false;
    MonthAge age; ///< the one that counts
};

/// Corrected age only for a child born three weeks early or more (37+0 weeks or less) who is under 24 months.
FormForAge formForAge(const QList<AgeWindow>& windows, QDate birth, std::optional<Gestation> gestation, QDate on);

} // namespace lodestar::forms
