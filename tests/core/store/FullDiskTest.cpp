#include "core/store/Backup.h"
#include "core/store/Setting.h"
#include "core/store/Transaction.h"
#include "tests/core/store/TestProfile.h"
#include "tests/support/Shared.h"
#include "tests/support/catch.h"
#include "tests/support/inChild.h"

#include <QDir>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace lodestar;

namespace {

constexpr int cannotMount = 77;

/// No file of this process may grow beyond `bytes` from now on.
void limitFileSize(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
}

/// Puts a file system of `size` over a folder, for this process alone. False where the system does not allow it.
bool mountSmall(const QString& folder, const char* size) {
    const QByteArray path = QFile::encodeName(folder);
    return unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           mount("tmpfs", path.constData(), "tmpfs", 0, size) == 0;
}

/// Adds rows, each a transaction, until one fails; counts those that were committed.
Status fillUp(Connection& connection, Shared& committed) {
    for (int i = 1; i < 100000; ++i) {
        LODESTAR_ASSIGN(auto transaction, Transaction::begin(connection));
        LODESTAR_TRY(connection.run("INSERT INTO people VALUES(?, ?, ?)", 1000000 + i, QStringLiteral("late"),
                                    QByteArray(3000, 'x')));
        LODESTAR_TRY(transaction.commit());
        committed.set(i);
    }
    return {};
}

} // namespace

TEST_CASE("when the disk is full the answer says so, and everything completed before is there") {
    TestProfile profile;
    const StoreKey key = profile.create();
    fillPeople(*profile.connect(key), 100);
    Shared committed;
    const int outcome = inChild([&] {
        limitFileSize(2 << 20);
        const auto connection = profile.connect(key);
        const Status status = fillUp(*connection, committed);
        const bool readable = connection->integer("SELECT count(*) FROM people").value() == 100 + committed.get();
        return !status && status.error().code == ErrorCode::DiskFull && readable ? 7 : 1;
    });
    CHECK(outcome == 7);
    CHECK(committed.get() > 50);
    CHECK(profile.answer() == std::nullopt);
    const auto connection = profile.connect(key);
    CHECK(connection->integer("SELECT count(*) FROM people").value() == 100 + committed.get());
    CHECK(connection->checkIntegrity());
    CHECK(connection->run("INSERT INTO people VALUES(?, ?, ?)", 2000000, QStringLiteral("after"), QByteArray("x")));
}

TEST_CASE("on a small disk of its own the store fills it, says so, opens again and goes on when there is room") {
    QTemporaryDir place;
    const int outcome = inChild([&] {
        if (!mountSmall(place.path(), "size=3m")) return cannotMount;
        TestProfile profile;
        profile.paths.folder = place.filePath(QStringLiteral("profile"));
        Shared committed;
        const StoreKey key = profile.create();
        const QString ballast = place.filePath(QStringLiteral("ballast"));
        overwrite(ballast, QByteArray(100000, 'b'));
        {
            const auto connection = profile.connect(key);
            fillPeople(*connection, 100);
            const Status status = fillUp(*connection, committed);
            if (status || status.error().code != ErrorCode::DiskFull) return 1;
        }
        // Nothing fits any more, and yet it opens and can be read.
        if (profile.answer() != std::nullopt) return 2;
        if (profile.connect(key)->integer("SELECT count(*) FROM people").value() != 100 + committed.get()) return 3;
        {
            const auto connection = profile.connect(key);
            const Status backup = Backup::write(*connection, key, place.filePath(QStringLiteral("backup")));
            if (backup || backup.error().code != ErrorCode::DiskFull) return 4;
        }
        QFile::remove(ballast);
        const auto connection = profile.connect(key);
        if (!writeSetting(*connection, QStringLiteral("visit"), "recorded")) return 5;
        return connection->checkIntegrity() ? 7 : 6;
    });
    if (outcome == cannotMount)
        WARN("no right to mount a file system here: the limit on file sizes above stands for it");
    else
        CHECK(outcome == 7);
}

TEST_CASE("a store that does not fit on the disk is not half made") {
    TestProfile profile;
    const int outcome = inChild([&] {
        limitFileSize(20000);
        const auto made = profile.file().create(words(TestProfile::right));
        return !made && made.error().code == ErrorCode::DiskFull ? 7 : 1;
    });
    CHECK(outcome == 7);
    CHECK_FALSE(profile.file().exists());
    CHECK(QDir(profile.paths.folder).entryList(QDir::Files) == QStringList{QStringLiteral("store.lock")});
    CHECK(profile.file().create(words(TestProfile::right)));
    CHECK(profile.answer() == std::nullopt);
}

TEST_CASE("a passphrase that cannot be written for want of room leaves the old one") {
    TestProfile profile;
    profile.create();
    const int outcome = inChild([&] {
        limitFileSize(100);
        const Status changed = profile.file().changePassphrase(words(TestProfile::right), words("the new one"));
        return !changed && changed.error().code == ErrorCode::DiskFull ? 7 : 1;
    });
    CHECK(outcome == 7);
    CHECK(profile.answer() == std::nullopt);
}
