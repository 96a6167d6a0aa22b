#include "core/services/MeasurementValue.h"
#include "core/services/VisitService.h"
#include "core/store/Log.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace lodestar;
using V = QLatin1StringView;

namespace {

VisitContext contextOf(VisitWorld& world, const RecordId& household) {
    return world.read([&](Connection& c) { return readVisitContext(c, household, world.clock.now().date()); });
}

Visit visitTo(VisitWorld& world, const RecordId& household, const VisitAsk& ask = {}) {
    return beginVisit(contextOf(world, household), ask, world.clock.now());
}

Result<EntryId> complete(VisitWorld& world, const Visit& visit) {
    return world.write([visit](Work& work) { return completeVisit(work, visit); });
}

/// A visit with something in every part.
Visit wholeVisit(VisitWorld& world) {
    Visit visit = visitTo(world, world.popescu);
    visit.minutes = 45;
    Visit::Subject& leo = visit.subjects.first();
    leo.step = u"six_to_eight"_s;
    leo.type = u"6_8_week"_s;
    leo.awake = u"awake"_s;
    leo.measurements = {{u"weight"_s, u"4.86"_s, u"kg"_s, u"baby"_s, false, {}},
                        {u"length"_s, u"22 in"_s, u"cm"_s, {}, false, {}}};
    leo.feeding = u"partially_breastfed"_s;
    leo.needsLevel = u"universal"_s;
    leo.note = u"A birthmark on the left knee."_s;
    leo.checks = {{u"immunisation"_s, u"6-in-1"_s, u"1"_s, {}, u"2026-11-10"_s, u"Seen in the red book"_s},
                  {u"screening"_s, u"hearing"_s, {}, u"clear"_s, u"2026-10-01"_s, {}}};
    leo.answers = {{u"healthy_start"_s, u"declined"_s, u"Andreea"_s, u"does not want it"_s}};
    visit.present = {{world.andreea, {}}, {{}, u"grandmother"_s}};
    visit.narrative = u"Leo alert and settled, smiles back."_s;
    visit.promises = {{u"Joanne Pryor"_s, u"Ring the dentist"_s, u"2026-11-18"_s}, {{}, u"  "_s, {}}};
    visit.kept = {{world.promise, u"4.86 kg"_s}};
    visit.alerts = {{{}, u"dog_ring_first"_s}};
    visit.privateTasks = {{world.andreea, u"Ask again when she is alone"_s}};
    visit.next = {true, u"2026-12-16T10:00:00Z"_s, 30, u"s"_s, u"3_4_month"_s, u"home"_s, {}, {world.leo}};
    visit.referrals = {{world.leo, u"Audiology"_s, u"routine"_s, u"family asks"_s, u"given"_s}};
    return visit;
}

QString anyText() {
    const auto code = *rc::gen::container<std::vector<char16_t>>(
        rc::gen::suchThat(rc::gen::arbitrary<char16_t>(), [](char16_t c) { return c < 0xd800 || c > 0xdfff; }));
    return QString(reinterpret_cast<const QChar*>(code.data()), static_cast<qsizetype>(code.size()));
}
template<typename T> QList<T> anyList(const std::function<T()>& one) {
    QList<T> made;
    for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
        made.append(one());
    return made;
}
template<typename AnyId> AnyId anyId() {
    return *rc::gen::arbitrary<bool>() ? AnyId::create() : AnyId();
}
bool anyYes() {
    return *rc::gen::arbitrary<bool>();
}

Visit::Subject anySubject() {
    Visit::Subject s;
    s.person = anyId<RecordId>();
    s.pregnancy = anyId<EntryId>();
    s.child = anyYes(), s.seen = anyYes(), s.seenAlone = anyYes();
    s.awake = anyText(), s.step = anyText(), s.type = anyText(), s.feeding = anyText();
    s.needsLevel = anyText(), s.needsWhy = anyText(), s.note = anyText(), s.noteCompartment = anyText();
    s.measurements = anyList<Visit::Measurement>(
        [] { return Visit::Measurement{anyText(), anyText(), anyText(), anyText(), anyYes(), anyText()}; });
    s.answers = anyList<Visit::Answer>([] { return Visit::Answer{anyText(), anyText(), anyText(), anyText()}; });
    s.checks = anyList<Visit::Check>(
        [] { return Visit::Check{anyText(), anyText(), anyText(), anyText(), anyText(), anyText()}; });
    return s;
}

Visit anyVisit() {
    Visit v;
    v.id = anyId<DraftId>(), v.household = anyId<RecordId>(), v.appointment = anyId<EntryId>();
    v.begunAt = anyText(), v.at = anyText(), v.mode = anyText(), v.place = anyText(), v.interpreter = anyText();
    v.supervisor = anyText(), v.countersignatureBy = anyText(), v.narrative = anyText();
    v.narrativeCompartment = anyText(), v.minutes = *rc::gen::arbitrary<int>(), v.nothingPlanned = anyYes();
    v.subjects = anyList<Visit::Subject>(anySubject);
    v.present = anyList<Visit::Present>([] { return Visit::Present{anyId<RecordId>(), anyText()}; });
    v.promises = anyList<Visit::Promise>([] { return Visit::Promise{anyText(), anyText(), anyText()}; });
    v.kept = anyList<Visit::Kept>([] { return Visit::Kept{anyId<EntryId>(), anyText()}; });
    v.alerts = anyList<Visit::Alert>([] { return Visit::Alert{anyId<RecordId>(), anyText()}; });
    v.privateTasks = anyList<Visit::PrivateTask>([] { return Visit::PrivateTask{anyId<RecordId>(), anyText()}; });
    v.next = {anyYes(),  anyText(), *rc::gen::arbitrary<int>(),        anyText(), anyText(),
              anyText(), anyText(), anyList<RecordId>(anyId<RecordId>)};
    v.referrals = anyList<Visit::Referral>(
        [] { return Visit::Referral{anyId<RecordId>(), anyText(), anyText(), anyText(), anyText()}; });
    v.documents = anyList<Visit::Document>([] {
        return Visit::Document{anyId<RecordId>(), anyText(), anyText(), anyText(),
                               *rc::gen::inRange<qint64>(0, 1LL << 50)};
    });
    for (const QString& key : anyList<QString>(anyText))
        v.drawn.insert(key, {u"a"_s, anyText()});
    return v;
}

} // namespace

