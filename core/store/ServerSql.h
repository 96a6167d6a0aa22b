#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace lodestar {

/// What differs between the engines that a server's store stands on, each in a file of its own.
class ServerDialect {
public:
    virtual ~ServerDialect() = default;

    /// The type of a column of bytes, as CAST takes it.
    [[nodiscard]] virtual QString bytes() const = 0;
    /// An expression: the stamp of the transaction that runs.
    [[nodiscard]] virtual QString stamp() const = 0;
    /// A placeholder for a stamp that is given as text.
    [[nodiscard]] virtual QString stampGiven() const = 0;
    /// A query of one number, as text: below it nothing more can be committed.
    [[nodiscard]] virtual QString watermark() const = 0;
    /// Whether many rows travel as one array for each column (unnest): then one statement serves any number of them.
    [[nodiscard]] virtual bool takesArrays() const = 0;
    /// What stands behind a SELECT whose rows of that table must not change until the commit.
    [[nodiscard]] virtual QString forUpdate(const QString& table) const = 0;
    /// Statements that begin a transaction which writes, or one that reads one state with these rights.
    virtual Status beginWrite(class ServerSql& sql) = 0;
    virtual Status beginRead(ServerSql& sql, const QStringList& principals, const QStringList& compartments) = 0;
    /// The same to count over everybody (sync::ServerStore::count).
    virtual Status beginCount(ServerSql& sql) = 0;
    /// What a connection is told when it was opened.
    virtual Status opened(ServerSql& sql) = 0;
    /// Whether a connection that was lost may be opened again.
    [[nodiscard]] virtual bool mayReopen() const = 0;
    /// Run once in a transaction before the first stamp is written, and before the commit of one that wrote any.
    virtual Status beforeStamps(ServerSql& sql) = 0;
    virtual Status beforeCommit(ServerSql& sql) = 0;
    /// Keeps other writers from changing who may see what, until the commit.
    virtual Status lockScope(ServerSql& sql) = 0;
    /// Keeps whoever clears the metrics (`alone`) and those who keep them up apart, until the commit.
    virtual Status lockMetrics(ServerSql& sql, bool alone) = 0;
    /// Our code for the engine's answer. Conflict: the transaction may be run again.
    [[nodiscard]] virtual ErrorCode codeOf(const QSqlError& error) const = 0;
};

/// One connection, with its prepared statements. Text and bytes that are null are stored as such; give empty ones.
class ServerSql {
public:
    ServerSql(const QString& connection, std::unique_ptr<ServerDialect> dialect);
    ~ServerSql();
    ServerSql(const ServerSql&) = delete;
    ServerSql& operator=(const ServerSql&) = delete;

    using Row = std::function<void(const QSqlQuery&)>;
    /// Prepares (once), binds, runs; `row` is called for each row. It must not ask the database itself.
    Status run(const QString& sql, const QVariantList& values = {}, const Row& row = {});
    /// Without preparing: what is run once, or several statements on an engine that takes them.
    Status execute(const QString& sql);

    /// "(CAST(? AS bytea),CAST(? AS bigint)),(...)": `types` has b for bytes, i for a number, t for text, s for the
    /// transaction's stamp, which stands last and has no value.
    [[nodiscard]] QString tuples(const char* types, qsizetype count) const;
    /// A query that answers these rows, as it goes into `WITH k AS (...)` or behind `INSERT INTO table`.
    [[nodiscard]] QString rowsQuery(const char* types, qsizetype count) const;
    /// The values that it takes, from those of row after row.
    [[nodiscard]] QVariantList rowsValues(const char* types, const QVariantList& values) const;
    /// Runs `part(from, count)` over all rows in few sizes, so that few statements are prepared.
    Status inParts(qsizetype rows, const std::function<Status(qsizetype, qsizetype)>& part) const;

    /// Runs `select` once for parts of the keys: "WITH k(names) AS (rows) select". `bind` gives the values of a
    /// key; `behind` are those of the placeholders in `select`.
    template<typename Keys, typename Bind>
    Status lookUp(const Keys& keys, const char* names, const char* types, const QString& select, const Bind& bind,
                  const Row& row, const QVariantList& behind = {}) {
        return inParts(keys.size(), [&](qsizetype from, qsizetype count) {
            QVariantList values;
            for (qsizetype i = from; i < from + count; ++i)
                bind(values, keys[i]);
            return run(
                QStringLiteral("WITH k(%1) AS (%2) %3").arg(QLatin1StringView(names), rowsQuery(types, count), select),
                rowsValues(types, values) + behind, row);
        });
    }
    /// Inserts rows in parts: "INSERT INTO table rows behind".
    template<typename Rows, typename Bind>
    Status insert(const QString& into, const char* types, const Rows& rows, const Bind& bind,
                  const QString& behind = {}) {
        return inParts(rows.size(), [&](qsizetype from, qsizetype count) {
            QVariantList values;
            for (qsizetype i = from; i < from + count; ++i)
                bind(values, rows[i]);
            return run(QStringLiteral("INSERT INTO %1 %2 %3").arg(into, rowsQuery(types, count), behind),
                       rowsValues(types, values));
        });
    }

    /// What runs in it is kept when it answers success. It is run again while other transactions stand in its way.
    Status write(const std::function<Status()>& work);
    Status read(const QStringList& principals, const QStringList& compartments, const std::function<Status()>& work);
    Status count(const std::function<Status()>& work);
    /// To be called before rows with a stamp are written.
    Status stamping();

    [[nodiscard]] ServerDialect& dialect() { return *m_dialect; }

private:
    Status once(const std::function<Status()>& begin, const std::function<Status()>& work);
    Status begun(const std::function<Status()>& begin);
    [[nodiscard]] std::unexpected<Error> failed(const QSqlError& error) const;

    QSqlDatabase m_database;
    std::unique_ptr<ServerDialect> m_dialect;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    bool m_stamped = false;
};

/// Never null, so that it is no NULL.
inline QString sqlText(const QString& text) {
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace lodestar
