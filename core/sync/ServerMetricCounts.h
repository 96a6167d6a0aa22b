#pragma once

#include "core/metrics/MetricTotals.h"
#include "core/sync/ServerCall.h"

namespace lodestar::sync {

/// The national metrics of the whole area, from what the server keeps beside the logs. Each function is a transaction
/// of its own.
class ServerMetricCounts {
public:
    explicit ServerMetricCounts(const ServerContext& context)
        : m_context(context) {}

    /// Reads the logs of some records that the facts lack: of a server that was made before it counted, or counted by
    /// other rules. True when nothing is left. Stopped anywhere, it goes on where it was.
    Result<bool> fillSome();
    /// Whether that is done: before, every number would be too small.
    Result<bool> isWhole();
    /// Forgets all facts and sums; `fillSome` makes them anew.
    Status forget();

    /// All metrics of a quarter, from the running sums. ServerBusy while the facts are not whole.
    Result<metrics::MetricTotals> totals(const metrics::Quarter& quarter);
    /// The same by ward, practitioner (reference), needs level, ethnic group and language, without what is nothing.
    Result<QList<SumRow>> byGroup(const metrics::Quarter& quarter);
    /// From which number on the area shows a count in what leaves the service, never less than the usual number
    /// (metrics::smallCountsSetting). ServerBusy as above.
    Result<qint64> smallCounts();
    /// What a quarter is counted from, for a full count with whom it is made of. ServerBusy as above.
    Result<metrics::AreaFacts> facts(const metrics::Quarter& quarter);

private:
    [[nodiscard]] QByteArray version() const;
    Result<QByteArray> position();
    Status requireWhole();

    ServerContext m_context;
};

} // namespace lodestar::sync
