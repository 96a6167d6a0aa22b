#pragma once

#include "core/rules/PathwayCatalogue.h"
#include "core/services/AllotmentSuggestion.h"
#include "core/services/TeamWaiting.h"

namespace lodestar {

/// A family that came, or of which somebody still has nobody.
struct TeamArrival {
    enum class Kind : std::uint8_t { Birth, Antenatal, MovedIn, Waiting };
    Kind kind = Kind::Waiting; ///< what brought it; Waiting: it came earlier and is still to be allotted
    RecordId household;
    QString family;
    QString ward;
    QDate on;                   ///< when it came; invalid of Waiting
    QList<WorkPerson> children; ///< those that came or whom nobody works with
    QList<QDate> expected;      ///< due dates of the pregnancies that came
    bool nobodys = false;       ///< somebody of it is nobody's
    bool partly = false;        ///< others of it have somebody: its `children` are to be allotted each alone
    QList<CaseWorker> workers;
    std::optional<AllotmentSuggestion> suggestion; ///< where it is nobody's

    /// What is to be allotted: the household, or each child alone.
    [[nodiscard]] QList<RecordId> toAllot() const;
};

struct TeamAsk {
    Identity me;
    QDate today;
    QDate since; ///< what came on or after this day
    int unseenDays = 90;
};

/// What a team lead's day is computed from: the records of this laptop, all of its families.
struct TeamDay {
    QDate today;
    QDate since;
    int unseenDays = 90;
    QList<TeamArrival> arrivals; ///< nobody's first, then the newest
    TeamCaseloads caseloads;
    QList<TeamWaiting> waiting;
    QList<Absence> absences; ///< today's and those of the next four weeks
    QList<TeamMember> members;

    [[nodiscard]] qsizetype nobodys() const;
    [[nodiscard]] const StaffCaseload* caseloadOf(const QString& reference) const;
};

Result<TeamDay> readTeamDay(Connection& connection, const rules::PathwayCatalogue& catalogue, const TeamAsk& ask);

/// Families that a practitioner has, with her or with a child of theirs, for handing on.
struct HeldFamily {
    RecordId record; ///< the household, or the child that is allotted alone
    QString family;
    QString child; ///< given name of a child allotted alone
    QString ward;
    QStringList holders; ///< references, cover left out
};
Result<QList<HeldFamily>> familiesOf(Connection& connection, const QString& reference, QDate today);

} // namespace lodestar
