#pragma once

namespace lodestar {

/// Makes libsodium ready. Every function of core/crypto calls it; safe from any thread and cheap after the first call.
/// Ends the program when the system has no source of random numbers, for nothing may be encrypted then.
void ensureSodium();

} // namespace lodestar
