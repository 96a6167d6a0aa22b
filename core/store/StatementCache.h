#pragma once

#include <QByteArray>
#include <QHash>

struct sqlite3;
struct sqlite3_stmt;

namespace lodestar {

/// The prepared statements of one connection that nobody is using, by their SQL.
class StatementCache {
public:
    explicit StatementCache(sqlite3* db)
        : m_db(db) {}
    StatementCache(const StatementCache&) = delete;
    StatementCache& operator=(const StatementCache&) = delete;
    ~StatementCache() { close(); }

    /// A statement that lies idle, with the cache's own copy of its SQL.
    struct Idle {
        QByteArray sql;
        sqlite3_stmt* statement = nullptr;
    };
    /// Null when none of this SQL lies idle. `sql` need not own its bytes.
    Idle take(const QByteArray& sql);
    /// Keeps it for the next one who asks; finalizes it when one is kept already or the cache is full.
    void put(const QByteArray& sql, sqlite3_stmt* statement);
    /// Finalizes what lies idle; statements still in use are finalized when they come back.
    void close();
    /// Null after `close`.
    [[nodiscard]] sqlite3* db() const { return m_db; }

private:
    /// More than the program has distinct statements; a bound, so that SQL built at run time cannot fill the memory.
    static constexpr qsizetype most = 256;

    sqlite3* m_db;
    QHash<QByteArray, sqlite3_stmt*> m_idle;
};

} // namespace lodestar
