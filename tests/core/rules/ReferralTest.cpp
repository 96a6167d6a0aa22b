#include "core/rules/ReferralPlace.h"
#include "core/rules/ReferralTimes.h"
#include "core/rules/WorkingDays.h"
#include "tests/support/catch.h"

#include <QSet>

#include <rapidcheck.h>

using namespace lodestar::rules;
using namespace Qt::StringLiterals;
using S = ReferralState;
using A = ReferralAlert;
using T = ReferralTurn;
using lodestar::records::Compartment;

namespace {

const QDate wednesday(2026, 11, 11);

ReferralFacts in(S state, QDate since = wednesday) {
    ReferralFacts facts;
    facts.state = state;
    facts.madeOn = since;
    facts.sentOn = since;
    facts.since = since;
    facts.hasOutcome = true;
    return facts;
}

} // namespace

TEST_CASE("every state of a referral has a word of its own and is known again by it") {
    QSet<QString> words;
    for (const S state : referralStates()) {
        words.insert(stateName(state));
        CHECK(stateFromName(stateName(state)) == state);
    }
    CHECK(words.size() == 16);
    CHECK_FALSE(stateFromName(u"somewhere"));
}

TEST_CASE("from draft every state can be reached by usual steps, and each open one leads to an end") {
    QSet<S> reached{S::Draft};
    for (bool more = true; more;) {
        more = false;
        for (const S state : QSet<S>(reached))
            for (const S next : usualNext(state)) {
                more = more || !reached.contains(next);
                reached.insert(next);
            }
    }
    CHECK(reached.size() == referralStates().size());
    for (const S state : referralStates()) {
        const auto open = reachableFrom(state);
        CHECK(isEnded(state) == open.isEmpty());
        CHECK(isEnded(state) == usualNext(state).isEmpty());
        if (isEnded(state)) continue;
        CHECK(open.contains(S::Closed));
        CHECK(open.contains(S::Withdrawn));
        CHECK_FALSE(open.contains(S::Draft));
        for (const S next : usualNext(state))
            CHECK(open.contains(next));
    }
}

TEST_CASE("nothing is heard within the service's working days: it asks for an answer the day after") {
    const ReferralTargets targets;
    const auto sent = in(S::Sent, QDate(2026, 11, 12)); // a Thursday
    CHECK(referralTimes(sent, targets, {2026, 11, 12}).by == QDate(2026, 11, 16));
    CHECK_FALSE(referralTimes(sent, targets, {2026, 11, 16}).isOverdue({2026, 11, 16}));
    const auto late = referralTimes(sent, targets, {2026, 11, 18});
    CHECK(late.isOverdue({2026, 11, 18}));
    CHECK(late.awaits == A::NotAcknowledged);
    CHECK(late.workingDaysOver == 2);
    CHECK(late.turn == T::Receivers);
}

TEST_CASE("safeguarding is answered within one working day, whatever the service says") {
    ReferralTargets slow;
    slow.acknowledgeWorkingDays = 10;
    slow.decideWorkingDays = 20;
    auto sent = in(S::Sent, {2026, 11, 13}); // a Friday
    sent.safeguarding = true;
    CHECK(referralTimes(sent, slow, wednesday).by == QDate(2026, 11, 16));
    sent.state = S::Acknowledged;
    CHECK(referralTimes(sent, slow, wednesday).by == QDate(2026, 11, 16));
    auto draft = in(S::Draft);
    draft.safeguarding = true;
    CHECK(referralTimes(draft, slow, wednesday).by == wednesday);
}

TEST_CASE("each state waits for whom it waits for, and says what is missing") {
    const ReferralTargets targets;
    const auto at = [&](S state) { return referralTimes(in(state), targets, wednesday); };
    CHECK(at(S::Draft).awaits == A::Unsent);
    CHECK(at(S::Draft).turn == T::Ours);
    CHECK(at(S::Acknowledged).awaits == A::NotDecided);
    CHECK(at(S::Acknowledged).by == QDate(2026, 11, 18));
    CHECK(at(S::Accepted).awaits == A::NoFirstAppointment);
    CHECK(at(S::Accepted).by == wednesday.addDays(42));
    CHECK(at(S::Waiting).awaits == A::WaitingOverTarget);
    CHECK(at(S::Offered).awaits == A::NoWordAfterOffer);
    CHECK(at(S::Attended).awaits == A::NoOutcome);
    CHECK(at(S::Active).turn == T::Receivers);
    for (const S state : {S::Bounced, S::InfoRequested, S::Declined, S::DeclinedByFamily, S::NotBrought}) {
        CHECK(at(state).turn == T::Ours);
        CHECK(at(state).awaits == A::NextStep);
        CHECK(at(state).by == QDate(2026, 11, 13));
    }
    CHECK(at(S::Closed).turn == T::Nobodys);
    CHECK(at(S::Withdrawn).turn == T::Nobodys);
    CHECK_FALSE(at(S::Withdrawn).by.isValid());
}

