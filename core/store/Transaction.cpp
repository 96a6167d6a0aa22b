#include "core/store/Transaction.h"

#include "core/store/Connection.h"

#include <utility>

namespace lodestar {

namespace {

QByteArray savepointName(int depth) {
    return "nested_" + QByteArray::number(depth);
}

} // namespace

Result<Transaction> Transaction::begin(Connection& connection) {
    return start(connection, "BEGIN IMMEDIATE");
}

Result<Transaction> Transaction::beginRead(Connection& connection) {
    return start(connection, "BEGIN");
}

Result<Transaction> Transaction::start(Connection& connection, QByteArrayView outermost) {
    const int depth = connection.m_transactionDepth;
    if (depth == 0) {
        LODESTAR_TRY(connection.run(outermost));
    } else {
        LODESTAR_TRY(connection.run("SAVEPOINT " + savepointName(depth)));
    }
    ++connection.m_transactionDepth;
    return Transaction(connection, depth);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_depth(other.m_depth) {}

Transaction::~Transaction() {
    rollback();
}

void Transaction::finish() {
    m_connection->m_transactionDepth = m_depth;
    m_connection = nullptr;
}

Status Transaction::commit() {
    if (m_connection == nullptr) return fail(ErrorCode::Database, QStringLiteral("the transaction has ended already"));
    Q_ASSERT(m_connection->m_transactionDepth == m_depth + 1);
    // A full disk or a damaged page may have made SQLite undo everything by itself.
    if (!m_connection->inTransaction()) {
        finish();
        return fail(ErrorCode::Database, QStringLiteral("the transaction was undone by the database"));
    }
    if (m_depth == 0) {
        LODESTAR_TRY(m_connection->run("COMMIT"));
    } else {
        LODESTAR_TRY(m_connection->run("RELEASE " + savepointName(m_depth)));
    }
    finish();
    return {};
}

void Transaction::rollback() {
    if (m_connection == nullptr) return;
    if (m_connection->inTransaction()) {
        // An answer other than success means that SQLite has undone it already.
        if (m_depth == 0) {
            std::ignore = m_connection->run("ROLLBACK");
        } else {
            std::ignore = m_connection->run("ROLLBACK TO " + savepointName(m_depth));
            std::ignore = m_connection->run("RELEASE " + savepointName(m_depth));
        }
    }
    finish();
}

} // namespace lodestar
