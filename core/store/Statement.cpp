#include "core/store/Statement.h"

#include "core/store/SqlError.h"
#include "core/store/StatementCache.h"

#include <sqlite3.h>

#include <cstring>
#include <utility>

namespace lodestar {

Statement::Statement(std::shared_ptr<StatementCache> cache, QByteArray sql, sqlite3_stmt* prepared)
    : m_cache(std::move(cache))
    , m_sql(std::move(sql))
    , m_statement(prepared) {}

Statement::Statement(Statement&& other) noexcept
    : m_cache(std::move(other.m_cache))
    , m_sql(std::move(other.m_sql))
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bindAnswer(other.m_bindAnswer)
    , m_stepped(other.m_stepped) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    if (this != &other) {
        giveBack();
        m_cache = std::move(other.m_cache);
        m_sql = std::move(other.m_sql);
        m_statement = std::exchange(other.m_statement, nullptr);
        m_bindAnswer = other.m_bindAnswer;
        m_stepped = other.m_stepped;
    }
    return *this;
}

Statement::~Statement() {
    giveBack();
}

void Statement::giveBack() {
    if (m_statement == nullptr) return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_cache->put(m_sql, m_statement);
    m_statement = nullptr;
}

void Statement::noteBinding(int answer) {
    if (answer != SQLITE_OK && m_bindAnswer == SQLITE_OK) m_bindAnswer = answer;
}

void Statement::bindValue(int index, std::nullptr_t) {
    noteBinding(sqlite3_bind_null(m_statement, index));
}

void Statement::bindInteger(int index, qint64 value) {
    noteBinding(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bindValue(int index, double value) {
    noteBinding(sqlite3_bind_double(m_statement, index, value));
}

void Statement::bindValue(int index, QStringView value) {
    if (value.isNull()) return bindValue(index, nullptr);
    bindUtf8(index, value.toUtf8());
}

void Statement::bindUtf8(int index, QByteArrayView utf8) {
    // A null pointer would be NULL, whatever the length.
    const char* const bytes = utf8.isEmpty() ? "" : utf8.data();
    noteBinding(sqlite3_bind_text64(m_statement, index, bytes, static_cast<sqlite3_uint64>(utf8.size()),
                                    SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindValue(int index, QByteArrayView value) {
    if (value.isNull()) return bindValue(index, nullptr);
    const char* const bytes = value.isEmpty() ? "" : value.data();
    noteBinding(
        sqlite3_bind_blob64(m_statement, index, bytes, static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindValue(int index, const Uuid& id) {
    if (id.isNull()) return bindValue(index, nullptr);
    noteBinding(sqlite3_bind_blob64(m_statement, index, id.raw().data(), id.raw().size(), SQLITE_TRANSIENT));
}

Result<bool> Statement::next() {
    if (m_bindAnswer != SQLITE_OK) {
        const int answer = std::exchange(m_bindAnswer, SQLITE_OK);
        return std::unexpected(sqlError(m_cache->db(), answer));
    }
    m_stepped = true;
    const int answer = sqlite3_step(m_statement);
    if (answer == SQLITE_ROW) return true;
    if (answer == SQLITE_DONE) {
        reset();
        return false;
    }
    Error error = sqlError(m_cache->db(), answer);
    reset();
    return std::unexpected(std::move(error));
}

Status Statement::run() {
    while (true) {
        LODESTAR_ASSIGN(const bool row, next());
        if (!row) return {};
    }
}

void Statement::reset() {
    m_bindAnswer = SQLITE_OK;
    if (!m_stepped) return;
    sqlite3_reset(m_statement);
    m_stepped = false;
}

int Statement::columns() const {
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::optional<qint64> Statement::integerOrNull(int column) const {
    if (isNull(column)) return std::nullopt;
    return integer(column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (bytes == nullptr) return {};
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const {
    return view(column).toByteArray();
}

QByteArrayView Statement::view(int column) const {
    if (isNull(column)) return {};
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    // SQLite answers a null pointer for an empty blob, which is not NULL.
    return bytes == nullptr ? QByteArrayView("", 0) : QByteArrayView(bytes, sqlite3_column_bytes(m_statement, column));
}

Uuid Statement::uuid(int column) const {
    return Uuid::fromBytes(view(column)).value_or(Uuid());
}

} // namespace lodestar
