#include "core/services/Appointment.h"
#include "core/services/NoAccess.h"
#include "core/services/PathwayInUse.h"
#include "core/services/VisitService.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace lodestar;
using V = QLatin1StringView;

namespace {

QDateTime on(int day, int hour, int minute = 0) {
    return {QDate(2026, 11, day), QTime(hour, minute), Qt::OffsetFromUTC, 0};
}

Appointment forLeo(VisitWorld& world, const QDateTime& at) {
    Appointment made;
    made.household = world.popescu;
    made.at = at;
    made.minutes = 45;
    made.type = u"6_8_week"_s;
    made.place = u"home"_s;
    made.people = {{world.leo, {}, u"HV_6_8W"_s}};
    return made;
}

EntryId book(VisitWorld& world, const Appointment& appointment) {
    return VisitWorld::take(world.write([=](Work& work) { return bookAppointment(work, appointment); }));
}

Entry drawn(VisitWorld& world, const EntryId& id) {
    return world.read([id](Connection& c) { return findAppointment(c, id); }).value();
}

QList<BookedSlot> between(VisitWorld& world, int from, int to) {
    return world.read(
        [=](Connection& c) { return appointmentsBetween(c, QDate(2026, 11, from), QDate(2026, 11, to), u"HV1"_s); });
}

MissedContact missed(VisitWorld& world, const QString& outcome, const QDateTime& at) {
    MissedContact made;
    made.household = world.popescu;
    made.at = at;
    made.outcome = outcome;
    made.type = u"6_8_week"_s;
    made.step = u"HV_6_8W"_s;
    made.people = {{world.leo, {}, {}, {}}};
    return made;
}

EntryId record(VisitWorld& world, const MissedContact& contact) {
    return VisitWorld::take(world.write([=](Work& work) { return recordMissedContact(work, contact); }));
}

int timesMissed(VisitWorld& world) {
    return world.read([&](Connection& c) { return noAccessCount(c, world.popescu); }).times;
}

} // namespace

TEST_CASE("a booking stands in the diary of whoever made it, with names and without reasons") {
    VisitWorld world;
    book(world, forLeo(world, on(12, 9, 30)));
    const auto found = between(world, 12, 12);
    REQUIRE(found.size() == 1);
    CHECK(found.first().people == QStringList{u"Leo Popescu"_s});
    CHECK(found.first().ward == u"Kursaal"_s);
    CHECK(found.first().end() == on(12, 10, 15));
    CHECK(between(world, 13, 20).isEmpty());
}

TEST_CASE("one booking for two children is one line") {
    VisitWorld world;
    Appointment twins = forLeo(world, on(12, 9));
    twins.household = world.osei;
    twins.people = {{world.ama, {}, {}}, {world.kofi, {}, {}}};
    book(world, twins);
    REQUIRE(between(world, 12, 12).size() == 1);
    CHECK(between(world, 12, 12).first().people.size() == 2);
}

TEST_CASE("a booking that overlaps is named, one that touches is not") {
    VisitWorld world;
    book(world, forLeo(world, on(12, 9)));
    const auto clashes = [&](const QDateTime& at) {
        return world.read([&](Connection& c) { return clashesWith(c, forLeo(world, at), {}); }).size();
    };
    CHECK(clashes(on(12, 9, 30)) == 1);
    CHECK(clashes(on(12, 9, 45)) == 0);
    CHECK(clashes(on(12, 8, 30)) == 1);
    CHECK(clashes(on(13, 9)) == 0);
}

TEST_CASE("a booking is moved, then cancelled, and both stand in its history") {
    VisitWorld world;
    const EntryId id = book(world, forLeo(world, on(12, 9)));
    Appointment moved = appointmentFrom(drawn(world, id));
    moved.at = on(13, 14);
    const Entry before = drawn(world, id);
    REQUIRE(world.write([=](Work& work) { return changeAppointment(work, before, moved); }));
    CHECK(between(world, 12, 12).isEmpty());
    CHECK(between(world, 13, 13).size() == 1);
    const Entry then = drawn(world, id);
    REQUIRE(world.write(
        [=](Work& work) { return cancelAppointment(work, then, u"cancelled_by_family"_s, u"away that week"_s); }));
    CHECK(between(world, 13, 13).isEmpty());
    CHECK(drawn(world, id).conflicts.isEmpty());
}

TEST_CASE("called off in good time it is no contact; on its day it is one, and the step stays due without a try") {
    VisitWorld world;
    const auto cancel = [&](const QDateTime& at) {
        const EntryId id = book(world, forLeo(world, at));
        const Entry then = drawn(world, id);
        VisitWorld::demand(world.write(
            [=](Work& work) { return cancelAppointment(work, then, u"cancelled_by_family"_s, u"has a cold"_s); }));
        return drawn(world, id);
    };
    const auto before = world.entries(world.popescu, u"contact"_s).size();
    CHECK(cancel(on(12, 9)).text(V("contact")).isEmpty());
    CHECK(world.entries(world.popescu, u"contact"_s).size() == before);
    CHECK(world.entries(world.leo, u"contact_subject"_s).isEmpty());
    const Entry today = cancel(on(11, 15));
    CHECK(today.text(V("state")) == u"cancelled_by_family"_s);
    CHECK(today.text(V("reason")) == u"has a cold"_s);
    const auto parts = world.entries(world.leo, u"contact_subject"_s);
    REQUIRE(parts.size() == 1);
    CHECK(parts.first().text(V("contact")) == today.text(V("contact")));
    CHECK(parts.first().part(V("what"), V("outcome")) == u"cancelled_by_family"_s);
    CHECK(timesMissed(world) == 0);
    const auto context =
        world.read([&](Connection& c) { return readVisitContext(c, world.popescu, on(11, 9).date()); });
    REQUIRE_FALSE(context.person(world.leo)->steps.isEmpty());
    CHECK(context.person(world.leo)->steps.first().id == u"HV_6_8W"_s);
    CHECK(context.person(world.leo)->steps.first().due);
}

