#include "core/services/EntryWords.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

TEST_CASE("an EHC plan tells its stage and its days in their order") {
    TestFamily family;
    const EntryId id = family.add(family.zofia, u"ehc_plan",
                                  {{u"plan"_s, QJsonObject{{u"stage"_s, u"issued"_s}}},
                                   {u"dates"_s, QJsonObject{{u"issued"_s, u"2026-07-04"_s},
                                                            {u"requested"_s, u"2026-02-03"_s},
                                                            {u"nextReview"_s, u"2027-07-04"_s}}},
                                   {u"from"_s, u"2026-07-04"_s}});
    const EntryWords words(TestFamily::today(), {});
    const Entry plan = family.entry(id);
    CHECK(words.title(plan) == u"EHC plan: issued");
    CHECK(words.line(plan) == u"Requested 3 Feb 2026, issued 4 Jul 2026, next review 4 Jul 2027.");
    const Family read = family.read();
    REQUIRE(read.statuses.size() == 1);
    CHECK(read.statuses.first().about == family.zofia);
}

TEST_CASE("an answer to an offer names the offer and what was answered") {
    TestFamily family;
    const EntryId id =
        family.add(family.household, u"offer_answer",
                   {{u"offer"_s, QJsonObject{{u"offer"_s, u"x"_s}, {u"name"_s, u"Healthy Start"_s}}},
                    {u"answer"_s, QJsonObject{{u"answer"_s, u"declined"_s}, {u"on"_s, u"2026-11-01"_s}}}});
    const EntryWords words(TestFamily::today(), {});
    CHECK(words.title(family.entry(id)) == u"Healthy Start: declined");
}
