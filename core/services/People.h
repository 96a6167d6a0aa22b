#pragma once

#include "core/services/Work.h"

#include <QDate>

namespace lodestar {

/// Somebody who joins a household.
struct NewPerson {
    bool child = false;
    QString given;
    QString family;
    QDate birthDate;
    QString sex;       ///< female, male, unknown; empty when nobody said
    QString nhsNumber; ///< as typed; empty when unknown
    QString relationship;
    bool livesHere = true;
    QDate from;
};

/// Makes the person's own record and her membership. Errors: InvalidInput (no name, a number with a wrong check
/// digit, no relationship), AlreadyExists when somebody here has that NHS number: `joinPerson` takes her instead.
Result<RecordId> addPerson(Work& work, const RecordId& household, const NewPerson& person);
/// Who has this NHS number on this laptop; nobody adopted, whose former record is never suggested.
Result<std::optional<RecordId>> personWithNumber(Connection& connection, const QString& nhsNumber);
/// A person who is known joins a household too. AlreadyExists when she is a member already.
Status joinPerson(Work& work, const RecordId& household, const RecordId& person, const NewPerson& as);
/// Ends a membership on a day (foster care, grandparents, separation): her own record goes along, not the siblings' nor
/// the parents'. `drawn` is the membership as it was shown. Errors: InvalidInput (no day, or one before it began).
Status moveOut(Work& work, const Entry& drawn, QDate on, const QString& reason);

} // namespace lodestar