TEST_CASE("a visit opened from a call that was booked is a call, and has no place") {
    VisitWorld world;
    Appointment call = forLeo(world, on(11, 11, 30));
    const auto opened = [&](const QString& place) {
        call.place = place;
        const EntryId id = book(world, call);
        auto context = world.read([&](Connection& c) { return readVisitContext(c, world.popescu, on(11, 9).date()); });
        context.booking = drawn(world, id);
        return beginVisit(context, {}, on(11, 11, 18));
    };
    CHECK(opened(u"telephone"_s).mode == u"telephone"_s);
    CHECK(opened(u"video"_s).mode == u"video"_s);
    CHECK(opened(u"video"_s).place.isEmpty());
    CHECK(opened(u"clinic"_s).mode == u"face_to_face"_s);
    CHECK(opened(u"clinic"_s).place == u"clinic"_s);
}

TEST_CASE("nobody who died is booked") {
    VisitWorld world;
    world.dies(world.leo);
    const auto answer = world.write([&](Work& work) { return bookAppointment(work, forLeo(world, on(12, 9))); });
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::NotAllowed);
}

TEST_CASE("a booking without a time or for nobody is refused") {
    VisitWorld world;
    Appointment nobody = forLeo(world, on(12, 9));
    nobody.people.clear();
    CHECK_FALSE(world.write([&](Work& work) { return bookAppointment(work, nobody); }));
    CHECK_FALSE(world.write([&](Work& work) { return bookAppointment(work, forLeo(world, {})); }));
}

TEST_CASE("no access keeps card, voices and next try, settles nothing, and its count climbs to the lead") {
    VisitWorld world;
    MissedContact door = missed(world, u"no_access"_s, on(10, 10));
    door.cardLeft = true;
    door.heard = u"child"_s;
    door.nextTry = QDate(2026, 11, 12);
    const EntryId contact = record(world, door);
    const Entry kept = world.entries(world.popescu, u"contact"_s).first();
    CHECK(kept.id == contact);
    CHECK(kept.part(V("noAccess"), V("heard")) == u"child"_s);
    CHECK(kept.object(V("noAccess")).value(u"cardLeft"_s).toBool());
    CHECK(timesMissed(world) == 1);
    CHECK(world.read(noAccessClimbing).isEmpty());
    record(world, missed(world, u"was_not_brought"_s, on(11, 9)));
    CHECK(timesMissed(world) == 2);
    REQUIRE(world.read(noAccessClimbing).size() == 1);
    CHECK(world.read(noAccessClimbing).first().first == world.popescu);

    const auto context =
        world.read([&](Connection& c) { return readVisitContext(c, world.popescu, QDate(2026, 11, 11)); });
    CHECK(context.person(world.leo)->steps.first().due);
}

TEST_CASE("somebody seen sets the count of no access back") {
    VisitWorld world;
    record(world, missed(world, u"no_access"_s, on(10, 10)));
    world.add(
        world.popescu, u"contact"_s,
        {{u"what"_s,
          QJsonObject{{u"at"_s, u"2026-11-11T09:00:00Z"_s}, {u"type"_s, u"other"_s}, {u"outcome"_s, u"completed"_s}}}});
    CHECK(timesMissed(world) == 0);
}

TEST_CASE("the number of times is a setting") {
    VisitWorld world;
    record(world, missed(world, u"no_access"_s, on(10, 10)));
    REQUIRE(world.write([](Work& work) { return setLocalNumber(work, u"triesBeforeLead"_s, 1); }));
    CHECK(world.read(noAccessClimbing).size() == 1);
    REQUIRE(world.write([](Work& work) { return setLocalNumber(work, u"triesBeforeLead"_s, 3); }));
    CHECK(world.read([&](Connection& c) { return noAccessCount(c, world.popescu); }).limit == 3);
    CHECK(world.read(noAccessClimbing).isEmpty());
}

TEST_CASE("declined is kept with who and which offer, and the booking is settled") {
    VisitWorld world;
    const EntryId booking = book(world, forLeo(world, on(11, 9)));
    MissedContact declined = missed(world, u"declined"_s, on(11, 9));
    declined.appointment = booking;
    declined.declinedBy = u"Andreea"_s;
    record(world, declined);
    const Entry fact = world.entries(world.leo, u"step_fact"_s).first();
    CHECK(fact.part(V("what"), V("answer")) == u"declined"_s);
    CHECK(fact.part(V("what"), V("by")) == u"Andreea"_s);
    CHECK(drawn(world, booking).text(V("state")) == u"done"_s);
    MissedContact cancelled = missed(world, u"cancelled_by_service"_s, on(11, 9));
    cancelled.appointment = book(world, forLeo(world, on(11, 9)));
    record(world, cancelled);
    CHECK(drawn(world, cancelled.appointment).text(V("state")) == u"cancelled_by_service"_s);
}
