#include "core/services/SealedMatters.h"
#include "core/services/SupervisionBack.h"
#include "core/services/SupervisionHandover.h"
#include "core/services/SupervisionSettings.h"
#include "core/services/Workers.h"
#include "tests/core/services/SupervisionWorld.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace lodestar;
using records::Compartment;
using rules::SupervisionReason;
using rules::SupervisionSort;

namespace {

const PreparedFamily* familyIn(const QList<PreparedFamily>& prepared, const RecordId& household) {
    for (const PreparedFamily& each : prepared)
        if (each.household == household) return &each;
    return nullptr;
}

QList<SupervisionReason> reasonsOf(const PreparedFamily* family) {
    QList<SupervisionReason> found;
    if (family == nullptr) return found;
    for (const rules::SupervisionWhy& each : family->whys)
        found.append(each.reason);
    return found;
}

} // namespace

TEST_CASE("a session is planned for others, and its record goes to who is there and to nobody else") {
    SupervisionWorld world;
    const RecordId record = world.plan(SupervisionSort::Caseload, {world.anna});
    QStringList holders;
    for (const Entry& each : world.entries(record, u"allotment"_s))
        holders.append(each.text(QLatin1StringView("staff")));
    holders.sort();
    CHECK(holders == QStringList{u"HV1"_s, u"HV2"_s});
    const SupervisionSession session = world.read(record);
    CHECK(session.state() == SupervisionState::Planned);
    CHECK(session.isSupervisedBy(u"HV1"_s));
    CHECK(session.supervises(u"HV2"_s));
    const auto refused = [&](const NewSupervision& asked) {
        return world.write([&](Work& work) { return planSupervision(work, world.me(), asked); }).error().code;
    };
    CHECK(refused({SupervisionSort::Caseload, {}, world.today(), {}, {}}) == ErrorCode::InvalidInput);
    CHECK(refused({SupervisionSort::Caseload, {world.anna}, {}, {}, {}}) == ErrorCode::InvalidInput);
    CHECK(refused({SupervisionSort::Clinical, {world.anna, world.nadia}, world.today(), {}, {}}) ==
          ErrorCode::InvalidInput);
    CHECK(refused({SupervisionSort::Caseload, {world.lead()}, world.today(), {}, {}}) == ErrorCode::NotAllowed);
    CHECK(world.read(world.plan(SupervisionSort::Group, {world.anna, world.nadia})).supervisees.size() == 2);
}

TEST_CASE("what is held is kept with health where both work with it, else shared; safeguarding is sealed") {
    SupervisionWorld world;
    const RecordId ofHealth = world.plan(SupervisionSort::Caseload, {world.anna});
    VisitWorld::demand(world.hold(ofHealth, world.notes()));
    CHECK(world.entries(ofHealth, u"supervision_family"_s).first().compartment == Compartment::Health);
    CHECK(world.entries(ofHealth, u"supervision_action"_s).first().compartment == Compartment::Health);
    const RecordId ofNavigator = world.plan(SupervisionSort::Caseload, {world.nadia});
    VisitWorld::demand(world.hold(ofNavigator, world.notes()));
    CHECK(world.entries(ofNavigator, u"supervision_family"_s).first().compartment == Compartment::Shared);
    const RecordId sealed = world.plan(SupervisionSort::Safeguarding, {world.anna});
    VisitWorld::demand(world.hold(sealed, world.notes(true)));
    CHECK(world.entries(sealed, u"supervision_family"_s).first().compartment == Compartment::Sealed);
    CHECK(world.entries(sealed, u"supervision_action"_s).first().compartment == Compartment::Sealed);
    const SupervisionSession closed = world.read(sealed, false);
    CHECK(closed.families.isEmpty());
    CHECK(closed.actions.isEmpty());
    CHECK(closed.sealed == 2);
}

