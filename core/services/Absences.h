#pragma once

#include "core/services/Caseload.h"
#include "core/services/Identity.h"
#include "core/services/Work.h"
#include "core/store/Entry.h"

#include <QDate>

namespace lodestar {

/// A member of staff is away, and somebody covers or nobody does. Why she is away is nowhere kept. While two people
/// wrote different days or covers and nobody has settled it, the longer time counts and each cover covers.
struct Absence {
    Entry entry;
    QString staff; ///< reference
    QString name;
    QDate from;
    QDate to;                 ///< the last day; invalid while nobody knows
    QList<CaseWorker> covers; ///< empty: nobody

    [[nodiscard]] bool isOn(QDate day) const { return from <= day && (!to.isValid() || to >= day); }
    [[nodiscard]] QString coverNames() const;
};

/// Those that touch the days from `first` to `last`, by their first day; all that end on or after `first` without a
/// `last`.
Result<QList<Absence>> absences(Connection& connection, QDate first, QDate last = {});

struct AbsenceReport {
    QString staff;
    QDate from;
    QDate to;      ///< may be invalid
    QString cover; ///< reference; may be empty: the lead's Today then says that nobody covers
};

/// Whether she may write that somebody is away: who leads a team, and the administrator.
bool arrangesLeave(const Identity& me);

/// Records it. Where the cover is of another team she is allotted each family that the absent one has and this laptop
/// holds, for cover and to the same day, or her laptop would not have them; all or nothing.
/// Errors: InvalidInput (who, from, an end before the beginning, nobody covers herself), NotAllowed.
Result<EntryId> recordAbsence(Work& work, const AbsenceReport& report);
/// Other days or another cover; allotments for cover follow. `drawn` is the entry as it was shown.
Status changeAbsence(Work& work, const Entry& drawn, const AbsenceReport& report);
/// It was a mistake, or did not happen: taken out with its allotments for cover.
Status cancelAbsence(Work& work, const Entry& drawn, const QString& why);

/// A colleague whom somebody covers on a day.
struct Covering {
    CaseWorker whom;
    QDate to; ///< invalid while nobody knows
};
Result<QList<Covering>> coveredBy(Connection& connection, const QString& reference, QDate day);

} // namespace lodestar
