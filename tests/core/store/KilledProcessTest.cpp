#include "core/store/Transaction.h"
#include "tests/core/store/TestProfile.h"
#include "tests/support/Shared.h"
#include "tests/support/catch.h"

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace lodestar;

namespace {

/// Writes pairs of rows, now and then moving the log into the file, and tells how many pairs were completed.
[[noreturn]] void writeForEver(const TestProfile& profile, const StoreKey& key, Shared& completed) {
    const auto connection = profile.connect(key);
    for (int i = completed.get() + 1;; ++i) {
        auto transaction = Transaction::begin(*connection);
        if (!transaction) _exit(2);
        for (int half = 0; half < 2; ++half) {
            if (!connection->run("INSERT INTO visit VALUES(?, ?)", i, QByteArray(i * 37 % 9000, 'v'))) _exit(3);
        }
        if (!transaction->commit()) _exit(4);
        completed.set(i);
        if (i % 13 == 0 && !connection->checkpoint()) _exit(5);
    }
}

} // namespace

TEST_CASE("a process killed at random moments loses no completed visit and leaves no half of one") {
    TestProfile profile;
    const StoreKey key = profile.create();
    REQUIRE(profile.connect(key)->execute("CREATE TABLE visit(number INTEGER, note BLOB)"));
    Shared completed;
    const unsigned seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    const int kills = 60;
    for (int kill = 0; kill < kills; ++kill) {
        const int goal = completed.get() + static_cast<int>(random() % 6);
        const int spins = static_cast<int>(random() % 400000);
        const pid_t child = fork();
        if (child == 0) writeForEver(profile, key, completed);
        while (completed.get() < goal)
            sched_yield();
        for (volatile int i = 0; i < spins;)
            i = i + 1;
        ::kill(child, SIGKILL);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status));

        REQUIRE(profile.answer() == std::nullopt);
        const auto connection = profile.connect(key);
        const auto last = connection->integer("SELECT max(number) FROM visit").value().value_or(0);
        // The transaction that was under way may have been completed without being told.
        REQUIRE((last == completed.get() || last == completed.get() + 1));
        REQUIRE(connection->integer("SELECT count(*) FROM visit").value() == 2 * last);
        REQUIRE(connection->checkIntegrity());
        completed.set(static_cast<int>(last));
    }
    CHECK(completed.get() > kills);
}
