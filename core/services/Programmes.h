#pragma once

#include "core/rules/AgeSpan.h"
#include "core/services/Work.h"
#include "core/store/Entry.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace lodestar {

/// What is measured before and after a programme.
struct ProgrammeMeasure {
    QString name;
    std::optional<int> lowest;
    std::optional<int> highest;
    bool higherIsBetter = true;

    friend bool operator==(const ProgrammeMeasure&, const ProgrammeMeasure&) = default;
};

/// One decision of the area about a programme: test, refine, scale or stop.
struct StageDecision {
    QString stage;
    QDate on;
    QString by;
    QString decision; ///< in words
    QString evidence; ///< what it was decided on
};

/// The programme as it was designed; nothing where no source says.
struct ProgrammeDesign {
    std::optional<int> sessions;
    std::optional<int> minutes;
    std::optional<int> groupFrom;
    std::optional<int> groupTo;
    std::optional<int> facilitators;
    QString training; ///< of the facilitators
};

/// One programme: a row that ships with the program, one that the area changed, or the area's own.
struct Programme {
    QString row;   ///< stable: the id of the shipped row, else the id of the entry; empty for one that is new
    EntryId entry; ///< null while a shipped row is as it ships
    QString name;
    QString sort;          ///< group_course, individual, drop_in, approach, staff_training, peer_support
    QString evidenceLevel; ///< evidence_based, science_based, local, not_rated; empty where no source gives one
    QString evidenceRating;
    QString evidenceSource;
    QString audience;
    rules::AgeSpan ages;
    ProgrammeDesign design;
    QStringList content; ///< one title each
    QList<ProgrammeMeasure> measures;
    QDate from;
    QDate to;
    bool shipped = false;
    QString source;
    Entry drawn;                 ///< what a correction has seen; empty while there is no entry
    QList<StageDecision> stages; ///< newest first

    /// The stage it is in: the newest decision's; empty while nobody has decided.
    [[nodiscard]] QString stage() const { return stages.isEmpty() ? QString() : stages.first().stage; }
    /// An approach is recorded as used; nobody is booked on it.
    [[nodiscard]] bool hasCourses() const;
    [[nodiscard]] const ProgrammeMeasure* measure(const QString& measureName) const;
};

/// All of them by name.
Result<QList<Programme>> programmes(Connection& connection);
/// Nothing when no row and no entry has that id.
Result<std::optional<Programme>> programmeRow(Connection& connection, const QString& row);

/// Writes a new programme, or what differs of one that is there; a shipped row becomes an entry whose id every laptop
/// derives alike. Answers its row. Errors: InvalidInput without a name, for figures below 1 or a range that ends before
/// it begins; AlreadyExists for a second one of that name.
Result<QString> saveProgramme(Work& work, const Programme& programme);
/// Writes down a decision; those before it stay. Errors: InvalidInput without a stage, a day or its words, or for a day
/// that is still to come; NotFound for an unknown programme.
Status decideStage(Work& work, const QString& row, const StageDecision& decision);

/// Codes as they are offered.
QStringList programmeSorts();
QStringList programmeStages();
QStringList evidenceLevels();

} // namespace lodestar
