#include "core/services/DemoTimes.h"
#include "core/base/DateText.h"
#include "core/services/Timeline.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

TEST_CASE("an invented family's entries were written when they happened, and none after now") {
    TestFamily home;
    const Edit old = newEntry(
        home.zofia, u"measurement",
        {{u"measured"_s, QJsonObject{{u"measure"_s, u"weight"_s}, {u"amount"_s, 8000}}}, {u"on"_s, u"2025-03-01"_s}});
    const Edit ahead = newEntry(
        home.zofia, u"measurement",
        {{u"measured"_s, QJsonObject{{u"measure"_s, u"weight"_s}, {u"amount"_s, 9000}}}, {u"on"_s, u"2027-03-01"_s}});
    REQUIRE(home.work([&](Work& work) { return saveAsItHappened(work, {ahead, old}); }));
    CHECK(storedDateTime(home.entry(old.entry).madeAt).date() == QDate(2025, 3, 1));
    CHECK(storedDateTime(home.entry(ahead.entry).madeAt) <= home.clock.now());
    const auto lines = TestLog::demand(readTimeline(*home.connection, home.household, TestFamily::today(), {}));
    for (const TimelineItem& each : lines) {
        if (each.entry.id == old.entry) CHECK_FALSE(each.writtenLate.has_value());
    }
    CHECK(home.verified().faults.isEmpty());
}