TEST_CASE("an agreed safeguarding action stands in each child's sealed compartment, and done there is done here") {
    SupervisionWorld world;
    const RecordId record = world.plan(SupervisionSort::Safeguarding, {world.anna});
    SupervisionNotes notes = world.notes(true);
    notes.actions.first().children = {world.leo, world.ama};
    VisitWorld::demand(world.hold(record, notes));
    for (const RecordId& child : {world.leo, world.ama}) {
        const auto filed = world.entries(child, u"case_discussion"_s);
        REQUIRE(filed.size() == 1);
        CHECK(filed.first().compartment == Compartment::Sealed);
        CHECK(filed.first().id == filedAction(notes.actions.first().entry, child));
    }
    // Past its day it is quiet, among what is sealed.
    world.clock.set(QDateTime(world.today().addDays(8), {9, 0}, Qt::OffsetFromUTC, 0));
    auto matters =
        world.read([&](Connection& c) { return readSealedMatters(c, CaseloadScope{u"HV2"_s, world.today()}); });
    CHECK(matters.size() == 2);
    CHECK(world.read(record).actions.first().isOverdue(world.today()));
    for (const SealedMatter& each : matters) {
        CHECK(world.read(record).actions.first().isOpen());
        REQUIRE(each.quiet);
        VisitWorld::demand(world.write([&](Work& w) { return endSilent(w, *each.quiet, SilentEnd::Settled, {}); }));
    }
    CHECK(world.read(record).actions.first().done == world.today());
}

TEST_CASE("done in the session is done in each child's record, in one act") {
    SupervisionWorld world;
    const RecordId record = world.plan(SupervisionSort::Safeguarding, {world.anna});
    VisitWorld::demand(world.hold(record, world.notes(true)));
    const SupervisionSession session = world.read(record);
    const auto finish = [&] {
        return world.write([&](Work& w) {
            return finishAgreedAction(w, world.me(), session, session.actions.first().entry, u"Rang her"_s);
        });
    };
    VisitWorld::demand(finish());
    CHECK(finish().error().code == ErrorCode::Conflict);
    const Entry filed = world.entries(world.leo, u"case_discussion"_s).first();
    CHECK(filed.value(QLatin1StringView("actions")).toArray().first().toObject().contains(u"done"));
    CHECK(world.read(record).actions.first().how == u"Rang her"_s);
}

TEST_CASE("an action that is taken out again is taken out of the child's record too") {
    SupervisionWorld world;
    const RecordId record = world.plan(SupervisionSort::Safeguarding, {world.anna});
    SupervisionNotes notes = world.notes(true);
    VisitWorld::demand(world.hold(record, notes));
    notes = notesOf(world.read(record));
    notes.actions.clear();
    VisitWorld::demand(world.hold(record, notes));
    CHECK(world.entries(world.leo, u"case_discussion"_s).isEmpty());
    CHECK(world.read(record).actions.isEmpty());
}

TEST_CASE("a signature says what was signed, and a later change says so") {
    SupervisionWorld world;
    const RecordId record = world.plan(SupervisionSort::Caseload, {world.anna});
    CHECK(world.sign(record, world.anna).error().code == ErrorCode::Conflict);
    VisitWorld::demand(world.hold(record, world.notes()));
    CHECK(world.read(record).waitsFor(u"HV1"_s));
    VisitWorld::demand(world.sign(record, world.lead()));
    CHECK(world.read(record).state() == SupervisionState::Held);
    VisitWorld::demand(world.sign(record, world.anna));
    CHECK(world.read(record).state() == SupervisionState::Signed);
    CHECK(world.sign(record, world.anna).error().code == ErrorCode::Conflict);
    CHECK(world.sign(record, world.nadia).error().code == ErrorCode::NotAllowed);
    // What becomes of an action is no change of what was signed.
    const SupervisionSession session = world.read(record);
    VisitWorld::demand(world.write(
        [&](Work& w) { return finishAgreedAction(w, world.me(), session, session.actions.first().entry, {}); }));
    CHECK(world.read(record).state() == SupervisionState::Signed);
    SupervisionNotes notes = notesOf(world.read(record));
    notes.families.first().words = u"Feeding is hard again"_s;
    VisitWorld::demand(world.hold(record, notes));
    const SupervisionSession changed = world.read(record);
    CHECK(changed.state() == SupervisionState::Held);
    CHECK(changed.signatureOf(u"HV2"_s)->stand == SupervisionSignature::Stand::Changed);
    CHECK(changed.waitsFor(u"HV2"_s));
    VisitWorld::demand(world.sign(record, world.anna));
    CHECK_FALSE(world.read(record).waitsFor(u"HV2"_s));
}

