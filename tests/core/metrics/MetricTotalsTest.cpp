#include "tests/core/metrics/MetricWorld.h"

#include <random>

using namespace lodestar;
using namespace lodestar::testing;

namespace {

const Quarter q4 = quarter("2025/26-Q4");

/// A child with what may happen to it, drawn at random.
class Drawn {
public:
    explicit Drawn(std::uint32_t seed)
        : m_random(seed) {}

    ChildFacts child() {
        ChildFacts made = childBorn(QDate(2023, 6, 1).addDays(number(1020)));
        for (int i = number(5); i > 0; --i) {
            const auto type = static_cast<ContactType>(number(6));
            ContactFact contact = held(type, made.birth.addDays(number(930)), static_cast<ContactMode>(number(8)));
            contact.completed = number(4) > 0;
            contact.asq3Used = number(2) > 0;
            contact.contact = contactNumber(i);
            made.contacts.push_back(contact);
            made.feeding.push_back({contact.on, QString::number(i), static_cast<FeedingStatus>(number(4))});
            AsqFact asq{contact.on, QString::number(i), 24 + 3 * number(3), {}, contact.contact};
            asq.scores.fill(number(70));
            made.assessments.push_back(asq);
        }
        if (number(5) == 0) made.homes[0].responsibleTo = QDate(2026, 3, 1).addDays(number(60));
        return made;
    }

private:
    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("running sums equal a full recount after any children were added, changed and taken away") {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        Drawn drawn(seed);
        AreaFacts facts;
        MetricTotals running;
        for (int i = 0; i < 200; ++i) {
            facts.children.push_back(drawn.child());
            running.add(standingOf(facts.children.back(), q4, shippedRules()));
        }
        for (std::size_t i = 0; i < 200; i += 3) {
            running.remove(standingOf(facts.children[i], q4, shippedRules()));
            facts.children[i] = drawn.child();
            running.add(standingOf(facts.children[i], q4, shippedRules()));
        }
        running.remove(standingOf(facts.children.back(), q4, shippedRules()));
        facts.children.pop_back();
        const NationalMetrics counted = countMetrics(facts, q4, shippedRules());
        INFO(seed);
        CHECK(running == counted.totals);
        CHECK(counted.totals.of(Code::C8i).denominator > 0);
    }
}

TEST_CASE("visited in time, later and not at all are all the babies due, and no numerator is above its denominator") {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        Drawn drawn(seed);
        AreaFacts facts;
        for (int i = 0; i < 300; ++i)
            facts.children.push_back(drawn.child());
        const NationalMetrics counted = countMetrics(facts, q4, shippedRules());
        const MetricTotals& totals = counted.totals;
        // Told off one by one: taken from the sums they would come to all whatever is counted.
        CHECK(totals.of(Code::C2).numerator + totals.of(Code::C3).numerator + counted.notVisited() ==
              totals.of(Code::C2).denominator);
        CHECK(totals.notVisited() == counted.notVisited());
        for (const Invalid each : validate(totals))
            CHECK(each == Invalid::FeedingNotKnown);
    }
}

TEST_CASE("behind every number stand as many children as it says, and who is left out is named with the reason") {
    Drawn drawn(7);
    AreaFacts facts;
    for (int i = 0; i < 300; ++i)
        facts.children.push_back(drawn.child());
    const NationalMetrics counted = countMetrics(facts, q4, shippedRules());
    for (const Code code : allCodes()) {
        const auto& behind = counted.of(code);
        const auto in =
            std::count_if(behind.cbegin(), behind.cend(), [](const auto& each) { return each.standing.in; });
        CHECK(in == counted.totals.of(code).numerator);
        CHECK(static_cast<qint64>(behind.size()) == counted.totals.of(code).denominator);
    }
    CHECK_FALSE(counted.omitted.empty());
}

TEST_CASE("who turns an age within fourteen days without the contact stands in the look ahead, with the last day") {
    const QDate today(2026, 3, 2);
    AreaFacts facts;
    facts.children = {childBorn(today.addDays(-14)), childBorn(today.addDays(-15)), childBorn(today.addDays(-1)),
                      childBorn(today.addDays(0)), childBorn(QDate(2023, 9, 9))};
    const auto ahead = [&] { return lookAhead(facts, today, 14); };
    REQUIRE(ahead().size() == 3);
    CHECK(ahead()[0].by == today);
    CHECK(ahead()[1].what == Ahead::What::ThirtyMonths);
    CHECK(ahead()[1].by == QDate(2026, 3, 9));
    CHECK(ahead()[2].by == today.addDays(13));
    facts.children[0].contacts.push_back(held(ContactType::NewBirth, today.addDays(-3), ContactMode::Telephone));
    CHECK(ahead().size() == 3);
    facts.children[0].contacts.push_back(held(ContactType::NewBirth, today.addDays(-2)));
    CHECK(ahead().size() == 2);
    facts.children[2].died = true;
    CHECK(ahead().size() == 1);
}

TEST_CASE("the rules that ship have a name, a source and England's figures with theirs") {
    CHECK(shippedRules().version.contains(QStringLiteral("2026-1")));
    CHECK_FALSE(shippedRules().source.isEmpty());
    REQUIRE(shippedRules().englandOf(QStringLiteral("C2")) != nullptr);
    for (const EnglandFigure& each : shippedRules().england)
        CHECK((!each.source.isEmpty() && !each.period.isEmpty() && each.percent > 0));
    CHECK(MetricRules::read("{}", {}).error().code == ErrorCode::InvalidInput);
}
