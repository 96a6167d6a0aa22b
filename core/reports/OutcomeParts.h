#pragma once

#include "core/reports/OutcomeTables.h"
#include "core/reports/Reports.h"

namespace lodestar::reports {

/// What all reports of outcomes begin with.
struct OutcomeReading {
    metrics::OutcomeRules rules;
    metrics::Outcomes outcomes;
    std::optional<QDate> asked = {}; ///< of a financial year: by which day it was over

    /// As of the last day of the quarter that is asked about, of one that is not over as of today.
    static Result<OutcomeReading> of(Connection& connection, const ReportAsk& ask);
    /// As of the last day of the last financial year that was over by that quarter's: for numbers of which each year
    /// holds other people or other courses. A year that rolled on by a quarter would tell the quarter by what it
    /// differs from the one before.
    static Result<OutcomeReading> ofYear(Connection& connection, const ReportAsk& ask);
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
