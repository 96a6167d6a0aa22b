#include "core/store/Salvage.h"

#include "core/crypto/OrganisationKey.h"
#include "core/store/BTreePage.h"
#include "core/store/PageCipher.h"
#include "core/store/PageMap.h"
#include "core/store/RowRecord.h"
#include "core/store/SalvagePages.h"
#include "core/store/Setting.h"
#include "core/store/Transaction.h"
#include "tests/core/store/TestProfile.h"
#include "tests/support/catch.h"
#include "tests/support/inChild.h"

#include <QDir>

#include <rapidcheck.h>

#include <random>
#include <set>

using namespace lodestar;

namespace {

constexpr int rows = 3000;

/// What row `i` of `visit` holds: long notes go over several pages.
QByteArray noteOf(int i) {
    return QByteArray(i % 40 == 0 ? 12000 : 30 + i % 200, static_cast<char>('a' + i % 26)) + QByteArray::number(i);
}

/// A profile whose store has tables of every shape, full of rows, and a second profile to salvage into.
struct Damaged : TestProfile {
    QTemporaryDir migrations;
    TestProfile second;
    StoreKey key;
    QByteArray whole;
    qsizetype pageSize;

    explicit Damaged(qsizetype pages = newPageSize)
        : pageSize(pages) {
        overwrite(migrations.filePath(QStringLiteral("0000_ground.sql")),
                  contentsOf(QStringLiteral(":/sql/0000_ground.sql")));
        overwrite(
            migrations.filePath(QStringLiteral("0001_visits.sql")),
            "CREATE TABLE visit(id INTEGER PRIMARY KEY, weight REAL, note TEXT, late INTEGER,\n"
            "    long INTEGER AS (length(note)) STORED, half AS (weight / 2));\n"
            "CREATE INDEX visit_note ON visit(note);\n"
            "CREATE TABLE heard(visit INTEGER REFERENCES visit(id), blob BLOB);\n"
            "CREATE TABLE log(record BLOB, part INTEGER, value TEXT, PRIMARY KEY(part, record)) WITHOUT ROWID;\n"
            "CREATE VIRTUAL TABLE words USING fts5(note);\n" +
                // Enough tables for the list of tables to need pages of its own, as the program's does.
                [] {
                    QByteArray more;
                    for (int i = 0; i < 40; ++i)
                        more += "CREATE TABLE spare_" + QByteArray::number(i) +
                                "(first_column_of_the_table TEXT, second_column_of_the_table TEXT);\n";
                    return more;
                }());
        auto file = this->file(with());
        key = file.create(words(right)).value();
        if (pageSize != newPageSize) remake(file);
        const auto connection = connect(key);
        REQUIRE(fill(*connection));
        whole = contentsOf(paths.store());
    }
    /// The same empty store with pages of another size, as a program before this one made it.
    void remake(StoreFile& file) const {
        QFile::remove(paths.store());
        const auto made = Connection::open(paths.store(), key, Connection::Access::Create, pageSize);
        if (!made) FAIL(made.error().detail.toStdString() << int(made.error().code) << ' ' << pageSize);
        REQUIRE(Migrator(file.options().migrations).migrate(**made));
    }
    [[nodiscard]] StoreOptions with() const {
        StoreOptions made = options();
        made.migrations.folder = migrations.path();
        return made;
    }
    static Status fill(Connection& connection) {
        {
            LODESTAR_ASSIGN(auto transaction, Transaction::begin(connection));
            for (int i = 1; i <= rows; ++i) {
                LODESTAR_TRY(connection.run("INSERT INTO visit(id, weight, note, late) VALUES(?, ?, ?, NULL)", i,
                                            i / 8.0, QString::fromLatin1(noteOf(i))));
                LODESTAR_TRY(connection.run("INSERT INTO heard VALUES(?, ?)", i, QByteArray::number(i)));
                LODESTAR_TRY(connection.run("INSERT INTO log VALUES(?, ?, ?)",
                                            QByteArray::number(i).rightJustified(16, '0'), i % 3,
                                            QStringLiteral("value %1").arg(i)));
                if (i % 10 == 0)
                    LODESTAR_TRY(connection.run("INSERT INTO words VALUES(?)", QStringLiteral("visit %1").arg(i)));
            }
            LODESTAR_TRY(writeSetting(connection, QStringLiteral("place"), "Wallsend"));
            // Free pages, so that what was deleted could come back by mistake.
            LODESTAR_TRY(connection.run("DELETE FROM heard WHERE visit > ?", rows - 200));
            LODESTAR_TRY(connection.run("DELETE FROM visit WHERE id > ?", rows - 200));
            LODESTAR_TRY(transaction.commit());
        }
        return connection.checkpoint();
    }
    static constexpr int kept = rows - 200;

