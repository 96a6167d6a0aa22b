#pragma once

#include "core/base/FinancialYear.h"
#include "core/metrics/MetricRules.h"
#include "core/metrics/PublishedRates.h"
#include "core/store/Connection.h"

namespace lodestar {

/// What may be told outside of the service of some quarters in a row: shares and numbers of children, counted from one
/// reading of the records. Nothing that comes out of here is small.
class PublicFigures {
public:
    /// Errors: those of reading.
    static Result<PublicFigures> read(Connection& connection, const metrics::Quarter& first,
                                      const metrics::Quarter& last);

    /// Of one quarter that was read.
    [[nodiscard]] metrics::PublishedRate rate(metrics::PublicRate rate, const metrics::Quarter& quarter) const;
    /// Over the quarters of a year that had ended by a day.
    [[nodiscard]] metrics::PublishedRate rate(metrics::PublicRate rate, FinancialYear year, QDate today) const;
    /// Children of 0 to 3 on a day of the quarters that were read; nothing where they are too few to be told.
    [[nodiscard]] std::optional<qint64> children(QDate day) const;
    /// England's published share, null where none is known.
    [[nodiscard]] const metrics::EnglandFigure* england(metrics::PublicRate rate) const;
    [[nodiscard]] const metrics::MetricRules& rules() const { return m_rules; }
    /// From which number on a count may be shown (`smallCountThreshold`).
    [[nodiscard]] qint64 threshold() const { return m_threshold; }

private:
    [[nodiscard]] metrics::MetricTotals totals(const metrics::Quarter& quarter) const;

    metrics::MetricRules m_rules;
    metrics::AreaFacts m_facts;
    qint64 m_threshold = metrics::usualThreshold;
    std::vector<std::pair<metrics::Quarter, metrics::MetricTotals>> m_totals;
};

} // namespace lodestar
