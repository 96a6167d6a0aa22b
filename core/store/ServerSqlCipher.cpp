#include "core/store/ServerSqlCipher.h"

#include "core/base/Uuid.h"
#include "core/store/ServerSqlStore.h"
#include "core/store/SqlCipherDriver.h"

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

class SqlCipherDialect final : public ServerDialect {
public:
    [[nodiscard]] QString bytes() const override { return u"BLOB"_s; }
    [[nodiscard]] QString stamp() const override { return u"(SELECT value FROM counter)"_s; }
    [[nodiscard]] QString stampGiven() const override { return u"CAST(? AS INTEGER)"_s; }
    [[nodiscard]] QString watermark() const override { return u"SELECT CAST(value + 1 AS TEXT) FROM counter"_s; }
    [[nodiscard]] bool takesArrays() const override { return false; }
    [[nodiscard]] QString forUpdate(const QString&) const override { return {}; }
    Status beginWrite(ServerSql& sql) override { return sql.execute(u"BEGIN IMMEDIATE"_s); }
    // The service itself looks at every right; this engine has none by row.
    Status beginRead(ServerSql& sql, const QStringList&, const QStringList&) override {
        return sql.execute(u"BEGIN"_s);
    }
    Status beginCount(ServerSql& sql) override { return sql.execute(u"BEGIN"_s); }
    Status opened(ServerSql&) override { return {}; }
    [[nodiscard]] bool mayReopen() const override { return false; }
    Status beforeStamps(ServerSql& sql) override { return sql.run(u"UPDATE counter SET value = value + 1"_s); }
    Status beforeCommit(ServerSql&) override { return {}; }
    Status lockScope(ServerSql&) override { return {}; }
    // There is one writer.
    Status lockMetrics(ServerSql&, bool) override { return {}; }
    [[nodiscard]] ErrorCode codeOf(const QSqlError& error) const override { return SqlCipherDriver::codeOf(error); }
};

} // namespace

Migrator::Options ServerSqlCipher::migrations() {
    return {u":/sql-server/sqlcipher"_s, {}, {}};
}

std::unique_ptr<sync::ServerStore> ServerSqlCipher::over(std::unique_ptr<Connection> connection) {
    auto* const driver = new SqlCipherDriver(std::move(connection));
    const QString name = Uuid::create().toString();
    QSqlDatabase::addDatabase(driver, name);
    return std::make_unique<ServerSqlStore>(name, std::make_unique<SqlCipherDialect>());
}

} // namespace lodestar
