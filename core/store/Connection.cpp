#include "core/store/Connection.h"

#include "core/store/SqlError.h"
#include "core/store/StatementCache.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace lodestar {

namespace {

constexpr int busyTimeoutMs = 5000;
/// SQLite's page cache per connection, in KiB (negative in the pragma).
constexpr QByteArrayView cacheKiB = "16384";
/// Pages per step of an online copy: short enough that a writer beside it hardly waits.
constexpr int copyPages = 256;
/// How often a step of a copy is tried again, every 10 ms, while the file is locked.
constexpr int copyTries = 500;

int openFlags(Connection::Access access) {
    // NOMUTEX: one thread per connection, so the library need not lock.
    switch (access) {
    case Connection::Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    case Connection::Access::ReadOnly: // a reader beside a writer writes into the shared index of the log
    case Connection::Access::ReadWrite:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    }
    return SQLITE_OPEN_READWRITE;
}

} // namespace

Connection::Connection(QString path, sqlite3* db)
    : m_path(std::move(path))
    , m_db(db)
    , m_cache(std::make_shared<StatementCache>(db))
    , m_thread(std::this_thread::get_id()) {}

Connection::~Connection() {
    m_cache->close();
    sqlite3_close_v2(m_db);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, const StoreKey& key, Access access,
                                                     qsizetype pageSizeOfNew) {
    const bool there = QFileInfo::exists(path);
    if (access == Access::Create && there) return fail(ErrorCode::AlreadyExists, path);
    if (access != Access::Create && !there) return fail(ErrorCode::NotFound, path);
    sqlite3* db = nullptr;
    const int answer = sqlite3_open_v2(QFile::encodeName(path).constData(), &db, openFlags(access), nullptr);
    std::unique_ptr<Connection> connection(new Connection(path, db));
    if (answer != SQLITE_OK) return std::unexpected(sqlError(db, answer));
    const bool create = access == Access::Create;
    const qsizetype pageSize = create ? pageSizeOfNew : pageSizeOf(path, key).value_or(newPageSize);
    LODESTAR_TRY(connection->prepareForUse(key, access, pageSize));
    return connection;
}

Status Connection::prepareForUse(const StoreKey& key, Access access, qsizetype pageSize) {
    sqlite3_extended_result_codes(m_db, 1);
    sqlite3_busy_timeout(m_db, busyTimeoutMs);
    // The library writes its own messages to stderr otherwise; failures come back as answers.
    LODESTAR_TRY(execute("PRAGMA cipher_log_level=NONE"));
    const SecureBytes form = key.sqlCipherForm();
    const int answer = sqlite3_key_v2(m_db, "main", form.data(), static_cast<int>(form.size()));
    if (answer != SQLITE_OK) return std::unexpected(sqlError(m_db, answer));
    LODESTAR_TRY(requireEncryption());
    LODESTAR_TRY(execute("PRAGMA cipher_page_size=" + QByteArray::number(pageSize)));
    return setPragmas(access);
}

Status Connection::requireEncryption() {
    // On a library without encryption the key is accepted, this pragma answers nothing, and the file would be clear.
    LODESTAR_ASSIGN(Statement version, statement("PRAGMA cipher_version"));
    LODESTAR_ASSIGN(const bool row, version.next());
    if (!row || version.text(0).isEmpty()) return fail(ErrorCode::NotEncrypted, m_path);
    return {};
}

Status Connection::setPragmas(Access access) {
    if (access == Access::Create) LODESTAR_TRY(execute("PRAGMA auto_vacuum=INCREMENTAL"));
    // The first page is read here: a key that does not fit is found now and not at the first question.
    LODESTAR_TRY(execute("SELECT count(*) FROM sqlite_master"));
    LODESTAR_ASSIGN(Statement journal, statement("PRAGMA journal_mode=WAL"));
    LODESTAR_ASSIGN(const bool row, journal.next());
    if (!row || journal.text(0) != QLatin1String("wal")) return fail(ErrorCode::FileUnwritable, m_path);
    journal.reset();
    LODESTAR_TRY(execute("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;"
                         "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0; PRAGMA cell_size_check=ON;"
                         "PRAGMA trusted_schema=OFF; PRAGMA journal_size_limit=67108864"));
    // 32 MB: what a first sync writes again and again goes into the file a quarter as often.
    LODESTAR_TRY(execute("PRAGMA wal_autocheckpoint=4000"));
    LODESTAR_TRY(execute(QByteArray("PRAGMA cache_size=-") + cacheKiB.toByteArray()));
    if (access == Access::ReadOnly) LODESTAR_TRY(execute("PRAGMA query_only=ON"));
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return {};
}

