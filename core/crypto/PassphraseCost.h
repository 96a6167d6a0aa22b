#pragma once

#include <cstddef>
#include <cstdint>

namespace lodestar {

/// What one try of a passphrase costs: passes and bytes of memory of Argon2id (RFC 9106, as libsodium's crypto_pwhash).
struct PassphraseCost {
    std::uint64_t passes;
    std::size_t memory;

    /// libsodium's "interactive" limits (2 passes, 64 MiB; about 0.1 s): the least that a real store may use.
    static PassphraseCost interactive();
    /// libsodium's "moderate" limits (3 passes, 256 MiB).
    static PassphraseCost moderate();
    /// The least that the function takes; protects nothing, for tests alone.
    static PassphraseCost least();
};

} // namespace lodestar
