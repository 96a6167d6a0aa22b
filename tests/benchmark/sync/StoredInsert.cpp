#include "tests/benchmark/sync/StoredInsert.h"

#include "tests/benchmark/Profile.h"
#include "tests/benchmark/sync/RawStore.h"

#include <QElapsedTimer>

#include <sqlite3.h>

namespace lodestar::benchmark {

namespace {

struct FreeValue {
    void operator()(sqlite3_value* value) const { sqlite3_value_free(value); }
};
using Value = std::unique_ptr<sqlite3_value, FreeValue>;

struct Table {
    QByteArray name;
    QList<QByteArray> ddl; ///< the table first, then its indices
    std::vector<std::vector<Value>> rows;
};

Table read(Connection& laptop, const QByteArray& name) {
    Table table{name, {}, {}};
    Statement ddl = must(laptop.statement("SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL "
                                          "AND type IN ('table', 'index') ORDER BY type DESC"),
                         "tables");
    must(
        ddl.bind(QString::fromLatin1(name)).each([&](const Statement& row) { table.ddl.append(row.text(0).toUtf8()); }),
        "tables");
    Statement rows = must(laptop.statement("SELECT * FROM " + name), "rows");
    must(rows.each([&](const Statement& row) {
        std::vector<Value>& values = table.rows.emplace_back();
        for (int column = 0; column < row.columns(); ++column)
            values.emplace_back(sqlite3_value_dup(sqlite3_column_value(row.handle(), column)));
    }),
         "rows");
    return table;
}

void insert(RawStore& store, const Table& table) {
    const auto columns = static_cast<qsizetype>(table.rows.empty() ? 0 : table.rows.front().size());
    if (columns == 0) qFatal("%s: nothing came", table.name.constData());
    const QByteArray sql = "INSERT INTO " + table.name + " VALUES (?" + QByteArray(", ?").repeated(columns - 1) + ")";
    sqlite3_stmt* insert = nullptr;
    if (sqlite3_prepare_v2(store.handle(), sql.constData(), -1, &insert, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(store.handle()));
    int count = 0;
    for (const std::vector<Value>& row : table.rows) {
        if (count % rowsInTransaction == 0) store.execute(count == 0 ? "BEGIN" : "COMMIT; BEGIN");
        ++count;
        for (int column = 0; column < columns; ++column)
            sqlite3_bind_value(insert, column + 1, row[static_cast<size_t>(column)].get());
        if (sqlite3_step(insert) != SQLITE_DONE) qFatal("%s", sqlite3_errmsg(store.handle()));
        sqlite3_reset(insert);
    }
    store.execute("COMMIT");
    sqlite3_finalize(insert);
}

} // namespace

double insertAsStored(const QString& path, Connection& laptop) {
    const std::array tables{read(laptop, "change"), read(laptop, "entry_row")};
    const qint64 pageSize = must(laptop.integer("PRAGMA page_size"), "page size").value_or(0);
    QElapsedTimer timer;
    timer.start();
    {
        RawStore store(path, "PRAGMA cipher_page_size=" + QByteArray::number(pageSize));
        for (const Table& table : tables) {
            for (const QByteArray& each : table.ddl)
                store.execute(each.constData());
            insert(store, table);
        }
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace lodestar::benchmark
