#pragma once

#include "core/base/Result.h"
#include "core/metrics/MetricCode.h"
#include "core/metrics/MetricFacts.h"
#include "core/metrics/Quarter.h"

#include <QHash>
#include <QList>

namespace lodestar::metrics {

/// A figure that was published for England, to stand beside ours.
struct EnglandFigure {
    QString of; ///< a code, or "breastfed" for totally and partially together
    QString period;
    double percent = 0;
    QString source;
};

/// The printed days of birth, both included, of the children who are due a new birth visit in a quarter.
struct BirthRange {
    QDate from;
    QDate to;
};

/// The same as it is printed, without the year.
struct PrintedRange {
    int fromMonth = 0;
    int fromDay = 0;
    int toMonth = 0;
    int toDay = 0;
};

/// What the counting rules take from data: resources/metrics/national.json and the cut-offs of ASQ-3.
struct MetricRules {
    QString version; ///< printed with every count
    QString source;
    QList<EnglandFigure> england;
    std::array<PrintedRange, 4> printedRanges; ///< of Q1 to Q4
    /// By form (months): the score from which each domain is as expected. Forms without a band are not in it.
    QHash<int, std::array<double, domainCount>> cutoffs;

    /// `cutoffs` are all that ship, in resources/forms/asq3-cutoffs.csv; those of the forms with a band are kept.
    /// InvalidInput with the name of what is missing.
    static Result<MetricRules> read(const QByteArray& json, const QHash<int, std::array<double, domainCount>>& cutoffs);

    [[nodiscard]] BirthRange newBirths(const Quarter& quarter) const;
    /// The days of birth, a few more at their ends, of everybody who comes to an age in a quarter: in order, none
    /// twice.
    [[nodiscard]] QList<BirthRange> birthsDueIn(const Quarter& quarter) const;
    /// Null where none was published.
    [[nodiscard]] const EnglandFigure* englandOf(QStringView code) const;
};

/// The day of turning the age of a cohort: 30 and 56 days, else the same day number that many calendar months later or
/// the month's last day. Corrected age is never used.
QDate dayOfAge(Cohort cohort, QDate birth);
/// Whether a child born then is counted in a quarter.
bool isDueIn(Cohort cohort, QDate birth, const Quarter& quarter, const MetricRules& rules);

} // namespace lodestar::metrics
