#pragma once

#include "core/reports/OutcomeTables.h"
#include "core/reports/Reports.h"

namespace lodestar::reports {

/// What all reports of outcomes begin with.
struct OutcomeReading {
    metrics::OutcomeRules rules;
    metrics::Outcomes outcomes;

    /// As of the last day of the quarter that is asked about, of one that is not over as of today.
    static Result<OutcomeReading> of(Connection& connection, const ReportAsk& ask);
    /// Marked, dated and with the rules of counting.
    [[nodiscard]] Report begun() const;
};

ReportText headingPart(const QString& words);
ReportText sentencePart(const QString& words);
/// A table of one row for each row of a group table: its name, its classes, and their sum.
ReportTable groupPart(const QString& title, const QList<ReportColumn>& classes, const ShownGroups& groups);

/// Children reached since the start, added up year by year against the target, with chart, table and sentence.
QList<ReportPart> reachParts(const OutcomeReading& reading);

} // namespace lodestar::reports
