#pragma once

#include "tests/benchmark/sync/SyncWorkload.h"

namespace lodestar::benchmark {

/// The least that W1 can cost: the same bodies into an encrypted SQLite through the C API. Fixed here, so that figures
/// can be compared: SQLCipher 4 with its own page size, raw key, write-ahead log, synchronous=FULL, temp store in
/// memory, one prepared INSERT, 1,000 rows to a transaction;
///
///     CREATE TABLE entry (id BLOB PRIMARY KEY, household BLOB NOT NULL, body TEXT NOT NULL)
///
/// with ids of version 7, so that the index grows at its end. Answers milliseconds. A failure ends the program.
double insertEncrypted(const QString& path, const QList<WorkEntry>& entries);

} // namespace lodestar::benchmark
