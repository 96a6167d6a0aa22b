#pragma once

#include "core/services/Allotting.h"
#include "core/services/CaseloadWeighing.h"
#include "core/services/TeamStaff.h"
#include "core/services/Worklist.h"

#include <QMap>

#include <array>

namespace lodestar {

/// What one practitioner carries. Children: living, of open families, allotted to her with their household or alone,
/// not moved away; a child that two have counts for both. Cover is not counted. A navigator stands beside them with the
/// families that agreed to her; nothing of her is set against the health visitors' yardstick.
struct StaffCaseload {
    TeamMember member;
    qsizetype families = 0;
    qsizetype children = 0;
    qsizetype pregnancies = 0;
    int weight = 0;                  ///< hundredths of a child; 100 for each child while weights are off
    int yardstick = 0;               ///< for her share of a whole post: children of a health visitor, families of a
                                     ///< navigator where the area has set one; else 0
    QMap<QString, int> levels;       ///< children by needs level; empty: none is set
    std::array<int, 5> ages{};       ///< under 1, 1, 2, 3 and over, not known
    QMap<QString, int> statuses;     ///< children by status; counts alone, whatever is sealed
    qsizetype interpreters = 0;      ///< families
    qsizetype otherWards = 0;        ///< families outside of the wards where she usually is
    qsizetype unseen = 0;            ///< families without contact for so many days
    qsizetype overdue = 0;           ///< steps and promises; of a navigator promises alone
    QHash<QString, int> byWard = {}; ///< families

    /// What of hers the yardstick counts.
    [[nodiscard]] qsizetype measured() const { return member.navigates() ? families : children; }
    [[nodiscard]] int percentOfYardstick() const { return yardstick == 0 ? 0 : int(measured()) * 100 / yardstick; }
};

/// A family that nobody has met for a while: no completed contact in which somebody was seen.
struct UnseenFamily {
    RecordId household;
    QString family;
    QString ward;
    QList<CaseWorker> workers;
    QList<WorkPerson> children;
    QString needsLevel;
    QString whereabouts;
    QDate last; ///< invalid: never met
    int days = 0;
};

struct TeamCaseloads {
    QList<StaffCaseload> staff; ///< who may hold families, or has some; by name
    QList<UnseenFamily> unseen; ///< the longest first
    metrics::CaseloadWeights weights;
};

/// What is read once for all of them.
struct TeamFacts {
    const CaseloadFacts& facts;
    const Worklist& work;
    const Holdings& holdings;
    const Holdings& navigators; ///< navigatorsAfter
    const QList<TeamMember>& members;
    QDate today;
    int unseenDays = 90;
};
Result<TeamCaseloads> teamCaseloads(Connection& connection, const TeamFacts& read);

/// The rule that stands beside every caseload, on the screen and on paper.
QString countingRule(const metrics::CaseloadWeights& weights, int unseenDays);

} // namespace lodestar
