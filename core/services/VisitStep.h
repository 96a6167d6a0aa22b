#pragma once

#include <QDate>
#include <QStringList>

namespace lodestar {

/// A step of the pathway as a visit needs to know it: what it counts as, how it may be done and what completing it
/// truly requires.
struct VisitStep {
    QString id;                 ///< of the edition
    QString type;               ///< contact type: antenatal, new_birth, 6_8_week ...
    QString name;               ///< as people say it; from the edition
    QStringList modes;          ///< in which it settles; empty: any
    QStringList needed;         ///< feeding, needs_level, plan, weight, head
    QStringList roles;          ///< who may do it; empty: anyone
    bool countersigned = false; ///< the role at work needs a countersignature for it
    QDate from;                 ///< its window for this child
    QDate to;                   ///< last day, invalid without one
    bool overdue = false;

    bool operator==(const VisitStep&) const = default;
};

} // namespace lodestar