TEST_CASE("a visit comes back from its draft whole, whatever is in it") {
    CHECK(rc::check([] {
        const Visit visit = anyVisit();
        const QByteArray kept = QJsonDocument(toJson(visit)).toJson(QJsonDocument::Compact);
        RC_ASSERT(visitFromJson(QJsonDocument::fromJson(kept).object()) == visit);
    }));
}

TEST_CASE("a draft of an older version takes usual values, and what a newer one added is kept") {
    const Visit old = visitFromJson({{u"narrative"_s, u"short"_s}});
    CHECK(old.mode == u"face_to_face"_s);
    CHECK(old.next.minutes == 60);
    const Visit newer = visitFromJson({{u"moods"_s, QJsonArray{1, 2}}});
    CHECK(toJson(newer).value(u"moods"_s) == QJsonArray({1, 2}));
}

TEST_CASE("a visit begins knowing the family: who is there, what was promised, what was weighed") {
    VisitWorld world;
    const VisitContext context = contextOf(world, world.popescu);
    CHECK(context.name == u"Popescu"_s);
    CHECK(context.ward == u"Kursaal"_s);
    CHECK(context.promises.size() == 3);
    REQUIRE(context.last);
    CHECK(context.last->at.startsWith(u"2026-10-16"_s));
    const VisitPerson* leo = context.person(world.leo);
    REQUIRE(leo != nullptr);
    CHECK(leo->birthWeight()->amount == 3420);
    CHECK(leo->last(u"weight")->amount == 3980);
    CHECK(context.motherOf(*leo)->record == world.andreea);

    const Visit visit = beginVisit(context, {}, world.clock.now());
    REQUIRE(visit.subjects.size() == 1);
    CHECK(visit.subjects.first().person == world.leo);
    REQUIRE(visit.present.size() == 1);
    CHECK(visit.present.first().person == world.andreea);
    CHECK(visit.at == u"2026-11-11T11:18:00Z"_s);
}

