#include "core/services/Conflicts.h"
#include "core/services/SealedMatters.h"
#include "core/services/Waiting.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

/// Anna, whose family the Kowalczyks are.
struct Desk : TestFamily {
    Identity anna;

    Desk() {
        anna.name = u"Anna Reed"_s;
        anna.reference = u"S1"_s;
        anna.role = u"health-visitor"_s;
        demand(writeIdentity(*connection, anna, clock));
        anna = demand(readIdentity(*connection));
        add(household, u"allotment", {{u"staff"_s, u"S1"_s}, {u"from"_s, u"2026-01-01"_s}});
    }
    ConflictList list() { return demand(readConflicts(*connection, anna, today())); }
    Entry root(const RecordId& record, QStringView kind) {
        return demand(EntryTable(*connection).ofRecord(record, kind)).first();
    }
    /// Two edits that do not know of each other.
    void disagree(const Entry& drawn, const QJsonObject& one, const QJsonObject& other) {
        saveFrom(drawn, one);
        saveFrom(drawn, other);
    }
};

} // namespace

TEST_CASE("a conflict says whose it is, what stands against each other and what each had seen") {
    Desk desk;
    desk.saveFrom(desk.root(desk.magdalena, u"person"), {{u"phone"_s, u"07700 900100"_s}});
    desk.disagree(desk.root(desk.magdalena, u"person"), {{u"phone"_s, u"07700 900111"_s}},
                  {{u"phone"_s, u"07700 900222"_s}, {u"reason"_s, u"she rang"_s}});
    const ConflictList list = desk.list();
    REQUIRE(list.conflicts.size() == 1);
    const Conflict& conflict = list.conflicts.first();
    CHECK(conflict.family == u"Kowalczyk"_s);
    CHECK(conflict.about == u"Magdalena"_s);
    CHECK(conflict.field == u"phone"_s);
    CHECK_FALSE(conflict.cautious);
    CHECK_FALSE(conflict.safety);
    REQUIRE(conflict.values.size() == 2);
    CHECK(conflict.values.first().reason == u"she rang"_s);
    REQUIRE(conflict.values.first().replaced.size() == 1);
    CHECK(conflict.values.first().replaced.first().value == u"07700 900100"_s);
    CHECK(conflict.values.first().waits);
    CHECK(conflict.story().size() == 3);
    CHECK(TestLog::demand(countConflicts(*desk.connection, desk.anna, TestFamily::today())) == 1);
}

TEST_CASE("what keeps somebody safe comes first, and its cautious value is named") {
    Desk desk;
    const EntryId alert = desk.add(desk.household, u"alert", {{u"face"_s, u"ring_before_coming"_s}});
    desk.disagree(desk.entry(alert), {{u"face"_s, u"dog_ring_first"_s}}, {{u"face"_s, u"do_not_visit_alone"_s}});
    desk.disagree(desk.root(desk.household, u"household"), {{u"phone"_s, u"1"_s}}, {{u"phone"_s, u"2"_s}});
    const ConflictList list = desk.list();
    REQUIRE(list.conflicts.size() == 2);
    const Conflict& first = list.conflicts.first();
    REQUIRE(first.safety);
    REQUIRE(first.cautious);
    const auto stands = first.history.standing(u"face"_s);
    const auto cautious = std::find_if(stands.cbegin(), stands.cend(),
                                       [&](const HistoryValue& each) { return each.change == *first.cautious; });
    REQUIRE(cautious != stands.cend());
    CHECK(cautious->value == u"do_not_visit_alone"_s);
    // Wherever only one can stand it is this one.
    CHECK(desk.entry(alert).text("face"_L1) == u"do_not_visit_alone"_s);
}

TEST_CASE("a removal beside an edit shows the edit as what is kept, and that stands") {
    Desk desk;
    const EntryId alert = desk.add(desk.household, u"alert", {{u"face"_s, u"ring_before_coming"_s}});
    const Entry drawn = desk.entry(alert);
    desk.saveFrom(drawn, {{u"face"_s, u"dog_ring_first"_s}});
    REQUIRE(desk.work([&](Work& work) { return retire(work, drawn, u"moved"_s); }));
    const ConflictList list = desk.list();
    REQUIRE(list.conflicts.size() == 1);
    const Conflict& conflict = list.conflicts.first();
    CHECK(conflict.field == u"retired"_s);
    REQUIRE(conflict.values.size() == 2);
    const auto edit = std::find_if(conflict.values.cbegin(), conflict.values.cend(),
                                   [](const HistoryValue& each) { return each.field == u"face"; });
    REQUIRE(edit != conflict.values.cend());
    CHECK(conflict.cautious == edit->change);
}

TEST_CASE("another practitioner's family and what is sealed are not listed; sealed ones are counted") {
    Desk desk;
    const EntryId order = desk.add(desk.jan, u"court_order", {{u"from"_s, u"2026-11-01"_s}});
    desk.disagree(desk.entry(order), {{u"to"_s, u"2027-01-01"_s}}, {{u"to"_s, u"2027-02-01"_s}});
    CHECK(desk.list().conflicts.isEmpty());
    CHECK(desk.list().sealed == 1);
    const auto matters = TestLog::demand(readSealedMatters(*desk.connection, {u"S1"_s, TestFamily::today()}));
    REQUIRE(matters.size() == 1);
    CHECK(matters.first().conflict);
    CHECK(matters.first().words.isEmpty());
    desk.disagree(desk.root(desk.household, u"household"), {{u"phone"_s, u"1"_s}}, {{u"phone"_s, u"2"_s}});
    Identity tom = desk.anna;
    tom.reference = u"S2"_s;
    const ConflictList his = TestLog::demand(readConflicts(*desk.connection, tom, TestFamily::today()));
    CHECK(his.conflicts.isEmpty());
    CHECK(his.sealed == 0);
}

