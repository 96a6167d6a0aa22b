// Which record stands where several were joined: the same answer from every order, no circles, and a doubt parts them.
#include "core/records/Joining.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace lodestar;
using namespace lodestar::records;

namespace {

RecordId record(int number) {
    QByteArray bytes(16, '\0');
    bytes[15] = static_cast<char>(number);
    return RecordId::fromBytes(bytes);
}

bool never(const RecordId&, const RecordId&) {
    return false;
}

} // namespace

TEST_CASE("a chain of joinings ends under its last record") {
    const auto under = readUnder({{record(3), record(2)}, {record(2), record(9)}}, never);
    CHECK(under.value(record(3)) == record(9));
    CHECK(under.value(record(2)) == record(9));
    CHECK_FALSE(under.contains(record(9)));
}

TEST_CASE("two people who joined in opposite directions meet under one record") {
    const auto under = readUnder({{record(7), record(4)}, {record(4), record(7)}}, never);
    CHECK(under.value(record(7)) == record(4));
    CHECK_FALSE(under.contains(record(4)));
}

TEST_CASE("records that hang together are parted while two of them are said not to be one") {
    const auto apart = [](const RecordId& a, const RecordId& b) {
        return std::minmax(a, b) == std::minmax(record(1), record(3));
    };
    CHECK(readUnder({{record(1), record(2)}, {record(2), record(3)}, {record(5), record(6)}}, apart) ==
          QHash<RecordId, RecordId>{{record(5), record(6)}});
}

TEST_CASE(
    "which record stands does not depend on the order, and none is read under one that is itself read elsewhere") {
    const bool holds = rc::check("readUnder is a function of the set", [](unsigned seed) {
        std::mt19937 random(seed);
        QList<Joining> joinings;
        for (unsigned i = random() % 8; i-- > 0;)
            joinings.append({record(static_cast<int>(1 + random() % 6)), record(static_cast<int>(1 + random() % 6))});
        const auto under = readUnder(joinings, never);
        std::shuffle(joinings.begin(), joinings.end(), random);
        RC_ASSERT(readUnder(joinings + joinings, never) == under);
        for (auto it = under.cbegin(); it != under.cend(); ++it) {
            RC_ASSERT(it.key() != it.value());
            RC_ASSERT(!under.contains(it.value()));
        }
        for (const Joining& each : joinings)
            RC_ASSERT(under.value(each.from, each.from) == under.value(each.into, each.into));
    });
    REQUIRE(holds);
}
