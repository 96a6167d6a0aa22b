#include "tests/core/metrics/MetricWorld.h"

using namespace lodestar;
using namespace lodestar::testing;

namespace {

const Quarter q4 = quarter("2025/26-Q4");
const QDate edd(2026, 5, 20);

/// The day on which a pregnancy is so many weeks and days.
QDate at(int weeks, int days = 0) {
    return edd.addDays(weeks * 7 + days - 280);
}

PregnancyFacts pregnancy(const std::vector<QDate>& contacts = {}) {
    PregnancyFacts made;
    made.household = RecordId::derived(Uuid(), "home");
    made.edd = edd;
    for (const QDate& each : contacts)
        made.contacts.push_back(held(ContactType::Antenatal, each));
    return made;
}

LooseContact loose(QDate on) {
    return {{}, RecordId::derived(Uuid(), "home"), held(ContactType::Antenatal, on)};
}

} // namespace

TEST_CASE("an antenatal contact counts from 28 weeks and 0 days on") {
    REQUIRE(q4.has(at(28)));
    CHECK(standingOf(pregnancy({at(28)}), q4));
    CHECK_FALSE(standingOf(pregnancy({at(27, 6)}), q4));
}

TEST_CASE("a pregnancy counts once, in the quarter of its first contact at 28 weeks or more") {
    REQUIRE(q4.after().has(at(34)));
    const PregnancyFacts twice = pregnancy({at(34), at(29), at(20)});
    CHECK(standingOf(twice, q4)->on == at(29));
    CHECK_FALSE(standingOf(twice, q4.after()));
    CHECK_FALSE(standingOf(pregnancy({at(20)}), q4.before()));
}

TEST_CASE("an antenatal contact by video, not completed, or of a pregnancy without due date is not counted") {
    PregnancyFacts made = pregnancy({at(29)});
    made.contacts[0].mode = ContactMode::Video;
    CHECK_FALSE(standingOf(made, q4));
    made = pregnancy({at(29)});
    made.contacts[0].completed = false;
    CHECK_FALSE(standingOf(made, q4));
    made = pregnancy({at(29)});
    made.edd = {};
    CHECK_FALSE(standingOf(made, q4));
}

TEST_CASE("an antenatal contact that names no pregnancy belongs to the only one open in the household") {
    AreaFacts facts;
    facts.pregnancies = {pregnancy()};
    facts.withoutPregnancy = {loose(at(30))};
    placeAntenatal(facts);
    CHECK(facts.withoutPregnancy.empty());
    CHECK(standingOf(facts.pregnancies[0], q4));
}

TEST_CASE("with no open pregnancy or with two the contact is listed and not counted") {
    AreaFacts facts;
    facts.withoutPregnancy = {loose(at(30))};
    placeAntenatal(facts);
    CHECK(facts.withoutPregnancy.size() == 1);
    facts.pregnancies = {pregnancy(), pregnancy()};
    placeAntenatal(facts);
    CHECK(facts.withoutPregnancy.size() == 1);
    facts.pregnancies[0].endedOn = at(30);
    placeAntenatal(facts);
    CHECK(facts.withoutPregnancy.empty());
    CHECK(facts.pregnancies[1].contacts.size() == 1);
}

TEST_CASE("a pregnancy is open from its booking, else 280 days before the due date, until the day it ended") {
    PregnancyFacts made = pregnancy();
    CHECK(made.isOpenOn(edd.addDays(-280)));
    CHECK_FALSE(made.isOpenOn(edd.addDays(-281)));
    made.bookedOn = at(10);
    CHECK_FALSE(made.isOpenOn(at(9, 6)));
    made.endedOn = at(39);
    CHECK(made.isOpenOn(at(38, 6)));
    CHECK_FALSE(made.isOpenOn(at(39)));
    made.endedOn = {};
    made.ended = true;
    CHECK_FALSE(made.isOpenOn(at(20)));
}
