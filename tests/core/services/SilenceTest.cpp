#include "core/services/ReferralSettings.h"
#include "tests/core/services/QuietWorld.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace lodestar;
using rules::SilentKind;

TEST_CASE("a concern, a referral, a request, a promise and an agreed action go quiet, each counted once") {
    QuietWorld world;
    world.concerned(u"2026-10-20"_s);
    world.referred(u"sent"_s, u"2026-10-01"_s);
    world.asks(world.popescu, u"2026-11-01"_s);
    world.discussed({QJsonObject{{u"what"_s, u"Ring the GP"_s}, {u"by"_s, u"2026-10-08"_s}},
                     QJsonObject{{u"what"_s, u"Weigh"_s}, {u"done"_s, u"2026-10-09"_s}}});
    for (const SilentKind kind : {SilentKind::Concern, SilentKind::Referral, SilentKind::Request, SilentKind::Action})
        CHECK(world.quiet(kind).size() == 1);
    CHECK(world.quiet(SilentKind::Promise).size() == 3);
    CHECK(world.quiet(SilentKind::Action).first().words == u"Ring the GP"_s);
    CHECK(world.quiet(SilentKind::Action).first().climbed());
    CHECK_FALSE(world.quiet(SilentKind::Request).first().climbed());
    CHECK(world.quiet(SilentKind::Concern).first().person->given == u"Leo"_s);
}

TEST_CASE("a referral is quiet when the time of its service is over, not so many days after it moved") {
    QuietWorld world; // Wednesday 11 November 2026
    const auto referred = [&](const QJsonObject& more) {
        QJsonObject fields{{u"referral"_s, QJsonObject{{u"service"_s, u"Audiology"_s}}},
                           {u"madeOn"_s, u"2026-11-09"_s}};
        for (auto each = more.begin(); each != more.end(); ++each)
            fields.insert(each.key(), each.value());
        return world.add(world.leo, u"referral"_s, fields);
    };
    const auto state = [](const QString& name, const QString& on) {
        return QJsonObject{{u"state"_s, name}, {u"on"_s, on}};
    };
    SECTION("one that waits to a day which has not come is in time, however long ago it moved") {
        referred({{u"state"_s, state(u"waiting"_s, u"2026-08-03"_s)},
                  {u"waiting"_s, QJsonObject{{u"on"_s, u"2026-08-03"_s}, {u"until"_s, u"2027-02-01"_s}}}});
        CHECK(world.quiet(SilentKind::Referral).isEmpty());
    }
    SECTION("a safeguarding one without a word is quiet after one working day") {
        referred({{u"referral"_s, QJsonObject{{u"service"_s, u"MASH"_s}, {u"urgency"_s, u"safeguarding"_s}}},
                  {u"state"_s, state(u"sent"_s, u"2026-11-09"_s)}});
        REQUIRE(world.quiet(SilentKind::Referral).size() == 1);
        CHECK(world.quiet(SilentKind::Referral).first().silence.lastDay == QDate(2026, 11, 10));
    }
    SECTION("the area's own times count at once") {
        referred({{u"state"_s, state(u"sent"_s, u"2026-11-02"_s)}});
        CHECK(world.quiet(SilentKind::Referral).size() == 1);
        VisitWorld::demand(
            world.write([](Work& work) { return setReferralNumber(work, u"acknowledgeWorkingDays"_s, 10); }));
        CHECK(world.quiet(SilentKind::Referral).isEmpty());
    }
}

TEST_CASE("what was answered, kept, done, closed or withdrawn is not quiet") {
    QuietWorld world;
    for (const QString& state : {u"closed"_s, u"withdrawn"_s})
        world.referred(state, u"2026-01-01"_s);
    CHECK(world.quiet(SilentKind::Referral).isEmpty());
    world.asks(world.popescu, u"2026-10-01"_s);
    world.concerned(u"2026-10-01"_s);
    world.discussed({QJsonObject{{u"what"_s, u"Ring the GP"_s}}});
    for (const SilentMatter& each : world.quiet().matters)
        VisitWorld::demand(
            world.write([&](Work& work) { return endSilent(work, each, SilentEnd::Settled, u"Told her"_s); }));
    CHECK(world.quiet().matters.isEmpty());
    CHECK(world.entries(world.popescu, u"request"_s)
              .first()
              .part(QLatin1StringView("answered"), QLatin1StringView("words")) == u"Told her"_s);
}

