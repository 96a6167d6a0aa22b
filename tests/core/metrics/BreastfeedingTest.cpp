#include "core/metrics/MetricTotals.h"
#include "tests/core/metrics/MetricWorld.h"

using namespace lodestar;
using namespace lodestar::testing;

namespace {

const Quarter q4 = quarter("2025/26-Q4");

ChildFacts fed(const std::vector<FeedingFact>& records) {
    ChildFacts child = childBorn(QDate(2026, 1, 10));
    child.feeding = records;
    return child;
}

FeedingFact record(int day, const char* ref, FeedingStatus status) {
    return {QDate(2026, 2, day), QLatin1String(ref), status};
}

MetricTotals totalsOf(int known, int due) {
    MetricTotals totals;
    for (int i = 0; i < due; ++i) {
        const auto status = i < known ? FeedingStatus::Totally : FeedingStatus::NotKnown;
        totals.add(standingOf(fed({record(20, "a", status)}), q4, shippedRules()));
    }
    return totals;
}

} // namespace

TEST_CASE("the newest feeding record of the 6-8 week review counts, in one of three ways") {
    const ChildFacts child = fed({record(28, "a", FeedingStatus::Partially), record(20, "b", FeedingStatus::Totally)});
    CHECK_FALSE(isIn(child, q4, Code::C8ii));
    CHECK(isIn(child, q4, Code::C8iii));
    CHECK_FALSE(isIn(child, q4, Code::C8iv));
}

TEST_CASE("of two feeding records of one day the one with the later reference counts") {
    const ChildFacts child = fed({record(20, "B2", FeedingStatus::Not), record(20, "B10", FeedingStatus::Totally)});
    CHECK(isIn(child, q4, Code::C8iv));
    CHECK_FALSE(isIn(child, q4, Code::C8ii));
}

TEST_CASE("a newest record of not known is not known, whatever an older one said") {
    const ChildFacts child = fed({record(20, "a", FeedingStatus::Totally), record(21, "b", FeedingStatus::NotKnown)});
    CHECK_FALSE(isIn(child, q4, Code::C8ii));
    CHECK(why(child, q4, Code::C8ii) == Reason::FeedingNotKnown);
    CHECK(why(fed({}), q4, Code::C8ii) == Reason::FeedingNotRecorded);
}

TEST_CASE("breastfeeding is counted over all infants due, reviewed or not") {
    CHECK(isCounted(fed({}), q4, Code::C8ii));
    const MetricTotals totals = totalsOf(3, 4);
    CHECK(totals.of(Code::C8ii) == Count{3, 4});
    CHECK(*totals.value(Code::C8ii) == 0.75);
    CHECK(*totals.knownPercent() == 75);
}

TEST_CASE("what is known of feeding is never rounded up to the 95 % that it does not reach") {
    const MetricTotals nearly = totalsOf(2374, 2500); // 94.96 %
    CHECK_FALSE(nearly.isFeedingPublishable());
    CHECK(*nearly.shownKnownPercent() == 94.9);
    CHECK(*totalsOf(2375, 2500).shownKnownPercent() == 95.0);
    CHECK(*totalsOf(2376, 2500).shownKnownPercent() == 95.0); // 95.04 %
    CHECK(*totalsOf(2, 3).shownKnownPercent() == 66.7);
    CHECK_FALSE(totalsOf(0, 0).shownKnownPercent());
}

TEST_CASE("breastfeeding may be published from 95 % known on, exactly") {
    CHECK(totalsOf(19, 20).isFeedingPublishable());
    CHECK_FALSE(totalsOf(18, 19).isFeedingPublishable());
    CHECK(totalsOf(1, 1).isFeedingPublishable());
    CHECK_FALSE(totalsOf(0, 0).isFeedingPublishable());
    CHECK(validate(totalsOf(18, 19)) == QList<Invalid>{Invalid::FeedingNotKnown});
    CHECK(validate(totalsOf(19, 20)).isEmpty());
}
