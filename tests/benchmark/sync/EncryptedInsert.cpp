#include "tests/benchmark/sync/EncryptedInsert.h"

#include <QElapsedTimer>

#include <sqlite3.h>

namespace lodestar::benchmark {

namespace {

constexpr int rowsInTransaction = 1000;

void execute(sqlite3* db, const char* sql) {
    char* fault = nullptr;
    if (sqlite3_exec(db, sql, nullptr, nullptr, &fault) != SQLITE_OK) qFatal("%s: %s", sql, fault);
}

} // namespace

double insertEncrypted(const QString& path, const QList<WorkEntry>& entries) {
    sqlite3* db = nullptr;
    QElapsedTimer timer;
    timer.start();
    if (sqlite3_open(path.toUtf8().constData(), &db) != SQLITE_OK) qFatal("%s", sqlite3_errmsg(db));
    execute(db, "PRAGMA key = \"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
                "202122232425262728292a2b2c2d2e2f'\"");
    execute(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY");
    execute(db, "CREATE TABLE entry (id BLOB PRIMARY KEY, household BLOB NOT NULL, body TEXT NOT NULL)");
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO entry (id, household, body) VALUES (?, ?, ?)", -1, &insert, nullptr);
    int row = 0;
    for (const WorkEntry& entry : entries) {
        if (row % rowsInTransaction == 0) execute(db, row == 0 ? "BEGIN" : "COMMIT; BEGIN");
        ++row;
        const QByteArray id = entry.entry.bytes();
        const QByteArray household = entry.household.bytes();
        sqlite3_bind_blob(insert, 1, id.constData(), static_cast<int>(id.size()), SQLITE_STATIC);
        sqlite3_bind_blob(insert, 2, household.constData(), static_cast<int>(household.size()), SQLITE_STATIC);
        sqlite3_bind_text(insert, 3, entry.body.constData(), static_cast<int>(entry.body.size()), SQLITE_STATIC);
        if (sqlite3_step(insert) != SQLITE_DONE) qFatal("%s", sqlite3_errmsg(db));
        sqlite3_reset(insert);
    }
    execute(db, "COMMIT");
    sqlite3_finalize(insert);
    sqlite3_close(db);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace lodestar::benchmark
