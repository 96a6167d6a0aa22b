#include "tests/benchmark/sync/RawStore.h"

#include <sqlite3.h>

namespace lodestar::benchmark {

RawStore::RawStore(const QString& path, const QByteArray& before) {
    if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK) qFatal("%s", sqlite3_errmsg(m_db));
    execute("PRAGMA key = \"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
            "202122232425262728292a2b2c2d2e2f'\"");
    if (!before.isEmpty()) execute(before.constData());
    execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY");
}

RawStore::~RawStore() {
    sqlite3_close(m_db);
}

void RawStore::execute(const char* sql) {
    char* fault = nullptr;
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, &fault) != SQLITE_OK) qFatal("%s: %s", sql, fault);
}

} // namespace lodestar::benchmark
