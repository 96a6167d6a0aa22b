#include "core/store/Log.h"

#include "core/crypto/Hash.h"
#include "core/crypto/LogDigest.h"
#include "core/store/Transaction.h"

#include <QJsonArray>

#include <map>

namespace lodestar {

using records::Change;

namespace {

using LogKey = std::pair<RecordId, records::Compartment>;

QList<ChangeId> changesNamedBy(const Change& recall) {
    QList<ChangeId> named;
    const QJsonArray list = recall.fields().value(QLatin1StringView("changes")).toArray();
    for (const QJsonValue& each : list)
        named.append(ChangeId::fromString(each.toObject().value(QLatin1StringView("change")).toString()));
    return named;
}

Result<LogDigest> storedDigest(Connection& connection, const LogKey& key) {
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT count, digest FROM log WHERE record = ? AND compartment = ?"));
    LODESTAR_ASSIGN(const auto found, query.bind(key.first, key.second).first([](const Statement& row) {
        return LogDigest::from(row.integer(0), row.view(1));
    }));
    if (!found) return LogDigest();
    if (!*found) return fail(ErrorCode::StoreDamaged, QStringLiteral("log digest"));
    return **found;
}

} // namespace

/// What one call of `append` has changed: brought up to date once, at its end.
struct Log::Touched {
    std::map<LogKey, LogDigest> digests;
    QHash<RecordId, QSet<QString>> kinds; ///< of each record, the kinds that changed
    QHash<DeviceId, qint64> lastSeq;
    QSet<EntryId> fresh;             ///< of these it is known that they are new
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
    LODESTAR_TRY(project(touched));
    LODESTAR_TRY(writeDigests(touched));
    for (auto it = touched.lastSeq.cbegin(); it != touched.lastSeq.cend(); ++it)
        LODESTAR_TRY(m_connection.run("UPDATE device SET last_seq = ? WHERE id = ? AND last_seq < ?", it.value(),
                                      it.key(), it.value()));
    return transaction.commit();
}

Status Log::take(const Change& change, Origin origin, Touched& touched) {
    ChangeRows rows(m_connection);
    LODESTAR_ASSIGN(const bool added, rows.insert(change));
    if (!added) return {};
    if (origin == Origin::Here) {
        if (!touched.firstHere) touched.firstHere = m_connection.lastInsertId();
        touched.lastSeq[change.device] = std::max(touched.lastSeq.value(change.device), change.deviceSeq);
    }
    LODESTAR_TRY(addToDigest(change, touched));
    if (touched.fresh.remove(change.entry)) {
        LODESTAR_TRY(takeFirst(change, touched));
    } else {
        LODESTAR_ASSIGN(const bool named, isRecalled(change));
        if (named) LODESTAR_TRY(rows.redact(change.id));
        LODESTAR_ASSIGN(const bool known, EntryTable(m_connection).contains(change.entry));
        LODESTAR_TRY(known || named || change.recalled() ? bringUpToDate(change.entry, touched)
                                                         : takeFirst(change, touched));
    }
    if (change.kind == records::recallKind) return redactNamed(change, touched);
    return {};
}

/// Only a recall of the same log counts: one compartment must not reach into another record.
Result<bool> Log::isRecalled(const Change& change) {
    LODESTAR_ASSIGN(const auto named,
                    m_connection.integer("SELECT 1 FROM recalled JOIN change ON change.id = recalled.by_change WHERE "
                                         "recalled.change = ? AND change.record = ? AND change.compartment = ?",
                                         change.id, change.record, change.compartment));
    return named.has_value();
}

Status Log::takeFirst(const Change& change, Touched& touched) {
    LODESTAR_ASSIGN(const Entry entry, EntryTable(m_connection).insertFirst(change));
    touched.kinds[change.record].insert(change.kind);
    for (Projection* reader : m_readers.value(change.kind))
        LODESTAR_TRY(reader->ofEntry(m_connection, entry));
    return {};
}

Status Log::redactNamed(const Change& recall, Touched& touched) {
    ChangeRows rows(m_connection);
    for (const ChangeId& named : changesNamedBy(recall)) {
        LODESTAR_TRY(m_connection.run("INSERT INTO recalled (change, by_change) VALUES (?, ?) ON CONFLICT DO NOTHING",
                                      named, recall.id));
        LODESTAR_ASSIGN(const auto held, rows.find(named));
        if (!held || held->record != recall.record || held->compartment != recall.compartment) continue;
        LODESTAR_TRY(rows.redact(named));
        LODESTAR_TRY(bringUpToDate(held->entry, touched));
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

Status Log::addToDigest(const Change& change, Touched& touched) {
    const LogKey key{change.record, change.compartment};
    auto it = touched.digests.find(key);
    if (it == touched.digests.end()) {
        LODESTAR_ASSIGN(const LogDigest stored, storedDigest(m_connection, key));
        it = touched.digests.emplace(key, stored).first;
    }
    it->second.add(digestTerm(change.id, change.contentHash));
    return {};
}

Status Log::writeDigests(const Touched& touched) {
    for (const auto& [key, digest] : touched.digests) {
        LODESTAR_TRY(
            m_connection.run("INSERT INTO log (record, compartment, count, digest) VALUES (?, ?, ?, ?) ON CONFLICT "
                             "(record, compartment) DO UPDATE SET count = excluded.count, digest = excluded.digest",
                             key.first, key.second, digest.count(), digest.sum()));
    }
    return {};
}

Status Log::rebuild() {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LODESTAR_TRY(m_connection.execute("DELETE FROM entry"));
    for (const auto& projection : m_projections)
        LODESTAR_TRY(projection->clear(m_connection));
    QList<EntryId> ids;
    LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT DISTINCT entry FROM change"));
    LODESTAR_TRY(query.each([&](const Statement& row) { ids.append(row.id<EntryId>(0)); }));
    Touched touched;
    for (const EntryId& id : ids)
        LODESTAR_TRY(bringUpToDate(id, touched));
    LODESTAR_TRY(project(touched));
    return transaction.commit();
}

} // namespace lodestar
