#pragma once

#include "core/base/Error.h"
#include "core/store/Connection.h"
#include "core/store/Transaction.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

namespace lodestar {

class SqlCipherResult;

/// Qt SQL over an encrypted store: `QSqlDatabase::addDatabase(new SqlCipherDriver(std::move(connection)), name)`. It is
/// handed an open Connection, so that key and pragmas are set in one place (Connection::open), and it is open from the
/// start; once closed it stays closed. For code that also runs over PostgreSQL (QPSQL); what runs on a laptop alone
/// prepares its statements at the Connection directly, which is quicker. Like any QSqlDatabase it belongs to one
/// thread.
class SqlCipherDriver final : public QSqlDriver {
    Q_OBJECT

public:
    explicit SqlCipherDriver(std::unique_ptr<Connection> connection, QObject* parent = nullptr);
    ~SqlCipherDriver() override;

    /// The same failure as core's functions would answer: the native code of `error` is SQLite's extended code.
    static ErrorCode codeOf(const QSqlError& error);

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    /// True while it is open; the arguments are not used.
    bool open(const QString& name, const QString& user, const QString& password, const QString& host, int port,
              const QString& options) override;
    /// Ends the queries that are still active and closes the connection.
    void close() override;
    [[nodiscard]] QSqlResult* createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    [[nodiscard]] QSqlRecord record(const QString& table) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString& table) const override;
    [[nodiscard]] QString escapeIdentifier(const QString& identifier, IdentifierType type) const override;
    /// Always empty: nobody works on the connection past this class.
    [[nodiscard]] QVariant handle() const override { return {}; }

private:
    friend class SqlCipherResult;
    [[nodiscard]] Connection* connection() const { return m_connection.get(); }
    [[nodiscard]] QSqlError errorFor(const Error& error, QSqlError::ErrorType type) const;
    bool note(const Status& status);

    std::unique_ptr<Connection> m_connection;
    std::optional<Transaction> m_transaction;
    mutable std::vector<SqlCipherResult*> m_results;
};

} // namespace lodestar
