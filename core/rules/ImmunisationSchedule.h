#pragma once

#include "core/base/Result.h"
#include "core/rules/AgeOffset.h"

#include <QHash>

#include <vector>

namespace lodestar::rules {

/// A dose that was recorded.
struct DoseFact {
    QString vaccine;
    QString dose; ///< "1", "2" ...; empty where the source does not say
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
    /// InvalidInput names the row and what is wrong with it.
    static Result<ImmunisationSchedule> read(const QByteArray& json);

    /// The doses under the names of the schedule ("Infanrix hexa" is 6-in-1), those without a number numbered by date.
    [[nodiscard]] std::vector<DoseFact> numbered(std::vector<DoseFact> doses) const;

    /// Doses due at one age for a child born on `birth`; `doses` as `numbered` gives them. Where the order of MenB and
    /// PCV changed, the doses already given decide, then the date on which the 12-week dose falls: sequence, not age
    /// (UKHSA, 3 June 2025).
    [[nodiscard]] std::vector<const ScheduledDose*> dosesAt(AgeOffset due, QDate birth,
                                                            const std::vector<DoseFact>& doses, QDate today) const;
    /// When the dose was given, or what counts in its place; invalid if neither was.
    static QDate givenOn(const ScheduledDose& dose, const std::vector<DoseFact>& doses);
    static bool isGiven(const ScheduledDose& dose, const std::vector<DoseFact>& doses);
    /// Whether this dose, or the vaccine as a whole, was declined.
    static bool isDeclined(const ScheduledDose& dose, const std::vector<DoseFact>& doses);

private:
    Status readNames(const QJsonObject& root);
    Status readDose(const QJsonObject& row, qsizetype number);
    [[nodiscard]] bool oldOrder(QDate birth, const std::vector<DoseFact>& doses, QDate today) const;
    [[nodiscard]] static bool isFor(const ScheduledDose& dose, QDate birth, int order);

    QDate m_newOrderFrom;
    std::vector<ScheduledDose> m_doses;
    QHash<QString, QString> m_names; ///< names as written and folded, to the name of the schedule
};

} // namespace lodestar::rules
