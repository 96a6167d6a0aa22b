#pragma once

#include "core/metrics/Interval.h"
#include "core/reports/OutcomeWords.h"
#include "core/reports/ShownGroups.h"

namespace lodestar::reports {

/// One indicator by groups as it may leave the service: what of it is left out has neither count nor rate nor interval.
/// Where the rate is taken over those of whom something is known, they alone are the people of the table.
class ShownOutcome {
public:
    ShownOutcome(metrics::Indicator indicator, QList<GroupRow> groups, qint64 threshold);
    /// Of how many of all nothing is known; it stands beside no other number that it could tell of.
    void tellNotKnown(const ReportCell& count) { m_notKnown = count; }

    /// The same with nothing of it told.
    [[nodiscard]] ShownOutcome untold() const;

    [[nodiscard]] metrics::Indicator indicator() const { return m_indicator; }
    [[nodiscard]] const ShownGroups& table() const { return m_table; }
    struct Rate {
        double value = 0;
        metrics::Interval interval;
    };
    /// Nothing where it is left out, or nobody is counted.
    [[nodiscard]] std::optional<Rate> rate(qsizetype row) const;
    /// Yes, no, not known, all, rate, from, to: as `rateColumns` heads them.
    [[nodiscard]] QList<ReportCell> cells(qsizetype row) const;

private:
    metrics::Indicator m_indicator;
    ShownGroups m_table;
    ReportCell m_notKnown;
};

/// The targeted wards beside the rest. All five domains of ASQ-3 are told only where they may stand beside each of the
/// five (NestedCounts.h), in this and the tables below. Of how many nothing is known is told of all indicators of one
/// age or of none: they have the same children, so that one would give away another.
ShownOutcome byTarget(const metrics::Outcomes& outcomes, const metrics::OutcomeRules& rules,
                      metrics::Indicator indicator);
/// The wards of one side of `target`, whose row gives their sum; nothing where that row is not shown whole, for then
/// the wards would give it away, or all five domains may not stand beside each.
std::optional<ShownOutcome> byWard(const metrics::Outcomes& outcomes, const metrics::OutcomeRules& rules,
                                   const ShownOutcome& target, bool targeted);
/// The same of everybody born in a financial year, all of whom have come to the age.
ShownOutcome byTarget(const metrics::Outcomes& outcomes, const metrics::OutcomeRules& rules,
                      metrics::Indicator indicator, const QString& cohort);

QString targetedWords();
QString restWords();
/// The columns of `ShownOutcome::cells`.
QList<ReportColumn> rateColumns();

} // namespace lodestar::reports
