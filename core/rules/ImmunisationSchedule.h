#pragma once

#include "core/base/Result.h"
#include "core/rules/AgeOffset.h"

#include <vector>

namespace lodestar::rules {

/// A dose that was recorded.
struct DoseFact {
    QString vaccine;
    QString dose;
    QDate on;
    bool given = true; ///< false: declined
};

/// A dose of the schedule.
struct ScheduledDose {
    AgeOffset due;
    QString vaccine;
    QString dose;
    QString insteadOf; ///< a vaccine that counts in its place
    QDate bornFrom;
    QDate bornTo;
    int order = 0; ///< 1: only in the order since the change date, -1: only before it
};

/// The national schedule as a dated table (UKHSA); it changed in July 2025 and January 2026.
class ImmunisationSchedule {
public:
    static Result<ImmunisationSchedule> read(const QByteArray& json);

    /// Doses due at one age for a child born on `birth`. Where the order of MenB and PCV changed, the doses already
    /// given decide, then the date on which the 12-week dose falls: sequence, not age (UKHSA, 3 June 2025).
    [[nodiscard]] std::vector<const ScheduledDose*> dosesAt(AgeOffset due, QDate birth,
                                                            const std::vector<DoseFact>& doses, QDate today) const;
    /// Whether the dose was given, or what counts in its place.
    static bool isGiven(const ScheduledDose& dose, const std::vector<DoseFact>& doses);
    /// When it was given; invalid if it was not.
    static QDate givenOn(const ScheduledDose& dose, const std::vector<DoseFact>& doses);

private:
    [[nodiscard]] bool oldOrder(QDate birth, const std::vector<DoseFact>& doses, QDate today) const;

    QDate m_newOrderFrom;
    std::vector<ScheduledDose> m_doses;
};

} // namespace lodestar::rules
