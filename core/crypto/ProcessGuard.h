#pragma once

namespace lodestar {

/// Forbids core files of this process (RLIMIT_CORE 0) and reading its memory from other processes of the same user
/// (PR_SET_DUMPABLE 0). Every program that opens a store calls it first. False if the system refused.
bool forbidMemoryDumps();

} // namespace lodestar
