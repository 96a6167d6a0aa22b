#include "tests/benchmark/sync/EncryptedInsert.h"

#include "tests/benchmark/sync/RawStore.h"

#include <QElapsedTimer>

#include <sqlite3.h>

namespace lodestar::benchmark {

double insertEncrypted(const QString& path, const QList<WorkEntry>& entries) {
    QElapsedTimer timer;
    timer.start();
    {
        RawStore store(path);
        store.execute("CREATE TABLE entry (id BLOB PRIMARY KEY, household BLOB NOT NULL, body TEXT NOT NULL)");
        sqlite3_stmt* insert = nullptr;
        sqlite3_prepare_v2(store.handle(), "INSERT INTO entry (id, household, body) VALUES (?, ?, ?)", -1, &insert,
                           nullptr);
        int row = 0;
        for (const WorkEntry& entry : entries) {
            if (row % rowsInTransaction == 0) store.execute(row == 0 ? "BEGIN" : "COMMIT; BEGIN");
            ++row;
            const QByteArray id = entry.entry.bytes();
            const QByteArray household = entry.household.bytes();
            sqlite3_bind_blob(insert, 1, id.constData(), static_cast<int>(id.size()), SQLITE_STATIC);
            sqlite3_bind_blob(insert, 2, household.constData(), static_cast<int>(household.size()), SQLITE_STATIC);
            sqlite3_bind_text(insert, 3, entry.body.constData(), static_cast<int>(entry.body.size()), SQLITE_STATIC);
            if (sqlite3_step(insert) != SQLITE_DONE) qFatal("%s", sqlite3_errmsg(store.handle()));
            sqlite3_reset(insert);
        }
        store.execute("COMMIT");
        sqlite3_finalize(insert);
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace lodestar::benchmark
