#pragma once

#include "core/services/Work.h"
#include "core/store/Entry.h"

#include <QDate>
#include <QStringList>

#include <optional>

/// The workforce, paid and unpaid: a record for each worker, apart from the area's, so that checks and training are
/// only the coordinators' and leads' to read, and the worker's own (core/sync/Rights.h).
namespace lodestar {

/// A check that somebody made: a DBS certificate of a level, references, identity.
struct WorkerCheck {
    EntryId entry; ///< null for a new one
    QString sort;  ///< dbs_basic, dbs_standard, dbs_enhanced, dbs_enhanced_barred, references, identity, right_to_work
    QString outcome; ///< asked_for, clear, not_clear
    QDate on;
    QDate expires; ///< last day; invalid: it does not expire
    QString seenBy;
    QString words;

    /// Clear, made by that day and not expired on it.
    [[nodiscard]] bool holds(QDate day) const;
};

/// Part of a day of the week.
struct FreeTime {
    QString day;  ///< mon ... sun
    QString part; ///< morning, afternoon, evening
    friend bool operator==(const FreeTime&, const FreeTime&) = default;
};

/// When and where somebody has time; each saying of it is kept, the newest counts.
struct Availability {
    QDate on;
    int families = 0; ///< how many at a time
    QString words;
    QList<FreeTime> times;
    QStringList wards; ///< empty: all
};

/// One line of the training register.
struct Training {
    EntryId entry; ///< null for a new one
    RecordId worker;
    QString course;
    QString provider;
    QString hours; ///< a decimal: "6", "7.5"; empty while nobody wrote it
    QString qualification;
    QString programme;
    QDate on;
    QDate expires; ///< last day; invalid: it does not expire
    QString setting;

    [[nodiscard]] bool holds(QDate day) const;
};

struct WorkerSupervision {
    EntryId entry;
    QDate on;
    int minutes = 0;
    QString by;
    QString words;
    QDate next;
};

struct GivenHours {
    QDate on;
    int minutes = 0;
    QString what;
};

struct Worker {
    RecordId record; ///< null for a new one
    QString name;
    QString sort;      ///< paid, volunteer, peer_supporter, buddy, student
    QString reference; ///< under which she signs in; empty while she has no program of her own
    QString organisation;
    QString team;
    QString setting;
    QString phone;
    QString email;
    QStringList languages;
    QStringList purposes; ///< what a volunteer is there for: feeding, befriending ...
    QDate from;
    QDate to; ///< last day; invalid while she is here
    QString why;
    QList<WorkerCheck> checks;
    std::optional<Availability> available;
    QList<Training> training;
    QList<WorkerSupervision> supervision; ///< the earliest first
    QList<GivenHours> hours;
    Entry drawn; ///< what a correction has seen; empty while it is new

    [[nodiscard]] bool isVolunteer() const { return sort != u"paid" && sort != u"student"; }
    [[nodiscard]] bool isHere(QDate day) const { return !to.isValid() || day <= to; }
    /// The date agreed at the last supervision; invalid while none was.
    [[nodiscard]] QDate nextSupervision() const;
    [[nodiscard]] int minutesGiven() const;
};

/// What must hold before somebody is matched with a family, and how early the coordinator is told. The area's own.
struct WorkforceRules {
    QString dbs = QStringLiteral("dbs_enhanced"); ///< least level; empty: none is asked for
    bool references = true;
    QStringList courses{QStringLiteral("Safeguarding")}; ///< training by the beginning of its name
    int warnDays = 30;                                   ///< before a check or training expires
    friend bool operator==(const WorkforceRules&, const WorkforceRules&) = default;
};

/// All workers of this laptop by name, with all that is known of them; those who left too if asked.
Result<QList<Worker>> workers(Connection& connection, QDate today, bool leftToo = false);
Result<std::optional<Worker>> workerOf(Connection& connection, const RecordId& record);
/// Whoever signs in under that reference.
Result<std::optional<Worker>> workerNamed(Connection& connection, const QString& reference);
/// Members of staff of the area's list who have no worker's record yet.
Result<QList<Worker>> staffWithoutRecord(Connection& connection);

/// Begins a worker's record, or writes what differs. With a reference the record is allotted to her, so that she sees
/// her own. Errors: InvalidInput without a name or sort, or when she leaves before she began; AlreadyExists for a
/// second worker of that reference.
Result<RecordId> saveWorker(Work& work, const Worker& worker);
/// Errors: InvalidInput without a sort, or when it expires before it was made.
Result<EntryId> saveCheck(Work& work, const RecordId& worker, const WorkerCheck& check);
/// Errors: InvalidInput for less than no families, or more than 20.
Result<EntryId> sayAvailable(Work& work, const RecordId& worker, const Availability& available);
/// Errors: InvalidInput without a course or a date, for hours that are no number up to 2,000, or when it expires before
/// it was done.
Result<EntryId> saveTraining(Work& work, const Training& training);
/// Errors: InvalidInput without a date, or when the next lies before it.
Result<EntryId> recordSupervision(Work& work, const RecordId& worker, const WorkerSupervision& supervision);
/// Errors: InvalidInput without a date, or for no minutes, or more than a day.
Result<EntryId> recordHours(Work& work, const RecordId& worker, const GivenHours& hours);

Result<WorkforceRules> workforceRules(Connection& connection);
/// InvalidInput outside 1 to 365 days.
Status saveWorkforceRules(Work& work, const WorkforceRules& rules);

} // namespace lodestar
