#pragma once

#include "core/base/Error.h"

struct sqlite3;

namespace lodestar {

/// Our code for SQLite's extended result code.
ErrorCode errorCodeOf(int extended);

/// Our error for an answer of the SQLite library. `db` may be null. Codes: busy and locked -> Locked; no space left
/// -> DiskFull; a page whose checksum fails, a malformed file -> StoreDamaged; unique and primary key -> AlreadyExists;
/// read-only file -> FileUnwritable; cannot open -> FileUnreadable; anything else -> Database. The detail is the
/// library's sentence and its extended code; it names tables and columns, never values.
Error sqlError(sqlite3* db, int answer);

} // namespace lodestar