TEST_CASE("the step that is due is proposed, with what the edition requires of it, and what others owe stands beside") {
    VisitWorld world;
    const VisitContext context = contextOf(world, world.popescu);
    const VisitPerson& leo = *context.person(world.leo);
    REQUIRE_FALSE(leo.steps.isEmpty());
    const Visit visit = beginVisit(context, {}, world.clock.now());
    CHECK(visit.subjects.first().type == u"6_8_week"_s);
    const VisitStep* step = context.step(world.leo, visit.subjects.first().step);
    REQUIRE(step != nullptr);
    CHECK(step->due);
    CHECK(step->needed.contains(u"feeding"_s));
    CHECK(gapsOf(visit, context, world.clock.now()).size() == step->needed.size());
    const auto jabs =
        std::find_if(leo.alsoDue.cbegin(), leo.alsoDue.cend(), [](const auto& s) { return !s.doses.isEmpty(); });
    REQUIRE(jabs != leo.alsoDue.cend());
    CHECK_FALSE(jabs->doses.first().vaccine.isEmpty());
}

TEST_CASE("a completed visit settles the step for the child who was seen, and for that child alone") {
    VisitWorld world;
    VisitAsk ask;
    ask.people = {world.ama, world.kofi};
    Visit visit = visitTo(world, world.osei, ask);
    REQUIRE(visit.subjects.first().type == u"new_birth"_s);
    visit.subject(world.kofi)->seen = false;
    REQUIRE(complete(world, visit));
    const VisitContext after = contextOf(world, world.osei);
    const auto owesBirthVisit = [&](const RecordId& child) {
        const auto& steps = after.person(child)->steps;
        return std::any_of(steps.cbegin(), steps.cend(), [](const auto& s) { return s.type == u"new_birth"_s; });
    };
    CHECK_FALSE(owesBirthVisit(world.ama));
    CHECK(owesBirthVisit(world.kofi));
}

TEST_CASE("twins know of each other") {
    VisitWorld world;
    const VisitContext context = contextOf(world, world.osei);
    CHECK(context.person(world.ama)->twins == QStringList{u"Kofi"_s});
    CHECK(context.person(world.kofi)->twins == QStringList{u"Ama"_s});
}

TEST_CASE("completing a visit writes each thing where it belongs") {
    VisitWorld world;
    const Visit visit = wholeVisit(world);
    const auto contact = complete(world, visit);
    REQUIRE(contact);

    const Entry made = world.entries(world.popescu, u"contact"_s).first();
    CHECK(made.id == *contact);
    CHECK(made.part(V("what"), V("type")) == u"6_8_week"_s);
    CHECK(made.part(V("what"), V("outcome")) == u"completed"_s);
    CHECK(made.text(V("practitioner")) == u"HV1"_s);
    CHECK(made.value(V("present")).toArray().size() == 2);

    const Entry seen = world.entries(world.leo, u"contact_subject"_s).first();
    CHECK(seen.text(V("contact")) == contact->toString());
    CHECK(seen.part(V("what"), V("step")) == u"six_to_eight"_s);
    CHECK(seen.part(V("what"), V("awake")) == u"awake"_s);
    CHECK(seen.part(V("what"), V("role")) == u"health-visitor"_s);

    const Entry story = world.entries(world.popescu, u"narrative"_s).first();
    CHECK(story.compartment == records::Compartment::Health);
    CHECK(world.entries(world.leo, u"note"_s).first().compartment == records::Compartment::Health);
    CHECK(world.entries(world.leo, u"feeding"_s).first().part(V("feeding"), V("at")) == u"6_8_week"_s);
    CHECK(world.entries(world.leo, u"needs_level"_s).size() == 1);
    CHECK(world.entries(world.leo, u"immunisation"_s).size() == 1);
    CHECK(world.entries(world.leo, u"screening"_s).size() == 1);
    CHECK(world.entries(world.leo, u"step_fact"_s).first().part(V("what"), V("answer")) == u"declined"_s);
    CHECK(world.entries(world.andreea, u"private_task"_s).first().compartment == records::Compartment::Sealed);
    CHECK(world.entries(world.popescu, u"alert"_s).size() == 1);
    CHECK(world.entries(world.leo, u"referral"_s).first().part(V("state"), V("state")) == u"draft"_s);
}

