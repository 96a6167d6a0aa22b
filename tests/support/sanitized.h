#pragma once

namespace lodestar::testing {

/// Whether this build runs under AddressSanitizer, which keeps freed memory for a while: what a test says about memory
/// or time means nothing there.
#ifdef __SANITIZE_ADDRESS__
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif

} // namespace lodestar::testing