TEST_CASE("dates that somebody wrote stand before the usual times") {
    const ReferralTargets targets;
    auto waiting = in(S::Waiting);
    waiting.waitingTo = QDate(2027, 2, 1);
    CHECK(referralTimes(waiting, targets, wednesday).by == QDate(2027, 2, 1));
    auto offered = in(S::Offered);
    offered.appointment = QDate(2026, 11, 20); // a Friday
    CHECK(referralTimes(offered, targets, wednesday).by == QDate(2026, 11, 24));
    CHECK(referralTimes(offered, targets, wednesday).turn == T::Receivers);
    CHECK(referralTimes(offered, targets, {2026, 11, 25}).turn == T::Ours);
    auto asked = in(S::InfoRequested);
    asked.infoDue = QDate(2026, 11, 30);
    CHECK(referralTimes(asked, targets, wednesday).by == QDate(2026, 11, 30));
    asked.nextStepBy = QDate(2026, 12, 4);
    CHECK(referralTimes(asked, targets, wednesday).by == QDate(2026, 12, 4));
}

TEST_CASE("closed without an outcome is not ended: it is ours to say what came of it") {
    auto closed = in(S::Closed);
    closed.hasOutcome = false;
    const auto times = referralTimes(closed, {}, {2026, 11, 12});
    CHECK(times.turn == T::Ours);
    CHECK(times.awaits == A::NoOutcome);
    CHECK(times.isOverdue({2026, 11, 12}));
}

TEST_CASE("two people who moved it apart make it ours, whatever it says") {
    auto sent = in(S::Closed);
    sent.inConflict = true;
    CHECK(referralTimes(sent, {}, wednesday).turn == T::Ours);
    CHECK(referralTimes(sent, {}, wednesday).awaits == A::Conflict);
}

TEST_CASE("an open referral always has somebody whose turn it is, and a day where its dates are known") {
    CHECK(rc::check([] {
        const auto states = referralStates();
        const S state = states[*rc::gen::inRange<qsizetype>(0, states.size())];
        const QDate since = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 4000));
        ReferralFacts facts = in(state, since);
        facts.safeguarding = *rc::gen::arbitrary<bool>();
        const QDate today = since.addDays(*rc::gen::inRange(0, 400));
        const ReferralTimes times = referralTimes(facts, {}, today);
        RC_ASSERT((times.turn == T::Nobodys) == isEnded(state));
        RC_ASSERT(isEnded(state) || times.by >= since);
        RC_ASSERT((times.workingDaysOver > 0) <= times.isOverdue(today));
        // Time alone never brings it back into time.
        RC_ASSERT(!times.isOverdue(today) || referralTimes(facts, {}, today.addDays(1)).isOverdue(today.addDays(1)));
    }));
}

TEST_CASE("a service that was only typed is kept on the careful side") {
    CHECK(compartmentForService(u"Speech and language therapy") == Compartment::Shared);
    CHECK(compartmentForService(u"Perinatal mental health team") == Compartment::Health);
    CHECK(compartmentForService(u"NHS Talking Therapies") == Compartment::Health);
    CHECK(compartmentForService(u"IDVA, Safe Steps") == Compartment::Sealed);
    CHECK(compartmentForService(u"Children's Single Point of Contact (C-SPOC)") == Compartment::Sealed);
    CHECK(compartmentForService(u"Children’s social care") == Compartment::Sealed);
    CHECK(compartmentForService(u"DOMESTIC ABUSE service") == Compartment::Sealed);
    CHECK(compartmentForService(u"") == Compartment::Shared);
}
