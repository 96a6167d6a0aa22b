#include "core/services/Recalling.h"

#include "core/services/Audit.h"
#include "core/store/Transaction.h"

#include <QJsonArray>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

Result<Entry> held(Connection& connection, const EntryId& id) {
    LODESTAR_ASSIGN(const auto entry, EntryTable(connection).find(id));
    if (!entry || entry->recalled) return fail(ErrorCode::NotFound, u"entry"_s);
    return *entry;
}

Result<Edit> recallOf(Connection& connection, const Entry& entry, const QString& why) {
    LODESTAR_ASSIGN(const auto changes, ChangeRows(connection).ofEntry(entry.id));
    QJsonArray named;
    for (const records::Change& change : changes)
        named.append(QJsonObject{{u"change"_s, change.id.toString()}});
    LODESTAR_ASSIGN(const auto witnesses, seenBy(connection, entry));
    QJsonArray seen;
    for (const SeenBy& each : witnesses)
        seen.append(QJsonObject{{u"who"_s, each.who}, {u"how"_s, each.how + u' ' + each.when}});
    QJsonObject fields{{u"changes"_s, named}, {QString(records::reasonField), why.trimmed()}};
    if (!seen.isEmpty()) fields.insert(u"seenBy"_s, seen);
    Edit edit = newEntry(entry.home, u"recall", fields);
    edit.compartment = entry.compartment; // a recall reaches only into its own log
    return edit;
}

/// The content anew: who wrote it first, and when, stays with it.
Edit rewritten(const Entry& entry, const RecordId& record, records::Compartment compartment) {
    Edit edit = newEntry(record, entry.kind, entry.fields);
    edit.compartment = compartment;
    edit.fields.remove(records::retiredField);
    if (!edit.fields.contains(u"writtenFirst"_s))
        edit.fields.insert(u"writtenFirst"_s, QJsonObject{{u"by"_s, entry.author.toString()}, {u"at"_s, entry.madeAt}});
    return edit;
}

Result<records::Subject> subjectOf(Connection& connection, const RecordId& record) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT subject FROM person WHERE record = ?"));
    LODESTAR_ASSIGN(const auto subject, query.bind(record).first([](const Statement& row) { return row.text(0); }));
    if (subject) return records::subjectFromName(*subject).value_or(records::Subject::Child);
    LODESTAR_ASSIGN(const auto home, connection.integer("SELECT 1 FROM household WHERE record = ?", record));
    if (!home) return fail(ErrorCode::NotFound, u"record"_s);
    return records::Subject::Household;
}

Result<EntryId> rewriteAndRecall(Work& work, const Entry& entry, const Edit& anew, const QString& why) {
    if (why.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"reason: is needed"_s);
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_ASSIGN(const Edit recall, recallOf(work.connection, entry, why));
    LODESTAR_TRY(save(work, {anew, recall}));
    LODESTAR_TRY(transaction.commit());
    return anew.entry;
}

} // namespace

Result<QList<SeenBy>> seenBy(Connection& connection, const Entry& entry) {
    QList<SeenBy> seen;
    LODESTAR_ASSIGN(
        Statement query,
        connection.statement("SELECT coalesce(s.name, ''), a.act, a.at FROM audit a LEFT JOIN staff s ON s.entry = "
                             "a.staff WHERE a.record = ? AND a.at >= ? ORDER BY a.n"));
    LODESTAR_TRY(query.bind(entry.record, entry.madeAt).each([&](const Statement& row) {
        seen.append({row.text(0), row.text(1), row.text(2)});
    }));
    LODESTAR_ASSIGN(const auto given, EntryTable(connection).ofRecord(entry.record, u"given"));
    for (const Entry& each : given) {
        if (each.madeAt < entry.madeAt) continue;
        const QJsonObject sheet = each.object(V("given"));
        seen.append({sheet.value(V("to")).toString(), u"given"_s, sheet.value(V("at")).toString()});
    }
    return seen;
}

Status recallEntry(Work& work, const EntryId& id, const QString& why) {
    if (why.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"reason: is needed"_s);
    LODESTAR_ASSIGN(const Entry entry, held(work.connection, id));
    LODESTAR_ASSIGN(const Edit recall, recallOf(work.connection, entry, why));
    return save(work, {recall});
}

Result<EntryId> moveToRightPerson(Work& work, const EntryId& id, const RecordId& right, const QString& why) {
    LODESTAR_ASSIGN(const Entry entry, held(work.connection, id));
    LODESTAR_ASSIGN(const records::Subject subject, subjectOf(work.connection, right));
    const records::KindDescription* kind = records::kindNamed(entry.kind);
    if (entry.record == right || (kind != nullptr && !kind->allows(subject)))
        return fail(ErrorCode::InvalidInput, u"record: this kind of entry cannot stand there"_s);
    return rewriteAndRecall(work, entry, rewritten(entry, right, entry.compartment), why);
}

Result<EntryId> sealEntry(Work& work, const EntryId& id, const QString& why) {
    LODESTAR_ASSIGN(const Entry entry, held(work.connection, id));
    const records::KindDescription* kind = records::kindNamed(entry.kind);
    if (entry.compartment == records::Compartment::Sealed || (kind != nullptr && !kind->compartmentChosen))
        return fail(ErrorCode::InvalidInput, u"compartment: this entry cannot be sealed by itself"_s);
    return rewriteAndRecall(work, entry, rewritten(entry, entry.home, records::Compartment::Sealed), why);
}

} // namespace lodestar
