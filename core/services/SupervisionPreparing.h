#pragma once

#include "core/services/Caseload.h"
#include "core/services/Supervision.h"

namespace lodestar {

/// A family that a session is prepared with, and why.
struct PreparedFamily {
    RecordId household;
    QString family;
    QString ward;
    QList<WorkPerson> children; ///< living ones, the youngest first
    QString level;              ///< empty for who does not work with health
    QDate seen;                 ///< invalid: never, or not told here
    QList<rules::SupervisionWhy> whys;
};

/// Somebody who could be supervised by who is at work, with the last session of each sort.
struct Supervisee {
    SupervisionPerson person;
    struct Turn {
        rules::SupervisionSort sort = rules::SupervisionSort::Caseload;
        QDate last;       ///< invalid: none was held
        QDate due;        ///< the day agreed, else by the interval; invalid: none
        RecordId planned; ///< a session that is planned already
    };
    QList<Turn> turns; ///< caseload, and for who works with health safeguarding; others once they began
};

/// Families of a supervisee as they are hers: allotted to her by name, a navigator's by their agreement, a volunteer's
/// by her matches. `facts` may hold others beside them.
struct SuperviseeFamilies {
    CaseloadScope scope;
    CaseloadFacts facts;
    QSet<RecordId> households; ///< hers
};
Result<SuperviseeFamilies> familiesOf(Connection& connection, const SupervisionPerson& person, QDate today);

/// The families of a session with what asks to talk about them. For who does not work with health: no level, no step,
/// no status of health. What is sealed counts in safeguarding supervision alone, and only when `sealedOpen`. None for
/// clinical supervision.
Result<QList<PreparedFamily>> preparedFamilies(Connection& connection, const SupervisionSession& session,
                                               const QList<SupervisionSession>& all, QDate today, bool sealedOpen);

/// Whether somebody of this role supervises people of that one.
bool maySupervise(const SupervisionPerson& lead, const SupervisionPerson& person);
/// Whom she may supervise: of her team, hers already or handed over to her; volunteers and paid workers that this
/// laptop holds. Nobody whom she has handed over to somebody else.
Result<QList<Supervisee>> supervisees(Connection& connection, const Identity& me,
                                      const QList<SupervisionSession>& sessions, QDate today);

} // namespace lodestar
