#pragma once

#include "core/base/Result.h"
#include "core/store/PageSize.h"
#include "core/store/Statement.h"
#include "core/store/StoreKey.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <thread>

struct sqlite3;

namespace lodestar {

/// One open connection to one encrypted store. It belongs to the thread that opened it; other threads open their own
/// (one writes, any number read beside it). Statements prepared here are the client's main way to the store; the
/// QSqlDriver over the same connection (SqlCipherDriver) is for code that also speaks to PostgreSQL.
class Connection {
public:
    enum class Access {
        Create,    ///< makes the file; AlreadyExists if there is one
        ReadWrite, ///< the file must be there
        ReadOnly,  ///< refuses every write
    };

    /// Opens, hands over the key, requires that the library encrypts (NotEncrypted if it does not), sets the pragmas
    /// that every connection needs and reads the first page. The only place where a store is opened.
    /// Errors: NotFound, AlreadyExists, NotEncrypted, StoreDamaged (the key does not open the first page), Locked,
    /// FileUnreadable, DiskFull.
    ///
    /// Durability: write-ahead log with synchronous=FULL. A commit returns after the log is on the disk, so that a
    /// committed transaction survives `kill -9` and loss of power; an unfinished one leaves no trace.
    /// A store that is made gets pages of this size, one of `pageSizes`; of others it is found out.
    static Result<std::unique_ptr<Connection>> open(const QString& path, const StoreKey& key, Access access,
                                                    qsizetype pageSizeOfNew = newPageSize);

    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// A prepared statement, from the cache where possible. The SQL is one statement.
    Result<Statement> statement(QByteArrayView sql);
    /// Runs one or several statements that answer nothing: migrations, pragmas.
    Status execute(QByteArrayView sql);
    /// Prepares, binds and runs once: `connection.run("DELETE FROM draft WHERE id = ?", id)`.
    template<typename... Values> Status run(QByteArrayView sql, const Values&... values) {
        LODESTAR_ASSIGN(Statement prepared, statement(sql));
        return prepared.bind(values...).run();
    }
    /// The first column of the first row as a number; nothing when there is no row or NULL.
    template<typename... Values> Result<std::optional<qint64>> integer(QByteArrayView sql, const Values&... values) {
        LODESTAR_ASSIGN(Statement prepared, statement(sql));
        prepared.bind(values...);
        LODESTAR_ASSIGN(const bool row, prepared.next());
        if (!row) return std::nullopt;
        return prepared.integerOrNull(0);
    }

    /// The number of the last migration that ran, plus one; 0 for an empty file.
    Result<int> userVersion();
    Status setUserVersion(int version);
    /// The rowid of the last INSERT.
    [[nodiscard]] qint64 lastInsertId() const;
    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] qint64 rowsChanged() const;
    [[nodiscard]] bool inTransaction() const;
    /// Moves the write-ahead log into the store and empties it, so that no older page stays in it. Locked while a
    /// reader is in the middle of something.
    Status checkpoint();
    /// Reads every page, checks its HMAC and the structure of every table and index: StoreDamaged and how many pages
    /// or findings. Takes about a second per 300 MB.
    Status checkIntegrity();
    /// Copies the store as it stands, encrypted with `key`, to a file that is not there yet; other connections may go
    /// on writing. `progress(done, total)` in pages.
    Status copyTo(const QString& path, const StoreKey& key, const std::function<void(int, int)>& progress = {});

    /// Makes a statement that is running (a long read, say) end with Cancelled. The one call that another thread may
    /// make.
    void interrupt();

    [[nodiscard]] QString path() const { return m_path; }
    /// For core/store only.
    [[nodiscard]] sqlite3* handle() const { return m_db; }

private:
    friend class Transaction;
    Connection(QString path, sqlite3* db);
    Status prepareForUse(const StoreKey& key, Access access, qsizetype pageSize);
    Status requireEncryption();
    Status setPragmas(Access access);
    [[nodiscard]] Error lastError(int answer) const;

    QString m_path;
    sqlite3* m_db = nullptr;
    std::shared_ptr<StatementCache> m_cache;
    std::thread::id m_thread;
    int m_transactionDepth = 0;
};

} // namespace lodestar
