#pragma once

#include "core/base/Gestation.h"
#include "core/base/Uuid.h"
#include "core/services/VisitStep.h"

#include <QDate>

namespace lodestar {

/// A measurement as it stands in the record.
struct PastMeasurement {
    QString measure;
    qint64 amount = 0; ///< grams, or tenths of a millimetre
    QDate on;
    bool atBirth = false;
    bool clothed = false;
    bool inConflict = false; ///< two values: nothing is computed from it
};

/// A member of the household as a visit page shows her, him or it.
struct VisitPerson {
    RecordId record;
    bool child = false;
    bool died = false; ///< never offered anything; a visit of before may still be written up
    QString relationship;
    QString given;
    QString family;
    QString known;
    QDate born;
    bool inConflict = false; ///< birth date in conflict: the earlier duty counts, no age is computed
    QString sex;
    bool sexInConflict = false; ///< no centile is computed
    QString nhs;
    std::optional<Gestation> gestation;
    QString interpreterLanguage; ///< empty: none needed
    bool needsInterpreter = false;
    RecordId mother;
    QStringList twins; ///< given names of those born with it
    EntryId pregnancy; ///< an open pregnancy
    QDate edd;
    QString needsLevel;                  ///< as it stands
    QString feeding;                     ///< as last recorded
    QList<PastMeasurement> measurements; ///< oldest first, birth weight first of all
    QList<VisitStep> steps;              ///< ours, not yet settled: due ones first, the most pressing first of all
    QList<VisitStep> alsoDue;            ///< of other services: due, or about to begin
    QStringList allergies;

    [[nodiscard]] QString name() const;
    /// The last one of this measure that may be computed with.
    [[nodiscard]] const PastMeasurement* last(QStringView measure) const;
    [[nodiscard]] const PastMeasurement* birthWeight() const;
};

} // namespace lodestar
