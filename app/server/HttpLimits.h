#pragma once

#include "core/sync/Protocol.h"

#include <chrono>

namespace lodestar::server {

/// What one process takes at most. With the defaults everything that strangers can make it hold stays below 200 MB,
/// also without nginx in front.
struct HttpLimits {
    /// Body of one request, of all requests that are being received or worked on, and header block with its line.
    qint64 bodyBytes = sync::protocol::maxRequestBytes;
    qint64 allBodiesBytes = 48 << 20;
    int headerBytes = 16 << 10;
    int connections = 1000;
    /// From one address; 0 is no limit, for behind nginx all have the same.
    int connectionsPerAddress = 0;
    /// A request must be here whole this long after its first line, and its answer taken this long after it is ready.
    std::chrono::milliseconds request{30'000};
    std::chrono::milliseconds sending{120'000};
    /// How long a connection may wait for its next request: longer than nginx keeps it.
    std::chrono::milliseconds idle{90'000};
    /// How long GET /v1/events waits for news.
    std::chrono::milliseconds events{50'000};
    /// Threads that answer, each with its connection to the store.
    int workers = 4;
    /// Pages of changes being made or sent at once, and sign-ins (each costs 64 MB and 84 ms).
    int pulls = 12;
    int signIns = 2;
};

} // namespace lodestar::server
