#include "core/store/Migrator.h"

#include "core/store/Setting.h"
#include "tests/core/store/TestStore.h"
#include "tests/support/catch.h"
#include "tests/support/inChild.h"

#include <QDir>
#include <QFile>

using namespace lodestar;

namespace {

/// A folder of migrations: the first is the program's own ground.
struct Migrations {
    QTemporaryDir folder;

    Migrations() { QFile::copy(QStringLiteral(":/sql/0000_ground.sql"), path(QStringLiteral("0000_ground.sql"))); }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    void add(const QString& name, const QByteArray& sql) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(sql) == sql.size());
    }
    [[nodiscard]] Migrator migrator(Migrator::Rebuild rebuild = {}, Migrator::StepHook onStep = {}) const {
        return Migrator({folder.path(), std::move(rebuild), std::move(onStep)});
    }
};

void addSecond(const Migrations& migrations) {
    migrations.add(
        QStringLiteral("0001_people.sql"),
        "-- rebuild projections\nCREATE TABLE person(name TEXT);\nINSERT INTO person VALUES('Ann Example');\n");
}

} // namespace

TEST_CASE("a fresh store runs every migration of the program") {
    TestStore store;
    const auto connection = store.create();
    const Migrator migrator({.rebuild = [](Connection&) -> Status { return {}; }});
    CHECK_FALSE(migrator.isUpgrade(*connection).value());
    REQUIRE(migrator.migrate(*connection));
    CHECK(connection->userVersion().value() == migrator.newestVersion());
    CHECK(migrator.newestVersion() >= 1);
    REQUIRE(migrator.migrate(*connection));
    CHECK(readSetting(*connection, QStringLiteral("x")).value() == std::nullopt);
}

TEST_CASE("a store of a newer program is refused and left alone") {
    TestStore store;
    const auto connection = store.create();
    const Migrations migrations;
    REQUIRE(connection->setUserVersion(2));
    const auto status = migrations.migrator().migrate(*connection);
    CHECK(status.error() == Error{ErrorCode::StoreTooNew, QStringLiteral("2")});
    CHECK(connection->userVersion().value() == 2);
    CHECK(connection->integer("SELECT count(*) FROM sqlite_master").value() == 0);
}

TEST_CASE("an upgrade runs only what is new, and rebuilds the projections once when it is asked to") {
    TestStore store;
    const auto connection = store.create();
    const Migrations migrations;
    int rebuilt = 0;
    const auto rebuild = [&rebuilt](Connection& c) -> Status {
        CHECK(c.inTransaction());
        ++rebuilt;
        return {};
    };
    REQUIRE(migrations.migrator(rebuild).migrate(*connection));
    CHECK(rebuilt == 0);
    addSecond(migrations);
    migrations.add(QStringLiteral("0002_more.sql"), "ALTER TABLE person ADD COLUMN age INTEGER;");
    CHECK(migrations.migrator().isUpgrade(*connection).value());
    REQUIRE(migrations.migrator(rebuild).migrate(*connection));
    CHECK(rebuilt == 1);
    CHECK(connection->userVersion().value() == 3);
    REQUIRE(migrations.migrator(rebuild).migrate(*connection));
    CHECK(rebuilt == 1);
    CHECK(connection->integer("SELECT count(*) FROM person").value() == 1);
}

TEST_CASE("a rebuild that failed is done at the next start") {
    TestStore store;
    const auto connection = store.create();
    const Migrations migrations;
    REQUIRE(migrations.migrator().migrate(*connection));
    addSecond(migrations);
    const auto failing = [](Connection&) -> Status { return fail(ErrorCode::DiskFull); };
    CHECK(migrations.migrator(failing).migrate(*connection).error().code == ErrorCode::DiskFull);
    CHECK(connection->userVersion().value() == 2);
    int rebuilt = 0;
    REQUIRE(migrations.migrator([&](Connection&) -> Status { return ++rebuilt, Status(); }).migrate(*connection));
    CHECK(rebuilt == 1);
}

TEST_CASE("a migration that fails leaves the version before, and names its file") {
    TestStore store;
    const auto connection = store.create();
    const Migrations migrations;
    migrations.add(QStringLiteral("0001_broken.sql"), "CREATE TABLE a(x); CREATE TABLE a(x);");
    const auto status = migrations.migrator().migrate(*connection);
    CHECK(status.error().detail.contains(QStringLiteral("0001_broken.sql")));
    CHECK(connection->userVersion().value() == 1);
    CHECK(connection->integer("SELECT count(*) FROM sqlite_master WHERE name = 'a'").value() == 0);
}

