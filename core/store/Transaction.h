#pragma once

#include "core/base/Result.h"

namespace lodestar {

class Connection;

/// A transaction that is undone unless it is committed.
///
///     LODESTAR_ASSIGN(auto transaction, Transaction::begin(connection));
///     ...
///     return transaction.commit();
///
/// Inside another transaction of the same connection it is a savepoint: its own work is undone alone, and it is on the
/// disk when the outermost one is committed.
class Transaction {
public:
    /// For writing: takes the write lock at once (BEGIN IMMEDIATE), so that it cannot fail half-way for another
    /// writer. Locked if another connection holds the lock longer than the busy timeout.
    static Result<Transaction> begin(Connection& connection);
    /// For several reads that must see one state; takes no lock.
    static Result<Transaction> beginRead(Connection& connection);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// After success the work is on the disk. After a failure the destructor undoes it.
    Status commit();
    /// Undoes now; does nothing after commit.
    void rollback();

private:
    Transaction(Connection& connection, int depth)
        : m_connection(&connection)
        , m_depth(depth) {}
    static Result<Transaction> start(Connection& connection, QByteArrayView outermost);
    void finish();

    Connection* m_connection;
    int m_depth; ///< 0 for the outermost
};

} // namespace lodestar
