#include "core/sync/Backoff.h"
#include "tests/support/catch.h"

using namespace lodestar::sync;

TEST_CASE("waiting doubles with each failure, ends at a quarter of an hour, and is spread over half of it") {
    CHECK(secondsToWait(0, 1) == 0);
    CHECK(secondsToWait(1, 1) == 10);
    CHECK(secondsToWait(1, 0) == 5);
    CHECK(secondsToWait(4, 1) == 80);
    CHECK(secondsToWait(1000, 1) == 900);
    CHECK(secondsToWait(1000, 0) == 450);
    for (int failures = 1; failures < 40; ++failures) {
        CHECK(secondsToWait(failures, 0.3) <= secondsToWait(failures + 1, 0.3));
        CHECK(secondsToWait(failures, 7) <= 900);
    }
}

TEST_CASE("a server that names a time is not asked sooner") {
    CHECK(secondsAsAsked(60, 0) == 60);
    CHECK(secondsAsAsked(60, 1) == 90);
    CHECK(secondsAsAsked(-5, 0) == 1);
    CHECK(secondsAsAsked(1'000'000'000, 0) == 86'400);
}
