#pragma once

#include "core/services/Drafts.h"
#include "core/services/Supervision.h"
#include "core/services/Work.h"

namespace lodestar {

struct NewSupervision {
    rules::SupervisionSort sort = rules::SupervisionSort::Caseload;
    QList<SupervisionPerson> supervisees;
    QDate planned;
    QDate from; ///< looking back at; invalid: since the last one
    QDate to;
};
/// Plans a session with who is at work as its supervisor; its record goes to her and to each of them. Errors:
/// InvalidInput without anybody, without a day, with several in what is one-to-one, or for a period that ends before it
/// begins; NotAllowed with herself.
Result<RecordId> planSupervision(Work& work, const Identity& me, const NewSupervision& planned);
/// It does not take place. Errors: InvalidInput without a reason; Conflict once it was held.
Status cancelSupervision(Work& work, const SupervisionSession& drawn, const QString& why);

/// What is written while a session is held; kept as a draft until it is saved.
struct SupervisionNotes {
    QDate held;
    int minutes = 0;
    QString themes;
    QDate next;
    QList<DiscussedFamily> families;
    QList<AgreedAction> actions;
    QList<SupervisionReflection> reflections;
};
/// As the session has it now.
SupervisionNotes notesOf(const SupervisionSession& session);
/// The draft of a session; one for each, so that it is found again.
DraftId supervisionDraft(const RecordId& session);
QJsonObject draftOf(SupervisionNotes notes);
/// What was drawn of each entry comes from `session`.
SupervisionNotes notesFrom(const QJsonObject& draft, const SupervisionSession& session);

/// Saves what was held: the session, its families and actions, each reflection in a record of its own for her and the
/// supervisor, and each safeguarding action in the sealed compartment of each of its children; in the worker's record
/// that there was a supervision. All of it or none. Errors: InvalidInput without a day that has come, for more than a
/// day of minutes, for a next session that is not after this one, for an action without words, and for a family in
/// clinical supervision; NotAllowed for anybody but its supervisor.
Status holdSupervision(Work& work, const Identity& me, const SupervisionSession& drawn, const SupervisionNotes& notes);

/// Signs what `drawn` shows. Errors: NotAllowed for who was not there; Conflict when what is stored now is not what was
/// drawn, when it is not held, or when she has signed it and nothing changed.
Status signSupervision(Work& work, const Identity& me, const SupervisionSession& drawn);

/// An agreed action is done, here and in each child's record that it is filed in. Errors: Conflict when it is done
/// already; InvalidInput for a day that has not come; NotAllowed for somebody who was not there and
/// was not given the session.
Status finishAgreedAction(Work& work, const Identity& me, const SupervisionSession& session, const EntryId& action,
                          const QString& how);

} // namespace lodestar
