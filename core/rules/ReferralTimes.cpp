#include "core/rules/ReferralTimes.h"

#include "core/rules/WorkingDays.h"

namespace lodestar::rules {

namespace {

using S = ReferralState;
using A = ReferralAlert;

/// The last day in time, and what is missing after it.
struct Limit {
    QDate by;
    A awaits = A::None;
};

QDate firstValid(QDate a, QDate b) {
    return a.isValid() ? a : b;
}

QDate daysAfter(QDate day, int days) {
    return day.isValid() ? day.addDays(days) : QDate();
}

/// Safeguarding answers within one working day, whatever a service says of its own times.
int atMost(const ReferralFacts& facts, int workingDays) {
    return facts.safeguarding ? std::min(workingDays, safeguardingWorkingDays) : workingDays;
}

Limit waitingForReceiver(const ReferralFacts& facts, const ReferralTargets& targets) {
    const QDate sent = firstValid(facts.sentOn, facts.since);
    switch (facts.state) {
    case S::Sent:
        return {addWorkingDays(sent, atMost(facts, targets.acknowledgeWorkingDays)), A::NotAcknowledged};
    case S::Acknowledged:
        return {addWorkingDays(sent, atMost(facts, targets.decideWorkingDays)), A::NotDecided};
    case S::Escalated:
        return {addWorkingDays(facts.since, atMost(facts, targets.decideWorkingDays)), A::NotDecided};
    case S::Waiting:
        return {firstValid(facts.waitingTo, daysAfter(sent, targets.firstOfferDays)), A::WaitingOverTarget};
    default:
        return {daysAfter(sent, targets.firstOfferDays), A::NoFirstAppointment};
    }
}

Limit limitOf(const ReferralFacts& facts, const ReferralTargets& targets) {
    const int nextStep = atMost(facts, targets.nextStepWorkingDays);
    switch (facts.state) {
    case S::Draft:
        // What is urgent for a child is sent on the day.
        return {addWorkingDays(firstValid(facts.madeOn, facts.since), facts.safeguarding ? 0 : targets.sendWorkingDays),
                A::Unsent};
    case S::Sent:
    case S::Acknowledged:
    case S::Accepted:
    case S::Waiting:
    case S::Escalated:
        return waitingForReceiver(facts, targets);
    case S::InfoRequested:
        return {firstValid(facts.infoDue, addWorkingDays(facts.since, nextStep)), A::NextStep};
    case S::Bounced:
    case S::Declined:
    case S::DeclinedByFamily:
    case S::NotBrought:
        return {addWorkingDays(facts.since, nextStep), A::NextStep};
    case S::Offered:
        return {addWorkingDays(firstValid(facts.appointment, daysAfter(facts.since, targets.firstOfferDays)), nextStep),
                A::NoWordAfterOffer};
    case S::Attended:
    case S::Active:
        return {firstValid(facts.review, daysAfter(facts.since, targets.outcomeDays)), A::NoOutcome};
    case S::Closed:
        return facts.hasOutcome ? Limit() : Limit{facts.since, A::NoOutcome};
    case S::Withdrawn:
        break;
    }
    return {};
}

ReferralTurn turnOf(const ReferralFacts& facts, const Limit& limit, QDate today) {
    if (facts.inConflict || facts.state == S::Draft || asksForNextStep(facts.state)) return ReferralTurn::Ours;
    if (isEnded(facts.state)) return limit.awaits == A::None ? ReferralTurn::Nobodys : ReferralTurn::Ours;
    if (waitsForReceiver(facts.state)) return ReferralTurn::Receivers;
    // Offered, attended, in the service: theirs, until it is time that we ask.
    return limit.by.isValid() && today > limit.by ? ReferralTurn::Ours : ReferralTurn::Receivers;
}

} // namespace

ReferralTimes referralTimes(const ReferralFacts& facts, const ReferralTargets& targets, QDate today) {
    Limit limit = limitOf(facts, targets);
    if (facts.nextStepBy.isValid() && !isEnded(facts.state)) limit.by = facts.nextStepBy;
    ReferralTimes times;
    times.turn = turnOf(facts, limit, today);
    times.by = limit.by;
    times.awaits = facts.inConflict ? A::Conflict : limit.awaits;
    times.workingDaysOver = workingDaysBetween(limit.by, today);
    return times;
}

QString alertName(ReferralAlert alert) {
    switch (alert) {
    case A::None:
        return {};
    case A::Unsent:
        return QStringLiteral("unsent");
    case A::NotAcknowledged:
        return QStringLiteral("no_ack_after_n");
    case A::NotDecided:
        return QStringLiteral("no_decision");
    case A::NoFirstAppointment:
        return QStringLiteral("overdue_first_appt");
    case A::WaitingOverTarget:
        return QStringLiteral("waiting_over_target");
    case A::NoWordAfterOffer:
        return QStringLiteral("no_word_after_offer");
    case A::NextStep:
        return QStringLiteral("next_step");
    case A::NoOutcome:
        return QStringLiteral("no_outcome_after_close");
    case A::Conflict:
        return QStringLiteral("conflict");
    }
    return {};
}

} // namespace lodestar::rules
