#include "core/store/Backup.h"

#include "core/store/Restore.h"
#include "core/store/Setting.h"
#include "tests/core/store/TestProfile.h"
#include "tests/support/catch.h"
#include "tests/support/inChild.h"

#include <QDir>

using namespace lodestar;

namespace {

struct BackedUp : TestProfile {
    QString file = folder.filePath(QStringLiteral("monday.lodestar"));
    StoreKey key = create();

    explicit BackedUp(int rows = 500) {
        const auto connection = connect(key);
        fillPeople(*connection, rows);
        REQUIRE(writeSetting(*connection, QStringLiteral("day"), "monday"));
        REQUIRE(Backup::write(*connection, key, file));
        REQUIRE(writeSetting(*connection, QStringLiteral("day"), "tuesday"));
    }
    [[nodiscard]] QByteArray day(const char* passphrase = right) const {
        auto at = this->file_();
        const auto opened = at.open(words(passphrase));
        if (!opened) return "does not open";
        return readSetting(*connect(*opened), QStringLiteral("day")).value().value_or("none");
    }
    [[nodiscard]] StoreFile file_() const { return TestProfile::file(); }
    [[nodiscard]] Status restore(const char* passphrase = right) const {
        auto profile = file_();
        return Backup::restore(file, profile, words(passphrase));
    }
    [[nodiscard]] QStringList oldFiles() const {
        return QDir(paths.folder).entryList({QStringLiteral("*.before-restore-*")});
    }
};

} // namespace

TEST_CASE("a backup brings back the store of its day, and the store before it stays aside") {
    const BackedUp profile;
    CHECK(profile.day() == "tuesday");
    REQUIRE(profile.restore());
    CHECK(profile.day() == "monday");
    CHECK(profile.oldFiles().contains(QStringLiteral("store.db.before-restore-20260302-100000")));
    CHECK(profile.oldFiles().contains(QStringLiteral("store.key.before-restore-20260302-100000")));
    // What was put aside can be put back.
    const QString aside = QStringLiteral(".before-restore-20260302-100000");
    overwrite(profile.paths.store(), contentsOf(profile.paths.store() + aside));
    CHECK(profile.day() == "tuesday");
}

TEST_CASE("the first sync of a restored store compares all logs, whatever was compared on that day") {
    TestProfile profile;
    const StoreKey key = profile.create();
    const QString path = profile.folder.filePath(QStringLiteral("monday.lodestar"));
    {
        const auto connection = profile.connect(key);
        REQUIRE(writeSetting(*connection, QStringLiteral("sync.compared"), "2026-03-02"));
        REQUIRE(Backup::write(*connection, key, path));
    }
    auto file = profile.file();
    REQUIRE(Backup::restore(path, file, words(TestProfile::right)));
    CHECK_FALSE(readSetting(*profile.connect(key), QStringLiteral("sync.compared")).value());
}

TEST_CASE("a backup goes to a new machine with nothing but its passphrase") {
    const BackedUp profile;
    const TestProfile other;
    auto there = other.file();
    REQUIRE(Backup::restore(profile.file, there, words(TestProfile::right)));
    const auto opened = there.open(words(TestProfile::right));
    REQUIRE(opened);
    CHECK(other.connect(*opened)->integer("SELECT count(*) FROM people").value() == 500);
}

TEST_CASE("a backup keeps the passphrase of its day") {
    const BackedUp profile;
    REQUIRE(profile.file_().changePassphrase(words(TestProfile::right), words("the new one")));
    CHECK(profile.restore("the new one").error().code == ErrorCode::WrongPassphrase);
    CHECK(profile.day("the new one") == "tuesday");
    REQUIRE(profile.restore());
    CHECK(profile.day() == "monday");
}

TEST_CASE("a backup that is damaged anywhere is refused before anything is replaced") {
    const BackedUp profile(50);
    const QByteArray whole = contentsOf(profile.file);
    REQUIRE(Backup::check(profile.file));
    for (qsizetype at = 0; at < whole.size(); at += 997) {
        damage(profile.file, at, QByteArray(1, static_cast<char>(whole[at] ^ 4)));
        CAPTURE(at);
        const Status status = profile.restore();
        CHECK_FALSE(status);
        overwrite(profile.file, whole);
    }
    for (const qsizetype size : {qsizetype(0), qsizetype(10), whole.size() / 2, whole.size() - 1}) {
        overwrite(profile.file, whole.first(size));
        CHECK(profile.restore().error().code == ErrorCode::NotAStore);
    }
    QByteArray newer = whole;
    newer[whole.size() - 72 + 16] = 9;
    overwrite(profile.file, newer);
    CHECK(profile.restore().error().code == ErrorCode::StoreTooNew);
    QFile::remove(profile.file);
    CHECK(profile.restore().error().code == ErrorCode::NotFound);
    CHECK(profile.day() == "tuesday");
    CHECK(profile.oldFiles().isEmpty());
}

