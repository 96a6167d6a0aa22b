#include "core/reports/ProgrammeCosts.h"

#include "core/base/Fold.h"
#include "core/metrics/Suppression.h"
#include "core/reports/PublicWords.h"
#include "core/reports/ReportParts.h"
#include "core/services/CourseAccount.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace lodestar::reports {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

/// The courses of one programme, added up.
struct ProgrammeCost {
    QString row;
    QString name;
    int courses = 0;
    qint64 pence = 0;
    std::optional<qint64> budget; ///< pence that partners set aside for it
    qint64 completed = 0;
    qint64 others = 0; ///< families that came and did not complete

    [[nodiscard]] qint64 families() const { return completed + others; }
    ProgrammeCost& operator+=(const ProgrammeCost& more) {
        courses += more.courses;
        pence += more.pence;
        completed += more.completed;
        others += more.others;
        if (more.budget) budget = budget.value_or(0) + *more.budget;
        return *this;
    }
};

bool isFor(const BudgetLine& line, const ProgrammeCost& programme) {
    const QString named = folded(line.programme);
    return !named.isEmpty() && (named == folded(programme.row) || named == folded(programme.name));
}

Result<QList<ProgrammeCost>> readCosts(Connection& connection, FinancialYear year, const QList<BudgetLine>& budget) {
    QMap<QString, ProgrammeCost> byRow;
    LODESTAR_ASSIGN(const QList<Course> all, courses(connection));
    for (const Course& each : all) {
        if (!each.from.isValid() || FinancialYear::of(each.from) != year) continue;
        LODESTAR_ASSIGN(const CourseAccount account, readAccount(connection, each.entry));
        ProgrammeCost one;
        one.courses = 1;
        one.pence = account.cost.pence;
        one.completed = account.cost.completed;
        one.others = std::max(0, account.cost.families - account.cost.completed);
        ProgrammeCost& programme = byRow[each.programme];
        programme.row = each.programme;
        programme.name = account.course.programme ? account.course.programme->name : each.programme;
        programme += one;
    }
    QList<ProgrammeCost> costs = byRow.values();
    for (ProgrammeCost& programme : costs)
        for (const BudgetLine& line : budget)
            if (line.year == year.text() && isFor(line, programme))
                programme.budget = programme.budget.value_or(0) + line.pence;
    std::ranges::stable_sort(costs, {}, &ProgrammeCost::name);
    return costs;
}

QList<ReportColumn> columns() {
    using K = ColumnKind;
    return {{u"programme"_s, say(QT_TRANSLATE_NOOP("Reports", "Programme")), K::Text, 26},
            {u"courses"_s, say(QT_TRANSLATE_NOOP("Reports", "Courses")), K::Number, 8},
            {u"families"_s, say(QT_TRANSLATE_NOOP("Reports", "Families that came")), K::Number, 10},
            {u"completed"_s, say(QT_TRANSLATE_NOOP("Reports", "Families that completed")), K::Number, 11},
            {u"budget"_s, say(QT_TRANSLATE_NOOP("Reports", "Budget")), K::Money, 13},
            {u"cost"_s, say(QT_TRANSLATE_NOOP("Reports", "Cost")), K::Money, 12},
            {u"cost_per_family"_s, say(QT_TRANSLATE_NOOP("Reports", "Cost for each family")), K::Money, 12},
            {u"cost_per_completed"_s, say(QT_TRANSLATE_NOOP("Reports", "Cost for each that completed")), K::Money, 13}};
}

/// A count as it may be shown.
ReportCell countCell(qint64 count, bool hidden) {
    if (hidden) return leftOutCell();
    return numberCell(static_cast<double>(count));
}

/// What each of so many cost; told where their number is.
ReportCell shareOf(qint64 pence, qint64 count, bool hidden) {
    if (hidden) return leftOutCell();
    if (count == 0) return {};
    return numberCell(static_cast<double>(rules::sharedAmong(pence, static_cast<int>(count))));
}

ReportRow rowOf(const ProgrammeCost& each, bool familiesHidden, bool completedHidden) {
    ReportCell budget;
    if (each.budget) budget = numberCell(static_cast<double>(*each.budget));
    return {{textCell(each.name), numberCell(each.courses), countCell(each.families(), familiesHidden),
             countCell(each.completed, completedHidden), budget, numberCell(static_cast<double>(each.pence)),
             shareOf(each.pence, each.families(), familiesHidden),
             shareOf(each.pence, each.completed, completedHidden)}};
}

ReportTable tableOf(const QList<ProgrammeCost>& costs, qint64 threshold) {
    ReportTable table;
    table.title = say(QT_TRANSLATE_NOOP("Reports", "What programmes cost"));
    table.columns = columns();
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "No course began in this year."));
    table.note = say(QT_TRANSLATE_NOOP(
        "Reports", "Courses that began in the year, counted whole: all their cost lines, divided by the families with "
                   "somebody who came at least once, and by those with somebody who completed; a family on two "
                   "courses counts in both. Volunteers’ hours are never turned into money. Where so few families came "
                   "or completed that they could be recognised, their number and the cost for each are left out."));
    if (costs.isEmpty()) return table;
    QList<QList<qint64>> counts;
    ProgrammeCost sum;
    sum.name = say(QT_TRANSLATE_NOOP("Reports", "Together"));
    for (const ProgrammeCost& each : costs) {
        counts.append({each.completed, each.others});
        sum += each;
    }
    constexpr int completed = 0;
    constexpr int families = 2; // the sum of the row
    const metrics::Suppressed hidden = metrics::suppress(metrics::CountTable::of(counts), threshold);
    const auto add = [&](const ProgrammeCost& each, int row) {
        table.rows.append(rowOf(each, hidden.isHidden(row, families), hidden.isHidden(row, completed)));
    };
    for (int row = 0; row < costs.size(); ++row)
        add(costs[row], row);
    if (costs.size() > 1) {
        add(sum, static_cast<int>(costs.size()));
        table.rows.last().total = true;
        table.rows.last().cells.first().code = u"total"_s;
    }
    return table;
}

/// Of what stands in the table, and nothing else.
ReportChart chartOf(const ReportTable& table) {
    constexpr qsizetype perFamily = 6;
    ReportChart chart;
    chart.title = say(QT_TRANSLATE_NOOP("Reports", "Cost for each family that came"));
    chart.values = ColumnKind::Money;
    ReportChart::Series series{say(QT_TRANSLATE_NOOP("Reports", "Cost for each family")), {}};
    QStringList told;
    for (const ReportRow& row : table.rows) {
        if (row.total) continue;
        chart.categories.append(row.cells.first().text);
        series.values.append(row.cells[perFamily].value);
        if (series.values.last())
            told.append(u"%1 %2"_s.arg(row.cells.first().text,
                                       poundsWords(static_cast<qint64>(*row.cells[perFamily].value), {})));
    }
    chart.series = {series};
    chart.sentence =
        told.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Reports", "Too few families came to say what one of them cost."))
            : QCoreApplication::translate("Reports", "For each family that came: %1.").arg(told.join(u"; "_s));
    return chart;
}

} // namespace

Result<QList<ReportPart>> programmeCostParts(Connection& connection, FinancialYear year,
                                             const QList<BudgetLine>& budget, qint64 threshold) {
    LODESTAR_ASSIGN(const QList<ProgrammeCost> costs, readCosts(connection, year, budget));
    const ReportTable table = tableOf(costs, threshold);
    if (table.rows.isEmpty()) return QList<ReportPart>{table};
    return QList<ReportPart>{chartOf(table), table};
}

} // namespace lodestar::reports
