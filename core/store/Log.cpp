#include "core/store/Log.h"

#include "core/crypto/Hash.h"
#include "core/crypto/LogDigest.h"
#include "core/store/Joined.h"
#include "core/store/Transaction.h"

#include <QJsonArray>

#include <map>

namespace lodestar {

using records::Change;
using sync::LogId;

namespace {

QList<ChangeId> changesNamedBy(const Change& recall) {
    QList<ChangeId> named;
    const QJsonArray list = recall.fields().value(QLatin1StringView("changes")).toArray();
    for (const QJsonValue& each : list)
        named.append(ChangeId::fromString(each.toObject().value(QLatin1StringView("change")).toString()));
    return named;
}

} // namespace

/// What one call of `append` has changed: brought up to date once, at its end.
struct Log::Touched {
    std::map<LogId, LogRow> logs;
    QHash<RecordId, QSet<QString>> kinds; ///< of each record, the kinds that changed
    QHash<DeviceId, qint64> lastSeq;
    QHash<RecordId, RecordId> under; ///< which record each is read under; joins change at the end alone
    QSet<EntryId> fresh;             ///< of these it is known that they are new
    QSet<EntryId> merged;            ///< entries of several changes, computed once at the end
    std::optional<bool> recalls;     ///< whether any recall is known here; looked up once
    std::optional<qint64> firstHere; ///< number of the first change that waits to be sent
};

Log::Log(Connection& connection)
    : m_connection(connection)
    , m_projections(makeProjections()) {
    for (const auto& projection : m_projections) {
        const QSet<QString> kinds = projection->kinds();
        for (const QString& kind : kinds)
            m_readers[kind].append(projection.get());
    }
}

Log::~Log() = default;

Status Log::append(const QList<Change>& changes, Origin origin) {
    Touched touched;
    return appendAll(changes, origin, touched);
}

Status Log::append(const QList<Change>& changes, const QSet<EntryId>& fresh) {
    Touched touched;
    touched.fresh = fresh;
    return appendAll(changes, Origin::Here, touched);
}

Status Log::appendAll(const QList<Change>& changes, Origin origin, Touched& touched) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    for (const Change& change : changes)
        LODESTAR_TRY(take(change, origin, touched));
    if (touched.firstHere)
        LODESTAR_TRY(m_connection.run("INSERT INTO outbox (n) SELECT n FROM change WHERE n >= ?", *touched.firstHere));
    LODESTAR_TRY(finish(touched));
    for (auto it = touched.lastSeq.cbegin(); it != touched.lastSeq.cend(); ++it)
        LODESTAR_TRY(m_connection.run("UPDATE device SET last_seq = ? WHERE id = ? AND last_seq < ?", it.value(),
                                      it.key(), it.value()));
    return transaction.commit();
}

Status Log::finish(Touched& touched) {
    for (const EntryId& entry : std::as_const(touched.merged))
        LODESTAR_TRY(bringUpToDate(entry, touched));
    LODESTAR_TRY(joinRecords(touched));
    LODESTAR_TRY(project(touched));
    for (const auto& [log, row] : touched.logs)
        LODESTAR_TRY(row.write(m_connection, log));
    return {};
}

Status Log::take(const Change& change, Origin origin, Touched& touched) {
    LODESTAR_ASSIGN(LogRow * row, rowOf({change.record, change.compartment}, touched));
    if (origin == Origin::Server) {
        LODESTAR_ASSIGN(const bool added, takeNumbered(change, *row));
        return added ? place(change, touched) : Status();
    }
    LODESTAR_ASSIGN(const bool added, ChangeRows(m_connection).insert(change));
    if (!added) return {};
    if (!touched.firstHere) touched.firstHere = m_connection.lastInsertId();
    touched.lastSeq[change.device] = std::max(touched.lastSeq.value(change.device), change.deviceSeq);
    row->all.add(digestTerm(change.id, change.contentHash));
    return place(change, touched);
}

/// Puts an added change into its entry.
Status Log::place(const Change& change, Touched& touched) {
    if (touched.fresh.remove(change.entry)) {
        LODESTAR_ASSIGN(const bool first, takeFirst(change, touched));
        if (!first) touched.merged.insert(change.entry);
    } else {
        LODESTAR_ASSIGN(const bool named, isRecalled(change, touched));
        if (named) LODESTAR_TRY(ChangeRows(m_connection).redact(change.id));
        bool first = false;
        if (!named && !change.recalled()) {
            LODESTAR_ASSIGN(first, takeFirst(change, touched));
        }
        if (!first) touched.merged.insert(change.entry);
    }
    if (change.kind == records::recallKind) return redactNamed(change, touched);
    return {};
}

