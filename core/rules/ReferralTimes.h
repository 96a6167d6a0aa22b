#pragma once

#include "core/rules/ReferralState.h"

#include <QDate>

namespace lodestar::rules {

/// How long each side usually takes, as the service's row of the directory says it or as the area has set it.
struct ReferralTargets {
    int sendWorkingDays = 2;        ///< from draft to sent
    int acknowledgeWorkingDays = 2; ///< from sent to the first word
    int decideWorkingDays = 5;      ///< from sent to accepted or declined
    int firstOfferDays = 42;        ///< calendar days, from sent to the first appointment
    int nextStepWorkingDays = 2;    ///< for us, once it came back
    int outcomeDays = 84;           ///< calendar days, from the last word to a review or an outcome
};

/// "Within one working day: acknowledge and decide next steps; the referrer must chase if nothing is heard": Working
/// Together as local child-protection policies sum it up (Millbrook Primary School; Sussex procedures 4.1.3). The only
/// one of these times that has a source; all others are for the area to set.
inline constexpr int safeguardingWorkingDays = 1;

/// What is known of a referral as far as its times go. Invalid dates: not known, or it never came to that.
struct ReferralFacts {
    ReferralState state = ReferralState::Draft;
    bool inConflict = false; ///< two people say that it stands elsewhere
    bool safeguarding = false;
    bool hasOutcome = false;
    QDate madeOn;
    QDate sentOn;
    QDate since;       ///< when it came to where it stands
    QDate infoDue;     ///< more was asked for, by then
    QDate waitingTo;   ///< the service expects to see them by then
    QDate appointment; ///< the one that was offered
    QDate review;      ///< in the service: looked at again
    QDate nextStepBy;  ///< a time of its own
};

/// Whose word is next.
enum class ReferralTurn : std::uint8_t { Ours, Receivers, Nobodys };

/// Why it asks for somebody; computed, never kept.
enum class ReferralAlert : std::uint8_t {
    None,
    Unsent,             ///< a draft that is not sent
    NotAcknowledged,    ///< no_ack_after_N
    NotDecided,         ///< received, and neither accepted nor declined
    NoFirstAppointment, ///< overdue_first_appt
    WaitingOverTarget,  ///< waiting_over_target
    NoWordAfterOffer,   ///< the appointment is over and nobody knows whether they came
    NextStep,           ///< came back, and nobody has decided what happens now
    NoOutcome,          ///< seen or in the service, and nothing heard since; or closed without an outcome
    Conflict,           ///< two people moved it apart
};

struct ReferralTimes {
    ReferralTurn turn = ReferralTurn::Nobodys;
    QDate by;                                   ///< the last day in time; invalid where there is none
    ReferralAlert awaits = ReferralAlert::None; ///< what is missing when `by` has passed
    int workingDaysOver = 0;                    ///< past `by`; 0 while in time

    [[nodiscard]] bool isOverdue(QDate today) const { return by.isValid() && today > by; }
};

/// Where the time of a referral stands on a day.
ReferralTimes referralTimes(const ReferralFacts& facts, const ReferralTargets& targets, QDate today);

/// The word of reports: no_ack_after_n, overdue_first_appt, waiting_over_target, no_outcome_after_close ...
QString alertName(ReferralAlert alert);

} // namespace lodestar::rules
