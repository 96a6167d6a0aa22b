#include "core/services/Workers.h"

#include "core/base/Fold.h"
#include "core/records/FixedIds.h"
#include "core/services/SaveFields.h"
#include "core/services/WorkerFields.h"
#include "core/store/EntryTable.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

constexpr int mostFamilies = 20;
constexpr int mostMinutes = 24 * 60;
constexpr int mostWarnDays = 365;
constexpr double mostHours = 2000;

EntryId rulesEntry() {
    return EntryId::derived(areaRecord().value(), "area_setting:workforce");
}

std::unexpected<Error> invalid(const QString& why) {
    return std::unexpected(Error{ErrorCode::InvalidInput, why});
}

/// Puts each entry of a kind to its worker.
template<typename Put>
Status gather(Connection& connection, QStringView kind, const QHash<RecordId, qsizetype>& places, Put put) {
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofKind(kind));
    for (const Entry& each : entries)
        if (const auto place = places.constFind(each.record); place != places.cend()) put(*place, each);
    return {};
}

Result<QList<Worker>> allWorkers(Connection& connection) {
    QList<Worker> found;
    QHash<RecordId, qsizetype> places;
    LODESTAR_ASSIGN(const auto roots, EntryTable(connection).ofKind(u"worker"));
    for (const Entry& each : roots) {
        // Two who began one record meet in it: the first entry is the worker.
        if (places.contains(each.record)) continue;
        places.insert(each.record, found.size());
        found.append(workerFrom(each));
    }
    LODESTAR_TRY(gather(connection, u"worker_check", places,
                        [&](qsizetype i, const Entry& entry) { found[i].checks.append(checkFrom(entry)); }));
    LODESTAR_TRY(gather(connection, u"availability", places,
                        [&](qsizetype i, const Entry& entry) { found[i].available = availabilityFrom(entry); }));
    LODESTAR_TRY(gather(connection, u"training", places,
                        [&](qsizetype i, const Entry& entry) { found[i].training.append(trainingFrom(entry)); }));
    LODESTAR_TRY(gather(connection, u"worker_supervision", places,
                        [&](qsizetype i, const Entry& entry) { found[i].supervision.append(supervisionFrom(entry)); }));
    LODESTAR_TRY(gather(connection, u"worker_hours", places,
                        [&](qsizetype i, const Entry& entry) { found[i].hours.append(hoursFrom(entry)); }));
    std::ranges::stable_sort(
        found, [](const Worker& a, const Worker& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return found;
}

Status checkWorker(Connection& connection, const Worker& worker) {
    if (worker.name.simplified().isEmpty()) return invalid(u"name: is needed"_s);
    if (worker.sort.isEmpty()) return invalid(u"sort: is needed"_s);
    if (worker.from.isValid() && worker.to.isValid() && worker.to < worker.from)
        return invalid(u"to: lies before from"_s);
    if (worker.reference.trimmed().isEmpty()) return {};
    LODESTAR_ASSIGN(const auto other, workerNamed(connection, worker.reference.trimmed()));
    return other && other->record != worker.record ? fail(ErrorCode::AlreadyExists, worker.reference.trimmed())
                                                   : Status();
}

/// The allotments by which she sees her own record: those of another reference end, hers begins.
Result<QList<Edit>> ownSight(Work& work, const RecordId& record, const QString& reference) {
    QList<Edit> edits;
    bool there = reference.isEmpty();
    const QString today = work.clock().today().toString(Qt::ISODate);
    LODESTAR_ASSIGN(const auto held, EntryTable(work.connection).ofRecord(record, u"allotment"));
    for (const Entry& each : held) {
        if (!each.text(V("to")).isEmpty()) continue;
        if (each.text(V("staff")) == reference)
            there = true;
        else
            edits.append(correctionOf(each, {{u"to"_s, today}}));
    }
    if (!there) edits.append(newEntry(record, u"allotment", {{u"staff"_s, reference}, {u"from"_s, today}}));
    return edits;
}

bool isHours(const QString& text) {
    bool number = false;
    const double hours = text.toDouble(&number);
    return text.isEmpty() || (number && hours >= 0 && hours <= mostHours);
}

} // namespace

bool WorkerCheck::holds(QDate day) const {
    return outcome == u"clear" && (!on.isValid() || on <= day) && (!expires.isValid() || day <= expires);
}

bool Training::holds(QDate day) const {
    return on.isValid() && on <= day && (!expires.isValid() || day <= expires);
}

QDate Worker::nextSupervision() const {
    return supervision.isEmpty() ? QDate() : supervision.last().next;
}

int Worker::minutesGiven() const {
    int sum = 0;
    for (const GivenHours& each : hours)
        sum += each.minutes;
    return sum;
}

Result<QList<Worker>> workers(Connection& connection, QDate today, bool leftToo) {
    LODESTAR_ASSIGN(auto found, allWorkers(connection));
    if (!leftToo) found.removeIf([&](const Worker& each) { return !each.isHere(today); });
    return found;
}

Result<std::optional<Worker>> workerOf(Connection& connection, const RecordId& record) {
    LODESTAR_ASSIGN(const auto all, allWorkers(connection));
    const auto found = std::ranges::find(all, record, &Worker::record);
    return found == all.cend() ? std::nullopt : std::optional<Worker>(*found);
}

Result<std::optional<Worker>> workerNamed(Connection& connection, const QString& reference) {
    LODESTAR_ASSIGN(const auto all, allWorkers(connection));
    const auto found = std::ranges::find(all, reference, &Worker::reference);
    return found == all.cend() || reference.isEmpty() ? std::nullopt : std::optional<Worker>(*found);
}

Result<QList<Worker>> staffWithoutRecord(Connection& connection) {
    LODESTAR_ASSIGN(const auto known, allWorkers(connection));
    LODESTAR_ASSIGN(const auto staff, EntryTable(connection).ofRecord(areaRecord(), u"staff"));
    QList<Worker> found;
    for (const Entry& each : staff) {
        Worker made;
        made.name = each.text(V("name"));
        made.reference = each.text(V("reference"));
        made.team = each.text(V("team"));
        made.organisation = each.text(V("organisation"));
        made.email = each.text(V("email"));
        made.sort = u"paid"_s;
        const bool there = std::ranges::find(known, made.reference, &Worker::reference) != known.cend();
        if (!there && !made.reference.isEmpty()) found.append(made);
    }
    return found;
}

Result<RecordId> saveWorker(Work& work, const Worker& worker) {
    LODESTAR_TRY(checkWorker(work.connection, worker));
    const bool fresh = worker.record.isNull();
    const RecordId record = fresh ? RecordId::create() : worker.record;
    // The worker comes first: it is what the record is.
    LODESTAR_TRY(saveFields(work, newEntry(record, u"worker", fieldsOf(worker)), fresh ? nullptr : &worker.drawn));
    LODESTAR_ASSIGN(const auto sight, ownSight(work, record, worker.reference.trimmed()));
    if (!sight.isEmpty()) LODESTAR_TRY(save(work, sight));
    return record;
}

Result<EntryId> saveCheck(Work& work, const RecordId& worker, const WorkerCheck& check) {
    if (check.sort.isEmpty()) return invalid(u"sort: is needed"_s);
    if (check.on.isValid() && check.expires.isValid() && check.expires < check.on)
        return invalid(u"expires: lies before the date of the check"_s);
    LODESTAR_ASSIGN(const auto drawn, EntryTable(work.connection).find(check.entry));
    return saveFields(work, newEntry(worker, u"worker_check", fieldsOf(check)), drawn ? &*drawn : nullptr);
}

Result<EntryId> sayAvailable(Work& work, const RecordId& worker, const Availability& available) {
    if (available.families < 0 || available.families > mostFamilies)
        return invalid(u"families: must be from 0 to 20"_s);
    return saveFields(work, newEntry(worker, u"availability", fieldsOf(available)));
}

Result<EntryId> saveTraining(Work& work, const Training& training) {
    if (training.course.simplified().isEmpty()) return invalid(u"course: is needed"_s);
    if (!training.on.isValid()) return invalid(u"on: is needed"_s);
    if (!isHours(training.hours.trimmed())) return invalid(u"hours: must be a number up to 2000"_s);
    if (training.expires.isValid() && training.expires < training.on)
        return invalid(u"expires: lies before the course"_s);
    LODESTAR_ASSIGN(const auto drawn, EntryTable(work.connection).find(training.entry));
    return saveFields(work, newEntry(training.worker, u"training", fieldsOf(training)), drawn ? &*drawn : nullptr);
}

Result<EntryId> recordSupervision(Work& work, const RecordId& worker, const WorkerSupervision& supervision) {
    if (!supervision.on.isValid()) return invalid(u"on: is needed"_s);
    if (supervision.next.isValid() && supervision.next <= supervision.on)
        return invalid(u"next: lies before this supervision"_s);
    return saveFields(work, newEntry(worker, u"worker_supervision", fieldsOf(supervision)));
}

Result<EntryId> recordHours(Work& work, const RecordId& worker, const GivenHours& hours) {
    if (!hours.on.isValid()) return invalid(u"on: is needed"_s);
    if (hours.minutes < 1 || hours.minutes > mostMinutes) return invalid(u"minutes: must be from 1 to 1440"_s);
    return saveFields(work, newEntry(worker, u"worker_hours", fieldsOf(hours)));
}

Result<WorkforceRules> workforceRules(Connection& connection) {
    LODESTAR_ASSIGN(const auto entry, EntryTable(connection).find(rulesEntry()));
    return entry && !entry->retired ? rulesFrom(entry->object(V("value"))) : WorkforceRules();
}

Status saveWorkforceRules(Work& work, const WorkforceRules& rules) {
    if (rules.warnDays < 1 || rules.warnDays > mostWarnDays) return invalid(u"days: must be from 1 to 365"_s);
    Edit edit = newEntry(areaRecord(), u"area_setting", {{u"name"_s, u"workforce"_s}, {u"value"_s, valueOf(rules)}});
    edit.entry = rulesEntry();
    LODESTAR_ASSIGN(const auto before, EntryTable(work.connection).find(edit.entry));
    if (before) edit.seen = before->seenFor(edit.fields.keys());
    return save(work, {edit});
}

} // namespace lodestar