    /// Flips a bit in each of these pages (from 1).
    void hurt(const std::vector<quint32>& pages) const {
        for (const quint32 page : pages) {
            const qint64 at = (qint64(page) - 1) * pageSize + 16 + (qint64(page) * 577) % (pageSize - 96);
            damage(paths.store(), at, QByteArray(1, static_cast<char>(whole[at] ^ 0x10)));
        }
    }
    [[nodiscard]] quint32 pages() const { return static_cast<quint32>(whole.size() / pageSize); }
    Result<SalvageReport> salvage(const char* passphrase = right) const {
        auto from = file(with());
        auto to = second.file(with());
        return Salvage::run(from, words(passphrase), to);
    }
    [[nodiscard]] std::unique_ptr<Connection> salvaged() const {
        auto to = second.file(with());
        const auto opened = to.open(words(right));
        REQUIRE(opened);
        return second.connect(*opened);
    }
};

const SalvageReport::Table& tableOf(const SalvageReport& report, const char* name) {
    for (const auto& table : report.tables) {
        if (table.name == QLatin1String(name)) return table;
    }
    throw std::runtime_error("no such table in the report");
}

/// Every row that is there is exactly the row that was written. The number of rows of `visit`.
qint64 requireTrueRows(Connection& connection) {
    auto visits = connection.statement("SELECT id, weight, note, late, long, half FROM visit").value();
    qint64 found = 0;
    REQUIRE(visits.each([&](const Statement& row) {
        const int i = static_cast<int>(row.integer(0));
        const bool same = row.real(1) == i / 8.0 && row.view(2) == noteOf(i) && row.isNull(3) &&
                          row.integer(4) == noteOf(i).size() && row.real(5) == i / 16.0 && i <= Damaged::kept;
        if (!same) FAIL("row " << i << " is not what was written");
        ++found;
    }));
    auto logs = connection.statement("SELECT record, part, value FROM log").value();
    REQUIRE(logs.each([&](const Statement& row) {
        const int i = row.blob(0).toInt();
        if (row.integer(1) != i % 3 || row.text(2) != QStringLiteral("value %1").arg(i)) FAIL("log row " << i);
    }));
    auto heard = connection.statement("SELECT rowid, visit, blob FROM heard").value();
    REQUIRE(heard.each([&](const Statement& row) {
        if (row.integer(0) != row.integer(1) || row.blob(2).toInt() != row.integer(1)) FAIL("heard " << row.integer(1));
    }));
    CHECK(connection.integer("SELECT count(*) FROM pragma_foreign_key_check").value() == 0);
    return found;
}

qint64 count(Connection& connection, const char* table) {
    return connection.integer(QByteArray("SELECT count(*) FROM ") + table).value().value_or(-1);
}

} // namespace

TEST_CASE("from a whole store everything is salvaged") {
    const Damaged store;
    const auto report = store.salvage();
    REQUIRE(report);
    CHECK(report->isComplete());
    CHECK(report->damagedPages == 0);
    CHECK(report->pages == store.pages());
    CHECK(tableOf(*report, "visit").rowsRead == Damaged::kept);
    CHECK(tableOf(*report, "log").rowsRead == rows);
    const auto connection = store.salvaged();
    CHECK(requireTrueRows(*connection) == Damaged::kept);
    CHECK(count(*connection, "log") == rows);
    CHECK(count(*connection, "heard") == Damaged::kept);
    CHECK(readSetting(*connection, QStringLiteral("place")).value() == QByteArray("Wallsend"));
    CHECK(connection->checkIntegrity());
    // The damaged store was only read.
    CHECK(contentsOf(store.paths.store()) == store.whole);
}

TEST_CASE("whatever pages are damaged, every row on a whole page is saved and no row is made up") {
    const Damaged store(GENERATE(as<qsizetype>(), newPageSize, 4096));
    const unsigned seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 25; ++round) {
        std::set<quint32> chosen;
        const std::size_t wanted = random() % 40;
        while (chosen.size() < wanted)
            chosen.insert(static_cast<quint32>(random() % store.pages()) + 1);
        overwrite(store.paths.store(), store.whole);
        store.hurt({chosen.begin(), chosen.end()});
        QDir(store.second.paths.folder).removeRecursively();

        const auto report = store.salvage();
        REQUIRE(report);
        REQUIRE(report->damagedPages == static_cast<qint64>(wanted));
        const auto connection = store.salvaged();
        const qint64 found = requireTrueRows(*connection);
        const auto& visit = tableOf(*report, "visit");
        REQUIRE(found == visit.rowsRead);
        // A page of visits holds fewer than 120 of them. Where the root and the map of pages are both gone, nothing
        // says whose rows they are: they are kept without a table.
        REQUIRE(found + report->orphans + visit.rowsBroken + 120 * (visit.pagesLost + report->unplacedPages) >=
                Damaged::kept);
        REQUIRE(visit.rowsBroken <= static_cast<qint64>(wanted));
        REQUIRE(visit.rowsRead + visit.rowsBroken <= Damaged::kept);
        REQUIRE(connection->checkIntegrity());
    }
}