TEST_CASE("somebody who belongs to no family now is not forgotten") {
    Desk desk;
    const Entry member = desk.root(desk.household, u"member");
    const RecordId left = RecordId::fromString(member.text("person"_L1));
    desk.saveFrom(member, {{u"to"_s, u"2026-10-01"_s}});
    desk.disagree(desk.root(left, u"person"), {{u"phone"_s, u"1"_s}}, {{u"phone"_s, u"2"_s}});
    CHECK(desk.list().conflicts.size() == 1);
}

TEST_CASE("a third value settles with its reason, which stays beside it") {
    Desk desk;
    desk.disagree(desk.root(desk.household, u"household"), {{u"phone"_s, u"1"_s}}, {{u"phone"_s, u"2"_s}});
    const Entry drawn = desk.list().conflicts.first().entry();
    REQUIRE(desk.work([&](Work& work) { return settle(work, drawn, u"phone"_s, u"3"_s, u"they told me"_s); }));
    CHECK(desk.list().conflicts.isEmpty());
    const auto history = TestLog::demand(readHistory(*desk.connection, drawn.id));
    CHECK(history.values.first().value == u"3"_s);
    CHECK(history.values.first().reason == u"they told me"_s);
}

TEST_CASE("what waits is told by family, visits and changes apart") {
    Desk desk;
    TestLog::demand(desk.connection->execute("DELETE FROM outbox"));
    CHECK(TestLog::demand(readWaiting(*desk.connection)).isEmpty());
    desk.add(desk.household, u"contact",
             {{u"what"_s, QJsonObject{{u"at"_s, u"2026-11-11T09:00:00+00:00"_s},
                                      {u"type"_s, u"other"_s},
                                      {u"outcome"_s, u"completed"_s}}}});
    desk.add(desk.jan, u"needs_level",
             {{u"level"_s, QJsonObject{{u"level"_s, u"universal"_s}}}, {u"on"_s, u"2026-11-11"_s}});
    const auto waiting = TestLog::demand(readWaiting(*desk.connection));
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.first().family == u"Kowalczyk"_s);
    CHECK(waiting.first().visits == 1);
    CHECK(waiting.first().changes == 2);
}

TEST_CASE("a conflict in a family of two people is seen by both, and by whoever's team the family is allotted to") {
    Desk desk;
    desk.add(desk.household, u"allotment", {{u"staff"_s, u"S2"_s}, {u"from"_s, u"2026-02-01"_s}});
    desk.disagree(desk.root(desk.household, u"household"), {{u"phone"_s, u"1"_s}}, {{u"phone"_s, u"2"_s}});
    const auto seenBy = [&](const QString& reference, const QString& team = {}) {
        Identity who = desk.anna;
        who.reference = reference;
        who.team = team;
        const auto list = TestLog::demand(readConflicts(*desk.connection, who, TestFamily::today()));
        CHECK(list.conflicts.size() == TestLog::demand(countConflicts(*desk.connection, who, TestFamily::today())));
        return list.conflicts.size() == 1;
    };
    CHECK(seenBy(u"S1"_s));
    CHECK(seenBy(u"S2"_s));
    CHECK_FALSE(seenBy(u"S3"_s, u"North"_s));

    const EntryId team = desk.add(desk.household, u"allotment", {{u"staff"_s, u"North"_s}});
    CHECK(seenBy(u"S3"_s, u"North"_s));
    CHECK_FALSE(seenBy(u"S3"_s, u"South"_s));
    CHECK(seenBy(u"S1"_s));

    // Whose it was until yesterday no longer sees it; on its last day she does.
    desk.saveFrom(desk.entry(team), {{u"to"_s, u"2026-11-11"_s}});
    CHECK(seenBy(u"S3"_s, u"North"_s));
    desk.saveFrom(desk.entry(team), {{u"to"_s, u"2026-11-10"_s}});
    CHECK_FALSE(seenBy(u"S3"_s, u"North"_s));
}

TEST_CASE("a family offered to somebody is not hers, and one that two edits gave to two people is both's") {
    Desk desk;
    desk.disagree(desk.root(desk.household, u"household"), {{u"phone"_s, u"1"_s}}, {{u"phone"_s, u"2"_s}});
    const auto count = [&](const QString& reference) {
        Identity who = desk.anna;
        who.reference = reference;
        return TestLog::demand(countConflicts(*desk.connection, who, TestFamily::today()));
    };
    desk.add(desk.household, u"allotment",
             {{u"staff"_s, u"S2"_s}, {u"offered"_s, QJsonObject{{u"by"_s, u"S1"_s}, {u"summary"_s, u"all well"_s}}}});
    CHECK(count(u"S2"_s) == 0);
    const EntryId both = desk.add(desk.household, u"allotment", {{u"staff"_s, u"S4"_s}});
    desk.disagree(desk.entry(both), {{u"staff"_s, u"S5"_s}}, {{u"staff"_s, u"S6"_s}});
    CHECK(count(u"S4"_s) == 0);
    CHECK(count(u"S5"_s) == 2);
    CHECK(count(u"S6"_s) == 2);
}