TEST_CASE("closing what has gone quiet needs a reason, and a referral ends with its own outcome") {
    QuietWorld world;
    world.asks(world.popescu, u"2026-10-01"_s);
    world.discussed({QJsonObject{{u"what"_s, u"Ring the GP"_s}}});
    world.referred(u"sent"_s, u"2026-10-01"_s);
    for (const SilentMatter& each : world.quiet().matters) {
        const auto close = [&](const QString& why) {
            return world.write([&](Work& work) { return endSilent(work, each, SilentEnd::LeftOut, why); });
        };
        CHECK(close(u"  "_s).error().code == ErrorCode::InvalidInput);
        const Status closed = close(u"The family asked us not to"_s);
        if (each.kind == SilentKind::Referral)
            CHECK(closed.error().code == ErrorCode::NotAllowed);
        else
            CHECK(closed);
    }
    const auto left = world.quiet().matters;
    REQUIRE(left.size() == 1);
    CHECK(left.first().kind == SilentKind::Referral);
}

TEST_CASE("a next step keeps it quiet until its day, and then it is asked about again") {
    QuietWorld world;
    world.asks(world.popescu, u"2026-10-01"_s);
    const SilentMatter matter = world.quiet(SilentKind::Request).first();
    const auto step = [&](QDate by, const QString& words) {
        return world.write([&](Work& work) { return giveNextStep(work, matter, by, words); });
    };
    CHECK(step({2026, 11, 10}, u"Ring"_s).error().code == ErrorCode::InvalidInput);
    CHECK(step({2026, 11, 20}, {}).error().code == ErrorCode::InvalidInput);
    VisitWorld::demand(step({2026, 11, 20}, u"Dawn rings the housing office"_s));
    CHECK(world.quiet(SilentKind::Request).isEmpty());
    world.clock.set(QDateTime({2026, 11, 21}, {9, 0}, Qt::OffsetFromUTC, 0));
    REQUIRE(world.quiet(SilentKind::Request).size() == 1);
    CHECK(world.quiet(SilentKind::Request).first().hadStep);
    CHECK(world.quiet(SilentKind::Request).first().silence.days == 1);
}

TEST_CASE("a booked visit is the next step of a concern until its day") {
    QuietWorld world;
    world.concerned(u"2026-10-01"_s);
    world.add(world.popescu, u"appointment"_s,
              {{u"slot"_s, QJsonObject{{u"at"_s, u"2026-11-20T09:30:00+00:00"_s}, {u"minutes"_s, 60}}},
               {u"what"_s, QJsonObject{{u"type"_s, u"other"_s}}},
               {u"people"_s, QJsonArray{QJsonObject{{u"person"_s, world.leo.toString()}}}},
               {u"state"_s, u"booked"_s}});
    CHECK(world.quiet(SilentKind::Concern).isEmpty());
    world.clock.set(QDateTime({2026, 11, 21}, {9, 0}, Qt::OffsetFromUTC, 0));
    CHECK(world.quiet(SilentKind::Concern).size() == 1);
}

TEST_CASE("after a death, or when the family has moved away, nothing of it goes quiet") {
    QuietWorld world;
    world.concerned(u"2026-10-01"_s);
    world.referred(u"sent"_s, u"2026-09-01"_s);
    world.dies(world.leo);
    CHECK(world.quiet(SilentKind::Concern).isEmpty());
    CHECK(world.quiet(SilentKind::Referral).isEmpty());
    CHECK(world.quiet(SilentKind::Promise).size() == 3);
    world.add(world.popescu, u"whereabouts"_s, {{u"state"_s, u"moved_away"_s}, {u"on"_s, u"2026-11-10"_s}});
    CHECK(world.quiet().matters.isEmpty());
}

TEST_CASE("the figures of what goes quiet are the area's, and count at once") {
    QuietWorld world;
    world.asks(world.osei, u"2026-11-02"_s);
    CHECK(world.quiet(SilentKind::Request).size() == 1);
    VisitWorld::demand(world.write([](Work& work) { return setSafetyNetNumber(work, u"quietRequestDays"_s, 30); }));
    CHECK(world.quiet(SilentKind::Request).isEmpty());
    const auto numbers = world.read([](Connection& c) { return safetyNetNumbers(c); });
    CHECK(numbers.size() == 8);
    const auto changed = std::find_if(numbers.cbegin(), numbers.cend(), [](const auto& e) { return e.confirmed; });
    REQUIRE(changed != numbers.cend());
    CHECK(changed->value == 30);
    CHECK_FALSE(world.write([](Work& work) { return setSafetyNetNumber(work, u"quietRequestDays"_s, 0); }));
    CHECK_FALSE(world.write([](Work& work) { return setSafetyNetNumber(work, u"another"_s, 3); }));
}