TEST_CASE("the first page may be lost, and with it nothing of the tables") {
    const Damaged store(GENERATE(as<qsizetype>(), newPageSize, 4096));
    damage(store.paths.store(), 0, QByteArray(store.pageSize, '\x55'));
    CHECK(store.answer() == ErrorCode::StoreDamaged);
    const auto report = store.salvage();
    REQUIRE(report);
    CHECK(report->damagedPages == 1);
    CHECK(requireTrueRows(*store.salvaged()) == Damaged::kept);
}

TEST_CASE("pages above the rows may be lost, and the rows are still known for their table's") {
    const Damaged store;
    auto pages = SalvagePages::open(store.paths.store(), store.key).value();
    std::vector<quint32> interior;
    for (quint32 number = 2; number <= pages->count(); ++number) {
        const auto page = pages->page(number);
        const char kind = page ? page->at(0) : '\0';
        // 5: interior of a table. The rows of tables stand below.
        if (kind == 5 && PageMap(*pages).useOf(number) != PageMap::Use::Free) interior.push_back(number);
    }
    REQUIRE(interior.size() >= 2);
    store.hurt(interior);
    const auto report = store.salvage();
    REQUIRE(report);
    const auto connection = store.salvaged();
    CHECK(requireTrueRows(*connection) == Damaged::kept);
    CHECK(count(*connection, "heard") == Damaged::kept);
    CHECK(tableOf(*report, "visit").pagesLost + tableOf(*report, "heard").pagesLost >= 2);
    CHECK(tableOf(*report, "visit").rowsBroken == 0);
}

TEST_CASE("the map of pages may be lost as well as long as the pages above are whole") {
    const Damaged store;
    store.hurt({2});
    const auto report = store.salvage();
    REQUIRE(report);
    CHECK(requireTrueRows(*store.salvaged()) == Damaged::kept);
}

TEST_CASE("what stands in the log and not yet in the file is salvaged too, and nothing unfinished") {
    const Damaged store;
    REQUIRE(inChild([&] {
                const auto connection = store.connect(store.key);
                if (!connection->execute("DELETE FROM heard WHERE visit <= 100; DELETE FROM visit WHERE id <= 100"))
                    return 1;
                if (!connection->execute("PRAGMA cache_size=-100; BEGIN; UPDATE visit SET weight = 999")) return 2;
                _exit(0);
            }) == 0);
    REQUIRE(QFileInfo(store.paths.store() + QStringLiteral("-wal")).size() > 100000);
    store.hurt({store.pages() / 2});
    REQUIRE(store.salvage());
    const auto connection = store.salvaged();
    CHECK(connection->integer("SELECT min(id) FROM visit").value() == 101);
    CHECK(requireTrueRows(*connection) > Damaged::kept - 300);
}

TEST_CASE("a page whose newest form is damaged in the log is lost, and its older form does not come back") {
    const Damaged store;
    // Every weight was written wrongly at first and is put right in the log.
    {
        const auto connection = store.connect(store.key);
        REQUIRE(connection->execute("UPDATE visit SET weight = -1"));
        REQUIRE(connection->checkpoint());
    }
    REQUIRE(inChild([&] {
                const auto connection = store.connect(store.key);
                if (!connection->execute("UPDATE visit SET weight = id / 8.0")) return 1;
                _exit(0);
            }) == 0);
    const QString log = store.paths.store() + QStringLiteral("-wal");
    const qint64 frames = (QFileInfo(log).size() - 32) / 4120;
    REQUIRE(frames > 40);
    for (qint64 frame = 0; frame < frames; frame += 10)
        damage(log, 32 + frame * 4120 + 24 + 1000, "damage");
    const auto report = store.salvage();
    REQUIRE(report);
    const qint64 found = requireTrueRows(*store.salvaged());
    CHECK(found < Damaged::kept);
    CHECK(found > Damaged::kept / 2);
}

