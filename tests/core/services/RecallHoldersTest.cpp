// How far a recall has gone, asked of the server's engine in the same process.
#include "core/services/RecallHolders.h"
#include "core/services/Recalling.h"
#include "core/services/SyncService.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/core/sync/EngineWorld.h"

using namespace lodestar;
using namespace lodestar::sync::testing;
using namespace Qt::StringLiterals;

namespace {

struct Office {
    EngineWorld engine;
    bool reachable = true;

    Office() {
        engine.server.clock.set(QDateTime(QDate(2026, 11, 11), QTime(11, 18), Qt::UTC));
        engine.server.add(u"HV1"_s);
    }
    TransportFactory transports() {
        return [this](const SyncSettings&, const Clock&) -> Result<std::unique_ptr<sync::Transport>> {
            if (!reachable) return fail(ErrorCode::Unreachable);
            return std::unique_ptr<sync::Transport>(std::make_unique<FrontTransport>(engine.server.front));
        };
    }
};

void enrolAt(VisitWorld& laptop, Office& office) {
    const QString code = demand(office.engine.server.accounts.issueCode(u"HV1"_s));
    const auto done = laptop.session
                          ->onSyncThread([&](Connection& connection, const DeviceKey&) -> Status {
                              FrontTransport transport(office.engine.server.front);
                              LODESTAR_TRY(enrol(connection, transport, laptop.clock, {code, {}}));
                              SyncSettings settings;
                              settings.server = u"https://office.example"_s;
                              return settings.write(connection);
                          })
                          .takeResult();
    REQUIRE(done);
}

void syncAt(VisitWorld& laptop, Office& office) {
    REQUIRE(laptop.session
                ->onSyncThread([&](Connection& connection, const DeviceKey& key) {
                    return SyncService::syncOnce(connection, key, laptop.clock, office.transports(), {});
                })
                .takeResult());
}

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
