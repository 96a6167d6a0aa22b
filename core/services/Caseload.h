#pragma once

#include "core/services/PlanLooks.h"
#include "core/services/Worklist.h"

namespace lodestar {

/// A contact as the caseload tells it: when, how, what came of it.
struct LastContact {
    QDate on;
    QString mode;
    QString outcome;
};

/// One family of a caseload.
struct CaseloadRow {
    RecordId household;
    QString family;
    QString line1; ///< empty where the address is confidential
    QString ward;
    bool confidential = false;
    QList<CaseWorker> workers;    ///< by name; empty when nobody has them
    QList<WorkPerson> children;   ///< living ones, the youngest first
    QList<QDate> expected;        ///< due dates of open pregnancies
    QString needsLevel;           ///< the highest of the children's, else of the adults'; empty when none is set
    std::optional<WorkItem> next; ///< what cannot wait first; else the next that comes
    std::optional<PlanLook> look; ///< the first thing of its plan with a day
    int openGoals = 0;
    LastContact last; ///< invalid date: never met
    QDate lastSeen;   ///< a completed contact in which somebody was seen
    QString language;
    bool interpreter = false;
    QStringList faces; ///< public faces of alerts
    bool draft = false;
    bool fresh = false; ///< nobody has met them, and they came within four weeks
    int tries = 0;      ///< no access or not brought in a row for the next step
    QString whereabouts;
    int overdue = 0;

    /// "Anna Reed, Tom Ridley"; empty when nobody has them.
    [[nodiscard]] QString workerNames() const;
    [[nodiscard]] bool isWorkedBy(const QString& reference) const;
};

struct Caseload {
    QList<CaseloadRow> rows; ///< ordered by what cannot wait
    qsizetype children = 0;
};

/// With `scope.nobodys` false as a navigator works with it: goals and looks of the plan, no step of the pathway.
Result<Caseload> readCaseload(Connection& connection, const rules::PathwayCatalogue& catalogue,
                              const CaseloadScope& scope);

/// Whether `a` stands before `b` by what cannot wait; families with nothing ahead come last, by name.
bool moreUrgentFamily(const CaseloadRow& a, const CaseloadRow& b);

} // namespace lodestar
