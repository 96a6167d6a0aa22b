#include "core/store/EntryTable.h"

#include "core/store/Joined.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar {

using records::Change;
using records::EntryState;
using records::Head;

namespace {

constexpr QByteArrayView columns = "id, record, compartment, kind, happened, fields, head, heads, conflicts, retired, "
                                   "recalled, author, made_at, changed_at, home";

/// Bytes of content that are written a second time, beside the log.
constexpr qsizetype keptWithRow = 512;

QByteArray select(QByteArrayView rest) {
    return "SELECT " + columns.toByteArray() + " FROM entry " + rest.toByteArray();
}

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray headsText(const QMap<QString, QList<Head>>& heads) {
    QJsonObject object;
    for (auto it = heads.cbegin(); it != heads.cend(); ++it) {
        QJsonArray list;
        for (const Head& head : it.value()) {
            QJsonArray pair{head.change.toString()};
            if (!head.value.isUndefined()) pair.append(head.value);
            list.append(pair);
        }
        object.insert(it.key(), list);
    }
    return compact(object);
}

QMap<QString, QList<Head>> headsFromText(QByteArrayView text) {
    QMap<QString, QList<Head>> heads;
    const QJsonObject object = QJsonDocument::fromJson(text.toByteArray()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QJsonArray list = it.value().toArray();
        for (const QJsonValue& each : list) {
            const QJsonArray pair = each.toArray();
            heads[it.key()].append(Head{ChangeId::fromString(pair.at(0).toString()),
                                        pair.size() > 1 ? pair.at(1) : QJsonValue(QJsonValue::Undefined)});
        }
    }
    return heads;
}

/// The fields of the only change, each with that change as its head.
QMap<QString, QList<Head>> singleHeads(const QJsonObject& fields, const ChangeId& change) {
    QMap<QString, QList<Head>> heads;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
        heads.insert(it.key(), {Head{change, it.value()}});
    return heads;
}

void dropNulls(QJsonObject& fields) {
    for (auto it = fields.begin(); it != fields.end();) {
        if (it.value().isNull())
            it = fields.erase(it);
        else
            ++it;
    }
}

Entry fromRow(const Statement& row) {
    Entry entry;
    entry.id = row.id<EntryId>(0);
    entry.record = row.id<RecordId>(1);
    entry.compartment = static_cast<records::Compartment>(row.integer(2));
    entry.kind = row.text(3);
    entry.happened = row.text(4);
    entry.fields = QJsonDocument::fromJson(row.view(5).toByteArray()).object();
    if (row.isNull(6))
        entry.heads = headsFromText(row.view(7));
    else
        entry.heads = singleHeads(entry.fields, row.id<ChangeId>(6));
    entry.conflicts = row.text(8).split(u'\n', Qt::SkipEmptyParts);
    entry.retired = row.boolean(9);
    entry.recalled = row.boolean(10);
    entry.author = row.id<StaffId>(11);
    entry.madeAt = row.text(12);
    entry.changedAt = row.text(13);
    entry.home = row.id<RecordId>(14);
    dropNulls(entry.fields);
    return entry;
}

/// The entry that one change makes, as `fromRow` would read it.
Entry ofFirst(const Change& change) {
    Entry entry;
    entry.fields = change.fields();
    entry.id = change.entry;
    entry.record = change.record;
    entry.home = change.record;
    entry.compartment = change.compartment;
    entry.kind = change.kind;
    entry.happened = happenedOf(change.kind, entry.fields, change.madeAt);
    entry.heads = singleHeads(entry.fields, change.id);
    entry.retired = entry.fields.value(records::retiredField).isObject();
    entry.author = change.author;
    entry.madeAt = change.madeAt;
    entry.changedAt = change.madeAt;
    dropNulls(entry.fields);
    return entry;
}

std::optional<RecordId> homeColumn(const RecordId& record, const RecordId& home) {
    return home == record ? std::nullopt : std::optional<RecordId>(home);
}

Result<QList<Entry>> gathered(Statement& query) {
    QList<Entry> entries;
    LODESTAR_TRY(query.each([&](const Statement& row) { entries.append(fromRow(row)); }));
    return entries;
}

} // namespace

Result<std::optional<Entry>> EntryTable::insertFirst(const Change& change, const RecordId& under) {
    static const QByteArray sql = "INSERT INTO entry_row (" + columns.toByteArray() +
                                  ") VALUES (?,?,?,?,?,?,?,NULL,NULL,?,0,?,?,?,?) ON CONFLICT (id) DO NOTHING";
    Entry entry = ofFirst(change);
    entry.record = under;
    LODESTAR_ASSIGN(Statement insert, m_connection.statement(sql));
    insert.reset();
    insert.bindValue(1, entry.id);
    insert.bindValue(2, entry.record);
    insert.bindValue(3, entry.compartment);
    insert.bindValue(4, entry.kind);
    insert.bindValue(5, entry.happened);
    // Short ones are kept with the row: lists and rules read them by the thousand.
    if (change.content.size() <= keptWithRow)
        insert.bindUtf8(6, change.content);
    else
        insert.bindValue(6, nullptr);
    insert.bindValue(7, change.id);
    insert.bindValue(8, entry.retired);
    insert.bindValue(9, entry.author);
    insert.bindValue(10, entry.madeAt);
    insert.bindValue(11, entry.changedAt);
    insert.bindValue(12, homeColumn(entry.record, entry.home));
    LODESTAR_TRY(insert.run());
    if (m_connection.rowsChanged() == 0) return std::nullopt;
    return entry;
}

