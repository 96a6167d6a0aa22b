// What speaks for two records being one, and what forbids it whatever speaks for it.
#include "core/rules/DuplicateRules.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <random>

using namespace lodestar;
using namespace lodestar::rules;
using namespace Qt::StringLiterals;

namespace {

DoubledPerson person(const QString& given, const QString& family, QDate birth) {
    DoubledPerson made;
    made.record = RecordId::create();
    made.child = true;
    made.given = given;
    made.family = family;
    made.birth = birth;
    return made;
}

const QDate born(2026, 3, 4);

DoubledPerson jan() {
    DoubledPerson made = person(u"jan"_s, u"kowalczyk"_s, born);
    made.homes = {u"14 pilot row|ss09xq"_s};
    made.postcodes = {u"ss09xq"_s};
    return made;
}

DoubledPerson anybody(std::mt19937& random) {
    const auto one = [&](const QStringList& among) {
        return among[static_cast<qsizetype>(random() % static_cast<unsigned>(among.size()))];
    };
    static const RecordId mother = RecordId::create();
    static const RecordId hidden = RecordId::create();
    DoubledPerson made =
        person(one({u""_s, u"jan"_s, u"jann"_s, u"zofia"_s}), one({u"kowalczyk"_s, u"kowalcyzk"_s, u"fenn"_s}),
               born.addDays(static_cast<int>(random() % 3)));
    made.child = random() % 5 != 0;
    made.adopted = random() % 6 == 0;
    made.nhs = one({u""_s, u"9990000018"_s, u"9990000026"_s});
    if (random() % 2 == 0) made.mothers.insert(mother);
    if (random() % 6 == 0) made.hidden.insert(hidden);
    if (random() % 3 == 0) made.order = 1 + static_cast<int>(random() % 2);
    made.babies = static_cast<int>(random() % 3);
    if (random() % 2 == 0) made.homes.insert(u"14 pilot row|ss09xq"_s);
    return made;
}

} // namespace

TEST_CASE("the same name and day are asked about, a name or a day alone is not") {
    CHECK(likeness(jan(), jan()).isWorthAsking());
    CHECK_FALSE(likeness(jan(), person(u"jan"_s, u"kowalczyk"_s, {2025, 11, 20})).isWorthAsking());
    CHECK_FALSE(likeness(jan(), person(u"ada"_s, u"fenn"_s, born)).isWorthAsking());
}

TEST_CASE("a misspelt name, a date turned round and one digit off are asked about at the same address") {
    DoubledPerson misspelt = jan();
    misspelt.family = u"kowalczik"_s;
    CHECK(likeness(jan(), misspelt).reasons.contains(LikeReason::MisspeltName));
    CHECK(likeness(jan(), misspelt).isWorthAsking());
    DoubledPerson turned = jan();
    turned.birth = {2026, 4, 3};
    CHECK(likeness(jan(), turned).reasons.contains(LikeReason::TurnedBirth));
    CHECK(likeness(jan(), turned).isWorthAsking());
    DoubledPerson digit = jan();
    digit.birth = {2026, 3, 14};
    CHECK(likeness(jan(), digit).reasons.contains(LikeReason::DigitOff));
    CHECK(likeness(jan(), digit).isWorthAsking());
    DoubledPerson exchanged = jan();
    std::swap(exchanged.given, exchanged.family);
    CHECK(likeness(jan(), exchanged).reasons.contains(LikeReason::TurnedName));
}

TEST_CASE("a number alone is no identity; with a name or a day it is asked about") {
    DoubledPerson one = jan();
    DoubledPerson other = person(u"ada"_s, u"fenn"_s, {2025, 9, 9});
    one.nhs = other.nhs = u"9990000018"_s;
    CHECK(likeness(one, other).points == 0);
    other.birth = born;
    CHECK(likeness(one, other).isWorthAsking());
}

