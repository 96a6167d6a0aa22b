#include "core/reports/OutcomeTables.h"

#include <QCoreApplication>
#include <QMap>

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

enum Column : int { Met, NotMet };

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

GroupRow rowOf(const QString& name, const OutcomeCount& count, const QString& code = {}) {
    if (overAllDue(count.indicator)) return {name, {count.met, count.notMet, count.notKnown}, code};
    return {name, {count.met, count.notMet}, code};
}

ReportCell shareOf(const std::optional<double>& value, bool leftOut) {
    return leftOut ? leftOutCell() : ReportCell{{}, value};
}

/// The sums of a table that stands beside another of the same people are shown as they are there: whatever one hides,
/// the other must not show.
bool hidesMore(const ShownGroups& table, qsizetype row, const ShownGroups& other, qsizetype otherRow) {
    for (int column = 0; column <= table.classes(); ++column)
        if (table.isHidden(row, column) != other.isHidden(otherRow, column)) return true;
    return false;
}

ShownOutcome beside(const OutcomeCount& targeted, const OutcomeCount& rest, const OutcomeRules& rules) {
    return {targeted.indicator,
            {rowOf(targetedWords(), targeted, u"targeted"_s), rowOf(restWords(), rest, u"rest"_s)},
            rules.smallCounts,
            targeted.notKnown + rest.notKnown};
}

} // namespace

ShownOutcome::ShownOutcome(Indicator indicator, QList<GroupRow> groups, qint64 threshold,
                           std::optional<qint64> notKnown)
    : m_indicator(indicator)
    , m_table(std::move(groups), threshold) {
    if (!notKnown) return;
    const bool few = *notKnown > 0 && *notKnown < threshold;
    m_notKnown = few ? leftOutCell() : numberCell(static_cast<double>(*notKnown));
}

std::optional<ShownOutcome::Rate> ShownOutcome::rate(qsizetype row) const {
    if (m_table.groups() == 0) return std::nullopt;
    const auto part = m_table.sumOf(row, {Met});
    const auto whole = m_table.sumOf(row, {m_table.classes()});
    if (!part || !whole || *whole == 0) return std::nullopt;
    return Rate{static_cast<double>(*part) / static_cast<double>(*whole), *wilson(*part, *whole)};
}

QList<ReportCell> ShownOutcome::cells(qsizetype row) const {
    QList<ReportCell> cells{m_table.cell(row, Met), m_table.cell(row, NotMet)};
    if (overAllDue(m_indicator))
        cells.append(m_table.cell(row, NotMet + 1));
    else
        cells.append(m_table.isSum(row) ? m_notKnown : ReportCell());
    cells.append(m_table.cell(row, m_table.classes()));
    const auto found = rate(row);
    const bool leftOut = !found && (m_table.isHidden(row, Met) || m_table.isHidden(row, m_table.classes()));
    cells.append(shareOf(found ? std::optional(found->value) : std::nullopt, leftOut));
    cells.append(shareOf(found ? std::optional(found->interval.low) : std::nullopt, leftOut));
    cells.append(shareOf(found ? std::optional(found->interval.high) : std::nullopt, leftOut));
    return cells;
}

ShownOutcome byTarget(const Outcomes& outcomes, const OutcomeRules& rules, Indicator indicator) {
    return beside(outcomes.ofTargeted(indicator, rules, true), outcomes.ofTargeted(indicator, rules, false), rules);
}

ShownOutcome byTarget(const Outcomes& outcomes, const OutcomeRules& rules, Indicator indicator, const QString& cohort) {
    return beside(outcomes.ofCohort(indicator, cohort, rules, true), outcomes.ofCohort(indicator, cohort, rules, false),
                  rules);
}

std::optional<ShownOutcome> byWard(const Outcomes& outcomes, const OutcomeRules& rules, const ShownOutcome& target,
                                   bool targeted) {
    const qsizetype sum = target.table().rowOf(targeted ? targetedWords() : restWords());
    if (sum < 0 || !target.table().isWhole(sum)) return std::nullopt;
    QMap<QString, OutcomeCount> wards;
    for (const OutcomeCount& each : outcomes.counts)
        if (each.indicator == target.indicator() && rules.isTargeted(each.ward) == targeted) {
            OutcomeCount& ward = wards[each.ward];
            ward.indicator = each.indicator;
            ward += each;
        }
    QList<GroupRow> rows;
    for (auto each = wards.cbegin(); each != wards.cend(); ++each)
        rows.append(rowOf(each.key().isEmpty() ? say(QT_TRANSLATE_NOOP("Reports", "Not known")) : each.key(), *each));
    ShownOutcome shown(target.indicator(), std::move(rows), rules.smallCounts);
    if (!shown.table().showsSums() || hidesMore(shown.table(), shown.table().groups(), target.table(), sum))
        return std::nullopt;
    return shown;
}

QString targetedWords() {
    return say(QT_TRANSLATE_NOOP("Reports", "Targeted wards"));
}

QString restWords() {
    return say(QT_TRANSLATE_NOOP("Reports", "The rest"));
}

QList<ReportColumn> rateColumns() {
    using K = ColumnKind;
    return {{u"yes"_s, say(QT_TRANSLATE_NOOP("Reports", "Yes")), K::Number, 8},
            {u"no"_s, say(QT_TRANSLATE_NOOP("Reports", "No")), K::Number, 8},
            {u"not_known"_s, say(QT_TRANSLATE_NOOP("Reports", "Not known")), K::Number, 8},
            {u"all"_s, say(QT_TRANSLATE_NOOP("Reports", "All")), K::Number, 8},
            {u"rate"_s, say(QT_TRANSLATE_NOOP("Reports", "Rate")), K::Percent, 9},
            {u"from_95"_s, say(QT_TRANSLATE_NOOP("Reports", "95 % from")), K::Percent, 9},
            {u"to_95"_s, say(QT_TRANSLATE_NOOP("Reports", "to")), K::Percent, 9}};
}

} // namespace lodestar::reports
