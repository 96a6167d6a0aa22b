#pragma once

#include <QDate>
#include <QStringList>

namespace lodestar {

/// A step of the pathway as a visit needs to know it: what it counts as, how it may be done and what completing it
/// truly requires.
struct VisitStep {
    /// A dose of the schedule that nobody has recorded.
    struct Dose {
        QString vaccine;
        QString dose;
        bool operator==(const Dose&) const = default;
    };

    QString id;                 ///< of the edition
    QString type;               ///< contact type: antenatal, new_birth, 6_8_week ...; "other" for a step of its own
    QString name;               ///< as people say it; from the edition
    QString provider;           ///< another service that does it (gp, midwife); empty: ours
    QString screening;          ///< the test that settles it
    QStringList modes;          ///< in which it settles; empty: any
    QStringList needed;         ///< feeding, needsLevel, plan, weight, head
    QStringList record;         ///< sections that the step asks for
    QList<Dose> doses;          ///< of a step of jabs
    bool countersigned = false; ///< the role at work needs a countersignature for it
    QDate from;                 ///< its window for this child
    QDate to;
    bool due = false; ///< to be done now: due, overdue, booked, or waiting for maternity
    bool overdue = false;

    bool operator==(const VisitStep&) const = default;
};

} // namespace lodestar
