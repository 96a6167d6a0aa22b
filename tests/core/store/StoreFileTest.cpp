#include "core/store/StoreFile.h"

#include "core/crypto/OrganisationKey.h"
#include "core/store/Setting.h"
#include "tests/core/store/TestProfile.h"
#include "tests/support/catch.h"
#include "tests/support/inChild.h"

#include <QDir>
#include <QDirIterator>

using namespace lodestar;

namespace {

/// A copy of the program's migrations that can be added to.
struct GrowingMigrations {
    QTemporaryDir folder;

    GrowingMigrations() {
        const QDir own(QStringLiteral(":/sql"));
        const auto names = own.entryList(QDir::Files);
        for (const QString& name : names)
            overwrite(folder.filePath(name), contentsOf(own.filePath(name)));
    }
    void addNext() const {
        const int next = Migrator({.folder = folder.path()}).newestVersion();
        overwrite(folder.filePath(QStringLiteral("%1_next.sql").arg(next, 4, 10, QChar(u'0'))),
                  "-- rebuild projections\nCREATE TABLE made_by_upgrade(x);\n");
    }
    [[nodiscard]] StoreOptions options() const {
        StoreOptions made = TestProfile::options();
        made.migrations.folder = folder.path();
        return made;
    }
};

} // namespace

TEST_CASE("a store that was made opens with its passphrase") {
    TestProfile profile;
    CHECK_FALSE(profile.file().exists());
    CHECK(profile.answer() == ErrorCode::NotFound);
    const StoreKey key = profile.create();
    CHECK(profile.file().exists());
    const auto opened = profile.file().open(words(TestProfile::right));
    REQUIRE(opened);
    CHECK(opened->key.equals(key.key));
    CHECK(profile.connect(*opened)->userVersion().value() == Migrator({}).newestVersion());
    CHECK(QFile::permissions(profile.paths.folder).testFlag(QFile::ReadOther) == false);
    CHECK(QFile::permissions(profile.paths.store()).testFlag(QFile::ReadOther) == false);
}

TEST_CASE("a real store's passphrase costs what libsodium calls interactive, at least") {
    CHECK(StoreOptions().cost.passes >= 2);
    CHECK(StoreOptions().cost.memory >= std::size_t(64) << 20);
}

