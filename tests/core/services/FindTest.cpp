#include "core/services/Find.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace lodestar;

namespace {

Found only(TestFamily& world, const QString& typed) {
    const auto found = TestFamily::demand(findPeople(*world.connection, typed, TestFamily::today()));
    REQUIRE(found.size() == 1);
    return found.first();
}

} // namespace

TEST_CASE("Find names the person, her age's date, where she lives and nothing more") {
    TestFamily world;
    const Found jan = only(world, u"jan kow"_s);
    CHECK(jan.person == world.jan);
    CHECK(jan.household == world.household);
    CHECK(jan.name() == u"Jan Kowalczyk"_s);
    CHECK(jan.birth == QDate(2026, 10, 30));
    CHECK(jan.ward == u"Westborough"_s);
    CHECK(jan.line1 == u"14 Pilot Row"_s);
    CHECK_FALSE(jan.died);
}

TEST_CASE("a person who died stays findable, with a mark") {
    TestFamily world;
    world.add(world.jan, u"death", {{u"death"_s, TestFamily::O{{u"what"_s, u"death"_s}}}});
    CHECK(only(world, u"jan kow"_s).died);
}

TEST_CASE("a confidential address is neither found nor shown") {
    TestFamily world;
    const Entry root =
        TestFamily::demand(EntryTable(*world.connection).ofRecord(world.household, u"household")).first();
    world.saveFrom(root, {{u"confidentialAddress"_s, true}});
    const Found jan = only(world, u"jan kow"_s);
    CHECK(jan.confidential);
    CHECK(jan.line1.isEmpty());
    CHECK(TestFamily::demand(findPeople(*world.connection, u"pilot"_s, TestFamily::today())).isEmpty());
}

TEST_CASE("a child who has moved is found where she lives now") {
    TestFamily world;
    const RecordId foster = RecordId::create();
    world.add(foster, u"household", {{u"name"_s, u"Marsh"_s}});
    const RecordId lena = world.child(u"Lena"_s, u"2025-01-04"_s);
    world.join(world.household, lena, u"child"_s, u"2025-01-04"_s, u"2026-06-01"_s);
    world.join(foster, lena, u"child"_s, u"2026-06-01"_s);
    const Found found = only(world, u"lena"_s);
    CHECK(found.household == foster);
    CHECK(found.line1.isEmpty());
}
