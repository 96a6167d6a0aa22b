#include "core/sync/ServerMemory.h"

#include <algorithm>

namespace lodestar::sync {

Result<QSet<RecordId>> ServerMemory::known(const QSet<RecordId>& records) {
    QSet<RecordId> found;
    for (const RecordId& each : records) {
        if (m_state.records.contains(each)) found.insert(each);
    }
    return found;
}

Status ServerMemory::begin(const RecordId& record, const BegunRecord& as, qint64 /*at*/) {
    if (!m_state.records.contains(record)) m_state.records.insert(record, as);
    return {};
}

Result<QHash<LogId, LogHead>> ServerMemory::lock(const QList<LogId>& logs) {
    QHash<LogId, LogHead> heads;
    for (const LogId& each : logs) {
        const auto it = m_state.logs.constFind(each);
        heads.insert(each, it == m_state.logs.cend() ? LogHead{each, 0, {}} : it->head);
    }
    return heads;
}

Status ServerMemory::save(const QList<LogHead>& heads) {
    for (const LogHead& each : heads) {
        State::Log& log = m_state.logs[each.log];
        log.head = each;
        log.stamp = m_state.stamp;
    }
    return {};
}

Result<QHash<ChangeKey, KnownChange>> ServerMemory::known(const QList<ChangeKey>& keys) {
    QHash<ChangeKey, KnownChange> found;
    for (const ChangeKey& key : keys) {
        const auto log = m_state.logs.constFind(key.log);
        if (log == m_state.logs.cend()) continue;
        const qint64 number = log->numbers.value(key.change);
        if (number == 0) continue;
        const KeptChange& kept = log->changes[number - 1];
        found.insert(key, {kept.number, kept.conflict, kept.contentHash});
    }
    return found;
}

Result<QList<KeptChange>> ServerMemory::ofEntries(const QList<std::pair<LogId, EntryId>>& entries) {
    QList<KeptChange> found;
    for (const auto& [id, entry] : entries) {
        const auto log = m_state.logs.constFind(id);
        if (log == m_state.logs.cend()) continue;
        for (const qint64 number : log->entries.value(entry))
            found.append(log->changes[number - 1]);
    }
    return found;
}

Status ServerMemory::append(const QList<KeptChange>& changes) {
    for (const KeptChange& each : changes) {
        State::Log& log = m_state.logs[each.log];
        if (each.number != log.changes.size() + 1 || log.numbers.contains(each.id))
            return fail(ErrorCode::AlreadyExists, QStringLiteral("change"));
        log.changes.append(each);
        log.numbers.insert(each.id, each.number);
        log.entries[each.entry].append(each.number);
    }
    return {};
}

Status ServerMemory::replaceBody(const ChangeKey& key, const QByteArray& body) {
    const auto log = m_state.logs.find(key.log);
    if (log == m_state.logs.end()) return {};
    if (const qint64 number = log->numbers.value(key.change); number != 0) log->changes[number - 1].body = body;
    return {};
}

Result<std::optional<QByteArray>> ServerMemory::body(const ChangeKey& key) {
    const auto log = m_state.logs.constFind(key.log);
    if (log == m_state.logs.cend()) return std::nullopt;
    const qint64 number = log->numbers.value(key.change);
    if (number == 0) return std::nullopt;
    return log->changes[number - 1].body;
}

Status ServerMemory::page(const LogId& id, qint64 after, const std::function<bool(qint64, QByteArrayView)>& take) {
    const auto log = m_state.logs.constFind(id);
    if (log == m_state.logs.cend()) return {};
    for (qint64 n = after; n < log->changes.size(); ++n) {
        if (!take(n + 1, log->changes[n].body)) return {};
    }
    return {};
}

Result<QList<ChangeId>> ServerMemory::ids(const LogId& id) {
    QList<ChangeId> found;
    const auto log = m_state.logs.constFind(id);
    if (log == m_state.logs.cend()) return found;
    for (const KeptChange& each : log->changes)
        found.append(each.id);
    return found;
}

Status ServerMemory::eachOfKinds(const QStringList& kinds, const std::function<Status(const KeptChange&)>& take) {
    for (const State::Log& log : std::as_const(m_state.logs)) {
        for (const KeptChange& each : log.changes) {
            if (kinds.contains(each.kind)) LODESTAR_TRY(take(each));
        }
    }
    return {};
}

Status ServerMemory::addRecalled(const QList<ChangeKey>& keys) {
    for (const ChangeKey& each : keys)
        m_state.recalled.insert(each);
    return {};
}

Result<QSet<ChangeKey>> ServerMemory::recalled(const QList<ChangeKey>& keys) {
    QSet<ChangeKey> found;
    for (const ChangeKey& each : keys) {
        if (m_state.recalled.contains(each)) found.insert(each);
    }
    return found;
}

Status ServerMemory::quarantine(const QList<QuarantinedChange>& changes) {
    for (const QuarantinedChange& each : changes) {
        const ChangeKey key{each.log, each.id};
        if (m_state.quarantined.contains(key)) continue;
        m_state.quarantined.insert(key, each);
        m_state.waiting[each.log].append(key);
    }
    return {};
}

Result<QList<QuarantinedChange>> ServerMemory::quarantined(const QList<ChangeKey>& keys) {
    QList<QuarantinedChange> found;
    for (const ChangeKey& each : keys) {
        const auto it = m_state.quarantined.constFind(each);
        if (it != m_state.quarantined.cend()) found.append(*it);
    }
    return found;
}

Result<QList<QuarantinedChange>> ServerMemory::waitingIn(const QList<LogId>& logs) {
    QList<QuarantinedChange> found;
    for (const LogId& log : logs) {
        for (const ChangeKey& key : m_state.waiting.value(log))
            found.append(m_state.quarantined.value(key));
    }
    return found;
}

Result<QList<QuarantinedChange>> ServerMemory::waitingOf(const StaffId& staff) {
    QList<QuarantinedChange> found;
    for (const QuarantinedChange& each : std::as_const(m_state.quarantined)) {
        if (each.released || (!staff.isNull() && each.staff != staff)) continue;
        found.append(each);
        found.last().body.clear();
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::pair(a.receivedAt, a.id) < std::pair(b.receivedAt, b.id);
    });
    return found;
}

Status ServerMemory::release(const QList<ChangeKey>& keys) {
    for (const ChangeKey& key : keys) {
        const auto it = m_state.quarantined.find(key);
        if (it == m_state.quarantined.end()) continue;
        it->released = true;
        it->body.clear();
        QList<ChangeKey>& waiting = m_state.waiting[key.log];
        waiting.removeAll(key);
        if (waiting.isEmpty()) m_state.waiting.remove(key.log);
    }
    return {};
}

Status ServerMemory::answer(const QList<ChangeKey>& keys, const QString& answer) {
    for (const ChangeKey& key : keys) {
        const auto it = m_state.quarantined.find(key);
        if (it == m_state.quarantined.end()) continue;
        it->answer = answer;
        m_state.waiting[key.log].removeAll(key);
    }
    return {};
}

Status ServerMemory::replaceQuarantinedBody(const ChangeKey& key, const QByteArray& body) {
    if (const auto it = m_state.quarantined.find(key); it != m_state.quarantined.end()) it->body = body;
    return {};
}

} // namespace lodestar::sync
