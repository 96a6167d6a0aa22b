#include "core/store/ServerPostgres.h"

#include "core/base/Uuid.h"
#include "core/store/ServerSqlStore.h"

#include <QDir>
#include <QFile>
#include <QSqlError>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/sql-server/postgres"_s;
/// Any two numbers that nothing else of this database locks: "lodestar" and what for.
constexpr int lockSpace = 0x6c6f6465;
constexpr int scopeLock = 1;
constexpr int migrationLock = 2;
constexpr int metricsLock = 3;

class PostgresDialect final : public ServerDialect {
public:
    [[nodiscard]] QString bytes() const override { return u"bytea"_s; }
    [[nodiscard]] QString stamp() const override { return u"pg_current_xact_id()"_s; }
    [[nodiscard]] QString stampGiven() const override { return u"CAST(? AS xid8)"_s; }
    [[nodiscard]] QString watermark() const override {
        return u"SELECT CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text)"_s;
    }
    [[nodiscard]] bool takesArrays() const override { return true; }
    [[nodiscard]] QString forUpdate(const QString& table) const override { return u" FOR UPDATE OF "_s + table; }
    Status beginWrite(ServerSql& sql) override {
        return sql.execute(u"BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL ROLE lodestar_writer"_s);
    }
    Status beginRead(ServerSql& sql, const QStringList& principals, const QStringList& compartments) override {
        LODESTAR_TRY(sql.execute(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL ROLE lodestar_reader"_s));
        return sql.run(
            u"SELECT set_config('lodestar.principals', ?, true), set_config('lodestar.compartments', ?, true)"_s,
            {sqlText(principals.join(QChar(31))), sqlText(compartments.join(u','))});
    }
    Status beginCount(ServerSql& sql) override {
        return sql.execute(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL ROLE lodestar_counter"_s);
    }
    Status opened(ServerSql& sql) override {
        // Every question is short and has its index: compiling it, planning it anew or reading whole tables, which
        // looks cheap to PostgreSQL while it knows little of them, would take longer than asking it.
        return sql.execute(u"SET jit = off; SET plan_cache_mode = force_generic_plan; SET enable_mergejoin = off; "
                           "SET enable_seqscan = off"_s);
    }
    [[nodiscard]] bool mayReopen() const override { return true; }
    Status beforeStamps(ServerSql&) override { return {}; }
    Status beforeCommit(ServerSql& sql) override { return sql.execute(u"NOTIFY "_s + ServerPostgres::channel); }
    Status lockScope(ServerSql& sql) override {
        return sql.execute(u"SELECT pg_advisory_xact_lock(%1, %2)"_s.arg(lockSpace).arg(scopeLock));
    }
    Status lockMetrics(ServerSql& sql, bool alone) override {
        return sql.execute(u"SELECT pg_advisory_xact_lock%1(%2, %3)"_s.arg(alone ? u""_s : u"_shared"_s)
                               .arg(lockSpace)
                               .arg(metricsLock));
    }
    [[nodiscard]] ErrorCode codeOf(const QSqlError& error) const override {
        const QString state = error.nativeErrorCode();
        if (state == "40001"_L1 || state == "40P01"_L1 || state == "55P03"_L1) return ErrorCode::Conflict;
        if (state == "23505"_L1) return ErrorCode::AlreadyExists;
        if (state == "53100"_L1) return ErrorCode::DiskFull;
        if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1)) return ErrorCode::Unreachable;
        return ErrorCode::Database;
    }
};

/// Answers the name of an open connection.
Result<QString> connected(const ServerPostgres::Address& address) {
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, Uuid::create().toString());
    database.setHostName(address.host);
    database.setPort(address.port);
    database.setDatabaseName(address.database);
    database.setUserName(address.user);
    database.setPassword(address.password);
    database.setConnectOptions(u"application_name=lodestar-server;connect_timeout=10"_s);
    const QString name = database.connectionName();
    if (database.open()) return name;
    const QString why = database.lastError().nativeErrorCode();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    return fail(ErrorCode::Unreachable, u"PostgreSQL "_s + why);
}

QStringList migrationFiles() {
    return QDir(folder).entryList({u"[0-9][0-9][0-9][0-9]_*.sql"_s}, QDir::Files, QDir::Name);
}

Result<int> versionOf(ServerSql& sql) {
    LODESTAR_TRY(sql.execute(u"CREATE TABLE IF NOT EXISTS migration (version integer NOT NULL)"_s));
    int version = 0;
    LODESTAR_TRY(sql.run(u"SELECT coalesce(max(version), 0) FROM migration"_s, {},
                         [&](const QSqlQuery& row) { version = row.value(0).toInt(); }));
    return version;
}

Status migrate(ServerSql& sql, const QString& user) {
    LODESTAR_TRY(sql.execute(u"SELECT pg_advisory_xact_lock(%1, %2)"_s.arg(lockSpace).arg(migrationLock)));
    LODESTAR_ASSIGN(const int before, versionOf(sql));
    const QStringList files = migrationFiles();
    if (before > files.size()) return fail(ErrorCode::StoreTooNew, QString::number(before));
    for (qsizetype i = before; i < files.size(); ++i) {
        QFile file(folder + u'/' + files[i]);
        if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::InvalidInput, files[i]);
        LODESTAR_TRY(sql.execute(QString::fromUtf8(file.readAll())));
        LODESTAR_TRY(sql.run(u"INSERT INTO migration VALUES (?)"_s, {static_cast<int>(i + 1)}));
    }
    LODESTAR_TRY(sql.execute(u"GRANT SELECT ON migration TO lodestar_reader, lodestar_writer"_s));
    QString quoted = user;
    quoted.replace(u'"', u"\"\""_s);
    return sql.execute(u"GRANT lodestar_reader, lodestar_writer, lodestar_counter TO \"%1\""_s.arg(quoted));
}

} // namespace

Status ServerPostgres::prepare(const Address& owner, const QString& user) {
    LODESTAR_ASSIGN(const QString name, connected(owner));
    ServerSql sql(name, std::make_unique<PostgresDialect>());
    LODESTAR_TRY(sql.execute(u"BEGIN"_s));
    Status done = migrate(sql, user);
    if (done) done = sql.execute(u"COMMIT"_s);
    if (!done) std::ignore = sql.execute(u"ROLLBACK"_s);
    return done;
}

Result<std::unique_ptr<sync::ServerStore>> ServerPostgres::open(const Address& address) {
    LODESTAR_ASSIGN(const QString name, connected(address));
    auto store = std::make_unique<ServerSqlStore>(name, std::make_unique<PostgresDialect>());
    LODESTAR_TRY(store->sql().dialect().opened(store->sql()));
    int version = 0;
    LODESTAR_TRY(store->read({}, [&] {
        return store->sql().run(u"SELECT coalesce(max(version), 0) FROM migration"_s, {},
                                [&](const QSqlQuery& row) { version = row.value(0).toInt(); });
    }));
    if (version > migrationFiles().size()) return fail(ErrorCode::StoreTooNew, QString::number(version));
    if (version < migrationFiles().size())
        return fail(ErrorCode::InvalidInput, u"the tables are not prepared for this version"_s);
    return store;
}

} // namespace lodestar
