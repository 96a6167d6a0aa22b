#pragma once

#include "core/services/Allotting.h"
#include "core/services/TeamStaff.h"

namespace lodestar {

/// Something of a family that stands between two people, or that has climbed to the lead. Names, never what it says.
struct TeamWaiting {
    enum class Kind : std::uint8_t {
        Left,             ///< whoever has them works here no more, or is not known
        Uncovered,        ///< whoever has them is away, and nobody covers
        TwoWorkers,       ///< allotted apart to two: both stand until a person settles it
        Whereabouts,      ///< nobody knows where they are
        NoAccess,         ///< nobody could be met, again and again
        Handover,         ///< handed over, and the receiver has not accepted
        Offer,            ///< offered to a colleague or team that has not answered
        Countersignature, ///< written by somebody whose entries another signs
    };
    Kind kind = Kind::Countersignature;
    RecordId household; ///< null for what is of a practitioner's whole caseload
    QString family;
    QString ward;
    QStringList who;   ///< whose turn it is; of Left and Uncovered whose families they are
    QString reference; ///< of Left and Uncovered
    QDate since;       ///< of Uncovered the last day away, where it is known
    qsizetype count = 1;
};

/// In the order of the kinds, the longest waiting first in each.
Result<QList<TeamWaiting>> teamWaiting(Connection& connection, const CaseloadFacts& facts, const Holdings& holdings,
                                       const QList<TeamMember>& members, QDate today);
/// The first two kinds alone: families that a name on paper holds and nobody works with.
QList<TeamWaiting> strandedFamilies(const CaseloadFacts& facts, const Holdings& holdings,
                                    const QList<TeamMember>& members, QDate today);

} // namespace lodestar