TEST_CASE("each reflection is a record of its own for her and the supervisor") {
    SupervisionWorld world;
    const RecordId record = world.plan(SupervisionSort::Group, {world.anna, world.nadia});
    SupervisionNotes notes = world.notes();
    notes.reflections = {{world.anna, u"I carry this home"_s}, {world.nadia, {}}};
    VisitWorld::demand(world.hold(record, notes));
    const RecordId hers = reflectionRecord(record, world.anna);
    QStringList holders;
    for (const Entry& each : world.entries(hers, u"allotment"_s))
        holders.append(each.text(QLatin1StringView("staff")));
    holders.sort();
    CHECK(holders == QStringList{u"HV1"_s, u"HV2"_s});
    CHECK(world.entries(reflectionRecord(record, world.nadia), u"supervision_reflection"_s).isEmpty());
    CHECK(world.read(record).reflections.first().words == u"I carry this home"_s);
}

TEST_CASE("clinical supervision names no family, and what cannot be is refused whole") {
    SupervisionWorld world;
    const RecordId clinical = world.plan(SupervisionSort::Clinical, {world.anna});
    CHECK(world.hold(clinical, world.notes()).error().code == ErrorCode::InvalidInput);
    CHECK(world.prepared(clinical).isEmpty());
    const RecordId record = world.plan(SupervisionSort::Caseload, {world.anna});
    const auto refused = [&](auto change) {
        SupervisionNotes notes = world.notes();
        change(notes);
        return world.hold(record, notes).error().code == ErrorCode::InvalidInput;
    };
    CHECK(refused([&](SupervisionNotes& n) { n.held = {}; }));
    CHECK(refused([&](SupervisionNotes& n) { n.held = world.today().addDays(1); }));
    CHECK(refused([&](SupervisionNotes& n) { n.minutes = 1441; }));
    CHECK(refused([&](SupervisionNotes& n) { n.next = n.held; }));
    CHECK(refused([&](SupervisionNotes& n) { n.actions.first().what = u"  "_s; }));
    CHECK(world.read(record).state() == SupervisionState::Planned);
    CHECK(world.entries(record, u"supervision_family"_s).isEmpty());
}

TEST_CASE("a session that is not held says why, and one that was held cannot be taken back") {
    SupervisionWorld world;
    const RecordId record = world.plan(SupervisionSort::Caseload, {world.anna});
    const auto cancel = [&](const QString& why) {
        const SupervisionSession drawn = world.read(record);
        return world.write([&](Work& w) { return cancelSupervision(w, drawn, why); });
    };
    CHECK(cancel({}).error().code == ErrorCode::InvalidInput);
    VisitWorld::demand(cancel(u"Anna is ill"_s));
    CHECK(world.read(record).state() == SupervisionState::Cancelled);
    const RecordId held = world.plan(SupervisionSort::Caseload, {world.anna});
    VisitWorld::demand(world.hold(held, world.notes()));
    const SupervisionSession drawn = world.read(held);
    CHECK(world.write([&](Work& w) { return cancelSupervision(w, drawn, u"x"_s); }).error().code ==
          ErrorCode::Conflict);
}

TEST_CASE("what is typed is kept as a draft and comes back as it was") {
    SupervisionWorld world;
    const RecordId record = world.plan(SupervisionSort::Caseload, {world.anna});
    VisitWorld::demand(world.hold(record, world.notes()));
    const SupervisionSession session = world.read(record);
    SupervisionNotes notes = notesOf(session);
    notes.families.first().words = u"Typed and not saved"_s;
    notes.actions.append(world.action(true));
    notes.reflections = {{world.anna, u"Tired"_s}};
    const SupervisionNotes again = notesFrom(draftOf(notes), session);
    CHECK(draftOf(again) == draftOf(notes));
    CHECK(again.families.first().drawn);
    VisitWorld::demand(world.hold(record, again));
    CHECK(world.read(record).families.first().words == u"Typed and not saved"_s);
    CHECK(world.entries(record, u"supervision_family"_s).size() == 1);
}

