#include "core/services/History.h"

#include "core/store/Joined.h"

namespace lodestar {

using records::Change;
using records::EntryState;

namespace {

/// What an edit replaced, by the values of the changes it names as seen.
QList<ReplacedValue> replacedBy(const Change& change, const QString& field, const QList<Change>& all) {
    QList<ReplacedValue> values;
    const QList<ChangeId> seen = change.seen.value(field);
    for (const Change& each : all) {
        if (seen.contains(each.id) && !each.recalled()) values.append({each.fields().value(field), each.madeAt});
    }
    return values;
}

struct Author {
    QString name;
    QString role;
};

Result<Author> authorOf(Connection& connection, const StaffId& staff) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT name, role FROM staff WHERE entry = ?"));
    LODESTAR_ASSIGN(const auto found,
                    query.bind(staff).first([](const Statement& row) { return Author{row.text(0), row.text(1)}; }));
    return found.value_or(Author());
}

Result<QString> laptopOf(Connection& connection, const DeviceId& device) {
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT CASE WHEN own THEN '' ELSE coalesce(nullif(name, ''), ?1) END FROM "
                                         "device WHERE id = ?2"));
    const QString shortId = device.toString().right(6);
    LODESTAR_ASSIGN(const auto name,
                    query.bind(shortId, device).first([](const Statement& row) { return row.text(0); }));
    return name.value_or(shortId);
}

bool standsIn(const EntryState& state, const ChangeId& change, const QString& field) {
    const auto heads = state.heads(field);
    return std::any_of(heads.cbegin(), heads.cend(), [&](const records::Head& head) { return head.change == change; });
}

bool madeBy(const Change& change, const QDateTime& moment) {
    const QDateTime made = QDateTime::fromString(change.madeAt, Qt::ISODate);
    return made.isValid() && made <= moment;
}

} // namespace

QList<HistoryValue> EntryHistory::standing(const QString& field) const {
    QList<HistoryValue> found;
    for (const HistoryValue& each : values) {
        if (each.field == field && each.stands) found.append(each);
    }
    return found;
}

std::optional<Entry> entryOf(const QList<Change>& changes) {
    if (changes.isEmpty()) return std::nullopt;
    const EntryState state = EntryState::of(changes);
    const auto [first, last] = std::minmax_element(changes.cbegin(), changes.cend(),
                                                   [](const Change& a, const Change& b) { return a.id < b.id; });
    Entry entry;
    entry.id = first->entry;
    entry.record = first->record;
    entry.home = first->record;
    entry.compartment = first->compartment;
    entry.kind = first->kind;
    entry.fields = state.values();
    entry.happened = happenedOf(first->kind, entry.fields, first->madeAt);
    entry.heads = state.heads();
    entry.conflicts = state.conflicts();
    entry.retired = state.retired();
    entry.recalled = state.recalled();
    entry.author = first->author;
    entry.madeAt = first->madeAt;
    entry.changedAt = last->madeAt;
    return entry;
}

Result<EntryHistory> readHistory(Connection& connection, const EntryId& id) {
    LODESTAR_ASSIGN(QList<Change> changes, ChangeRows(connection).ofEntry(id));
    std::sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) { return a.id < b.id; });
    const auto entry = entryOf(changes);
    if (!entry) return fail(ErrorCode::NotFound, QStringLiteral("entry"));
    const EntryState state = EntryState::of(changes);
    EntryHistory history{*entry, {}};
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        LODESTAR_ASSIGN(const Author author, authorOf(connection, change->author));
        HistoryValue made;
        made.change = change->id;
        made.by = change->author;
        made.author = author.name;
        made.role = author.role;
        LODESTAR_ASSIGN(made.device, laptopOf(connection, change->device));
        made.madeAt = change->madeAt;
        made.waits = change->logNumber == 0 && made.device.isEmpty();
        made.recalled = change->recalled();
        if (change->recalled()) {
            history.values.append(made);
            continue;
        }
        const QJsonObject fields = change->fields();
        made.reason = fields.value(records::reasonField).toString();
        for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
            if (it.key() == records::reasonField) continue;
            made.field = it.key();
            made.value = it.value();
            made.replaced = replacedBy(*change, it.key(), changes);
            made.stands = standsIn(state, change->id, it.key());
            if (it.key() == records::retiredField)
                made.reason = it.value().toObject().value(records::reasonField).toString(made.reason);
            history.values.append(made);
        }
    }
    return history;
}

Result<QList<Entry>> entriesAsOf(Connection& connection, const RecordId& record, const QDateTime& moment) {
    LODESTAR_ASSIGN(const auto logs, logsReadUnder(connection, record));
    QList<Change> changes;
    for (const RecordId& log : logs) {
        LODESTAR_ASSIGN(const auto ofLog, ChangeRows(connection).ofRecord(log));
        changes += ofLog;
    }
    QHash<EntryId, QList<Change>> byEntry;
    for (const Change& change : changes) {
        if (madeBy(change, moment)) byEntry[change.entry].append(change);
    }
    QList<Entry> entries;
    for (const QList<Change>& each : std::as_const(byEntry)) {
        auto entry = entryOf(each);
        if (!entry || entry->retired || entry->recalled) continue;
        entry->record = record;
        entries.append(*entry);
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.happened != b.happened ? a.happened > b.happened : a.id > b.id;
    });
    return entries;
}

Status settle(Work& work, const Entry& drawn, const QString& field, const QJsonValue& value, const QString& reason) {
    if (!drawn.conflicts.contains(field)) return fail(ErrorCode::InvalidInput, field + QStringLiteral(": no conflict"));
    QJsonObject fields{{field, value}};
    if (!reason.trimmed().isEmpty()) fields.insert(records::reasonField, reason.trimmed());
    Edit edit = correctionOf(drawn, fields);
    // A removal stands only when it has seen everything that was edited beside it.
    if (field == records::retiredField) edit.seen = drawn.seenForAll();
    return save(work, {edit});
}

} // namespace lodestar