/// Only a recall of the same log counts: one compartment must not reach into another record.
Result<bool> Log::isRecalled(const Change& change, Touched& touched) {
    if (!touched.recalls) {
        LODESTAR_ASSIGN(const auto any, m_connection.integer("SELECT 1 FROM recalled LIMIT 1"));
        touched.recalls = any.has_value();
    }
    if (!*touched.recalls) return false;
    LODESTAR_ASSIGN(const auto named,
                    m_connection.integer("SELECT 1 FROM recalled JOIN change ON change.id = recalled.by_change WHERE "
                                         "recalled.change = ? AND change.record = ? AND change.compartment = ?",
                                         change.id, change.record, change.compartment));
    return named.has_value();
}

/// False when the entry is there already: then its changes are merged.
Result<bool> Log::takeFirst(const Change& change, Touched& touched) {
    auto under = touched.under.constFind(change.record);
    if (under == touched.under.cend()) {
        LODESTAR_ASSIGN(const RecordId record, readUnder(m_connection, change.record));
        under = touched.under.insert(change.record, record);
    }
    LODESTAR_ASSIGN(const std::optional<Entry> entry, EntryTable(m_connection).insertFirst(change, *under));
    if (!entry) return false;
    touched.kinds[entry->record].insert(change.kind);
    for (Projection* reader : m_readers.value(change.kind))
        LODESTAR_TRY(reader->ofEntry(m_connection, *entry));
    return true;
}

Status Log::redactNamed(const Change& recall, Touched& touched) {
    ChangeRows rows(m_connection);
    touched.recalls = true;
    for (const ChangeId& named : changesNamedBy(recall)) {
        LODESTAR_TRY(m_connection.run("INSERT INTO recalled (change, by_change) VALUES (?, ?) ON CONFLICT DO NOTHING",
                                      named, recall.id));
        LODESTAR_ASSIGN(const auto held, rows.find(named));
        if (!held || held->record != recall.record || held->compartment != recall.compartment) continue;
        LODESTAR_TRY(rows.redact(named));
        touched.merged.insert(held->entry);
    }
    return {};
}

Status Log::bringUpToDate(const EntryId& id, Touched& touched) {
    LODESTAR_ASSIGN(const auto changes, ChangeRows(m_connection).ofEntry(id));
    EntryTable entries(m_connection);
    LODESTAR_TRY(entries.replace(changes));
    LODESTAR_ASSIGN(const auto entry, entries.find(id));
    if (!entry) return {};
    touched.kinds[entry->record].insert(entry->kind);
    for (Projection* reader : m_readers.value(entry->kind))
        LODESTAR_TRY(reader->ofEntry(m_connection, *entry));
    return {};
}

/// What is now read under another record is told once more, and both records are.
Status Log::joinRecords(Touched& touched) {
    const bool concerned = std::any_of(touched.kinds.cbegin(), touched.kinds.cend(), RecordJoins::concerns);
    if (!concerned) return {};
    RecordJoins joins(m_connection);
    LODESTAR_ASSIGN(const auto moved, joins.bringUpToDate());
    if (moved.isEmpty()) return {};
    LODESTAR_ASSIGN(const auto entries, joins.concerned(moved));
    EntryTable table(m_connection);
    for (const EntryId& id : entries) {
        LODESTAR_ASSIGN(const auto entry, table.find(id));
        if (!entry) continue;
        touched.kinds[entry->record].insert(entry->kind);
        if (const auto move = moved.constFind(entry->home); move != moved.cend())
            touched.kinds[move->from].insert(entry->kind);
        for (Projection* reader : m_readers.value(entry->kind))
            LODESTAR_TRY(reader->ofEntry(m_connection, *entry));
    }
    return {};
}

Status Log::project(const Touched& touched) {
    for (const auto& projection : m_projections) {
        const QSet<QString> kinds = projection->kinds();
        for (auto it = touched.kinds.cbegin(); it != touched.kinds.cend(); ++it) {
            if (kinds.intersects(it.value())) LODESTAR_TRY(projection->ofRecord(m_connection, it.key()));
        }
        LODESTAR_TRY(projection->finish(m_connection));
    }
    return {};
}

Result<LogRow*> Log::rowOf(const LogId& log, Touched& touched) {
    auto it = touched.logs.find(log);
    if (it == touched.logs.end()) {
        LODESTAR_ASSIGN(const LogRow stored, LogRow::read(m_connection, log));
        it = touched.logs.emplace(log, stored).first;
    }
    return &it->second;
}