TEST_CASE("a row that belongs to a lost row is left out and counted") {
    const Damaged store;
    {
        const auto connection = store.connect(store.key);
        REQUIRE(connection->execute("PRAGMA foreign_keys=OFF; DELETE FROM visit WHERE id BETWEEN 11 AND 20"));
        REQUIRE(connection->checkpoint());
    }
    const auto report = store.salvage();
    REQUIRE(report);
    CHECK(report->orphans == 10);
    CHECK_FALSE(report->isComplete());
    CHECK(count(*store.salvaged(), "heard") == Damaged::kept - 10);
}

TEST_CASE("a salvage asks for the passphrase and never touches a store that is there") {
    const Damaged store;
    CHECK(store.salvage("wrong").error().code == ErrorCode::WrongPassphrase);
    CHECK_FALSE(store.second.file().exists());
    store.second.create();
    const QByteArray before = contentsOf(store.second.paths.store());
    CHECK(store.salvage().error().code == ErrorCode::AlreadyExists);
    CHECK(contentsOf(store.second.paths.store()) == before);
}

TEST_CASE("an older store is salvaged as of its version and then brought to this one") {
    const Damaged store;
    overwrite(
        store.migrations.filePath(QStringLiteral("0002_more.sql")),
        "ALTER TABLE visit ADD COLUMN place TEXT DEFAULT 'home';\nALTER TABLE log RENAME COLUMN value TO content;\n");
    REQUIRE(store.salvage());
    const auto connection = store.salvaged();
    CHECK(connection->userVersion().value() == 3);
    CHECK(connection->integer("SELECT count(*) FROM visit WHERE place = 'home'").value() == Damaged::kept);
    CHECK(connection->integer("SELECT count(*) FROM log WHERE content LIKE 'value%'").value() == rows);
}

TEST_CASE("rows written before a column was added are salvaged with its default") {
    const Damaged store;
    overwrite(store.migrations.filePath(QStringLiteral("0002_more.sql")),
              "ALTER TABLE heard ADD COLUMN at TEXT DEFAULT 'home';\n");
    REQUIRE(store.file(store.with()).open(words(TestProfile::right)));
    REQUIRE(store.connect(store.key)->checkpoint());
    REQUIRE(store.salvage());
    CHECK(store.salvaged()->integer("SELECT count(*) FROM heard WHERE at = 'home'").value() == Damaged::kept);
}

TEST_CASE("what must be computed anew is computed before the projections, and the recovery slot goes along") {
    const Damaged store;
    const auto organisation = OrganisationKey::create();
    REQUIRE(store.file(store.with()).setRecovery(words(TestProfile::right), organisation.publicKey));
    auto from = store.file(store.with());
    QStringList order;
    auto options = store.with();
    options.migrations.rebuild = [&](Connection&) -> Status {
        return order.append(QStringLiteral("rebuild")), Status();
    };
    auto to = store.second.file(options);
    REQUIRE(Salvage::run(from, words(TestProfile::right), to,
                         [&](Connection&) -> Status { return order.append(QStringLiteral("settle")), Status(); }));
    CHECK(order == QStringList{QStringLiteral("settle"), QStringLiteral("rebuild")});
    CHECK(to.recover(organisation.secret, words("mine")));
}

TEST_CASE("a page in clear is what SQLite wrote") {
    const Damaged store;
    auto pages = SalvagePages::open(store.paths.store(), store.key).value();
    CHECK(pages->page(1)->startsWith("SQLite format 3"));
    int found = 0;
    for (quint32 number = 1; number <= pages->count(); ++number)
        found += pages->page(number)->contains("Wallsend") ? 1 : 0;
    CHECK(found == 1);
    CHECK_FALSE(pages->page(pages->count() + 1).has_value());
    CHECK_FALSE(PageCipher(StoreKey::create(), newPageSize).decrypt(1, store.whole.first(newPageSize)).has_value());
}

TEST_CASE("no bytes whatever make the reader of records read beyond their end") {
    REQUIRE(rc::check([](const std::vector<char>& bytes) {
        const auto values = RowRecord::parse(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        if (values) RC_ASSERT(values->size() <= bytes.size());
    }));
    REQUIRE(rc::check([](const std::vector<char>& bytes) {
        QByteArray page =
            QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).leftJustified(newPageSize, '\0', true);
        for (const char kind : {2, 5, 10, 13}) {
            page[0] = kind;
            page[3] = static_cast<char>(*rc::gen::inRange(0, 3));
            const auto tree = BTreePage::parse(2, page);
            RC_ASSERT(tree.has_value());
            for (const auto& cell : tree->cells())
                RC_ASSERT(cell.local.size() <= newPageSize - PageCipher::reserved);
            RC_ASSERT(tree->children().size() <= 3000U);
        }
    }));
}