TEST_CASE("measurements are kept in whole grams and tenths of a millimetre, with what was written") {
    VisitWorld world;
    REQUIRE(complete(world, wholeVisit(world)));
    const QList<Entry> all = world.entries(world.leo, u"measurement"_s);
    const auto of = [&](const QString& measure) {
        for (const Entry& each : all)
            if (each.part(V("measured"), V("measure")) == measure && each.happened == u"2026-11-11"_s)
                return each.object(V("measured"));
        return QJsonObject();
    };
    CHECK(of(u"weight"_s).value(u"amount"_s) == 4860);
    CHECK(of(u"weight"_s).value(u"asWritten"_s) == u"4.86 kg"_s);
    CHECK(of(u"length"_s).value(u"amount"_s) == 5588);
    CHECK(of(u"length"_s).value(u"asWritten"_s) == u"22 in"_s);
}

TEST_CASE("a promise that was ticked is kept, new ones stand, and empty lines are nothing") {
    VisitWorld world;
    REQUIRE(complete(world, wholeVisit(world)));
    const VisitContext after = contextOf(world, world.popescu);
    QStringList open;
    for (const Entry& each : after.promises)
        open << each.part(V("promise"), V("what"));
    CHECK(open.size() == 3);
    CHECK_FALSE(open.contains(u"Weigh again at 3 to 4 weeks"_s));
    CHECK(open.contains(u"Ring the dentist"_s));
    for (const Entry& each : world.entries(world.popescu, u"promise"_s))
        CHECK(each.conflicts.isEmpty());
}

TEST_CASE("the next contact is booked only when it was confirmed") {
    VisitWorld world;
    Visit visit = wholeVisit(world);
    visit.next.confirmed = false;
    REQUIRE(complete(world, visit));
    CHECK(world.entries(world.popescu, u"appointment"_s).isEmpty());
    Visit second = wholeVisit(world);
    REQUIRE(complete(world, second));
    CHECK(world.entries(world.popescu, u"appointment"_s).size() == 1);
}

TEST_CASE("one draft never makes two visits, and completing it drops the draft") {
    VisitWorld world;
    const Visit visit = wholeVisit(world);
    const auto keep = [&](Connection& c) { return keepVisit(c, visit, u"Leo"_s, world.clock.now()); };
    REQUIRE(world.session->keep(keep).result());
    CHECK(world.read(drafts).size() == 1);
    REQUIRE(complete(world, visit));
    CHECK(world.read(drafts).isEmpty());
    const auto again = complete(world, visit);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::AlreadyExists);
    CHECK(world.entries(world.popescu, u"contact"_s).size() == 2);
}

