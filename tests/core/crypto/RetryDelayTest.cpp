#include "core/crypto/RetryDelay.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace lodestar;

namespace {

struct Fixture {
    QTemporaryDir folder;
    FixedClock clock = FixedClock(QDate(2026, 3, 2));
    QString path = folder.filePath(QStringLiteral("attempts"));
};

} // namespace

TEST_CASE("the wait after wrong passphrases grows up to five minutes") {
    Fixture f;
    std::vector<qint64> waits;
    for (int i = 0; i < 14; ++i) {
        RetryDelay delay(f.path, f.clock);
        const qint64 wait = delay.secondsToWait();
        waits.push_back(wait);
        if (wait > 0) {
            CHECK(delay.begin().error() == Error{ErrorCode::WaitBeforeRetry, QString::number(wait)});
            f.clock.advance(wait - 1);
            CHECK(delay.begin().error() == Error{ErrorCode::WaitBeforeRetry, QStringLiteral("1")});
            f.clock.advance(1);
        }
        REQUIRE(delay.begin());
    }
    CHECK(waits == std::vector<qint64>{0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300});
}

TEST_CASE("the wait outlives a restart and ends with the right passphrase") {
    Fixture f;
    for (int i = 0; i < 3; ++i)
        REQUIRE(RetryDelay(f.path, f.clock).begin());
    CHECK(RetryDelay(f.path, f.clock).begin().error().code == ErrorCode::WaitBeforeRetry);
    RetryDelay(f.path, f.clock).succeeded();
    CHECK(RetryDelay(f.path, f.clock).secondsToWait() == 0);
    for (int i = 0; i < 3; ++i)
        REQUIRE(RetryDelay(f.path, f.clock).begin());
    CHECK(RetryDelay(f.path, f.clock).begin().error().code == ErrorCode::WaitBeforeRetry);
}

TEST_CASE("a clock that was put back neither ends the wait nor makes it endless") {
    Fixture f;
    RetryDelay delay(f.path, f.clock);
    for (int i = 0; i < 3; ++i)
        REQUIRE(delay.begin());
    f.clock.advance(qint64(-86400) * 365);
    CHECK(delay.begin().error() == Error{ErrorCode::WaitBeforeRetry, QStringLiteral("2")});
    f.clock.advance(2);
    CHECK(delay.begin());
}

TEST_CASE("attempts that cannot be written down do not keep anyone out") {
    Fixture f;
    RetryDelay delay(f.folder.filePath(QStringLiteral("no/such/folder/attempts")), f.clock);
    for (int i = 0; i < 5; ++i)
        CHECK(delay.begin());
}
