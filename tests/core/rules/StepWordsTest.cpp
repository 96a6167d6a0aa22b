#include "core/rules/StepWords.h"
#include "tests/core/rules/PathwayWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::rules;

namespace {

QString words(const PathwayFacts& facts, QDate today, const char* id) {
    return statusWords(step(facts, today, id), today);
}

} // namespace

TEST_CASE("how a step stands is said in the words of the field") {
    const PathwayFacts facts = child(born); // Friday 30 October 2026
    CHECK(words(facts, QDate(2026, 11, 10), "NBV") == q("Due by Fri 13 Nov"));
    CHECK(words(facts, QDate(2026, 11, 12), "NBV") == q("Due tomorrow"));
    CHECK(words(facts, QDate(2026, 11, 13), "NBV") == q("Due today"));
    CHECK(words(facts, QDate(2026, 11, 15), "NBV") == q("Overdue 2 days"));
    CHECK(words(facts, QDate(2026, 11, 14), "NBV") == q("Overdue 1 day"));
    CHECK(words(facts, QDate(2026, 11, 10), "HV_6_8W") == q("From 11 Dec"));
    CHECK(words(facts, QDate(2026, 11, 10), "HV_2Y") == q("From Oct 2028"));
    CHECK(words(facts, QDate(2026, 11, 10), "ANT_HV") == q("Baby came first"));

    PathwayFacts booked = facts;
    booked.bookings = {{q("NBV"), QDateTime(QDate(2026, 11, 11), QTime(9, 30))}};
    CHECK(words(booked, QDate(2026, 11, 10), "NBV") == q("Booked 11 Nov"));
    PathwayFacts done = facts;
    done.contacts = {visit(QDate(2026, 11, 9), "new_birth")};
    CHECK(words(done, QDate(2026, 11, 10), "NBV") == q("Done 9 Nov"));
    PathwayFacts declined = facts;
    declined.answers = {{q("NBV"), q("declined"), QDate(2026, 11, 9), {}}};
    CHECK(words(declined, QDate(2026, 11, 10), "NBV") == q("Declined 9 Nov"));
    CHECK(words(pregnancy(born), QDate(2026, 11, 10), "BIRTH") == q("Ask maternity"));
}

TEST_CASE("a window is said with the days of the week") {
    const QDate today(2026, 11, 15);
    CHECK(windowWords(step(child(born), today, "NBV"), today) == q("Sat 31 Oct to Fri 13 Nov"));
}

TEST_CASE("no status of any step is without words") {
    for (int days = -10; days < 1900; days += 7) {
        const QDate today = born.addDays(days);
        for (const StepState& state : on(child(born), today)) {
            CHECK_FALSE(statusWords(state, today).isEmpty());
            CHECK_FALSE(statusWords(state, today).contains(u'%'));
        }
    }
}
