#pragma once

#include "core/base/Gestation.h"
#include "core/rules/PathwayEdition.h"

#include <QDateTime>

namespace lodestar::rules {

/// A contact as one person's record tells it.
struct ContactFact {
    QDate on;
    QString type;    ///< antenatal, new_birth, 6_8_week ...
    QString outcome; ///< completed, no_access, was_not_brought, declined ...
    QString mode;    ///< face_to_face, video ...; empty where an import does not say
    QString step;    ///< the step it was written for; empty: whatever its type settles
    bool seen = true;
    bool waitsForCountersignature = false;
    bool elsewhere = false; ///< done by another service
};
struct ScreeningFact {
    QString test;
    QString result;
    QDate on;
};
/// What somebody recorded about a step: declined, not_possible, done_elsewhere, offered, moved.
struct AnswerFact {
    QString step;
    QString answer;
    QDate on;
    QString why;
};
struct BookingFact {
    QString step; ///< or the contact type, where no step was named
    QDateTime at;
};

/// All that the pathway of one child or one pregnancy is computed from. Plain facts; nothing here says what is due.
struct PathwayFacts {
    bool ofPregnancy = false;
    QDate birth;
    QDate edd;                    ///< of a pregnancy; of a child when gestation is known it is computed
    std::optional<int> gestation; ///< days at birth
    bool died = false;            ///< the person, or the whole pregnancy: nothing is offered at all
    bool ended = false;           ///< a pregnancy that ended (by birth or otherwise)
    /// After the death of a twin or sibling the steps stay and a person must confirm that they go on.
    bool awaitsConfirmation = false;
    bool movedAway = false;
    std::vector<ContactFact> contacts;
    std::vector<DoseFact> doses;
    std::vector<ScreeningFact> screenings;
    std::vector<AnswerFact> answers;
    std::vector<BookingFact> bookings;
    /// Kinds of entries that settle a step, with their dates (early_years_progress, handover).
    std::vector<std::pair<QString, QDate>> entries;
    QDate bookedOn; ///< of a pregnancy: the booking appointment
};

enum class StepStatus : std::uint8_t {
    Coming,
    Due,
    Overdue,
    Booked,
    Done,
    Declined,
    NotPossible,
    AwaitsCountersignature,
    Expired,      ///< it can no longer be given (rotavirus past its age)
    BornBefore,   ///< the baby came before it was done
    AskMaternity, ///< past the due date and no birth heard of
    Unconfirmed,  ///< waits for a person to confirm that it is still to be offered
};

/// One step as it stands for one child or pregnancy on one day. Computed, never stored.
struct StepState {
    const PathwayStep* step = nullptr;
    StepStatus status = StepStatus::Coming;
    QDate from; ///< first and last day of the window
    QDate by;
    QDate lawBy; ///< last day of the legal window; invalid for steps that have none
    QDate aimFrom;
    QDate aimBy;
    QDate on;         ///< when it was done, declined or found not possible
    QDateTime booked; ///< the next booking; invalid if there is none
    int tries = 0;    ///< no access, was not brought, cancelled, since the window opened
    QDate lastTry;
    QString lastTryOutcome;
    QString why;         ///< with declined and not possible
    QStringList missing; ///< with jabs: the doses not yet recorded
    Consequence consequence = Consequence::InTime;

    [[nodiscard]] bool isOpen() const {
        return status == StepStatus::Due || status == StepStatus::Overdue || status == StepStatus::Booked ||
               status == StepStatus::AskMaternity || status == StepStatus::AwaitsCountersignature;
    }
    [[nodiscard]] int daysOver(QDate today) const { return static_cast<int>(by.daysTo(today)); }
};

/// The pathway of one child or pregnancy on a day: a pure function of edition, schedule and facts. Empty for a person
/// who died. Rules: reference practice "What settles a step".
std::vector<StepState> pathway(const PathwayEdition& edition, const ImmunisationSchedule& immunisations,
                               const PathwayFacts& facts, QDate today);

/// The next contact of ours that would be proposed: the earliest open or coming step that is not booked.
const StepState* nextStep(const std::vector<StepState>& states);

/// Whether `a` stands before `b` in a worklist: by consequence, then by the day it is due.
bool moreUrgent(const StepState& a, const StepState& b);

} // namespace lodestar::rules