TEST_CASE("a visit that is not whole leaves nothing behind") {
    VisitWorld world;
    Visit unreadable = wholeVisit(world);
    unreadable.subjects.first().measurements.first().text = u"about five"_s;
    CHECK(complete(world, unreadable).error().code == ErrorCode::InvalidInput);
    Visit nobody = wholeVisit(world);
    nobody.subjects.first().seen = false;
    CHECK_FALSE(complete(world, nobody));
    Visit tomorrow = wholeVisit(world);
    tomorrow.at = u"2026-11-12T09:00:00Z"_s;
    CHECK_FALSE(complete(world, tomorrow));
    Visit wrongKind = wholeVisit(world);
    wrongKind.alerts = {{{}, u"no such face"_s}};
    CHECK_FALSE(complete(world, wrongKind));
    CHECK(world.entries(world.popescu, u"contact"_s).size() == 1);
    CHECK(world.entries(world.leo, u"feeding"_s).isEmpty());
}

TEST_CASE("twins are weighed together and each has its own record; one not seen settles nothing") {
    VisitWorld world;
    VisitAsk ask;
    ask.people = {world.ama, world.kofi};
    Visit visit = visitTo(world, world.osei, ask);
    REQUIRE(visit.subjects.size() == 2);
    for (Visit::Subject& each : visit.subjects) {
        each.step = u"new_birth"_s;
        each.type = u"new_birth"_s;
    }
    visit.subject(world.ama)->measurements = {{u"weight"_s, u"2 lb"_s, u"lb"_s, {}, true, u"as on the scale"_s}};
    visit.subject(world.kofi)->seen = false;
    REQUIRE(complete(world, visit));
    CHECK(world.entries(world.ama, u"measurement"_s).size() == 1);
    CHECK(world.entries(world.kofi, u"measurement"_s).isEmpty());
    const auto seen = [&](const RecordId& child) {
        return world.read([child](Connection& c) {
            return c.integer("SELECT seen FROM fact WHERE subject = ? AND kind = 'contact_subject'", child);
        });
    };
    CHECK(seen(world.ama) == 1);
    CHECK(seen(world.kofi) == 0);
}

TEST_CASE("nobody who died is proposed or booked, and a visit of before can still be written up") {
    VisitWorld world;
    Visit visit = wholeVisit(world);
    world.dies(world.leo);
    const VisitContext context = contextOf(world, world.popescu);
    CHECK(context.person(world.leo)->died);
    CHECK(beginVisit(context, {}, world.clock.now()).subjects.isEmpty());
    REQUIRE(complete(world, visit));
    CHECK(world.entries(world.popescu, u"appointment"_s).isEmpty());
    CHECK(world.entries(world.leo, u"contact_subject"_s).size() == 1);
}

TEST_CASE("a visit written up late keeps when it happened and when it was written") {
    VisitWorld world;
    world.add(world.popescu, u"appointment"_s,
              {{u"slot"_s, QJsonObject{{u"at"_s, u"2026-11-11T11:30:00Z"_s}, {u"minutes"_s, 45}}},
               {u"what"_s, QJsonObject{{u"type"_s, u"6_8_week"_s}, {u"place"_s, u"clinic"_s}}},
               {u"people"_s, QJsonArray{QJsonObject{{u"person"_s, world.leo.toString()}}}},
               {u"state"_s, u"booked"_s}});
    world.clock.set(QDateTime(QDate(2026, 11, 11), QTime(20, 10), Qt::OffsetFromUTC, 0));
    const Visit visit = visitTo(world, world.popescu);
    CHECK(visit.at == u"2026-11-11T11:30:00Z"_s);
    CHECK(visit.place == u"clinic"_s);
    REQUIRE(complete(world, visit));
    const Entry contact = world.entries(world.popescu, u"contact"_s).first();
    CHECK(contact.text(V("writtenAt")).startsWith(u"2026-11-11T20:10"_s));
    const Entry booking = world.entries(world.popescu, u"appointment"_s).first();
    CHECK(booking.text(V("state")) == u"done"_s);
    CHECK(booking.conflicts.isEmpty());
    CHECK(booking.text(V("contact")) == contact.id.toString());
}

