#pragma once

#include "core/rules/Pathway.h"
#include "core/services/Family.h"
#include "core/services/Work.h"

#include <memory>

namespace lodestar {

/// The steps of one child from its pregnancy on, or of one pregnancy.
struct PathwayLane {
    RecordId person;
    EntryId pregnancy; ///< of a lane of a pregnancy
    QString name;
    bool ofPregnancy = false;
    QDate birth;
    QDate edd;
    std::optional<int> gestation;
    QString edition;                     ///< title of the edition in force
    std::vector<rules::StepState> steps; ///< in the order of the edition

    /// The stage in which the child or pregnancy stands on a day; empty when all lie behind.
    [[nodiscard]] QString stageOn(QDate today) const;
};

/// The lanes of a family: children from the youngest, after the pregnancies. Nobody who died has one.
struct FamilyPathway {
    std::shared_ptr<const rules::PathwayCatalogue> catalogue; ///< what the steps point into
    std::vector<rules::PathwayStage> stages;
    QList<PathwayLane> lanes;
};

Result<FamilyPathway> readPathway(Connection& connection, const Family& family, QDate today);

/// What somebody said or found about a step.
struct StepAnswer {
    RecordId person;
    EntryId pregnancy; ///< null for a child's step
    QString step;
    QString answer; ///< declined, not_possible, done_elsewhere, offered
    QDate on;
    QString by;
    QString why;
};
/// Errors: InvalidInput without who declined, or without why it was not possible.
Status recordStepAnswer(Work& work, const StepAnswer& answer);
/// After a death in the family: this step goes on being offered to this person.
Status confirmStep(Work& work, const RecordId& person, const QString& step);

/// Ticks a promise off. `drawn` is the entry as it was shown.
Status keepPromise(Work& work, const Entry& drawn);

/// Entries of some kinds in some records, newest first; removed ones only when asked for, and then only those.
Result<QList<Entry>> readEntries(Connection& connection, const QList<RecordId>& records, const QStringList& kinds,
                                 bool removed = false);

} // namespace lodestar
