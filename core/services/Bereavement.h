#pragma once

#include "core/services/Work.h"

#include <QDate>

namespace lodestar {

/// What is known when a death or loss is recorded. One of: a child or adult who died; a pregnancy of `person` that was
/// lost, whole or one of several babies.
struct DeathReport {
    RecordId person;   ///< who died; of a loss, the mother
    EntryId pregnancy; ///< null for a death
    QString what;      ///< death, stillbirth, miscarriage, termination, loss_of_one
    QDate on;          ///< may be unknown
    QString toldBy;
    QDateTime toldAt;
    int babiesLost = 1;
};

/// A death or loss that stands in a family.
struct FamilyDeath {
    EntryId entry;
    QDate on; ///< when it happened; when it was written down where that is not known
};

/// Who works with the family and must hear of it from a person, not from a list.
struct ToTell {
    QString role;
    QString name;
    QString phone;
};

/// Records a death or loss, at once and offline. From then on nothing is offered for that person: no step, appointment,
/// calendar entry, invitation, prompt or print; what was booked reads "cancel in person" (computed, so that undoing
/// restores all). `telling` become promises of today, so that each is told by a person.
/// Errors: InvalidInput (nobody told us, `what` does not fit), AlreadyExists.
Result<EntryId> recordDeath(Work& work, const DeathReport& report, const RecordId& household,
                            const QList<ToTell>& telling);
/// Takes it back with a reason; steps and bookings are as before, and nobody is to be told any more.
Status undoDeath(Work& work, const EntryId& death, const QString& reason);

/// Navigator, nursery, midwife: the network of the household and of its members; whoever is matched with it as a
/// volunteer, with the coordinator; and who leads a course on which one of them has a place.
Result<QList<ToTell>> whoToTell(Connection& connection, const RecordId& household);

/// Deaths and losses in a household that happened, or became known, from a day on; the earliest first.
Result<QList<FamilyDeath>> deathsKnownSince(Connection& connection, const RecordId& household, QDate day);

} // namespace lodestar