TEST_CASE("a value far outside what is usual asks, and knows the slip of the point") {
    VisitWorld world;
    const VisitContext context = contextOf(world, world.popescu);
    const VisitPerson& leo = *context.person(world.leo);
    const QDate on(2026, 11, 11);
    const auto typed = [](const QString& text, const QString& unit) {
        return Visit::Measurement{u"weight"_s, text, unit, {}, false, {}};
    };
    const auto doubt = doubtAbout(typed(u"48.6"_s, u"kg"_s), leo, on);
    REQUIRE(doubt);
    CHECK(doubt->suggestion == 4860);
    CHECK(typedText(typed({}, u"kg"_s), *doubt->suggestion) == u"4.86"_s);
    CHECK(doubtAbout(typed(u"4860"_s, u"kg"_s), leo, on)->suggestion == 4860);
    CHECK_FALSE(doubtAbout(typed(u"4.86"_s, u"kg"_s), leo, on));
    CHECK_FALSE(doubtAbout(typed(u"10 lb 11"_s, u"lb"_s), leo, on));
    CHECK(doubtAbout(typed(u"0.9"_s, u"kg"_s), leo, on));

    Visit visit = visitTo(world, world.popescu);
    visit.subjects.first().step.clear();
    visit.subjects.first().measurements = {typed(u"48.6"_s, u"kg"_s)};
    REQUIRE(gapsOf(visit, context, world.clock.now()).size() == 1);
    CHECK(gapsOf(visit, context, world.clock.now()).first().why == VisitGap::Why::Unusual);
    visit.subjects.first().measurements.first().sure = u"weighed twice"_s;
    CHECK(gapsOf(visit, context, world.clock.now()).isEmpty());
}

TEST_CASE("only what the step truly requires is needed") {
    VisitWorld world;
    VisitContext context = contextOf(world, world.popescu);
    VisitStep step;
    step.id = u"review"_s;
    step.type = u"6_8_week"_s;
    step.due = true;
    step.needed = {u"feeding"_s, u"needsLevel"_s, u"plan"_s};
    step.modes = {u"face_to_face"_s};
    context.people.first().steps = {step};
    Visit visit = beginVisit(context, {}, world.clock.now());
    const auto reasons = [&] {
        QList<VisitGap::Why> found;
        for (const VisitGap& each : gapsOf(visit, context, world.clock.now()))
            found << each.why;
        return found;
    };
    using Why = VisitGap::Why;
    CHECK(reasons() == QList<Why>{Why::Feeding, Why::NeedsLevel, Why::Plan});
    visit.subjects.first().feeding = u"not_known"_s;
    visit.subjects.first().needsLevel = u"universal"_s;
    visit.nothingPlanned = true;
    CHECK(reasons().isEmpty());
    visit.mode = u"telephone"_s;
    CHECK(reasons() == QList<Why>{Why::Mode});
    visit.subjects.first().step.clear();
    CHECK(reasons().isEmpty());
}

TEST_CASE("a student's visit waits for somebody named to countersign it") {
    VisitWorld world(u"student"_s);
    VisitContext context = contextOf(world, world.popescu);
    VisitStep step;
    step.id = u"review"_s;
    step.type = u"6_8_week"_s;
    step.due = true;
    context.people.first().steps = {step};
    Visit visit = beginVisit(context, {}, world.clock.now());
    REQUIRE(gapsOf(visit, context, world.clock.now()).size() == 1);
    CHECK(gapsOf(visit, context, world.clock.now()).first().why == VisitGap::Why::Countersigner);
    visit.countersignatureBy = u"HV2"_s;
    REQUIRE(complete(world, visit));
    CHECK(world.read([&](Connection& c) {
        return c.integer("SELECT waits FROM fact WHERE subject = ? AND kind = 'contact_subject'", world.leo);
    }) == 1);
}

TEST_CASE("after a hundred completed visits the store is whole") {
    VisitWorld world;
    for (int i = 0; i < 100; ++i)
        REQUIRE(complete(world, wholeVisit(world)));
    const auto report = world.write([](Work& work) { return work.log.verify(); });
    REQUIRE(report);
    CHECK(report->faults.isEmpty());
}
