#pragma once

#include "core/services/Matches.h"

namespace lodestar {

struct Identity;

/// Something about a worker or a match that somebody has to see to.
struct WorkforceMatter {
    enum class Sort : std::uint8_t {
        Worry,          ///< a volunteer passed something on
        FamilyDied,     ///< a death or loss in a matched family, or in one that somebody is asked for (then without a
                        ///< match)
        FamilyMoved,    ///< it moved away, or nobody knows where it is
        CheckExpired,   ///< of somebody who is matched, or of paid staff
        SupervisionDue, ///< its day has passed, or there has been none since the match began
        CheckExpires,   ///< within the days of WorkforceRules
        TrainingExpires,
        MatchAsked, ///< a family is hers to find a volunteer for
    };
    Sort sort = Sort::Worry;
    RecordId worker;
    RecordId match;
    RecordId household; ///< null where the family is not held here
    QString name;       ///< the worker's; without a worker the family's
    QString what;       ///< the check's sort, or the course
    QDate on;           ///< when it expires, was due, was said
};

/// Who looks after the workforce: coordinators and leads.
bool looksAfterWorkforce(const QString& role);
/// What cannot wait first; empty for whoever does not look after the workforce.
Result<QList<WorkforceMatter>> workforceMatters(Connection& connection, const Identity& me, QDate today);

} // namespace lodestar
