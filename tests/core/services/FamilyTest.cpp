#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const QList<FamilyMember>& members) {
    QStringList all;
    for (const FamilyMember& each : members)
        all.append(each.person.shortName());
    return all;
}

} // namespace

TEST_CASE("a family opens with its people, adults first and children from the eldest") {
    TestFamily home;
    const Family family = home.read();
    CHECK(family.name == u"Kowalczyk"_s);
    CHECK(family.addresses.value(0).text() == u"14 Pilot Row, SS0 9XQ"_s);
    CHECK(names(family.members) == QStringList{u"Magdalena"_s, u"Piotr"_s, u"Zofia"_s, u"Jan"_s});
    CHECK(family.members.value(2).person.child);
    CHECK(family.records().size() == 5);
}

TEST_CASE("an unknown household is not found") {
    TestFamily home;
    const auto read = readFamily(*home.connection, RecordId::create(), TestFamily::today());
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::NotFound);
}

TEST_CASE("who has left stands among those before, and her record is no longer the family's") {
    TestFamily home;
    const RecordId gran = home.adult(u"Halina"_s, u"1960-01-01"_s);
    home.join(home.household, gran, u"grandparent"_s, u"2025-01-01"_s, u"2026-06-01"_s);
    const Family family = home.read();
    CHECK(names(family.formerMembers) == QStringList{u"Halina"_s});
    CHECK_FALSE(family.records().contains(gran));
    CHECK(family.member(gran) != nullptr);
}

TEST_CASE("a father in two households is in both, and each reads only its own people") {
    TestFamily home;
    const RecordId other = RecordId::create();
    home.add(other, u"household", {{u"name"_s, u"Nowak"_s}});
    home.join(other, home.piotr, u"father"_s);
    const RecordId ewa = home.child(u"Ewa"_s, u"2020-01-01"_s);
    home.join(other, ewa, u"child"_s);
    CHECK(TestLog::demand(householdsOf(*home.connection, home.piotr, TestFamily::today())).size() == 2);
    CHECK(TestLog::demand(householdsOf(*home.connection, ewa, TestFamily::today())) == QList<RecordId>{other});
    CHECK(home.read().member(ewa) == nullptr);
}

TEST_CASE("an address that two people changed apart shows both") {
    TestFamily home;
    const Entry drawn = TestLog::demand(EntryTable(*home.connection).ofRecord(home.household, u"residence")).first();
    home.saveFrom(drawn, {{u"address"_s, QJsonObject{{u"line1"_s, u"2 Quay Street"_s}}}});
    home.saveFrom(drawn, {{u"address"_s, QJsonObject{{u"line1"_s, u"9 Mill Lane"_s}}}});
    const Family family = home.read();
    REQUIRE(family.addresses.size() == 2);
    CHECK(family.conflicts == 1);
}

TEST_CASE("alerts show their public face while they stand, and the reason is not read") {
    TestFamily home;
    const EntryId alert = home.add(home.household, u"alert", {{u"face"_s, u"dog_ring_first"_s}});
    home.add(home.household, u"alert", {{u"face"_s, u"do_not_visit_alone"_s}, {u"to"_s, u"2026-01-01"_s}});
    home.add(home.household, u"alert_reason", {{u"alert"_s, alert.toString()}, {u"text"_s, u"bites"_s}});
    const Family family = home.read();
    REQUIRE(family.alerts.size() == 1);
    CHECK(family.alerts.first().face == u"dog_ring_first"_s);
}

TEST_CASE("a promise that was kept is no longer open") {
    TestFamily home;
    const EntryId promise =
        home.add(home.household, u"promise",
                 {{u"promise"_s, QJsonObject{{u"who"_s, u"Joanne"_s}, {u"what"_s, u"Healthy Start form"_s}}}});
    REQUIRE(home.read().promises.size() == 1);
    home.saveFrom(home.entry(promise), {{u"kept"_s, QJsonObject{{u"on"_s, u"2026-11-11"_s}}}});
    CHECK(home.read().promises.isEmpty());
}

TEST_CASE("withdrawn agreement takes an agency off the line of who is told") {
    TestFamily home;
    const auto answer = [&](const QString& on, const QString& word) {
        home.add(home.magdalena, u"consent",
                 {{u"consent"_s, QJsonObject{{u"agency"_s, u"Little Anchors"_s}, {u"answer"_s, word}, {u"on"_s, on}}}});
    };
    answer(u"2026-01-01"_s, u"agreed"_s);
    CHECK(home.read().sharesWith == QStringList{u"Little Anchors"_s});
    answer(u"2026-10-01"_s, u"withdrawn"_s);
    CHECK(home.read().sharesWith.isEmpty());
}

TEST_CASE("twins know of each other and are two people") {
    TestFamily home;
    const EntryId pregnancy = home.add(home.magdalena, u"pregnancy", {{u"edd"_s, u"2026-10-28"_s}});
    const RecordId ola = home.child(u"Ola"_s, u"2026-10-30"_s);
    home.join(home.household, ola, u"child"_s);
    for (const RecordId& each : {home.jan, ola}) {
        home.add(each, u"birth",
                 {{u"birth"_s, QJsonObject{{u"on"_s, u"2026-10-30"_s}, {u"numberOfBabies"_s, 2}}},
                  {u"pregnancy"_s, pregnancy.toString()}});
    }
    const Family family = home.read();
    CHECK(family.member(home.jan)->bornTogether == QList<RecordId>{ola});
    CHECK(family.pregnancyOf(home.magdalena) == nullptr); // they are born: nobody is expected any more
}

TEST_CASE("a family of 400 entries opens with its people") {
    TestFamily home;
    for (int i = 0; i < 400; ++i) {
        home.add(home.zofia, u"measurement",
                 {{u"measured"_s, QJsonObject{{u"measure"_s, u"weight"_s}, {u"amount"_s, 3000 + i}}},
                  {u"on"_s, u"2026-01-01"_s}});
    }
    CHECK(home.read().members.size() == 4);
}
