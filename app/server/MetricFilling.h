#pragma once

#include "core/store/ServerPlace.h"
#include "core/sync/ServerSettings.h"

#include <thread>

namespace lodestar::server {

/// Reads what is counted from the logs of a server that was made before it counted, beside the answering of requests:
/// step by step, so that a server which ends goes on where it was. Ends by itself, and with this.
class MetricFilling {
public:
    MetricFilling(ServerPlace& place, const Clock& clock, const sync::ServerSettings& settings,
                  sync::ServerShared& shared);

private:
    std::jthread m_thread;
};

} // namespace lodestar::server
