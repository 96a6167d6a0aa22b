#pragma once

#include "core/store/Connection.h"

namespace lodestar::benchmark {

/// What W1's rows cost to write and nothing else: every change and entry that `laptop` holds after its sync, read into
/// memory, then inserted through the C API into an empty encrypted SQLite of the same tables and indices. Fixed here:
/// tables, indices and size of a page are the laptop's own (`resources/sql`), raw key, write-ahead log,
/// synchronous=FULL, temp store in memory, cache and checkpoints as the library has them, one prepared INSERT for each
/// table, 1,000 rows to a transaction. Answers milliseconds, the reading not counted. A failure ends the program.
double insertAsStored(const QString& path, Connection& laptop);

} // namespace lodestar::benchmark
