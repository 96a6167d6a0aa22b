#pragma once

#include "core/services/Caseload.h"
#include "core/services/Work.h"

#include <QDateTime>

namespace lodestar {

/// A general practice as people of this laptop have it.
struct Practice {
    QString odsCode;
    QString name;
    int people = 0;

    /// The code where there is one, else the name.
    [[nodiscard]] QString key() const { return odsCode.isEmpty() ? name : odsCode; }
};

/// One family on the list of a practice: those of its people whose agreement stands, and nothing else of it.
struct PracticeRow {
    struct Person {
        RecordId record;
        QString name;
        bool child = false;
        QDate birth; ///< invalid while two dates stand
    };
    RecordId household;
    QString family;
    QList<Person> people;
    QString worker;
    QString next;
    QDate nextBy;
};

/// The monthly list of a practice.
struct PracticeList {
    Practice practice;
    QDate on;
    QList<PracticeRow> rows;
    int peopleLeftOut = 0; ///< registered there, without an agreement that stands
    int heldBack = 0;      ///< families whose alert says to ask the safeguarding lead first
};

/// What an agreement must be for: "Monthly list of the practice", or no purpose at all.
QString practiceListPurpose();

/// By name; nobody who has died counts.
Result<QList<Practice>> practices(Connection& connection);
/// Families of the scope with somebody registered there whose agreement with that practice stands (by its name, or as
/// "GP practice" or "GP"). Nothing sealed is read; a family with the alert "ask the safeguarding lead first" is held
/// back whole, one that moved away or was closed is left out.
Result<PracticeList> practiceList(Connection& connection, const rules::PathwayCatalogue& catalogue,
                                  const CaseloadScope& scope, const Practice& practice);
/// The list has left: what was shared stands in each person's record, on the basis of the agreement, in one
/// transaction. Errors: NotAllowed when an agreement was withdrawn meanwhile: then nothing is written and the list must
/// be made anew.
Status recordPracticeList(Work& work, const PracticeList& list);
QByteArray practiceCsv(const PracticeList& list);

} // namespace lodestar
