#include "core/store/SqlError.h"

#include <sqlite3.h>

#include <cerrno>

namespace lodestar {

namespace {

bool systemSaysFull(sqlite3* db) {
    const int error = db == nullptr ? 0 : sqlite3_system_errno(db);
    return error == ENOSPC || error == EDQUOT || error == EFBIG;
}

ErrorCode inputOutputCode(sqlite3* db, int extended) {
    const bool writing = extended == SQLITE_IOERR_WRITE || extended == SQLITE_IOERR_FSYNC ||
                         extended == SQLITE_IOERR_TRUNCATE || extended == SQLITE_IOERR_SHMSIZE;
    if (systemSaysFull(db) || extended == SQLITE_IOERR_SHMSIZE) return ErrorCode::DiskFull;
    return writing ? ErrorCode::FileUnwritable : ErrorCode::FileUnreadable;
}

ErrorCode constraintCode(int extended) {
    const bool unique = extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY ||
                        extended == SQLITE_CONSTRAINT_ROWID;
    return unique ? ErrorCode::AlreadyExists : ErrorCode::Database;
}

ErrorCode codeFor(sqlite3* db, int extended) {
    switch (extended & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StoreDamaged;
    case SQLITE_CONSTRAINT:
        return constraintCode(extended);
    case SQLITE_READONLY:
        return ErrorCode::FileUnwritable;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::FileUnreadable;
    case SQLITE_IOERR:
        return inputOutputCode(db, extended);
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Database;
    }
}

} // namespace

ErrorCode errorCodeOf(int extended) {
    return codeFor(nullptr, extended);
}

Error sqlError(sqlite3* db, int answer) {
    // The connection knows the finer code only if its last call is the one that failed.
    int extended = answer;
    if (db != nullptr && (sqlite3_extended_errcode(db) & 0xFF) == (answer & 0xFF))
        extended = sqlite3_extended_errcode(db);
    const char* sentence = db == nullptr ? sqlite3_errstr(answer) : sqlite3_errmsg(db);
    return {codeFor(db, extended), QStringLiteral("%1 (%2)").arg(QString::fromUtf8(sentence)).arg(extended)};
}

} // namespace lodestar
