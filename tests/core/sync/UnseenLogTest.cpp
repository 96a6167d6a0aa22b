// A laptop that writes in a log which it is never sent.
#include "tests/core/sync/EngineWorld.h"

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

TEST_CASE("what a navigator sealed herself stays on her laptop while she has the family, and is compared in quiet") {
    EngineWorld world;
    world.server.add(u"nadia"_s, u"family-navigator"_s);
    Synced anna(world.server, u"anna"_s);
    Synced nadia(world.server, u"nadia"_s);
    const RecordId family = anna.hand.beginsHousehold(u"anna"_s);
    const Change allotment = anna.hand.allots(family, u"nadia"_s);
    anna.hand.notes(family, u"of another"_s);
    anna.saves();
    anna.syncs();
    nadia.syncs();
    const Change own = nadia.hand.notes(family, u"what she was told"_s); // sealed, as the kind is
    nadia.saves();
    CHECK(nadia.syncs().sent == 1);
    for (int day = 0; day < 3; ++day) {
        nadia.clock.advance(86'400);
        const SyncReport report = nadia.syncs();
        CHECK((report.healed.isEmpty() && report.mismatched.isEmpty() && report.offered == 0));
        CHECK(report.purged.isEmpty());
    }
    CHECK(nadia.texts(family) == QStringList{u"what she was told"_s});
    CHECK(nadia.store.refused().isEmpty());
    anna.syncs();
    CHECK(anna.texts(family) == QStringList{u"of another"_s, u"what she was told"_s});

    anna.hand.writes(family, u"allotment"_s, {{u"to"_s, u"2026-11-22"_s}}, allotment.entry);
    anna.saves();
    anna.syncs();
    CHECK(nadia.syncs().purged.contains(sealed(family)));
    CHECK_FALSE(nadia.holds(own));
}