TEST_CASE("making a store never replaces a store or a key file") {
    TestProfile profile;
    profile.create();
    CHECK(profile.file().create(words("other words")).error().code == ErrorCode::AlreadyExists);
    QFile::rename(profile.paths.store(), profile.paths.store() + QStringLiteral(".elsewhere"));
    CHECK(profile.file().create(words("other words")).error().code == ErrorCode::AlreadyExists);
    QFile::rename(profile.paths.store() + QStringLiteral(".elsewhere"), profile.paths.store());
    CHECK(profile.answer() == std::nullopt);
    CHECK(TestProfile().file().create(SecureBytes()).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("each way in which a store does not open has its own answer") {
    TestProfile profile;
    TestProfile other;
    profile.create();
    other.create();
    const QByteArray store = contentsOf(profile.paths.store());
    const QByteArray keyFile = contentsOf(profile.paths.key());

    SECTION("a wrong passphrase is told apart from a damaged file") {
        CHECK(profile.answer("a red boat on the wear") == ErrorCode::WrongPassphrase);
        CHECK(profile.answer() == std::nullopt);
    }
    SECTION("a missing key file") {
        QFile::remove(profile.paths.key());
        CHECK(profile.answer() == ErrorCode::KeyFileMissing);
    }
    SECTION("a damaged key file") {
        damage(profile.paths.key(), keyFile.size() / 2, "X");
        CHECK(profile.answer() == ErrorCode::KeyFileDamaged);
        overwrite(profile.paths.key(), {});
        CHECK(profile.answer() == ErrorCode::KeyFileDamaged);
    }
    SECTION("another store's key file, with its own passphrase or another") {
        overwrite(profile.paths.key(), contentsOf(other.paths.key()));
        CHECK(profile.answer() == ErrorCode::OtherStore);
        CHECK(profile.answer("not that one") == ErrorCode::OtherStore);
    }
    SECTION("another store's file") {
        overwrite(profile.paths.store(), contentsOf(other.paths.store()));
        CHECK(profile.answer() == ErrorCode::OtherStore);
    }
    SECTION("a file that is no store") {
        for (const QByteArray& content :
             {QByteArray(), QByteArray("short"), QByteArray(8192, 'x'),
              QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\1'), store.first(5000).sliced(1)}) {
            overwrite(profile.paths.store(), content);
            CHECK(profile.answer() == ErrorCode::NotAStore);
        }
    }
    SECTION("a store of a newer version of the program") {
        {
            const auto key = profile.file().open(words(TestProfile::right)).value();
            REQUIRE(profile.connect(key)->setUserVersion(9999));
        }
        CHECK(profile.answer() == ErrorCode::StoreTooNew);
    }
    SECTION("a store that another process is using") {
        StoreFile first = profile.file();
        REQUIRE(first.open(words(TestProfile::right)));
        CHECK(profile.answer() == ErrorCode::Locked);
        CHECK(inChild([&] { return profile.answer() == ErrorCode::Locked ? 7 : 1; }) == 7);
        // The holder itself may lock its screen and open again.
        CHECK(first.open(words(TestProfile::right)));
    }
    SECTION("no store at all") {
        QFile::remove(profile.paths.store());
        CHECK(profile.answer() == ErrorCode::NotFound);
    }
}

TEST_CASE("damage anywhere in the store is found when it is opened") {
    TestProfile profile;
    {
        const StoreKey key = profile.create();
        fillPeople(*profile.connect(key), 3000);
    }
    REQUIRE(profile.answer() == std::nullopt);
    const QByteArray whole = contentsOf(profile.paths.store());
    const qint64 pages = whole.size() / newPageSize;
    REQUIRE(pages > 100);
    // The salt, the rest of the first page, each further page at another place, the last page.
    for (const qint64 at : {qint64(0), qint64(15), qint64(20), qint64(100), qint64(4095)}) {
        damage(profile.paths.store(), at, QByteArray(1, static_cast<char>(whole[at] ^ 1)));
        CHECK(profile.answer() == ErrorCode::StoreDamaged);
        overwrite(profile.paths.store(), whole);
    }
    for (qint64 page = 1; page < pages; page += 7) {
        const qint64 at = page * newPageSize + page * 37 % newPageSize;
        damage(profile.paths.store(), at, QByteArray(1, static_cast<char>(whole[at] ^ 1)));
        CAPTURE(page);
        CHECK(profile.answer() == ErrorCode::StoreDamaged);
        overwrite(profile.paths.store(), whole);
    }
    overwrite(profile.paths.store(), whole.first(whole.size() - 1000));
    CHECK(profile.answer() == ErrorCode::StoreDamaged);
    overwrite(profile.paths.store(), whole.first(3000));
    CHECK(profile.answer() == ErrorCode::StoreDamaged);
    overwrite(profile.paths.store(), whole);
    CHECK(profile.answer() == std::nullopt);
}

TEST_CASE("a store with the pages of 4 KB that stores had before is opened, looked through and copied as it is") {
    TestProfile profile;
    const StoreKey key = profile.create();
    QFile::remove(profile.paths.store());
    constexpr qsizetype before = 4096;
    {
        const auto made = Connection::open(profile.paths.store(), key, Connection::Access::Create, before);
        REQUIRE(made);
        REQUIRE(Migrator(TestProfile::options().migrations).migrate(**made));
        fillPeople(**made, 3000);
    }
    CHECK(profile.answer() == std::nullopt);
    const QString copy = profile.paths.folder + QStringLiteral("/copy.db");
    {
        const auto connection = profile.connect(key);
        CHECK(connection->integer("PRAGMA page_size").value() == before);
        REQUIRE(connection->copyTo(copy, key));
        REQUIRE(connection->checkpoint());
    }
    CHECK(pageSizeOf(copy, key) == before);
    CHECK(pageSizeOf(copy, StoreKey::create()) == std::nullopt);
    damage(profile.paths.store(), 20 * before + 50, "damage");
    CHECK(profile.answer() == ErrorCode::StoreDamaged);
    damage(profile.paths.store(), 20, "its first page too");
    CHECK(pageSizeOf(profile.paths.store(), key) == before);
}

TEST_CASE("a page that is damaged while the store is open is an error and not silence") {
    TestProfile profile;
    const StoreKey key = profile.create();
    fillPeople(*profile.connect(key), 3000);
    const qint64 pages = QFileInfo(profile.paths.store()).size() / newPageSize;
    const auto connection = profile.connect(key);
    for (qint64 page = pages / 2; page < pages / 2 + 10; ++page)
        damage(profile.paths.store(), page * newPageSize + 50, "damage");
    auto query = connection->statement("SELECT length(note) FROM people").value();
    qint64 rows = 0;
    const Status read = query.each([&](const Statement&) { ++rows; });
    CHECK(rows < 3000);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::StoreDamaged);
    CHECK(profile.connect(key)->checkIntegrity().error().code == ErrorCode::StoreDamaged);
}

TEST_CASE("the wait after wrong passphrases outlives the program and ends with the right one") {
    TestProfile profile;
    profile.create();
    for (int i = 0; i < 3; ++i)
        CHECK(profile.answer("wrong") == ErrorCode::WrongPassphrase);
    CHECK(profile.answer() == ErrorCode::WaitBeforeRetry);
    CHECK(profile.file().open(words("wrong")).error().detail == QStringLiteral("2"));
    profile.clock.advance(2);
    CHECK(profile.answer("wrong") == ErrorCode::WrongPassphrase);
    CHECK(profile.file().open(words(TestProfile::right)).error().detail == QStringLiteral("4"));
    profile.clock.advance(4);
    CHECK(profile.answer() == std::nullopt);
    CHECK(profile.answer("wrong") == ErrorCode::WrongPassphrase);
    CHECK(profile.answer() == std::nullopt);
}

TEST_CASE("a creation killed at any step leaves nothing in the way or a whole store") {
    int steps = 0;
    bool finished = false;
    for (int last = 1; !finished; ++last) {
        REQUIRE(last < 60);
        TestProfile profile;
        auto options = TestProfile::options();
        options.onStep = diesAt(last);
        const int outcome = inChild([&] { return profile.file(options).create(words(TestProfile::right)) ? 0 : 1; });
        REQUIRE((outcome == 9 || outcome == 0));
        finished = outcome == 0;
        steps += outcome == 9 ? 1 : 0;
        CAPTURE(last);
        const bool there = profile.file().exists();
        if (!there) CHECK(profile.file().create(words(TestProfile::right)));
        CHECK(profile.answer() == std::nullopt);
        CHECK(profile.answer("wrong") == ErrorCode::WrongPassphrase);
    }
    CHECK(steps >= 8);
}

TEST_CASE("a change of passphrase killed at any step leaves a store that opens with the old or the new") {
    bool sawOld = false;
    bool sawNew = false;
    int outcome = 9;
    for (int last = 1; outcome == 9; ++last) {
        REQUIRE(last < 60);
        TestProfile profile;
        profile.create();
        auto options = TestProfile::options();
        options.onStep = diesAt(last);
        outcome = inChild([&] {
            return profile.file(options).changePassphrase(words(TestProfile::right), words("the new one")) ? 0 : 1;
        });
        const bool old = profile.answer() == std::nullopt;
        const bool fresh = profile.answer("the new one") == std::nullopt;
        CHECK(old != fresh);
        (old ? sawOld : sawNew) = true;
    }
    CHECK(outcome == 0);
    CHECK(sawOld);
    CHECK(sawNew);
}

TEST_CASE("the passphrase changes only for who knows the old one") {
    TestProfile profile;
    profile.create();
    CHECK(profile.file().changePassphrase(words("wrong"), words("mine")).error().code == ErrorCode::WrongPassphrase);
    CHECK(profile.file().changePassphrase(words(TestProfile::right), SecureBytes()).error().code ==
          ErrorCode::InvalidInput);
    CHECK(profile.answer() == std::nullopt);
    REQUIRE(profile.file().changePassphrase(words(TestProfile::right), words("mine")));
    CHECK(profile.answer() == ErrorCode::WrongPassphrase);
    CHECK(profile.answer("mine") == std::nullopt);
}

TEST_CASE("a forgotten passphrase is replaced with the organisation's key, and nothing recorded is lost") {
    TestProfile profile;
    const auto organisation = OrganisationKey::create();
    {
        auto file = profile.file();
        const auto key = file.create(words(TestProfile::right), organisation.publicKey).value();
        REQUIRE(writeSetting(*profile.connect(key), QStringLiteral("visit"), "recorded"));
    }
    CHECK(OrganisationKey::readPublic(profile.paths.organisation()).value() == organisation.publicKey);
    const auto stranger = OrganisationKey::create();
    CHECK(profile.file().recover(stranger.secret, words("mine")).error().code == ErrorCode::NotFound);
    for (int i = 0; i < 4; ++i)
        CHECK(profile.answer("forgotten"));
    REQUIRE(profile.file().recover(organisation.secret, words("mine")));
    // The wait after the wrong ones is over as well.
    auto file = profile.file();
    const auto key = file.open(words("mine"));
    REQUIRE(key);
    CHECK(readSetting(*profile.connect(*key), QStringLiteral("visit")).value() == QByteArray("recorded"));
}

TEST_CASE("recovery can be set up after the store was made") {
    TestProfile profile;
    profile.create();
    const auto organisation = OrganisationKey::create();
    CHECK(profile.file().recover(organisation.secret, words("mine")).error().code == ErrorCode::NotFound);
    CHECK(profile.file().setRecovery(words("wrong"), organisation.publicKey).error().code ==
          ErrorCode::WrongPassphrase);
    REQUIRE(profile.file().setRecovery(words(TestProfile::right), organisation.publicKey));
    REQUIRE(profile.file().recover(organisation.secret, words("mine")));
    CHECK(profile.answer("mine") == std::nullopt);
}

TEST_CASE("before an upgrade the store is copied, and the copy is kept until the next start") {
    TestProfile profile;
    const GrowingMigrations migrations;
    const StoreKey key = profile.file(migrations.options()).create(words(TestProfile::right)).value();
    REQUIRE(writeSetting(*profile.connect(key), QStringLiteral("visit"), "recorded"));
    migrations.addNext();
    REQUIRE(profile.file(migrations.options()).open(words(TestProfile::right)));
    CHECK(profile.connect(key)->integer("SELECT count(*) FROM made_by_upgrade").value() == 0);
    REQUIRE(QFile::exists(profile.paths.beforeUpgrade()));
    {
        auto before = Connection::open(profile.paths.beforeUpgrade(), key, Connection::Access::ReadOnly);
        REQUIRE(before);
        CHECK(readSetting(**before, QStringLiteral("visit")).value() == QByteArray("recorded"));
        CHECK((*before)->userVersion().value() == Migrator({.folder = migrations.folder.path()}).newestVersion() - 1);
    }
    REQUIRE(profile.file(migrations.options()).open(words(TestProfile::right)));
    CHECK_FALSE(QFile::exists(profile.paths.beforeUpgrade()));
}

TEST_CASE("an upgrade killed at any step is completed by the next start, and the copy is that of the version before") {
    int outcome = 9;
    for (int last = 1; outcome == 9; ++last) {
        REQUIRE(last < 60);
        TestProfile profile;
        const GrowingMigrations migrations;
        const StoreKey key = profile.file(migrations.options()).create(words(TestProfile::right)).value();
        REQUIRE(writeSetting(*profile.connect(key), QStringLiteral("visit"), "recorded"));
        migrations.addNext();
        auto options = migrations.options();
        options.migrations.onStep = diesAt(last);
        outcome = inChild([&] { return profile.file(options).open(words(TestProfile::right)) ? 0 : 1; });
        int rebuilt = 0;
        options = migrations.options();
        options.migrations.rebuild = [&](Connection&) -> Status { return ++rebuilt, Status(); };
        const auto opened = profile.file(options).open(words(TestProfile::right));
        REQUIRE(opened);
        const auto connection = profile.connect(key);
        CHECK(connection->integer("SELECT count(*) FROM made_by_upgrade").value() == 0);
        CHECK(readSetting(*connection, QStringLiteral("visit")).value() == QByteArray("recorded"));
        CHECK(readSetting(*connection, Migrator::rebuildMark()).value() == std::nullopt);
    }
    CHECK(outcome == 0);
}

TEST_CASE("nothing of what was recorded, nor key nor passphrase, stands in clear anywhere in the profile") {
    TestProfile profile;
    constexpr QByteArrayView marker = "Zebedee-Marker-Quillfeather";
    const StoreKey key = profile.create();
    const auto connection = profile.connect(key);
    for (int i = 0; i < 50; ++i)
        REQUIRE(writeSetting(*connection, QStringLiteral("Zebedee-Marker-Quillfeather %1").arg(i), marker));
    const QString backup = profile.folder.filePath(QStringLiteral("copy.db"));
    REQUIRE(connection->copyTo(backup, key));
    CHECK(profile.answer("wrong") == ErrorCode::WrongPassphrase);
    int files = 0;
    QDirIterator each(profile.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QByteArray bytes = contentsOf(each.next());
        CAPTURE(each.filePath().toStdString());
        CHECK_FALSE(bytes.contains(marker));
        CHECK_FALSE(bytes.contains(key.key.view()));
        CHECK_FALSE(bytes.contains(key.key.view().toByteArray().toHex()));
        CHECK_FALSE(bytes.contains(TestProfile::right));
        ++files;
    }
    CHECK(files >= 6);
}
