#pragma once

#include "core/rules/Pathway.h"
#include "core/services/CaseloadFacts.h"
#include "core/services/Identity.h"

namespace lodestar {

/// Somebody that an item of the worklist is about.
struct WorkPerson {
    RecordId record;
    QString given;
    QString family;
    QString known;
    bool child = true;
    QDate birth; ///< invalid while in conflict
    std::optional<int> gestation;
};

/// One thing that is due, overdue, booked or coming. Names and dates; never a reason, a score or what was disclosed.
struct WorkItem {
    /// What is offered at the end of its row.
    enum class Action : std::uint8_t { Book, Record, Confirm, AskMaternity, Look };

    RecordId household;
    QString family;
    QString ward;
    QList<WorkPerson> people; ///< twins whose step and dates are the same stand together; empty for a promise
    EntryId pregnancy;        ///< of a step of a pregnancy
    QDate edd;
    QString step;     ///< id in the edition; empty for a promise
    QString title;    ///< as the edition says it; empty for a promise
    QString type;     ///< contact type that settles it
    QString provider; ///< another service that does it; empty: ours
    rules::StepStatus status = rules::StepStatus::Due;
    rules::Consequence consequence = rules::Consequence::InTime;
    bool byLaw = false;
    QDate from;
    QDate by;
    QDate lawBy; ///< last day of the legal window; invalid where there is none
    QDate aimBy; ///< last day of the aim; invalid where there is none
    QDateTime booked;
    int tries = 0;
    QDate lastTry;
    QString lastTryOutcome;
    bool toLead = false;
    rules::ReviewNotice notice = rules::ReviewNotice::None; ///< of the review at two
    bool summaryMissing = false;                            ///< likewise: the setting's summary is not here
    QStringList missing;                                    ///< vaccines of a step of jabs
    EntryId promise;                                        ///< what was promised stands in the family, never in a list
    QString coveringFor;                                    ///< name of the colleague whose family it is, while covered
    Action action = Action::Book;

    [[nodiscard]] bool isPromise() const { return !promise.isNull(); }
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] int daysOver(QDate today) const { return static_cast<int>(by.daysTo(today)); }
};

/// What stands before what: harm, a legal window that closes, a promise, lateness; then the day.
bool comesFirst(const WorkItem& a, const WorkItem& b);

/// The next thing for one person or pregnancy, however far away: what the caseload shows.
struct NextForPerson {
    std::size_t household = 0;
    WorkItem item;
};

struct Worklist {
    QList<WorkItem> items; ///< what cannot wait first; coming ones last

    [[nodiscard]] qsizetype count(rules::StepStatus status) const;
};

/// How the worklist is asked for.
struct WorklistAsk {
    CaseloadScope scope;
    int comingDays = 28;   ///< steps that begin within so many days are listed as coming
    bool ofOthers = false; ///< also steps that another service does
};

/// Due, overdue, booked and coming steps of a scope; of a navigator's scope the promises alone. Nothing for a person
/// who died or a pregnancy that was lost; after a death in the family each step waits until a person has confirmed it.
Result<Worklist> readWorklist(Connection& connection, const rules::PathwayCatalogue& catalogue, const WorklistAsk& ask);
/// The same from facts that were read already; `next` gets the next step of each person and pregnancy, where given.
Result<Worklist> worklistOf(Connection& connection, const rules::PathwayCatalogue& catalogue,
                            const CaseloadFacts& facts, const WorklistAsk& ask,
                            std::vector<NextForPerson>* next = nullptr);

/// Whose families somebody works with: her own, or everybody's for a team lead.
CaseloadScope scopeOf(const Identity& me, QDate today);

} // namespace lodestar
