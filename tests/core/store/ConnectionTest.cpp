#include "core/store/Connection.h"

#include "core/store/Transaction.h"
#include "tests/core/store/TestStore.h"
#include "tests/support/catch.h"
#include "tests/support/inChild.h"

#include <QDirIterator>
#include <QFile>

#include <rapidcheck.h>

#include <csignal>
#include <sys/resource.h>

using namespace lodestar;

namespace {

constexpr QByteArrayView marker = "Zebedee-Marker-Quillfeather";

QByteArray contents(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("no byte of a name reaches the disk in clear") {
    TestStore store;
    const auto connection = store.create();
    REQUIRE(connection->execute("CREATE TABLE person(name TEXT)"));
    for (int i = 0; i < 200; ++i)
        REQUIRE(connection->run("INSERT INTO person VALUES(?)", marker.toByteArray()));
    // A big sort would be put into a file by an SQLite whose temporary store is the disk.
    REQUIRE(
        connection->integer("SELECT count(*) FROM (SELECT a.name FROM person a, person b ORDER BY a.name || b.rowid)"));
    int files = 0;
    bool sawLog = false;
    QDirIterator each(store.folder.path(), QDir::Files);
    while (each.hasNext()) {
        const QString path = each.next();
        const QByteArray bytes = contents(path);
        CHECK_FALSE(bytes.contains(marker));
        CHECK_FALSE(bytes.contains("CREATE TABLE"));
        CHECK_FALSE(bytes.startsWith("SQLite format 3"));
        sawLog = sawLog || (path.endsWith(QStringLiteral("-wal")) && bytes.size() > 4096);
        ++files;
    }
    CHECK(files >= 2);
    CHECK(sawLog);
}

TEST_CASE("a sort that is larger than the memory for pages writes no temporary file") {
    const auto sortWith = [](QByteArrayView temporaryStore) {
        return inChild([&] {
            TestStore store;
            const auto connection = store.create();
            if (!connection->execute("CREATE TABLE t(x); PRAGMA cache_size=-200")) return 1;
            if (!connection->execute("PRAGMA temp_store=" + temporaryStore.toByteArray())) return 2;
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit none{0, 0};
            setrlimit(RLIMIT_FSIZE, &none);
            return connection->integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                                       " SELECT count(*) FROM (SELECT hex(randomblob(500)) AS x FROM n ORDER BY x)")
                       ? 7
                       : 3;
        });
    };
    CHECK(sortWith("MEMORY") == 7);
    // So it would be otherwise: the sort fails where no file may grow.
    CHECK(sortWith("FILE") == 3);
}

TEST_CASE("the store opens again with its key and with no other") {
    TestStore store;
    REQUIRE(store.create()->execute("CREATE TABLE t(x); INSERT INTO t VALUES(42)"));
    CHECK(store.open()->integer("SELECT x FROM t").value() == 42);

    const StoreKey other = StoreKey::create();
    const auto wrong = Connection::open(store.path(), other, Connection::Access::ReadWrite);
    CHECK(wrong.error().code == ErrorCode::StoreDamaged);
    CHECK(store.open()->integer("SELECT x FROM t").value() == 42);
}

TEST_CASE("making a store never touches one that is there, and opening never makes one") {
    TestStore store;
    CHECK(Connection::open(store.path(), store.key, Connection::Access::ReadWrite).error().code == ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(store.path()));
    REQUIRE(store.create()->execute("CREATE TABLE t(x)"));
    CHECK(Connection::open(store.path(), store.key, Connection::Access::Create).error().code ==
          ErrorCode::AlreadyExists);
}

TEST_CASE("every connection has the pragmas that safety rests on") {
    TestStore store;
    REQUIRE(store.create()->execute("CREATE TABLE t(x)"));
    for (const auto access : {Connection::Access::ReadWrite, Connection::Access::ReadOnly}) {
        const auto connection = store.open(access);
        CHECK(connection->integer("PRAGMA foreign_keys").value() == 1);
        CHECK(connection->integer("PRAGMA synchronous").value() == 2);
        CHECK(connection->integer("PRAGMA secure_delete").value() == 1);
        CHECK(connection->integer("PRAGMA temp_store").value() == 2);
        CHECK(connection->integer("PRAGMA auto_vacuum").value() == 2);
        CHECK(connection->integer("PRAGMA mmap_size").value().value_or(0) == 0);
        CHECK(connection->integer("PRAGMA busy_timeout").value() == 5000);
    }
}

TEST_CASE("the first 16 bytes of the file are the salt of the key") {
    TestStore store;
    REQUIRE(store.create()->execute("CREATE TABLE t(x)"));
    REQUIRE(store.open()->checkpoint());
    CHECK(contents(store.path()).left(16) == store.key.salt);
}

TEST_CASE("values of every type come back as they went in") {
    TestStore store;
    const auto connection = store.create();
    REQUIRE(connection->execute("CREATE TABLE t(i, d, s, b)"));
    REQUIRE(rc::check([&](qint64 number, double real, const std::string& text, const std::vector<char>& blob) {
        RC_PRE(real == real);
        const QString string = QString::fromStdString(text);
        const QByteArray bytes = QByteArray("").append(blob.data(), static_cast<qsizetype>(blob.size()));
        RC_ASSERT(connection->run("DELETE FROM t").has_value());
        RC_ASSERT(connection->run("INSERT INTO t VALUES(?, ?, ?, ?)", number, real, string, bytes).has_value());
        auto query = connection->statement("SELECT i, d, s, b, typeof(s), typeof(b) FROM t").value();
        RC_ASSERT(query.next().value());
        RC_ASSERT(query.integer(0) == number);
        RC_ASSERT(query.real(1) == real);
        RC_ASSERT(query.text(2) == string);
        RC_ASSERT(query.blob(3) == bytes);
        RC_ASSERT(query.text(4) == (string.isNull() ? QStringLiteral("null") : QStringLiteral("text")));
        RC_ASSERT(query.text(5) == QStringLiteral("blob"));
    }));
}

TEST_CASE("empty and NULL are told apart") {
    TestStore store;
    const auto connection = store.create();
    auto query = connection->statement("SELECT ?, ?, ?, ?, ?").value();
    query.bind(QStringLiteral(""), QString(), QByteArray(""), QByteArray(), std::optional<int>());
    REQUIRE(query.next().value());
    CHECK_FALSE(query.isNull(0));
    CHECK(query.isNull(1));
    CHECK_FALSE(query.isNull(2));
    CHECK(query.isNull(3));
    CHECK(query.isNull(4));
    CHECK(query.text(1).isNull());
    CHECK_FALSE(query.text(0).isNull());
    CHECK_FALSE(query.integerOrNull(4).has_value());
}

TEST_CASE("text with a zero character in it stays whole") {
    TestStore store;
    const auto connection = store.create();
    const QString text = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    auto query = connection->statement("SELECT ?").value();
    REQUIRE(query.bind(text).next().value());
    CHECK(query.text(0) == text);
}

TEST_CASE("ids are stored as their 16 bytes") {
    TestStore store;
    const auto connection = store.create();
    const auto id = EntryId::create();
    auto query = connection->statement("SELECT ?, length(?1), ?").value();
    REQUIRE(query.bind(id, EntryId()).next().value());
    CHECK(query.id<EntryId>(0) == id);
    CHECK(query.integer(1) == 16);
    CHECK(query.isNull(2));
    CHECK(query.id<EntryId>(2).isNull());
}

TEST_CASE("the same statement may be used twice at once") {
    TestStore store;
    const auto connection = store.create();
    REQUIRE(connection->execute("CREATE TABLE t(x); INSERT INTO t VALUES(1),(2),(3)"));
    constexpr QByteArrayView sql = "SELECT x FROM t ORDER BY x";
    auto outer = connection->statement(sql).value();
    qint64 pairs = 0;
    REQUIRE(outer.each([&](const Statement&) {
        auto inner = connection->statement(sql).value();
        const Status read = inner.each([&](const Statement&) { ++pairs; });
        REQUIRE(read);
    }));
    CHECK(pairs == 9);
}

TEST_CASE("a failure in the middle of reading is not taken for the end") {
    TestStore store;
    const auto connection = store.create();
    REQUIRE(connection->execute("CREATE TABLE t(x); INSERT INTO t VALUES(1),(2),(-9223372036854775808)"));
    auto query = connection->statement("SELECT abs(x) FROM t").value();
    int rows = 0;
    CHECK_FALSE(query.each([&](const Statement&) { ++rows; }));
    CHECK(rows == 2);
    auto stopped = connection->statement("SELECT x FROM t").value();
    const Status status = stopped.each([&](const Statement&) -> Status { return fail(ErrorCode::Cancelled); });
    CHECK(status.error().code == ErrorCode::Cancelled);
}

TEST_CASE("a second statement in one text is refused and not left out") {
    TestStore store;
    const auto connection = store.create();
    REQUIRE(connection->execute("CREATE TABLE t(x)"));
    for (int i = 0; i < 2; ++i)
        CHECK_FALSE(connection->run("INSERT INTO t VALUES(1); INSERT INTO t VALUES(2)"));
    CHECK(connection->run("INSERT INTO t VALUES(3);\n"));
    CHECK(connection->integer("SELECT sum(x) FROM t").value() == 3);
}

TEST_CASE("binding more than there is place for is an error and not silence") {
    TestStore store;
    const auto connection = store.create();
    REQUIRE(connection->execute("CREATE TABLE t(x)"));
    CHECK_FALSE(connection->run("INSERT INTO t VALUES(?)", 1, 2));
    CHECK(connection->integer("SELECT count(*) FROM t").value() == 0);
    CHECK(connection->run("INSERT INTO t VALUES(?)", 1));
}

TEST_CASE("a broken rule of the tables has its own answer") {
    TestStore store;
    const auto connection = store.create();
    REQUIRE(connection->execute("CREATE TABLE t(x PRIMARY KEY) WITHOUT ROWID;"
                                "CREATE TABLE child(t REFERENCES t(x)); INSERT INTO t VALUES(1)"));
    CHECK(connection->run("INSERT INTO t VALUES(1)").error().code == ErrorCode::AlreadyExists);
    CHECK(connection->run("INSERT INTO child VALUES(7)").error().code == ErrorCode::Database);
    CHECK(connection->run("nonsense").error().code == ErrorCode::Database);
    const auto reader = store.open(Connection::Access::ReadOnly);
    CHECK(reader->run("INSERT INTO t VALUES(2)").error().code == ErrorCode::FileUnwritable);
    CHECK(reader->integer("SELECT count(*) FROM t").value() == 1);
}

TEST_CASE("the error of a failed statement never names the value") {
    TestStore store;
    const auto connection = store.create();
    REQUIRE(connection->execute("CREATE TABLE t(x UNIQUE)"));
    REQUIRE(connection->run("INSERT INTO t VALUES(?)", marker.toByteArray()));
    const auto error = connection->run("INSERT INTO t VALUES(?)", marker.toByteArray()).error();
    CHECK_FALSE(error.detail.contains(QLatin1String(marker.data())));
}

TEST_CASE("a transaction that is not committed leaves no trace") {
    TestStore store;
    const auto connection = store.create();
    REQUIRE(connection->execute("CREATE TABLE t(x)"));
    {
        auto transaction = Transaction::begin(*connection).value();
        REQUIRE(connection->run("INSERT INTO t VALUES(1)"));
    }
    CHECK(connection->integer("SELECT count(*) FROM t").value() == 0);
    auto transaction = Transaction::begin(*connection).value();
    REQUIRE(connection->run("INSERT INTO t VALUES(1)"));
    REQUIRE(transaction.commit());
    CHECK_FALSE(transaction.commit());
    CHECK(connection->integer("SELECT count(*) FROM t").value() == 1);
    CHECK_FALSE(connection->inTransaction());
}

TEST_CASE("a transaction inside another is undone alone") {
    TestStore store;
    const auto connection = store.create();
    REQUIRE(connection->execute("CREATE TABLE t(x)"));
    {
        auto outer = Transaction::begin(*connection).value();
        REQUIRE(connection->run("INSERT INTO t VALUES(1)"));
        {
            auto inner = Transaction::begin(*connection).value();
            REQUIRE(connection->run("INSERT INTO t VALUES(2)"));
            {
                auto third = Transaction::begin(*connection).value();
                REQUIRE(connection->run("INSERT INTO t VALUES(3)"));
                REQUIRE(third.commit());
            }
        }
        {
            auto inner = Transaction::begin(*connection).value();
            REQUIRE(connection->run("INSERT INTO t VALUES(4)"));
            REQUIRE(inner.commit());
        }
        REQUIRE(outer.commit());
    }
    CHECK(connection->integer("SELECT sum(x) FROM t").value() == 5);
    CHECK(Transaction::begin(*connection).has_value());
}

TEST_CASE("a reader sees the state before until the writer has committed") {
    TestStore store;
    const auto writer = store.create();
    REQUIRE(writer->execute("CREATE TABLE t(x)"));
    const auto reader = store.open(Connection::Access::ReadOnly);
    auto writing = Transaction::begin(*writer).value();
    REQUIRE(writer->run("INSERT INTO t VALUES(1)"));
    CHECK(reader->integer("SELECT count(*) FROM t").value() == 0);
    {
        auto reading = Transaction::beginRead(*reader).value();
        CHECK(reader->integer("SELECT count(*) FROM t").value() == 0);
        REQUIRE(writing.commit());
        CHECK(reader->integer("SELECT count(*) FROM t").value() == 0);
    }
    CHECK(reader->integer("SELECT count(*) FROM t").value() == 1);
}

TEST_CASE("a copy made while others write opens with the same key and holds one state") {
    TestStore store;
    const auto connection = store.create();
    REQUIRE(connection->execute("CREATE TABLE t(x, y)"));
    auto filling = Transaction::begin(*connection).value();
    for (int i = 0; i < 20000; ++i)
        REQUIRE(connection->run("INSERT INTO t VALUES(?, hex(randomblob(100)))", i));
    REQUIRE(filling.commit());
    const QString path = store.folder.filePath(QStringLiteral("copy.db"));
    const auto other = store.open();
    int steps = 0;
    REQUIRE(connection->copyTo(path, store.key, [&](int done, int total) {
        CHECK(done <= total);
        if (++steps == 2) CHECK(other->run("DELETE FROM t WHERE x % 2"));
    }));
    CHECK(steps >= 3);
    auto copy = Connection::open(path, store.key, Connection::Access::ReadOnly);
    REQUIRE(copy);
    const auto rows = (*copy)->integer("SELECT count(*) FROM t").value();
    CHECK((rows == 10000 || rows == 20000));
    CHECK((*copy)->checkIntegrity());
    CHECK(connection->copyTo(path, store.key).error().code == ErrorCode::AlreadyExists);
}

TEST_CASE("a full-text index can be used with defensive settings") {
    TestStore store;
    const auto connection = store.create();
    REQUIRE(connection->execute("CREATE VIRTUAL TABLE f USING fts5(name, tokenize='trigram');"
                                "INSERT INTO f(f, rank) VALUES('secure-delete', 1)"));
    REQUIRE(connection->run("INSERT INTO f VALUES(?)", QStringLiteral("Annabel Example")));
    CHECK(connection->integer("SELECT count(*) FROM f('nab')").value() == 1);
}
