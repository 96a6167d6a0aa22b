#pragma once

#include "core/services/Visit.h"
#include "core/services/VisitPerson.h"
#include "core/services/Work.h"
#include "core/store/Entry.h"

namespace lodestar {

/// A child as the clinic finds it: by three letters of a name, its NHS number or its birth date.
struct ClinicChild {
    RecordId person;
    RecordId household;
    QString name;
    QDate born;
    std::optional<int> gestationDays;
    QString nhs;
    QString ward;
    std::optional<PastMeasurement> birthWeight;
    std::optional<PastMeasurement> lastWeight;
};

/// One weigh-in as typed.
struct WeighIn {
    Visit::Measurement weight;
    QDate on;
    QString place;
    QString words;
};

/// Somebody who came and is not in the record: kept, and matched to a child when it is known.
struct WalkIn {
    QString name;
    QDate born;
    QString nhs;
    QString place;
    QString note;
    WeighIn weighIn;
};

/// Children whose name begins with the letters (three at least), or who have this NHS number or birth date
/// ("2026-09-22"). At most twelve; nobody who died. Ask for a child by its id with clinicChild.
Result<QList<ClinicChild>> findClinicChildren(Connection& connection, const QString& typed);
Result<ClinicChild> clinicChild(Connection& connection, const RecordId& person);

/// A contact (clinic, weight) with the child seen, and its measurement. InvalidInput when the weight cannot be read or
/// lies in the future.
Result<EntryId> recordWeighIn(Work& work, const ClinicChild& child, const WeighIn& weighIn);
/// Keeps a walk-in in the area's record. InvalidInput without a name or a readable weight.
Result<EntryId> keepWalkIn(Work& work, const WalkIn& walkIn);
/// Walk-ins not yet matched, the newest first.
Result<QList<Entry>> openWalkIns(Connection& connection);
/// Children who may be the walk-in: same NHS number, or birth date and a name alike. A person decides.
Result<QList<ClinicChild>> likelyFor(Connection& connection, const Entry& walkIn);
/// The weight goes into the child's record with the day it was taken; the walk-in is marked as matched.
Status matchWalkIn(Work& work, const Entry& walkIn, const ClinicChild& child);

} // namespace lodestar
