#pragma once

#include "core/services/Identity.h"
#include "core/services/Postcard.h"
#include "core/services/Work.h"
#include "core/store/Entry.h"

#include <QDate>

namespace lodestar {

/// Somebody who may be given a sheet about a child.
struct SheetRecipient {
    RecordId person;
    QString name;
    QString relationship; ///< as in the household: mother, father ...
    QString language;     ///< hers, else that of the home, as recorded; may be empty
};

/// A sheet to be printed when a printer is near. It names the sheet and for whom it is; what stands on it is read when
/// it is printed, so that nothing sealed or outdated waits in a queue.
struct SheetAsk {
    RecordId child;                             ///< whom it is about; an adult for some sheets
    RecordId toPerson;                          ///< null for somebody without a record
    QString to;                                 ///< the name to write on it
    QString language;                           ///< code of the sheet's language: en, pl ...
    QString sheet = QStringLiteral("red_book"); ///< red_book, review, postcard, open_to_you, agreement
    EntryId postcard = {};                      ///< whose code stands on a postcard; null for other sheets
};

/// A sheet that waits, or was printed and not yet given.
struct QueuedSheet {
    Entry entry;
    RecordId child;
    RecordId household; ///< null if it lives in none
    QString childName;
    QString to;
    QString language;
    QString sheet;    ///< as in SheetAsk
    EntryId postcard; ///< null for other sheets
    QDate askedOn;
    QDate printedOn; ///< invalid until it was printed
};

/// Those who may be told about this child: who has parental responsibility or may receive information, nobody under a
/// court restriction, nobody who died. Mother first. Of an adult: herself.
Result<QList<SheetRecipient>> sheetRecipients(Connection& connection, const RecordId& child, QDate today);

/// Puts a sheet in the queue. Errors: InvalidInput for whom (missing, or somebody who may not receive
/// information); NotAllowed when the child has died; AlreadyExists when the same sheet waits for the same person.
Result<EntryId> queueSheet(Work& work, const SheetAsk& ask);
/// Puts a postcard to the setting in the queue, with the code of the one that is out, else of a new one: both or
/// nothing. Errors: as of queueSheet.
Result<EntryId> queuePostcard(Work& work, const SheetAsk& ask, const Postcard& wanted);

/// Whether a sheet says nothing that is health's: then it waits, and its page is kept, where everybody at work with the
/// family reads. Others are health's.
bool isSharedSheet(QStringView sheet);

/// What a sheet is called in the record and in the audit: "Two-year review".
QString sheetTitle(QStringView sheet);

/// What waits, oldest first: of her families and what she asked for; everything for a team lead. Nothing for a child or
/// for somebody who has died (taking a death back brings it again), and no postcard whose reply is here already.
Result<QList<QueuedSheet>> queuedSheets(Connection& connection, const Identity& me, QDate today);

/// It came out of the printer: keeps the very page as it was printed. `pdf` is the sheet. NotAllowed after a death.
Status markPrinted(Work& work, const Entry& drawn, const QByteArray& pdf);
/// It was given: out of the queue, and among what the family was given on paper, with the very page among the child's
/// documents; the plan of a review knows that the family has its copy. NotAllowed after a death.
Status markGiven(Work& work, const Entry& drawn);
/// It is not wanted any more.
Status leaveOut(Work& work, const Entry& drawn);

} // namespace lodestar
