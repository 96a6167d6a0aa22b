#include "core/reports/OutcomeTables.h"

#include "core/metrics/NestedCounts.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

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

constexpr std::array domainsOfAsq{Indicator::Communication, Indicator::GrossMotor, Indicator::FineMotor,
                                  Indicator::ProblemSolving, Indicator::PersonalSocial};

/// Whether two indicators are counted of the same children: all those who came to one age.
bool haveSameChildren(Indicator one, Indicator other) {
    const QDate birth(2024, 1, 15);
    const auto isOfAll = [](Indicator each) { return each != Indicator::TwoYearPlace; };
    return isOfAll(one) && isOfAll(other) && dueOn(one, birth) == dueOn(other, birth);
}

ShownOutcome wardsAlone(const Outcomes& outcomes, const OutcomeRules& rules, Indicator indicator, bool targeted) {
    QMap<QString, OutcomeCount> wards;
    for (const OutcomeCount& each : outcomes.counts)
        if (each.indicator == indicator && rules.isTargeted(each.ward) == targeted) {
            OutcomeCount& ward = wards[each.ward];
            ward.indicator = each.indicator;
            ward += each;
        }
    QList<GroupRow> rows;
    for (auto each = wards.cbegin(); each != wards.cend(); ++each)
        rows.append(rowOf(each.key().isEmpty() ? say(QT_TRANSLATE_NOOP("Reports", "Not known")) : each.key(), *each));
    return {indicator, std::move(rows), rules.smallCounts};
}

/// Whether all five domains may be told group by group beside the tables of each.
bool mayStandBeside(const ShownOutcome& all, QList<ShownOutcome> parts, qint64 threshold) {
    parts.removeIf([](const ShownOutcome& part) { return part.table().groups() == 0; });
    if (parts.isEmpty()) return true;
    const ShownGroups& whole = all.table();
    for (qsizetype row = 0; whole.groups() > 0 && row <= whole.groups(); ++row) {
        NestedCounts counts{whole.told(row, NotMet), {}};
        for (const ShownOutcome& part : std::as_const(parts)) {
            // Groups that were put together in another way are others.
            if (part.table().groups() != whole.groups() || part.table().nameCell(row).text != whole.nameCell(row).text)
                return false;
            counts.inParts.append(part.table().told(row, NotMet));
        }
        if (!mayBeTold(counts, threshold)) return false;
    }
    return true;
}

/// Of which children counts are asked: what `countOf` answers for an indicator.
template<typename CountOf> class Sides {
public:
    Sides(const OutcomeRules& rules, CountOf countOf)
        : m_rules(rules)
        , m_countOf(std::move(countOf)) {}

    [[nodiscard]] ShownOutcome table(Indicator indicator) const {
        const ShownOutcome shown = alone(indicator);
        return indicator == Indicator::AllFive && !isSafe(shown) ? shown.untold() : shown;
    }

private:
    [[nodiscard]] ShownOutcome alone(Indicator indicator) const {
        ShownOutcome shown{
            indicator,
            {rowOf(targetedWords(), m_countOf(indicator, true), u"targeted"_s),
             rowOf(restWords(), m_countOf(indicator, false), u"rest"_s)},
            m_rules.smallCounts,
        };
        const auto few = std::ranges::any_of(allIndicators(), [&](Indicator each) {
            return haveSameChildren(indicator, each) && !mayLeave(notKnown(each), m_rules.smallCounts);
        });
        shown.tellNotKnown(few ? leftOutCell() : numberCell(static_cast<double>(notKnown(indicator))));
        return shown;
    }
    [[nodiscard]] qint64 notKnown(Indicator indicator) const {
        return m_countOf(indicator, true).notKnown + m_countOf(indicator, false).notKnown;
    }
    [[nodiscard]] bool isSafe(const ShownOutcome& all) const {
        QList<ShownOutcome> parts;
        for (const Indicator each : domainsOfAsq)
            parts.append(alone(each));
        return mayStandBeside(all, parts, m_rules.smallCounts);
    }

    const OutcomeRules& m_rules;
    CountOf m_countOf;
};

} // namespace

ShownOutcome::ShownOutcome(Indicator indicator, QList<GroupRow> groups, qint64 threshold)
    : m_indicator(indicator)
    , m_table(std::move(groups), threshold) {}

ShownOutcome ShownOutcome::untold() const {
    ShownOutcome same = *this;
    same.m_table = m_table.untold();
    return same;
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
    return Sides(rules, [&](Indicator each, bool targeted) { return outcomes.ofTargeted(each, rules, targeted); })
        .table(indicator);
}

ShownOutcome byTarget(const Outcomes& outcomes, const OutcomeRules& rules, Indicator indicator, const QString& cohort) {
    return Sides(rules, [&](Indicator each, bool targeted) { return outcomes.ofCohort(each, cohort, rules, targeted); })
        .table(indicator);
}

std::optional<ShownOutcome> byWard(const Outcomes& outcomes, const OutcomeRules& rules, const ShownOutcome& target,
                                   bool targeted) {
    const qsizetype sum = target.table().rowOf(targeted ? targetedWords() : restWords());
    if (sum < 0 || !target.table().isWhole(sum)) return std::nullopt;
    ShownOutcome shown = wardsAlone(outcomes, rules, target.indicator(), targeted);
    if (!shown.table().showsSums() || hidesMore(shown.table(), shown.table().groups(), target.table(), sum))
        return std::nullopt;
    if (target.indicator() != Indicator::AllFive) return shown;
    QList<ShownOutcome> parts;
    for (const Indicator each : domainsOfAsq)
        parts.append(wardsAlone(outcomes, rules, each, targeted));
    if (!mayStandBeside(shown, parts, rules.smallCounts)) return std::nullopt;
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
