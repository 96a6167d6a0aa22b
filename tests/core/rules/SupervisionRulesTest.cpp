#include "core/rules/SupervisionRules.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace lodestar::rules;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 11, 11};

SupervisionFacts calm(const QString& key) {
    SupervisionFacts facts;
    facts.key = key;
    facts.level = u"universal"_s;
    facts.seen = today.addDays(-30);
    facts.since = today.addDays(-300);
    return facts;
}

QList<SupervisionReason> reasonsOf(const SupervisionFacts& facts) {
    QList<SupervisionReason> found;
    for (const SupervisionPick& pick : prepareSupervision({facts}, {.sample = 0}, u"seed"_s, today))
        for (const SupervisionWhy& why : pick.whys)
            found.append(why.reason);
    return found;
}

QStringList keysOf(const QList<SupervisionPick>& picks, const QList<SupervisionFacts>& facts) {
    QStringList keys;
    for (const SupervisionPick& each : picks)
        keys.append(facts[static_cast<qsizetype>(each.index)].key);
    return keys;
}

} // namespace

TEST_CASE("a family of which nothing asks to be talked about stands in no preparation") {
    CHECK(reasonsOf(calm(u"a"_s)).isEmpty());
}

TEST_CASE("each reason of the preparation is met by itself, on its last day not and on the next") {
    using enum SupervisionReason;
    const auto one = [](auto change) {
        SupervisionFacts facts = calm(u"a"_s);
        change(facts);
        return reasonsOf(facts);
    };
    CHECK(one([](auto& f) { f.statuses = {u"early_help"_s}; }) == QList{Risk});
    CHECK(one([](auto& f) { f.actions = 2; }) == QList{LastTime});
    CHECK(one([](auto& f) { f.missed = true; }) == QList{Missed});
    CHECK(one([](auto& f) { f.overdue = 1; }) == QList{Overdue});
    CHECK(one([](auto& f) { f.quiet = 1; }) == QList{Quiet});
    CHECK(one([](auto& f) { f.promises = 1; }) == QList{Promise});
    const auto raised = [&](int daysAgo, const QString& before, const QString& now) {
        return one([&](auto& f) {
            f.levelBefore = before;
            f.level = now;
            f.levelOn = today.addDays(-daysAgo);
        });
    };
    CHECK(raised(92, u"universal"_s, u"targeted"_s) == QList{LevelRaised});
    CHECK(raised(93, u"universal"_s, u"targeted"_s).isEmpty());
    CHECK(raised(10, u"specialist"_s, u"targeted"_s).isEmpty());
    CHECK(raised(10, {}, u"targeted"_s).isEmpty());
    const auto drift = [&](int daysAgo, int goals) {
        return one([&](auto& f) {
            f.openGoals = goals;
            f.moved = today.addDays(-daysAgo);
        });
    };
    CHECK(drift(92, 1).isEmpty());
    CHECK(drift(93, 1) == QList{Drift});
    CHECK(drift(93, 0).isEmpty());
}

TEST_CASE("long unseen is sooner for a family at a raised level, and counts from when it came while nobody was seen") {
    const auto unseen = [](const QString& level, int seenDaysAgo, int hereDays) {
        SupervisionFacts facts = calm(u"a"_s);
        facts.level = level;
        facts.seen = seenDaysAgo < 0 ? QDate() : today.addDays(-seenDaysAgo);
        facts.since = today.addDays(-hereDays);
        return reasonsOf(facts).contains(SupervisionReason::Unseen);
    };
    CHECK_FALSE(unseen(u"targeted"_s, 91, 500));
    CHECK(unseen(u"targeted"_s, 92, 500));
    CHECK_FALSE(unseen(u"universal"_s, 400, 500));
    CHECK(unseen(u"universal"_s, 401, 500));
    CHECK(unseen(u"specialist"_s, -1, 92));
    CHECK_FALSE(unseen(u"specialist"_s, -1, 91));
}

TEST_CASE("what weighs most comes first, and the sample last") {
    QList<SupervisionFacts> facts;
    for (int i = 0; i < 6; ++i)
        facts.append(calm(QString::number(i)));
    facts[4].statuses = {u"looked_after"_s};
    facts[2].promises = 1;
    facts[5].overdue = 2;
    const auto picks = prepareSupervision(facts, {.sample = 2}, u"session"_s, today);
    const QStringList keys = keysOf(picks, facts);
    REQUIRE(keys.size() == 5);
    CHECK(keys.mid(0, 3) == QStringList{u"4"_s, u"5"_s, u"2"_s});
    CHECK(picks[3].whys == QList{SupervisionWhy{SupervisionReason::Sample}});
    CHECK(picks[4].whys == QList{SupervisionWhy{SupervisionReason::Sample}});
}

TEST_CASE("the sample is the same on every laptop and another for every session") {
    QList<SupervisionFacts> facts;
    for (int i = 0; i < 40; ++i)
        facts.append(calm(QString::number(i)));
    const auto drawn = [](QList<SupervisionFacts> given, const QString& seed) {
        return keysOf(prepareSupervision(given, {.sample = 5}, seed, today), given);
    };
    const QStringList first = drawn(facts, u"one"_s);
    QList<SupervisionFacts> shuffled = facts;
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(7));
    CHECK(first.size() == 5);
    CHECK(drawn(shuffled, u"one"_s) == first);
    CHECK(drawn(facts, u"two"_s) != first);
    CHECK(drawn(facts.mid(0, 3), u"one"_s).size() == 3);
}

TEST_CASE("the next session is due by the interval of its sort; group supervision has none") {
    const QDate held{2026, 10, 1};
    CHECK(supervisionDue(SupervisionSort::Caseload, held, {}) == QDate(2026, 11, 1));
    CHECK(supervisionDue(SupervisionSort::Safeguarding, held, {}) == QDate(2027, 1, 1));
    CHECK(supervisionDue(SupervisionSort::Clinical, held, {}) == QDate(2026, 11, 26));
    CHECK_FALSE(supervisionDue(SupervisionSort::Group, held, {}).isValid());
    CHECK_FALSE(supervisionDue(SupervisionSort::Caseload, {}, {}).isValid());
}

TEST_CASE("words of records name each sort and each reason, and nothing else") {
    for (const SupervisionSort each : supervisionSorts)
        CHECK(supervisionSortFromName(supervisionSortName(each)) == each);
    for (const SupervisionReason each : supervisionReasons)
        CHECK(supervisionReasonFromName(supervisionReasonName(each)) == each);
    CHECK_FALSE(supervisionSortFromName(u"other"));
    CHECK_FALSE(supervisionReasonFromName(u""));
}
