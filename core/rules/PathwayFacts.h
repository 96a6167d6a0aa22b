#pragma once

#include "core/base/Gestation.h"
#include "core/rules/ImmunisationSchedule.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

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
    QDate birthInConflict;        ///< a second value that nobody has settled: the earlier duty is kept
    QDate eddInConflict;          ///< likewise
    std::optional<int> gestation; ///< days at birth
    bool died = false;            ///< the person, or the whole pregnancy: nothing is offered at all
    bool ended = false;           ///< a pregnancy that ended (by birth or otherwise)
    /// After the death of a twin or sibling the steps stay and a person must confirm each before it is offered.
    bool awaitsConfirmation = false;
    QStringList confirmedSteps; ///< ids of steps that a person confirmed
    bool movedAway = false;
    QDate responsibleFrom; ///< invalid: since birth or booking
    QDate responsibleTo;   ///< invalid: still; on this day the service is responsible no more
    std::vector<ContactFact> contacts;
    std::vector<DoseFact> doses;
    std::vector<ScreeningFact> screenings;
    std::vector<AnswerFact> answers;
    std::vector<BookingFact> bookings;
    /// Kinds of entries that settle a step, with their dates (early_years_progress, handover).
    std::vector<std::pair<QString, QDate>> entries;
    bool attendsSetting = false; ///< goes to a nursery or childminder today
    bool concerned = false;      ///< somebody's concern about its development is not answered yet
    bool summaryRefused = false; ///< the parent does not agree that the setting shares its summary
    QDate bookedOn;              ///< of a pregnancy: the booking appointment
};

} // namespace lodestar::rules
