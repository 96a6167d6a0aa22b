#include "core/base/Uuid.h"
#include "tests/support/catch.h"

#include <set>

using namespace lodestar;

TEST_CASE("ids made one after the other increase and never repeat") {
    Uuid last = Uuid::create();
    for (int i = 0; i < 20000; ++i) {
        const Uuid next = Uuid::create();
        REQUIRE(last < next);
        last = next;
    }
    CHECK((last.raw()[6] >> 4) == 7);
    CHECK((last.raw()[8] >> 6) == 2);
}

TEST_CASE("a derived id is the same on every laptop and another for another name") {
    const Uuid space = Uuid::fromString(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8").value();
    // RFC 9562, appendix A.4
    CHECK(Uuid::derived(space, "www.example.com").toString() == QStringLiteral("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    CHECK(Uuid::derived(space, "a") != Uuid::derived(space, "b"));
}

TEST_CASE("only a whole id is read from text") {
    CHECK(Uuid::fromString(u"2ed6657d-e927-568b-95e1-2665a8aea6a2").has_value());
    CHECK_FALSE(Uuid::fromString(u"2ed6657d-e927-568b-95e1-2665a8aea6a").has_value());
    CHECK_FALSE(Uuid::fromString(u"2ed6657d+e927-568b-95e1-2665a8aea6a2").has_value());
    CHECK_FALSE(Uuid::fromString(u"zzd6657de927568b95e12665a8aea6a2").has_value());
    CHECK_FALSE(Uuid::fromString(u"").has_value());
}