Error Connection::lastError(int answer) const {
    return sqlError(m_db, answer);
}

Result<Statement> Connection::statement(QByteArrayView sql) {
    Q_ASSERT_X(m_thread == std::this_thread::get_id(), "Connection", "used outside its thread");
    auto idle = m_cache->take(QByteArray::fromRawData(sql.data(), sql.size()));
    if (idle.statement != nullptr) return Statement(m_cache, std::move(idle.sql), idle.statement);
    sqlite3_stmt* prepared = nullptr;
    const char* rest = nullptr;
    const int answer =
        sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &prepared, &rest);
    if (answer != SQLITE_OK) return std::unexpected(lastError(answer));
    if (prepared == nullptr) return fail(ErrorCode::Database, QStringLiteral("empty statement"));
    // A second statement would be left out without a word.
    if (!QByteArrayView(rest, sql.data() + sql.size()).trimmed().isEmpty()) {
        sqlite3_finalize(prepared);
        return fail(ErrorCode::Database, QStringLiteral("more than one statement"));
    }
    return Statement(m_cache, sql.toByteArray(), prepared);
}

Status Connection::execute(QByteArrayView sql) {
    Q_ASSERT_X(m_thread == std::this_thread::get_id(), "Connection", "used outside its thread");
    const QByteArray text = sql.toByteArray();
    const int answer = sqlite3_exec(m_db, text.constData(), nullptr, nullptr, nullptr);
    if (answer != SQLITE_OK) return std::unexpected(lastError(answer));
    return {};
}

Result<int> Connection::userVersion() {
    LODESTAR_ASSIGN(const auto version, integer("PRAGMA user_version"));
    return static_cast<int>(version.value_or(0));
}

Status Connection::setUserVersion(int version) {
    return execute("PRAGMA user_version=" + QByteArray::number(version));
}

qint64 Connection::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_db);
}

qint64 Connection::rowsChanged() const {
    return sqlite3_changes64(m_db);
}

bool Connection::inTransaction() const {
    return sqlite3_get_autocommit(m_db) == 0;
}

Status Connection::checkpoint() {
    LODESTAR_ASSIGN(const auto busy, integer("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (busy.value_or(1) != 0) return fail(ErrorCode::Locked, m_path);
    return {};
}

Status Connection::checkIntegrity() {
    // Each row of the first names a page whose HMAC fails; the second answers "ok" or one finding a row.
    qint64 pages = 0;
    LODESTAR_ASSIGN(Statement cipher, statement("PRAGMA cipher_integrity_check"));
    LODESTAR_TRY(cipher.each([&](const Statement&) { ++pages; }));
    if (pages > 0) return fail(ErrorCode::StoreDamaged, QStringLiteral("pages: %1").arg(pages));
    qint64 findings = 0;
    LODESTAR_ASSIGN(Statement structure, statement("PRAGMA integrity_check"));
    LODESTAR_TRY(structure.each([&](const Statement& row) { findings += row.text(0) == QLatin1String("ok") ? 0 : 1; }));
    if (findings > 0) return fail(ErrorCode::StoreDamaged, QStringLiteral("findings: %1").arg(findings));
    return {};
}

Status Connection::copyTo(const QString& path, const StoreKey& key, const std::function<void(int, int)>& progress) {
    // Page by page: the copy's are as large.
    LODESTAR_ASSIGN(const auto pageSize, integer("PRAGMA page_size"));
    LODESTAR_ASSIGN(const auto target, open(path, key, Access::Create, pageSize.value_or(newPageSize)));
    sqlite3_backup* const copy = sqlite3_backup_init(target->m_db, "main", m_db, "main");
    if (copy == nullptr) return std::unexpected(target->lastError(sqlite3_errcode(target->m_db)));
    int tries = 0;
    while (tries < copyTries) {
        const int answer = sqlite3_backup_step(copy, copyPages);
        const int total = sqlite3_backup_pagecount(copy);
        if (progress) progress(total - sqlite3_backup_remaining(copy), total);
        const bool busy = answer == SQLITE_BUSY || answer == SQLITE_LOCKED;
        if (answer != SQLITE_OK && !busy) break;
        tries = busy ? tries + 1 : 0;
        if (busy) sqlite3_sleep(10);
    }
    if (tries == copyTries) {
        sqlite3_backup_finish(copy);
        return fail(ErrorCode::Locked, path);
    }
    const int finished = sqlite3_backup_finish(copy);
    if (finished != SQLITE_OK) return std::unexpected(target->lastError(finished));
    return target->checkpoint();
}

void Connection::interrupt() {
    sqlite3_interrupt(m_db);
}

} // namespace lodestar
