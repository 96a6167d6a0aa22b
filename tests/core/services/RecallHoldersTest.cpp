// How far a recall has gone, asked of the server's engine in the same process.
#include "core/services/RecallHolders.h"
#include "core/services/Recalling.h"
#include "tests/core/services/OfficeWorld.h"

using namespace lodestar;
using namespace lodestar::sync::testing;
using namespace Qt::StringLiterals;

namespace {

RecallSpread spreadOf(VisitWorld& laptop, Office& office, const RecordId& record) {
    return demand(laptop.session
                      ->onSyncThread([&](Connection& connection, const DeviceKey& key) {
                          return askRecallSpread(connection, key, laptop.clock, office.transports(), record);
                      })
                      .takeResult());
}

} // namespace

TEST_CASE("a recall waits here, then for every laptop that holds the record, and says when all have confirmed") {
    Office office;
    VisitWorld anna;
    enrolAt(anna, office);
    const RecordId record = RecordId::create();
    EntryId note;
    REQUIRE(anna.session
                ->write([&](Work& work) -> Status {
                    const Edit home = newEntry(record, u"household", {{u"name"_s, u"Fenn"_s}});
                    const Edit phone = newEntry(record, u"alert", {{u"face"_s, u"dog_ring_first"_s}});
                    note = phone.entry;
                    return save(work, {home, phone});
                })
                .takeResult());
    syncAt(anna, office);
    VisitWorld other;
    enrolAt(other, office);
    syncAt(other, office);
    syncAt(other, office); // now the server has heard how far it is

    REQUIRE(anna.session->write([&](Work& work) { return recallEntry(work, note, u"wrong family"_s); }).takeResult());
    CHECK_FALSE(spreadOf(anna, office, record).sent);
    syncAt(anna, office);
    const RecallSpread told = spreadOf(anna, office, record);
    CHECK(told.sent);
    REQUIRE(told.asked);
    REQUIRE(told.holders.size() == 1);
    CHECK_FALSE(told.holders.first().confirmed);

    syncAt(other, office);
    syncAt(other, office);
    const RecallSpread done = spreadOf(anna, office, record);
    REQUIRE(done.holders.size() == 1);
    CHECK(done.holders.first().confirmed);

    office.reachable = false;
    const RecallSpread offline = spreadOf(anna, office, record);
    CHECK(offline.sent);
    CHECK_FALSE(offline.asked);
    CHECK(offline.holders.isEmpty());
}
