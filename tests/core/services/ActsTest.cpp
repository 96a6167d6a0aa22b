#include "core/services/Audit.h"
#include "core/services/Bereavement.h"
#include "core/services/FamilyPathway.h"
#include "core/services/Moving.h"
#include "core/services/Recalling.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

struct Acts : TestFamily {
    template<typename F> auto done(F act) {
        Log log(*connection);
        Work given{*connection, writer, log};
        return demand(act(given));
    }
    Status tried(const std::function<Status(Work&)>& act) { return work(act); }
    DeathReport deathOf(const RecordId& person) {
        return {person, {}, u"death"_s, QDate(2026, 11, 9), u"Ward sister"_s, clock.now(), 1};
    }
    qsizetype openSteps(const RecordId& person) {
        const auto pathway = demand(readPathway(*connection, read(), today()));
        qsizetype count = 0;
        for (const PathwayLane& lane : pathway.lanes) {
            if (lane.person != person) continue;
            for (const auto& state : lane.steps)
                count += state.isOpen() ? 1 : 0;
        }
        return count;
    }
};

} // namespace

TEST_CASE(
    "after a death nothing is due for that person, those who must hear of it are listed, and undoing restores all") {
    Acts home;
    home.add(home.household, u"professional",
             {{u"professional"_s, QJsonObject{{u"role"_s, u"Family navigator"_s}, {u"name"_s, u"Dawn Kessell"_s}}}});
    const qsizetype before = home.openSteps(home.jan);
    REQUIRE(before > 0);
    const auto telling = TestLog::demand(whoToTell(*home.connection, home.household));
    REQUIRE(telling.size() == 1);
    const EntryId death =
        home.done([&](Work& work) { return recordDeath(work, home.deathOf(home.jan), home.household, telling); });

    CHECK(home.openSteps(home.jan) == 0);
    CHECK(home.number("SELECT count(*) FROM person WHERE died = 1") == 1);
    CHECK(home.read().promises.size() == 1);
    CHECK(home.read().member(home.jan)->person.shortName() == u"Jan"_s); // the name stays

    REQUIRE(home.tried([&](Work& work) { return undoDeath(work, death, u"told of another child"_s); }));
    CHECK(home.openSteps(home.jan) == before);
    CHECK(home.read().promises.isEmpty());
    CHECK(home.verified().faults.isEmpty());
}

TEST_CASE("a sibling's steps wait for a person after a death") {
    Acts home;
    REQUIRE(home.openSteps(home.zofia) > 0);
    home.done([&](Work& work) { return recordDeath(work, home.deathOf(home.jan), home.household, {}); });
    CHECK(home.openSteps(home.zofia) == 0);
}

TEST_CASE("a lost pregnancy ends its steps and leaves the mother alive") {
    Acts home;
    const EntryId pregnancy = home.add(home.magdalena, u"pregnancy", {{u"edd"_s, u"2027-01-11"_s}});
    DeathReport loss{home.magdalena, pregnancy, u"stillbirth"_s, QDate(2026, 11, 8), u"Midwife"_s, home.clock.now(), 1};
    home.done([&](Work& work) { return recordDeath(work, loss, home.household, {}); });
    CHECK(home.number("SELECT count(*) FROM pregnancy WHERE lost = 1") == 1);
    CHECK(home.number("SELECT count(*) FROM person WHERE died = 1") == 0);
    CHECK(home.read().pregnancies.isEmpty());

    SECTION("the loss of one of several leaves the pregnancy") {
        const EntryId twins =
            home.add(home.magdalena, u"pregnancy", {{u"edd"_s, u"2027-03-11"_s}, {u"numberOfBabies"_s, 2}});
        loss.pregnancy = twins;
        loss.what = u"loss_of_one"_s;
        home.done([&](Work& work) { return recordDeath(work, loss, home.household, {}); });
        CHECK(home.number("SELECT count(*) FROM pregnancy WHERE lost = 1") == 1);
    }
}

TEST_CASE("a death says who told us, and is not recorded twice") {
    Acts home;
    DeathReport report = home.deathOf(home.jan);
    report.toldBy.clear();
    CHECK_FALSE(home.tried([&](Work& work) -> Status {
        const auto made = recordDeath(work, report, home.household, {});
        return made ? Status() : std::unexpected(made.error());
    }));
    report.toldBy = u"Father"_s;
    home.done([&](Work& work) { return recordDeath(work, report, home.household, {}); });
    const Status twice = home.tried([&](Work& work) -> Status {
        const auto made = recordDeath(work, report, home.household, {});
        return made ? Status() : std::unexpected(made.error());
    });
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::AlreadyExists);
}