TEST_CASE("a session is prepared with what asks to be talked about, each family with its reasons") {
    SupervisionWorld world;
    const RecordId first = world.plan(SupervisionSort::Caseload, {world.anna});
    VisitWorld::demand(world.hold(first, world.notes()));
    world.add(world.ama, u"looked_after"_s, {{u"from"_s, u"2026-10-01"_s}});
    const RecordId next = world.plan(SupervisionSort::Caseload, {world.anna});
    const auto prepared = world.prepared(next);
    REQUIRE(prepared.size() == 2);
    CHECK(prepared.first().household == world.osei);
    CHECK(reasonsOf(&prepared.first()).contains(SupervisionReason::Risk));
    const auto popescu = reasonsOf(familyIn(prepared, world.popescu));
    CHECK(popescu.contains(SupervisionReason::LastTime));
    CHECK(popescu.contains(SupervisionReason::Promise));
    CHECK(openFromEarlier(world.all(), world.read(next)).size() == 1);
}

TEST_CASE("what is sealed prepares safeguarding supervision alone, and only when it is opened") {
    SupervisionWorld world;
    world.add(world.leo, u"child_protection_plan"_s,
              {{u"plan"_s, QJsonObject{{u"category"_s, u"neglect"_s}}}, {u"from"_s, u"2026-10-01"_s}});
    const auto risk = [&](SupervisionSort sort, bool open) {
        const auto prepared = world.prepared(world.plan(sort, {world.anna}), open);
        return reasonsOf(familyIn(prepared, world.popescu)).contains(SupervisionReason::Risk);
    };
    CHECK(risk(SupervisionSort::Safeguarding, true));
    CHECK_FALSE(risk(SupervisionSort::Safeguarding, false));
    CHECK_FALSE(risk(SupervisionSort::Caseload, true));
    CHECK_FALSE(risk(SupervisionSort::Group, true));
}

TEST_CASE("a navigator's session is prepared with nothing of health") {
    SupervisionWorld world;
    world.add(world.popescu, u"allotment"_s,
              {{u"staff"_s, u"FN1"_s},
               {u"role"_s, u"family-navigator"_s},
               {u"purpose"_s, u"navigation"_s},
               {u"from"_s, u"2026-09-01"_s},
               {u"agreement"_s, QJsonObject{{u"answer"_s, u"agreed"_s}, {u"on"_s, u"2026-09-01"_s}}}});
    world.add(world.leo, u"looked_after"_s, {{u"from"_s, u"2026-10-01"_s}});
    for (const auto& [on, level] : {std::pair{u"2026-09-25"_s, u"universal"_s}, {u"2026-11-01"_s, u"specialist"_s}})
        world.add(world.leo, u"needs_level"_s,
                  {{u"level"_s, QJsonObject{{u"level"_s, level}, {u"why"_s, u"x"_s}}}, {u"on"_s, on}});
    const auto ofNavigator = world.prepared(world.plan(SupervisionSort::Caseload, {world.nadia}));
    REQUIRE(ofNavigator.size() == 1);
    CHECK(ofNavigator.first().level.isEmpty());
    CHECK(reasonsOf(&ofNavigator.first()) == QList{SupervisionReason::Promise});
    const auto ofNurse = world.prepared(world.plan(SupervisionSort::Caseload, {world.anna}));
    const auto reasons = reasonsOf(familyIn(ofNurse, world.popescu));
    CHECK(reasons.contains(SupervisionReason::Risk));
    CHECK(reasons.contains(SupervisionReason::LevelRaised));
}

TEST_CASE("who leads sees whose supervision is due, by the day that was agreed or by the interval") {
    SupervisionWorld world;
    const auto turns = [&] {
        const auto sessions = world.all();
        const auto people =
            world.read([&](Connection& c) { return supervisees(c, world.me(), sessions, world.today()); });
        REQUIRE(people.size() == 2);
        return people;
    };
    CHECK(turns().first().person.name == u"Anna Reed"_s);
    CHECK(turns().first().turns.size() == 2);
    CHECK(turns().last().turns.size() == 1);
    CHECK_FALSE(turns().first().turns.first().due.isValid());
    const RecordId record = world.plan(SupervisionSort::Caseload, {world.anna});
    CHECK(turns().first().turns.first().planned == record);
    SupervisionNotes notes = world.notes();
    notes.next = {};
    VisitWorld::demand(world.hold(record, notes));
    CHECK(turns().first().turns.first().due == world.today().addDays(31));
    CHECK(turns().first().turns.first().planned.isNull());
}

