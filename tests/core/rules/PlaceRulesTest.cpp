#include "core/rules/PlaceRules.h"
#include "tests/support/catch.h"

using namespace lodestar::rules;
using namespace Qt::StringLiterals;

TEST_CASE("a place runs from the term after the second birthday") {
    CHECK(placeRunsFrom({2024, 8, 6}) == QDate(2026, 9, 1));
    CHECK(placeRunsFrom({2024, 8, 31}) == QDate(2026, 9, 1));
    CHECK(placeRunsFrom({2024, 9, 1}) == QDate(2027, 1, 1));
    CHECK(placeRunsFrom({2024, 12, 31}) == QDate(2027, 1, 1));
    CHECK(placeRunsFrom({2025, 1, 1}) == QDate(2027, 4, 1));
    CHECK(placeRunsFrom({2025, 3, 31}) == QDate(2027, 4, 1));
    CHECK(placeRunsFrom({2024, 4, 1}) == QDate(2026, 9, 1));
    CHECK(placeRunsFrom({2024, 2, 29}) == QDate(2026, 4, 1));
    CHECK_FALSE(placeRunsFrom({}).isValid());
}

TEST_CASE("who may have a place is asked of the rules in force on the day of the application") {
    REQUIRE(placeRuleOn({2014, 5, 1}) != nullptr);
    CHECK(placeRuleOn({2014, 5, 1})->criterion(u"working_tax_credit"_s) == nullptr);
    CHECK(placeRuleOn({2014, 9, 1})->criterion(u"working_tax_credit"_s) != nullptr);
    REQUIRE(placeRuleOn({2026, 11, 11}) != nullptr);
    CHECK(placeRuleOn({2026, 11, 11})->criterion(u"universal_credit"_s) != nullptr);
    CHECK_FALSE(placeRuleOn({2026, 11, 11})->fromSourced);
}

TEST_CASE("for a day that no sourced rule covers there is none, and nothing is guessed") {
    CHECK(placeRuleOn({2013, 8, 31}) == nullptr);
    CHECK(placeRuleOn({2019, 1, 1}) == nullptr);
}

TEST_CASE("reasons that tell of care or disability are kept with health") {
    const PlaceRule* rule = placeRuleOn({2026, 11, 11});
    REQUIRE(rule != nullptr);
    for (const QString& id : {u"looked_after"_s, u"ehc_plan"_s, u"dla"_s, u"left_care"_s})
        CHECK(rule->criterion(id)->isPrivate);
    CHECK_FALSE(rule->criterion(u"universal_credit"_s)->isPrivate);
}

TEST_CASE("a file of rules that overlap, or say nothing, is refused by the name of the rule") {
    const auto read = [](const char* rows) { return readPlaceRules(QByteArray("{\"rules\": [") + rows + "]}"); };
    const QByteArray one = R"({"id": "a", "title": "A", "source": "S", "from": "2026-01-01", "to": null,
        "criteria": [{"id": "x", "words": "X"}]})";
    const QByteArray two = QByteArray(one).replace("\"id\": \"a\"", "\"id\": \"b\"");
    CHECK(read(one.constData()));
    const auto both = read((one + "," + two).constData());
    REQUIRE_FALSE(both);
    CHECK(both.error().detail.contains(u"place rule b"_s));
    CHECK_FALSE(read(QByteArray(one).replace("\"S\"", "\"\"").constData()));
    CHECK_FALSE(read(""));
}
