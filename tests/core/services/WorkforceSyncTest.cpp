// Whole laptops of a coordinator, a volunteer and a parent who works here, against the server in the same process.
#include "core/services/Find.h"
#include "core/services/SyncService.h"
#include "tests/core/services/SyncOffice.h"
#include "tests/core/services/WorkforceWorld.h"

using namespace lodestar;
using namespace lodestar::sync::testing;
using namespace Qt::StringLiterals;

namespace {

template<typename Laptop> void joins(Laptop& laptop, Office& office, const QString& reference) {
    const QString code = demand(office.engine.server.accounts.issueCode(reference));
    demand(enrolWith(laptop, office, code));
}

} // namespace

TEST_CASE(
    "a match goes to the volunteer's laptop and nothing else, what she writes comes back, and its end takes it away") {
    Office office;
    office.engine.server.add(u"VO1"_s, u"volunteer"_s);
    WorkforceWorld coordinator(u"volunteer-coordinator"_s);
    BareLaptop vera(u"VO1"_s, u"volunteer"_s);
    joins(coordinator, office, u"HV1"_s);
    // The families were given to her while she was a health visitor, who needs no agreement for that.
    demand(syncWith(coordinator, office));
    sync::Account hers = demand(office.engine.server.accounts.account(u"HV1"_s));
    hers.role = u"volunteer-coordinator"_s;
    demand(office.engine.server.accounts.change(hers));
    joins(vera, office, u"VO1"_s);
    const RecordId worker = coordinator.ready(u"Vera Holt"_s, {}, {}, u"VO1"_s);
    const RecordId match = WorkforceWorld::take(coordinator.propose(worker));
    coordinator.add(coordinator.popescu, u"allotment"_s, {{u"staff"_s, u"VO1"_s}, {u"from"_s, u"2026-11-01"_s}});
    CHECK(demand(syncWith(coordinator, office)).refused == 0);
    demand(syncWith(vera, office));
    // Before it starts she has her own record alone, and never the family that somebody allotted to her.
    CHECK(vera.records() == QSet<RecordId>{worker});

    const QDate today = coordinator.today();
    WorkforceWorld::demand(coordinator.write([=](Work& work) {
        return agreeMatch(work, match, {.family = today, .by = u"Andreea"_s, .volunteer = today});
    }));
    WorkforceWorld::demand(coordinator.write([=](Work& work) { return startMatch(work, match, today); }));
    demand(syncWith(coordinator, office));
    demand(syncWith(vera, office));
    CHECK(vera.records() == QSet<RecordId>{worker, match});
    for (const QString& each : {u"Popescu"_s, u"Andreea"_s, u"07700 900456"_s})
        CHECK(vera.read([=](Connection& c) { return findPeople(c, each, today); }).isEmpty());

    MatchContact met = coordinator.met(match);
    met.worry = u"Nobody came to the door"_s;
    VisitWorld::take(vera.session->write([=](Work& work) { return recordMatchContact(work, met); }).takeResult());
    VisitWorld::take(vera.session->write([=](Work& work) { return sayAvailable(work, worker, {today, 1, {}, {}, {}}); })
                         .takeResult());
    CHECK(demand(syncWith(vera, office)).refused == 0);
    demand(syncWith(coordinator, office));
    CHECK(coordinator.match(match).contacts.size() == 1);
    CHECK(coordinator.worker(worker).available->families == 1);

    WorkforceWorld::demand(coordinator.write([=](Work& work) { return endMatch(work, match, today, u"done"_s, {}); }));
    demand(syncWith(coordinator, office));
    office.engine.server.clock.advance(2 * 86400);
    vera.clock.advance(2 * 86400);
    demand(syncWith(vera, office));
    demand(syncWith(vera, office));
    CHECK(vera.records() == QSet<RecordId>{worker});
}

TEST_CASE("a family goes from the laptop of whoever is found to be of it") {
    Office office;
    office.engine.server.add(u"HV2"_s, u"team-lead"_s);
    VisitWorld nurse;
    BareLaptop lead(u"HV2"_s, u"team-lead"_s);
    joins(nurse, office, u"HV1"_s);
    joins(lead, office, u"HV2"_s);
    nurse.add(nurse.popescu, u"allotment"_s, {{u"staff"_s, u"HV2"_s}, {u"from"_s, u"2026-11-01"_s}});
    demand(syncWith(nurse, office));
    demand(syncWith(lead, office));
    const QSet<RecordId> family{nurse.popescu, nurse.leo, nurse.andreea, nurse.mihai};
    CHECK((family - lead.records()).isEmpty());

    nurse.add(nurse.andreea, u"works_here"_s, {{u"reference"_s, u"HV2"_s}, {u"from"_s, u"2026-01-01"_s}});
    demand(syncWith(nurse, office));
    demand(syncWith(lead, office));
    CHECK((family & lead.records()).isEmpty());
    CHECK(lead.read([](Connection& c) { return findPeople(c, u"Popescu"_s, QDate(2026, 11, 11)); }).isEmpty());
}
