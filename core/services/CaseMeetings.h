#pragma once

#include "core/services/Identity.h"
#include "core/services/Work.h"
#include "core/store/Entry.h"

#include <QDate>

namespace lodestar {

/// A meeting of professionals as the area keeps it: when, with which practice, who was there. No family is named.
struct CaseMeeting {
    struct Attendee {
        QString name;
        QString role;
        QString organisation;
    };
    EntryId entry; ///< null for one that is new
    QDate on;
    QString practice;
    QString odsCode;
    QString place;
    QList<Attendee> people;
};

/// Something that was agreed to be done.
struct CaseAction {
    QString what;
    QString who;
    QDate by;   ///< invalid: no day was named
    QDate done; ///< invalid while it is open
};

/// What was said about one family or person at a meeting: it stands in the family's record, not in the meeting's.
struct CaseDiscussion {
    RecordId about;
    QDate on;
    QString practice;
    QString with;    ///< who, in words
    QString meeting; ///< id of the meeting's entry; empty for a talk in the corridor
    QString words;
    QString shared; ///< what was shared; empty when nothing was
    QString basis;  ///< agreement, safeguarding_or_public_interest, legal_duty
    QString parentTold;
    QList<CaseAction> actions;
    records::Compartment compartment = records::Compartment::Health;
};

/// An action that is not done, of an entry that is not sealed.
struct OpenCaseAction {
    EntryId entry;
    qsizetype index = 0; ///< which of the entry's actions
    RecordId household;  ///< null if whom it is about lives in none
    QString family;
    CaseAction action;
};

/// Newest first.
Result<QList<CaseMeeting>> caseMeetings(Connection& connection);
/// Errors: InvalidInput without a day that has come.
Result<EntryId> saveCaseMeeting(Work& work, const CaseMeeting& meeting);
/// Errors: InvalidInput without a day that has come, or with something shared and no basis; NotAllowed on the basis of
/// an agreement with that practice that does not stand.
Result<EntryId> recordDiscussion(Work& work, const CaseDiscussion& discussion);

/// Of her families and what she wrote; all for a team lead. Those with a day first, the earliest first.
Result<QList<OpenCaseAction>> openCaseActions(Connection& connection, const Identity& me, QDate today);
/// Errors: NotFound; Conflict when it is done already.
Status finishCaseAction(Work& work, const OpenCaseAction& action);

} // namespace lodestar