Status EntryTable::replace(const QList<Change>& changes) {
    if (changes.isEmpty()) return {};
    if (changes.size() == 1 && !changes.first().recalled()) {
        LODESTAR_TRY(m_connection.run("DELETE FROM entry_row WHERE id = ?", changes.first().entry));
        LODESTAR_ASSIGN(const RecordId under, readUnder(m_connection, changes.first().record));
        LODESTAR_TRY(insertFirst(changes.first(), under));
        return {};
    }
    const EntryState state = EntryState::of(changes);
    // By id and not by arrival, so that every laptop names the same author and time.
    const auto [earliest, latest] = std::minmax_element(changes.cbegin(), changes.cend(),
                                                        [](const Change& a, const Change& b) { return a.id < b.id; });
    const Change& first = *earliest;
    const QJsonObject values = state.values();
    LODESTAR_ASSIGN(Statement insert,
                    m_connection.statement("INSERT OR REPLACE INTO entry_row (" + columns.toByteArray() +
                                           ") VALUES (?,?,?,?,?,?,NULL,?,?,?,?,?,?,?,?)"));
    LODESTAR_ASSIGN(const RecordId record, readUnder(m_connection, first.record));
    insert.bind(first.entry, record, first.compartment, first.kind, happenedOf(first.kind, values, first.madeAt));
    insert.bindUtf8(6, compact(values));
    insert.bindUtf8(7, headsText(state.heads()));
    if (state.conflicts().isEmpty())
        insert.bindValue(8, nullptr);
    else
        insert.bindValue(8, state.conflicts().join(u'\n'));
    insert.bindValue(9, state.retired());
    insert.bindValue(10, state.recalled());
    insert.bindValue(11, first.author);
    insert.bindValue(12, first.madeAt);
    insert.bindValue(13, latest->madeAt);
    insert.bindValue(14, homeColumn(record, first.record));
    return insert.run();
}

Result<bool> EntryTable::contains(const EntryId& id) {
    LODESTAR_ASSIGN(const auto found, m_connection.integer("SELECT 1 FROM entry_row WHERE id = ?", id));
    return found.has_value();
}

Result<std::optional<Entry>> EntryTable::find(const EntryId& id) {
    static const QByteArray sql = select("WHERE id = ?");
    LODESTAR_ASSIGN(Statement query, m_connection.statement(sql));
    return query.bind(id).first(fromRow);
}

Result<QList<Entry>> EntryTable::ofRecord(const RecordId& record, QStringView kind) {
    static const QByteArray live = "retired = 0 AND recalled = 0 ORDER BY ";
    static const QByteArray newest = "happened DESC, id DESC";
    // Of what a record has once, its own comes before that of the records joined to it.
    static const QByteArray ofAll =
        select("WHERE record = ? AND " + live +
               "home <> record AND kind IN ('person', 'birth', 'household', 'residence'), " + newest);
    static const QByteArray ofOne = select("WHERE record = ? AND kind = ? AND " + live + newest);
    static const QByteArray ofRoot = select("WHERE record = ? AND kind = ? AND " + live + "home <> record, " + newest);
    static const QStringList roots{QStringLiteral("person"), QStringLiteral("birth"), QStringLiteral("household"),
                                   QStringLiteral("residence")};
    const bool one = !kind.isEmpty();
    LODESTAR_ASSIGN(Statement query, m_connection.statement(!one ? ofAll : roots.contains(kind) ? ofRoot : ofOne));
    query.bind(record);
    if (one) query.bindValue(2, kind);
    return gathered(query);
}

Result<QList<Entry>> EntryTable::allOfRecord(const RecordId& record) {
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement(select("WHERE record = ? ORDER BY happened DESC, id DESC")));
    query.bind(record);
    return gathered(query);
}

Result<QList<Entry>> EntryTable::inLogOf(const RecordId& record) {
    LODESTAR_ASSIGN(Statement query, m_connection.statement(
                                         select("WHERE id IN (SELECT id FROM entry_row WHERE (record = ?1 AND home IS "
                                                "NULL) OR home = ?1) ORDER BY happened DESC, id DESC")));
    query.bind(record);
    return gathered(query);
}

Result<RecordId> EntryTable::homeOf(const EntryId& id) {
    LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT home FROM entry WHERE id = ?"));
    LODESTAR_ASSIGN(const auto home, query.bind(id).first([](const Statement& row) { return row.id<RecordId>(0); }));
    return home.value_or(RecordId());
}

Result<QList<Entry>> EntryTable::ofKind(QStringView kind) {
    LODESTAR_ASSIGN(Statement query, m_connection.statement(select(
                                         "WHERE kind = ? AND retired = 0 AND recalled = 0 ORDER BY happened, id")));
    query.bind(kind);
    return gathered(query);
}

Result<QList<Entry>> EntryTable::inConflict() {
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement(select("WHERE conflicts IS NOT NULL ORDER BY changed_at DESC")));
    return gathered(query);
}

} // namespace lodestar