Result<qint64> Log::append(const QList<sync::LogPage>& pages) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    Touched touched;
    qint64 added = 0;
    for (const sync::LogPage& page : pages) {
        LODESTAR_ASSIGN(const qint64 ofPage, takePage(page, touched));
        added += ofPage;
    }
    LODESTAR_TRY(finish(touched));
    LODESTAR_TRY(transaction.commit());
    return added;
}

Result<qint64> Log::takePage(const sync::LogPage& page, Touched& touched) {
    LODESTAR_ASSIGN(LogRow * row, rowOf(page.log, touched));
    if (page.after > row->position)
        return fail(ErrorCode::InvalidInput, QStringLiteral("page: it does not follow what is held"));
    qint64 added = 0;
    for (const Change& change : page.changes) {
        LODESTAR_ASSIGN(const bool fresh, takeNumbered(change, *row));
        if (!fresh) continue;
        ++added;
        LODESTAR_TRY(place(change, touched));
    }
    row->position = std::max(row->position, page.last());
    return added;
}

/// True when it was not held before.
Result<bool> Log::takeNumbered(const Change& change, LogRow& row) {
    ChangeRows rows(m_connection);
    LODESTAR_ASSIGN(const bool added, rows.insert(change));
    if (added) {
        const QByteArray term = digestTerm(change.id, change.contentHash);
        row.all.add(term);
        if (change.logNumber > 0) row.numbered.add(term);
        return true;
    }
    if (change.logNumber == 0) return false;
    LODESTAR_ASSIGN(const auto held, rows.number(change.id, change.logNumber));
    if (held && held->log == LogId{change.record, change.compartment} && !held->term.isEmpty())
        row.numbered.add(held->term);
    return false;
}

Status Log::remove(const QList<LogId>& logs) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    Touched touched;
    for (const LogId& log : logs) {
        LODESTAR_TRY(removeEntries(log, touched));
        LODESTAR_TRY(removeRows(log));
    }
    LODESTAR_TRY(joinRecords(touched));
    LODESTAR_TRY(project(touched));
    return transaction.commit();
}

/// Each projection is told the entry as one that was removed, while its former changes can still be read.
Status Log::removeEntries(const LogId& log, Touched& touched) {
    EntryTable entries(m_connection);
    LODESTAR_ASSIGN(const QList<Entry> all, entries.inLogOf(log.record));
    for (Entry entry : all) {
        if (entry.compartment != log.compartment) continue;
        LODESTAR_TRY(m_connection.run("DELETE FROM import_alias WHERE id IN (?, ?)", entry.id, log.record));
        entry.retired = true;
        entry.recalled = true;
        touched.kinds[entry.record].insert(entry.kind);
        for (Projection* reader : m_readers.value(entry.kind))
            LODESTAR_TRY(reader->ofEntry(m_connection, entry));
        LODESTAR_TRY(m_connection.run("DELETE FROM entry_row WHERE id = ?", entry.id));
    }
    return {};
}

Status Log::removeRows(const LogId& log) {
    const auto sweep = [&](QByteArrayView sql) { return m_connection.run(sql, log.record, log.compartment); };
    LODESTAR_TRY(sweep("DELETE FROM recalled WHERE by_change IN (SELECT id FROM change WHERE record = ? AND "
                       "compartment = ?)"));
    LODESTAR_TRY(sweep("DELETE FROM refused WHERE change IN (SELECT id FROM change WHERE record = ? AND "
                       "compartment = ?)"));
    LODESTAR_TRY(sweep("DELETE FROM change WHERE record = ? AND compartment = ?"));
    LODESTAR_TRY(sweep("DELETE FROM server_head WHERE record = ? AND compartment = ?"));
    LODESTAR_TRY(sweep("DELETE FROM heal_attempt WHERE record = ? AND compartment = ?"));
    return sweep("DELETE FROM log WHERE record = ? AND compartment = ?");
}

Status Log::rebuild() {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LODESTAR_TRY(m_connection.execute("DELETE FROM entry_row"));
    for (const auto& projection : m_projections)
        LODESTAR_TRY(projection->clear(m_connection));
    QList<EntryId> ids;
    LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT DISTINCT entry FROM change"));
    LODESTAR_TRY(query.each([&](const Statement& row) { ids.append(row.id<EntryId>(0)); }));
    Touched touched;
    for (const EntryId& id : ids)
        LODESTAR_TRY(bringUpToDate(id, touched));
    LODESTAR_TRY(joinRecords(touched));
    LODESTAR_TRY(project(touched));
    return transaction.commit();
}

} // namespace lodestar
