#include "app/server/MetricFilling.h"

#include "app/server/RequestLog.h"
#include "core/sync/ServerMetricCounts.h"

#include <condition_variable>
#include <mutex>

namespace lodestar::server {

using namespace Qt::StringLiterals;

namespace {

/// After a step that could not be done: the database may be away for a while.
constexpr std::chrono::seconds pause{30};

/// False when it could not be done and is to be tried again.
bool fill(const std::stop_token& stop, sync::ServerMetricCounts counts) {
    bool said = false;
    while (!stop.stop_requested()) {
        const auto whole = counts.fillSome();
        if (!whole) return false;
        // A server that has nothing to read says nothing.
        if (*whole && said) logLine(u"the metrics are whole"_s);
        if (*whole) return true;
        if (!std::exchange(said, true)) logLine(u"the logs are read for the metrics"_s);
    }
    return true;
}

} // namespace

MetricFilling::MetricFilling(ServerPlace& place, const Clock& clock, const sync::ServerSettings& settings,
                             sync::ServerShared& shared)
    : m_thread([&place, &clock, &settings, &shared](const std::stop_token& stop) {
        std::mutex mutex;
        std::condition_variable_any wake;
        while (!stop.stop_requested()) {
            const auto store = place.connect();
            if (store && fill(stop, sync::ServerMetricCounts({**store, clock, settings, shared}))) return;
            std::unique_lock lock(mutex);
            wake.wait_for(lock, stop, pause, [] { return false; });
        }
    }) {}

} // namespace lodestar::server