TEST_CASE("brothers and sisters a year apart with names alike are not asked about") {
    DoubledPerson older = jan();
    older.given = u"jana"_s;
    older.birth = born.addYears(-1);
    CHECK(likeness(jan(), older).points == 0);
}

TEST_CASE("twins are never one: by order, by name, by number, or both still without a name") {
    const RecordId mother = RecordId::create();
    DoubledPerson one = jan();
    DoubledPerson two = jan();
    one.mothers = two.mothers = {mother};
    SECTION("birth order") {
        one.order = 1;
        two.order = 2;
    }
    SECTION("given names of one mother's children, born after midnight") {
        two.given = u"zofia"_s;
        two.birth = born.addDays(1);
        one.nhs = two.nhs = u"9990000018"_s; // and the number typed twice by mistake
    }
    SECTION("numbers") {
        one.nhs = u"9990000018"_s;
        two.nhs = u"9990000026"_s;
    }
    SECTION("both unnamed") {
        one.given = two.given = QString();
    }
    SECTION("born together, and nothing says that it is the same one") {
        one.babies = 2;
    }
    CHECK(neverOne(one, two) == NeverOne::BornTogether);
    CHECK(likeness(one, two).points == 0);
}

TEST_CASE("the same one of twins may be asked about: same order, same number") {
    DoubledPerson one = jan();
    DoubledPerson two = jan();
    one.babies = two.babies = 2;
    one.order = two.order = 1;
    CHECK(likeness(one, two).isWorthAsking());
}

TEST_CASE("an adopted child's former and new record are never asked about") {
    DoubledPerson former = jan();
    former.adopted = true;
    former.nhs = u"9990000018"_s;
    CHECK(neverOne(former, jan()) == NeverOne::Adopted);
    CHECK(likeness(former, jan()).points == 0);
}

TEST_CASE("who lives at a confidential address is never held against somebody who does not") {
    DoubledPerson safe = jan();
    safe.hidden = {RecordId::create()};
    CHECK(neverOne(safe, jan()) == NeverOne::Confidential);
    DoubledPerson there = jan();
    there.hidden = safe.hidden;
    CHECK(neverOne(safe, there) == NeverOne::No);
}

TEST_CASE("households are asked about by address and name, never with a confidential address") {
    DoubledHousehold one{RecordId::create(), u"kowalczyk"_s, u"14 pilot row|ss09xq"_s, u"ss09xq"_s, false, {}};
    DoubledHousehold two = one;
    two.record = RecordId::create();
    two.name = u"kowalcyzk"_s;
    CHECK_FALSE(likeness(one, two).isWorthAsking());
    const RecordId father = RecordId::create();
    one.people = two.people = {father};
    CHECK(likeness(one, two).isWorthAsking());
    two.name = one.name;
    one.people = {};
    CHECK(likeness(one, two).isWorthAsking());
    two.home = u"9 other road|ss11aa"_s;
    two.postcode = u"ss11aa"_s;
    one.people = {father};
    CHECK_FALSE(likeness(one, two).isWorthAsking()); // a father of two households
    two = one;
    two.record = RecordId::create();
    two.confidential = true;
    CHECK(likeness(one, two).points == 0);
}

TEST_CASE("likeness is symmetric, and nothing speaks for what must never be one") {
    const bool holds = rc::check("symmetry and the nevers", [](unsigned seed) {
        std::mt19937 random(seed);
        const DoubledPerson a = anybody(random);
        const DoubledPerson b = anybody(random);
        RC_ASSERT(neverOne(a, b) == neverOne(b, a));
        const Likeness one = likeness(a, b);
        const Likeness other = likeness(b, a);
        RC_ASSERT(one.points == other.points);
        RC_ASSERT(one.reasons == other.reasons);
        if (a.adopted || b.adopted || a.child != b.child || a.hidden != b.hidden) RC_ASSERT(one.points == 0);
        if (a.order && b.order && *a.order != *b.order && a.child && b.child) RC_ASSERT(one.points == 0);
    });
    REQUIRE(holds);
}
