#include "core/services/People.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

NewPerson grandmother() {
    NewPerson person;
    person.given = u"Halina"_s;
    person.family = u"Nowak"_s;
    person.birthDate = QDate(1960, 1, 1);
    person.relationship = u"grandparent"_s;
    person.nhsNumber = u"999 003 1584"_s;
    return person;
}

Result<RecordId> add(TestFamily& home, const RecordId& household, const NewPerson& person) {
    Log log(*home.connection);
    Work work{*home.connection, home.writer, log};
    return addPerson(work, household, person);
}

} // namespace

TEST_CASE("a person who joins has a record of her own and is a member") {
    TestFamily home;
    const auto added = add(home, home.household, grandmother());
    REQUIRE(added);
    const Family family = home.read();
    const FamilyMember* member = family.member(*added);
    REQUIRE(member != nullptr);
    CHECK(member->relationship == u"grandparent"_s);
    CHECK(member->person.nhsNumber == u"9990031584"_s);
}

TEST_CASE("a number with a wrong check digit, and a person without a name, are refused") {
    TestFamily home;
    NewPerson person = grandmother();
    person.nhsNumber = u"999 003 1585"_s;
    CHECK_FALSE(add(home, home.household, person));
    person = grandmother();
    person.given.clear();
    person.family.clear();
    CHECK_FALSE(add(home, home.household, person));
}

TEST_CASE("somebody with the same number is not made twice, but joins the second household") {
    TestFamily home;
    const auto first = add(home, home.household, grandmother());
    REQUIRE(first);
    const RecordId other = RecordId::create();
    home.add(other, u"household", {{u"name"_s, u"Nowak"_s}});
    const auto again = add(home, other, grandmother());
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::AlreadyExists);
    REQUIRE(home.work([&](Work& work) { return joinPerson(work, other, *first, grandmother()); }));
    CHECK(TestLog::demand(householdsOf(*home.connection, *first, TestFamily::today())).size() == 2);
    CHECK_FALSE(home.work([&](Work& work) { return joinPerson(work, other, *first, grandmother()); }));
}

TEST_CASE("an adopted child's record is suggested to nobody") {
    TestFamily home;
    home.add(home.zofia, u"person", {{u"subject"_s, u"child"_s}});
    const Entry root = TestLog::demand(EntryTable(*home.connection).ofRecord(home.jan, u"person")).first();
    home.saveFrom(root, {{u"nhsNumber"_s, QJsonObject{{u"value"_s, u"9990031584"_s}}}, {u"adopted"_s, true}});
    CHECK_FALSE(TestLog::demand(personWithNumber(*home.connection, u"999 003 1584"_s)));
}

TEST_CASE("nobody moves out before she moved in") {
    TestFamily home;
    const RecordId granny = home.adult(u"Halina"_s, u"1960-05-05"_s);
    const EntryId membership = home.join(home.household, granny, u"grandparent"_s, u"2026-10-01"_s);
    const Entry drawn = home.entry(membership);
    const Status early = home.work([&](Work& work) { return moveOut(work, drawn, QDate(2026, 9, 30), u"home"_s); });
    REQUIRE_FALSE(early);
    CHECK(early.error().code == ErrorCode::InvalidInput);
    CHECK(home.work([&](Work& work) { return moveOut(work, drawn, QDate(2026, 10, 1), u"home"_s); }));
}

TEST_CASE("who moves out takes her record along, from a day on") {
    TestFamily home;
    const Family family = home.read();
    const Entry membership = home.entry(family.member(home.zofia)->membership);
    CHECK_FALSE(home.work([&](Work& work) { return moveOut(work, membership, {}, {}); }));
    REQUIRE(
        home.work([&](Work& work) { return moveOut(work, membership, QDate(2026, 11, 1), u"to her grandmother"_s); }));
    const Family after = home.read();
    CHECK_FALSE(after.records().contains(home.zofia));
    REQUIRE(after.formerMembers.size() == 1);
    CHECK(after.formerMembers.first().to == QDate(2026, 11, 1));
}
