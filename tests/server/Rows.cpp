#include "tests/server/Rows.h"

#include "core/store/Connection.h"
#include "core/store/ServerSqlCipher.h"
#include "core/store/StoreFile.h"
#include "tests/support/PostgresServer.h"

namespace lodestar::testing {

using namespace Qt::StringLiterals;

namespace {

/// Challenges, and the audit, which remembers who was refused (bounded: ServerAuditTest).
const QStringList notOfFamilies{u"once"_s, u"audit"_s};

Rows rowsOfDatabase(const QString& database) {
    const QByteArray printed = printedBy(
        u"psql"_s,
        {u"-h"_s, PostgresServer::shared().socketFolder(), u"-U"_s, PostgresServer::owner(), u"-d"_s, database,
         u"-AtF "_s, u"-c"_s,
         u"SELECT table_name, (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM %I', "
         "table_name), false, true, '')))[1] FROM information_schema.tables WHERE table_schema = 'public' AND "
         "table_name !~ '_[0-9]+$'"_s});
    Rows rows;
    for (const QByteArray& line : printed.trimmed().split('\n'))
        rows.insert(QString::fromLatin1(line.split(' ').value(0)), line.split(' ').value(1).toLongLong());
    return rows;
}

Rows rowsOfFile(const TempProfile& place) {
    const SystemClock clock;
    StoreOptions options;
    options.migrations = ServerSqlCipher::migrations();
    StoreFile file(place.store(), clock, options);
    const auto key = file.open(SecureBytes::passphrase(place.passphrase()));
    if (!key) qFatal("the server's store does not open");
    const auto connection = Connection::open(file.paths().store(), *key, Connection::Access::ReadOnly);
    if (!connection) qFatal("the server's store does not open");
    QStringList tables;
    auto named = (*connection)->statement("SELECT name FROM sqlite_schema WHERE type = 'table'");
    if (!named || !named->each([&](const Statement& row) { tables << row.text(0); })) qFatal("no tables");
    Rows rows;
    for (const QString& table : tables) {
        auto counted = (*connection)->statement("SELECT count(*) FROM " + table.toLatin1());
        if (!counted || !counted->each([&](const Statement& row) { rows.insert(table, row.integer(0)); }))
            qFatal("no count");
    }
    return rows;
}

} // namespace

Rows rowsOf(ServerWorld& world) {
    Rows rows;
    if (!world.database().isEmpty()) {
        rows = rowsOfDatabase(world.database());
    } else {
        if (world.process().stop() != 0) qFatal("the server ended badly");
        rows = rowsOfFile(world.place());
        world.restart();
    }
    for (const QString& each : notOfFamilies)
        rows.remove(each);
    if (rows.isEmpty()) qFatal("the server's store has no tables");
    return rows;
}

} // namespace lodestar::testing