TEST_CASE("a hole in the row of migrations is found before anything runs") {
    TestStore store;
    const auto connection = store.create();
    const Migrations migrations;
    migrations.add(QStringLiteral("0002_late.sql"), "CREATE TABLE a(x);");
    CHECK(migrations.migrator().migrate(*connection).error().code == ErrorCode::InvalidInput);
    CHECK(connection->userVersion().value() == 0);
}

TEST_CASE("a migration killed at any step leaves the old version or the new one, and the next start completes it") {
    int steps = 0;
    for (int last = 1; last < 100; ++last) {
        TestStore store;
        const Migrations migrations;
        REQUIRE(migrations.migrator().migrate(*store.create()));
        addSecond(migrations);
        const auto rebuild = [](Connection& c) { return c.run("INSERT INTO person VALUES('rebuilt')"); };
        const int outcome = inChild([&] {
            auto connection = Connection::open(store.path(), store.key, Connection::Access::ReadWrite);
            return connection && migrations.migrator(rebuild, diesAt(last)).migrate(**connection) ? 0 : 1;
        });
        if (outcome == 0) break;
        REQUIRE(outcome == 9);
        ++steps;
        const auto connection = store.open();
        const int version = connection->userVersion().value();
        const auto tables = connection->integer("SELECT count(*) FROM sqlite_master WHERE name = 'person'").value();
        CHECK(((version == 1 && tables == 0) || (version == 2 && tables == 1)));
        REQUIRE(migrations.migrator(rebuild).migrate(*connection));
        CHECK(connection->integer("SELECT count(*) FROM person").value() == 2);
        CHECK(connection->checkIntegrity());
    }
    CHECK(steps >= 7);
}

TEST_CASE("an upgrade gives the measures of courses the day on which they were taken") {
    TestStore store;
    const auto connection = store.create();
    const Migrator migrator({});
    REQUIRE(migrator.migrateTo(*connection, 10));
    const auto insert = [&](const QByteArray& kind, const QByteArray& fields) {
        REQUIRE(connection->run("INSERT INTO entry_row (id, record, compartment, kind, happened, fields, retired, "
                                "recalled, author, made_at, changed_at) VALUES (?, x'01', 1, ?, 'before', ?, 0, 0, "
                                "x'02', '2026-11-20T10:00:00+00:00', '2026-11-20T10:00:00+00:00')",
                                EntryId::create(), QString::fromLatin1(kind), QString::fromLatin1(fields)));
    };
    insert("course_measure", R"({"measure":{"name":"x","at":"before","value":"3","on":"2026-09-07"}})");
    insert("course_measure", R"({"measure":{"name":"x","at":"before","value":"3"}})");
    insert("another", R"({"measure":{"on":"2026-09-07"}})");
    REQUIRE(migrator.migrate(*connection));
    const auto of = [&](const QByteArray& happened) {
        return connection->integer("SELECT count(*) FROM entry WHERE happened = ?", QString::fromLatin1(happened))
            .value();
    };
    CHECK(of("2026-09-07") == 1);
    CHECK(of("2026-11-20T10:00:00+00:00") == 1);
    CHECK(of("before") == 1);
}

TEST_CASE("settings and secrets are kept, replaced and removed") {
    TestStore store;
    const auto connection = store.create();
    REQUIRE(Migrations().migrator().migrate(*connection));
    const QString name = QStringLiteral("device");
    REQUIRE(writeSetting(*connection, name, "1"));
    REQUIRE(writeSetting(*connection, name, "2"));
    CHECK(readSetting(*connection, name).value() == QByteArray("2"));
    REQUIRE(removeSetting(*connection, name));
    CHECK(readSetting(*connection, name).value() == std::nullopt);

    const SecureBytes secret = SecureBytes::random(32);
    REQUIRE(writeSecret(*connection, name, SecureBytes::random(32)));
    REQUIRE(writeSecret(*connection, name, secret));
    CHECK(readSecret(*connection, name).value()->equals(secret));
    REQUIRE(removeSecret(*connection, name));
    CHECK_FALSE(readSecret(*connection, name).value().has_value());
}