TEST_CASE("what was written for the wrong person moves with its author and time, and its content is recalled") {
    Acts home;
    const EntryId wrong =
        home.add(home.jan, u"note", {{u"text"_s, u"MARKER about Zofia"_s}, {u"on"_s, u"2026-11-10"_s}});
    const Entry before = home.entry(wrong);
    REQUIRE(
        note(*home.connection, {home.clock.now().toString(Qt::ISODate), home.writer.staff, u"opened"_s, home.jan, {}}));
    const EntryId moved =
        home.done([&](Work& work) { return moveToRightPerson(work, wrong, home.zofia, u"wrong child"_s); });

    CHECK(home.entry(wrong).recalled);
    CHECK(home.entry(moved).record == home.zofia);
    CHECK(home.entry(moved).text(V("text")) == u"MARKER about Zofia"_s);
    CHECK(home.entry(moved).part(V("writtenFirst"), V("at")) == before.madeAt);
    CHECK(home.number("SELECT count(*) FROM change WHERE record = x'" + home.jan.bytes().toHex() +
                      "' AND CAST(content AS TEXT) LIKE '%MARKER%'") == 0);
    const auto recalls = TestLog::demand(EntryTable(*home.connection).ofRecord(home.jan, u"recall"));
    REQUIRE(recalls.size() == 1);
    CHECK(recalls.first().fields.contains(u"seenBy"_s));
    CHECK(home.verified().faults.isEmpty());
}

TEST_CASE("an entry moves only where its kind can stand, and never without a reason") {
    Acts home;
    const EntryId weight =
        home.add(home.jan, u"measurement",
                 {{u"on"_s, u"2026-11-10"_s},
                  {u"measured"_s, QJsonObject{{u"measure"_s, u"weight"_s}, {u"amount"_s, 3600}, {u"unit"_s, u"g"_s}}}});
    const auto moving = [&](const RecordId& to, const QString& why) {
        return home.tried([&](Work& work) -> Status {
            const auto made = moveToRightPerson(work, weight, to, why);
            return made ? Status() : std::unexpected(made.error());
        });
    };
    CHECK_FALSE(moving(home.magdalena, u"hers"_s));
    CHECK_FALSE(moving(home.zofia, u" "_s));
    CHECK_FALSE(moving(home.jan, u"same"_s));
    CHECK_FALSE(home.entry(weight).recalled);
    CHECK(moving(home.zofia, u"weighed the sister"_s));
}

TEST_CASE("sealing writes the content anew in the sealed compartment and recalls it where it was") {
    Acts home;
    Edit open = newEntry(home.magdalena, u"note", {{u"text"_s, u"disclosure"_s}});
    open.compartment = records::Compartment::Health;
    home.save(open);
    const EntryId sealedId = home.done([&](Work& work) { return sealEntry(work, open.entry, u"third party"_s); });
    CHECK(home.entry(open.entry).recalled);
    CHECK(home.entry(sealedId).compartment == records::Compartment::Sealed);
    CHECK(home.entry(sealedId).text(V("text")) == u"disclosure"_s);
    CHECK(home.verified().faults.isEmpty());
}

TEST_CASE("a family without trace stays open until it returns; a move says where to") {
    Acts home;
    CHECK_FALSE(home.tried(
        [&](Work& work) { return recordWhereabouts(work, {home.household, u"unknown"_s, home.today(), {}, {}, {}}); }));
    REQUIRE(home.tried([&](Work& work) {
        return recordWhereabouts(work,
                                 {home.household, u"unknown"_s, home.today(), {}, {}, u"GP, midwife, neighbour"_s});
    }));
    CHECK(home.read().whereabouts == u"unknown"_s);
    CHECK_FALSE(home.read().openTo.isValid());
    REQUIRE(home.tried([&](Work& work) {
        return recordWhereabouts(work, {home.household, u"returned"_s, home.today().addDays(1), {}, {}, {}});
    }));
    CHECK(home.read().whereabouts.isEmpty());
}

TEST_CASE("a handover stays open until the receiver accepts") {
    Acts home;
    const EntryId handover = home.done([&](Work& work) {
        return recordHandover(
            work, {home.zofia, u"School nursing, Central"_s, home.today(), u"Well, speech waits"_s, {}, u"agreed"_s});
    });
    CHECK(home.entry(handover).object(V("accepted")).isEmpty());
    CHECK_FALSE(home.tried([&](Work& work) { return acceptHandover(work, handover, u""_s, home.today()); }));
    REQUIRE(home.tried([&](Work& work) { return acceptHandover(work, handover, u"Sam Abara"_s, home.today()); }));
    CHECK(home.entry(handover).part(V("accepted"), V("by")) == u"Sam Abara"_s);
}