TEST_CASE("a worker's record says that there was a supervision and nothing of what was said") {
    SupervisionWorld world;
    Worker worker;
    worker.name = world.anna.name;
    worker.sort = u"paid"_s;
    worker.reference = world.anna.reference;
    const RecordId record = VisitWorld::take(world.write([&](Work& w) { return saveWorker(w, worker); }));
    const RecordId session = world.plan(SupervisionSort::Caseload, {world.anna});
    VisitWorld::demand(world.hold(session, world.notes()));
    VisitWorld::demand(world.hold(session, notesOf(world.read(session))));
    const auto lines = world.entries(record, u"worker_supervision"_s);
    REQUIRE(lines.size() == 1);
    const QJsonObject line = lines.first().object(QLatin1StringView("supervision"));
    CHECK(line.value(u"minutes").toInt() == 60);
    CHECK_FALSE(line.contains(u"words"));
}

TEST_CASE("Today of both says what is to be signed, what is due, what is planned and what is past its day") {
    SupervisionWorld world;
    using Kind = CameBack::Kind;
    Identity anna = world.me();
    anna.reference = world.anna.reference;
    anna.name = world.anna.name;
    anna.role = world.anna.role;
    const auto lines = [&](const Identity& who) {
        return world.read([&](Connection& c) { return supervisionBack(c, who, world.today()); });
    };
    const auto of = [&](const Identity& who, Kind kind) {
        std::optional<CameBack> found;
        for (const CameBack& each : lines(who))
            if (each.kind == kind) found = each;
        return found;
    };
    // Nobody of hers was ever supervised.
    REQUIRE(of(world.me(), Kind::SupervisionDue));
    CHECK(lines(anna).isEmpty());
    const RecordId record = world.plan(SupervisionSort::Caseload, {world.anna});
    REQUIRE(of(anna, Kind::SupervisionPlanned));
    CHECK(of(anna, Kind::SupervisionPlanned)->household == record);
    CHECK(of(anna, Kind::SupervisionPlanned)->who == world.me().name);

    VisitWorld::demand(world.hold(record, world.notes()));
    for (const Identity& who : {world.me(), anna}) {
        REQUIRE(of(who, Kind::SupervisionToSign));
        CHECK(of(who, Kind::SupervisionToSign)->count == 1);
    }
    CHECK(of(anna, Kind::SupervisionToSign)->who == world.me().name);
    VisitWorld::demand(world.sign(record, world.anna));
    CHECK_FALSE(of(anna, Kind::SupervisionToSign));
    CHECK(of(world.me(), Kind::SupervisionToSign));
    // The next was agreed in thirty days; past that both are told.
    world.clock.set(QDateTime(world.today().addDays(31), {9, 0}, Qt::OffsetFromUTC, 0));
    REQUIRE(of(anna, Kind::SupervisionMissed));
    CHECK(of(anna, Kind::SupervisionMissed)->at == world.today().addDays(-1).toString(Qt::ISODate));
    CHECK(of(world.me(), Kind::SupervisionDue));
}

TEST_CASE("intervals, days unseen and the size of the sample are figures of the area, marked as its own") {
    SupervisionWorld world;
    const auto numbers = world.read([](Connection& c) { return supervisionNumbers(c); });
    REQUIRE(numbers.size() == 8);
    for (const LocalNumber& each : numbers) {
        CHECK_FALSE(each.confirmed);
        CHECK(each.words.contains(u"your service"_s));
        CHECK(isSupervisionNumber(each.id));
    }
    const auto set = [&](const QString& id, int value) {
        return world.write([&](Work& work) { return setSupervisionNumber(work, id, value); });
    };
    CHECK_FALSE(set(u"supervisionSample"_s, 0));
    CHECK_FALSE(set(u"supervisionNothing"_s, 3));
    const RecordId record = world.plan(SupervisionSort::Caseload, {world.anna});
    VisitWorld::demand(set(u"supervisionSample"_s, 1));
    VisitWorld::demand(set(u"supervisionCaseloadDays"_s, 10));
    VisitWorld::demand(set(u"supervisionUnseenDays"_s, 400));
    const auto drawn = std::ranges::count_if(world.prepared(record), [](const PreparedFamily& each) {
        return each.whys.first().reason == SupervisionReason::Sample;
    });
    CHECK(drawn <= 1);
    SupervisionNotes notes = world.notes();
    notes.next = {};
    VisitWorld::demand(world.hold(record, notes));
    const auto sessions = world.all();
    const auto people = world.read([&](Connection& c) { return supervisees(c, world.me(), sessions, world.today()); });
    const auto found = std::ranges::find(people, world.anna, &Supervisee::person);
    REQUIRE(found != people.cend());
    CHECK(found->turns.first().due == world.today().addDays(10));
}

