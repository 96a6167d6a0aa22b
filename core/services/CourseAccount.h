#pragma once

#include "core/rules/CourseRules.h"
#include "core/services/CourseRegister.h"

namespace lodestar {

/// One line of what a course cost.
struct CourseCostLine {
    QString sort; ///< staff, volunteer_hours, room, materials, creche, travel, other
    qint64 pence = 0;
    qint64 hundredths = 0; ///< hours, in hundredths
    QString words;
    QDate on;
    Entry drawn;
};

/// What a parent wrote on the slip: three questions, no name.
struct ParentSlip {
    QDate on;
    QString liked;
    QString better;
    QString recommend; ///< yes, perhaps, no; empty while not answered
    Entry drawn;
};

struct YouSaid {
    QDate on;
    QString said;
    QString did;
    Entry drawn;
};

/// One value of one person.
struct CourseMeasure {
    RecordId person;
    QString name;
    QString at;       ///< before, after, later
    qint64 value = 0; ///< in hundredths
    QDate on;
    Entry drawn;
};

/// What a course was and came to, as this laptop holds it.
struct CourseAccount {
    CourseRegister course; ///< silent places counted
    rules::FidelityFacts fidelity;
    rules::CourseCost cost;
    QList<CourseCostLine> lines;
    QList<CourseMeasure> measures;
    QList<std::pair<QString, rules::MeasureChange>> changes; ///< by measure of the programme
    QList<ParentSlip> slips;
    QList<YouSaid> answers;
    int people = 0;    ///< who had a place booked, or came
    int came = 0;      ///< who came at least once
    int completed = 0; ///< whose place is finished
    int dropped = 0;
    QStringList whys; ///< of those who stopped, as written
    int attendances = 0;

    /// What one person said at that time; nothing when she was not asked.
    [[nodiscard]] std::optional<qint64> valueOf(const RecordId& person, const QString& name, const QString& at) const;
};

Result<CourseAccount> readAccount(Connection& connection, const EntryId& course);

/// Errors: InvalidInput for an unknown sort, less than nothing, or a line without money and hours.
Status saveCost(Work& work, const EntryId& course, const CourseCostLine& line);
/// Errors: InvalidInput when nothing was answered.
Status saveSlip(Work& work, const EntryId& course, const ParentSlip& slip);
/// Errors: InvalidInput unless both are written.
Status saveAnswer(Work& work, const EntryId& course, const YouSaid& answer);
/// A second value of one person, measure and time corrects the first. Errors: InvalidInput for a value outside of the
/// measure's range; NotAllowed when she died.
Status saveMeasure(Work& work, const CourseRegister& course, const CourseMeasure& measure);

QStringList costSorts();

} // namespace lodestar
