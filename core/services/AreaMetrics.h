#pragma once

#include "core/metrics/Quarter.h"
#include "core/metrics/ShownFrom.h"
#include "core/services/ServerQuestion.h"

#include <QDateTime>

namespace lodestar {

/// The national metrics of the whole area, as the server counted them (GET /v1/metrics).
struct AreaMetrics {
    QDateTime at;                          ///< when it counted, UTC
    QString rule;                          ///< by which version of the rules
    qint64 from = metrics::usualThreshold; ///< counts below it were left out; nothing was of the return
    /// Empty where the server left it out; of the return nothing is.
    metrics::ShownCounts counts;
};

/// What is asked: a quarter, for the statutory return exact, else with small counts left out.
struct AreaMetricsAsk {
    metrics::Quarter quarter;
    bool exact = false;
};

/// What this laptop knows of it without asking.
struct AreaMetricsKept {
    std::optional<AreaMetrics> newest = {}; ///< the last answer of the server that this laptop is connected to
    bool asked = false;
    /// Why the last question had no answer; Unknown when it had. NotAllowed: her account may not ask it; NotFound: the
    /// server is too old to know it; InvalidInput: its answer was not as the protocol says; else as of Conversation.
    Error fault = {};
};

/// Whether the server tells that role the area's numbers at all, and those of the return
/// (core/sync/ServerMetricAnswer).
bool mayAskForArea(const Identity& me);
bool mayAskForReturn(const Identity& me);

Result<AreaMetricsKept> keptAreaMetrics(Connection& connection, const AreaMetricsAsk& ask);
/// Asks the server and keeps the answer in the store, or why there is none; runs on the sync's thread. An answer from
/// before stays, unless she may no longer ask. Errors: Cancelled; those of the store.
Status askAreaMetrics(Connection& connection, const ServerAccess& access, const AreaMetricsAsk& ask);

} // namespace lodestar