TEST_CASE("supervision of a person is handed over with what is planned, last and open, and without reflections") {
    SupervisionWorld world;
    const SupervisionPerson fatima{u"TL2"_s, u"Fatima Noor"_s, u"team-lead"_s};
    world.add(areaRecord(), u"staff"_s,
              {{u"name"_s, fatima.name}, {u"role"_s, fatima.role}, {u"reference"_s, fatima.reference}});
    Identity next = world.me();
    next.reference = fatima.reference;
    next.name = fatima.name;
    const auto handsOver = [&](const SupervisionPerson& person, const SupervisionPerson& to) {
        return world.write([&](Work& work) { return handOverSupervision(work, world.me(), person, to); });
    };
    CHECK(handsOver(world.anna, fatima).error().code == ErrorCode::NotFound);
    // Three were held: the first with nothing open, the second with an action, the third is the last.
    QList<RecordId> held;
    for (int i = 0; i < 3; ++i) {
        world.clock.set(QDateTime(world.today().addDays(i == 0 ? 0 : 30), {9, 0}, Qt::OffsetFromUTC, 0));
        held.append(world.plan(SupervisionSort::Caseload, {world.anna}));
        SupervisionNotes notes = world.notes();
        if (i != 1) notes.actions.clear();
        notes.reflections = {{world.anna, u"mine alone"_s, {}}};
        VisitWorld::demand(world.hold(held.last(), notes));
    }
    const RecordId planned = world.plan(SupervisionSort::Caseload, {world.anna});
    const QString digest = supervisionDigest(world.read(held[2]), Compartment::Health);
    CHECK(handsOver(world.anna, world.anna).error().code == ErrorCode::NotAllowed);
    CHECK(handsOver(world.anna, world.lead()).error().code == ErrorCode::NotAllowed);
    VisitWorld::demand(handsOver(world.anna, fatima));

    const auto holders = [&](const RecordId& record) {
        QStringList found;
        for (const Entry& each : world.entries(record, u"allotment"_s))
            if (each.text(QLatin1StringView("to")).isEmpty()) found.append(each.text(QLatin1StringView("staff")));
        return found;
    };
    CHECK_FALSE(holders(held[0]).contains(fatima.reference));
    for (const RecordId& each : {held[1], held[2], planned})
        CHECK(holders(each).contains(fatima.reference));
    CHECK_FALSE(holders(planned).contains(world.me().reference));
    CHECK_FALSE(holders(reflectionRecord(held[2], world.anna)).contains(fatima.reference));
    CHECK(world.read(planned).isSupervisedBy(fatima.reference));
    CHECK(world.read(held[2]).isSupervisedBy(world.me().reference));
    // What was signed is unmade by nothing of it.
    CHECK(supervisionDigest(world.read(held[2]), Compartment::Health) == digest);

    const auto all = world.all();
    const auto namesOf = [&](const Identity& who) {
        QStringList found;
        for (const Supervisee& each :
             world.read([&](Connection& c) { return supervisees(c, who, all, world.today()); }))
            found.append(each.person.name);
        return found;
    };
    CHECK_FALSE(namesOf(world.me()).contains(world.anna.name));
    CHECK(namesOf(next).contains(world.anna.name));
    // The new supervisor finishes what the earlier one agreed.
    const SupervisionSession given = world.read(held[1]);
    VisitWorld::demand(world.write(
        [&](Work& work) { return finishAgreedAction(work, next, given, given.actions.first().entry, u"Weighed"_s); }));
}