TEST_CASE("a backup of a newer program is refused, and the store stays as it is") {
    const BackedUp profile(50);
    const QString newer = profile.folder.filePath(QStringLiteral("newer"));
    {
        const auto connection = profile.connect(profile.key);
        const int version = connection->userVersion().value();
        REQUIRE(connection->setUserVersion(9999));
        REQUIRE(Backup::write(*connection, profile.key, newer));
        REQUIRE(connection->setUserVersion(version));
    }
    auto there = profile.file_();
    CHECK(Backup::restore(newer, there, words(TestProfile::right)).error().code == ErrorCode::StoreTooNew);
    CHECK(profile.oldFiles().isEmpty());
}

TEST_CASE("a restore waits for nobody who still has the store") {
    const BackedUp profile(50);
    auto holder = profile.file_();
    REQUIRE(holder.open(words(TestProfile::right)));
    CHECK(profile.restore().error().code == ErrorCode::Locked);
}

TEST_CASE("a backup replaces the one of the same name only when it is whole") {
    const BackedUp profile(50);
    const auto connection = profile.connect(profile.key);
    REQUIRE(Backup::write(*connection, profile.key, profile.file));
    REQUIRE(Backup::check(profile.file));
    const QString nowhere = profile.folder.filePath(QStringLiteral("no/such/folder/file"));
    CHECK_FALSE(Backup::write(*connection, profile.key, nowhere));
    CHECK_FALSE(contentsOf(profile.file).contains("SQLite format 3"));
    CHECK(QDir(profile.folder.path()).entryList({QStringLiteral("*.new*")}).isEmpty());
}

TEST_CASE("a restore that is cut short between any two of its moves is completed by the next start") {
    for (int done = 0; done <= 4; ++done) {
        const BackedUp profile(50);
        const TestProfile other;
        auto there = other.file();
        REQUIRE(Backup::restore(profile.file, there, words(TestProfile::right)));
        // The old store is in use with a log of its own when the machine stops.
        REQUIRE(inChild([&] {
                    auto connection =
                        Connection::open(profile.paths.store(), profile.key, Connection::Access::ReadWrite);
                    if (!connection || !writeSetting(**connection, QStringLiteral("day"), "wednesday")) return 1;
                    _exit(0);
                }) == 0);
        REQUIRE(Restore::begin(profile.paths));
        const ProfilePaths made = Restore::workshop(profile.paths);
        overwrite(made.store(), contentsOf(other.paths.store()));
        overwrite(made.key(), contentsOf(other.paths.key()));
        REQUIRE(Restore::decide(profile.paths, QStringLiteral("noon")));
        // The moves in their order; the test stops after some of them.
        const QString end = QStringLiteral(".before-restore-noon");
        const QString ready = profile.paths.folder + QStringLiteral("/restored/");
        if (done > 0) REQUIRE(QFile::rename(profile.paths.key(), profile.paths.key() + end));
        if (done > 1) REQUIRE(QFile::rename(ready + QStringLiteral("store.key"), profile.paths.key()));
        if (done > 2) {
            const QString log = QStringLiteral("-wal");
            REQUIRE(QFile::rename(profile.paths.store() + log, profile.paths.store() + end + log));
            REQUIRE(QFile::rename(profile.paths.store(), profile.paths.store() + end));
        }
        if (done > 3) REQUIRE(QFile::rename(ready + QStringLiteral("store.db"), profile.paths.store()));
        CAPTURE(done);
        CHECK(profile.file_().exists());
        CHECK(profile.day() == "monday");
        CHECK_FALSE(Restore::isPending(profile.paths));
        // With its log the old store still holds what was written last.
        auto old = Connection::open(profile.paths.store() + end, profile.key, Connection::Access::ReadWrite);
        REQUIRE(old);
        CHECK(readSetting(**old, QStringLiteral("day")).value() == QByteArray("wednesday"));
    }
}

TEST_CASE("a restore that was not decided leaves the store as it was") {
    const BackedUp profile(50);
    REQUIRE(Restore::begin(profile.paths));
    overwrite(Restore::workshop(profile.paths).store(), "half a store");
    CHECK(profile.day() == "tuesday");
    REQUIRE(profile.restore());
    CHECK(profile.day() == "monday");
}
