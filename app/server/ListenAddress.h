#pragma once

#include "core/base/Result.h"

#include <sys/socket.h>

namespace lodestar::server {

/// Where the server listens: an address of the loopback, and a port.
struct ListenAddress {
    sockaddr_storage socket{};

    /// "127.0.0.1:8080" or "[::1]:8080"; port 0 takes a free one. Errors: InvalidInput when it is no address,
    /// NotAllowed when it is one that other machines reach.
    static Result<ListenAddress> parse(const QString& text);
};

} // namespace lodestar::server
