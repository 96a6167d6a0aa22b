#include "core/sync/ServerMemory.h"

#include <algorithm>

namespace lodestar::sync {

using records::Compartment;

namespace {

template<typename Fact, typename Wanted> QList<Fact> chosen(const QHash<EntryId, QList<Fact>>& all, Wanted wanted) {
    QList<Fact> found;
    for (const QList<Fact>& facts : all)
        std::copy_if(facts.cbegin(), facts.cend(), std::back_inserter(found), wanted);
    return found;
}

template<typename Fact>
void replaceFacts(QHash<EntryId, QList<Fact>>& all, const EntryId& entry, const QList<Fact>& facts) {
    if (facts.isEmpty())
        all.remove(entry);
    else
        all.insert(entry, facts);
}

} // namespace

Status ServerMemory::saveAllotments(const EntryId& entry, const QList<AllotmentFact>& facts) {
    replaceFacts(m_state.allotments, entry, facts);
    return {};
}

Status ServerMemory::saveMembers(const EntryId& entry, const QList<MemberFact>& facts) {
    replaceFacts(m_state.members, entry, facts);
    return {};
}

Status ServerMemory::saveClosed(const EntryId& entry, const QList<ClosedFact>& facts) {
    replaceFacts(m_state.closed, entry, facts);
    return {};
}

Result<QList<ClosedFact>> ServerMemory::closed(const QSet<RecordId>& records) {
    return chosen(m_state.closed, [&](const ClosedFact& each) { return records.contains(each.record); });
}

Status ServerMemory::saveWorksHere(const EntryId& entry, const QList<WorksHereFact>& facts) {
    replaceFacts(m_state.worksHere, entry, facts);
    return {};
}

Result<QList<WorksHereFact>> ServerMemory::worksHere(const QSet<RecordId>& people) {
    return chosen(m_state.worksHere, [&](const WorksHereFact& each) { return people.contains(each.record); });
}

Status ServerMemory::forgetFacts() {
    m_state.worksHere.clear();
    m_state.closed.clear();
    m_state.allotments.clear();
    m_state.members.clear();
    return {};
}

Result<QList<AllotmentFact>> ServerMemory::allotments(const QSet<RecordId>& records) {
    return chosen(m_state.allotments, [&](const AllotmentFact& each) { return records.contains(each.record); });
}

Result<QList<MemberFact>> ServerMemory::membersIn(const QSet<RecordId>& households) {
    return chosen(m_state.members, [&](const MemberFact& each) { return households.contains(each.household); });
}

Result<QList<MemberFact>> ServerMemory::householdsOf(const QSet<RecordId>& people) {
    return chosen(m_state.members, [&](const MemberFact& each) { return people.contains(each.person); });
}

Result<QHash<RecordId, BegunRecord>> ServerMemory::begun(const QSet<RecordId>& records) {
    QHash<RecordId, BegunRecord> found;
    for (const RecordId& each : records) {
        if (const auto it = m_state.records.constFind(each); it != m_state.records.cend()) found.insert(each, *it);
    }
    return found;
}

Result<QHash<RecordId, QSet<QString>>> ServerMemory::principals(const QSet<RecordId>& records) {
    QHash<RecordId, QSet<QString>> found;
    for (const RecordId& each : records) {
        const auto stamped = m_state.principals.value(each);
        if (!stamped.isEmpty()) found.insert(each, QSet<QString>(stamped.keyBegin(), stamped.keyEnd()));
    }
    return found;
}

Status ServerMemory::addPrincipals(const QHash<RecordId, QSet<QString>>& principals) {
    for (auto it = principals.cbegin(); it != principals.cend(); ++it) {
        for (const QString& each : it.value())
            m_state.principals[it.key()].insert(each, m_state.stamp);
    }
    return {};
}

Status ServerMemory::removePrincipals(const QHash<RecordId, QSet<QString>>& principals) {
    for (auto it = principals.cbegin(); it != principals.cend(); ++it) {
        for (const QString& each : it.value())
            m_state.principals[it.key()].remove(each);
    }
    return {};
}

int ServerMemory::reachedOf(const QList<Reach>& rights, const RecordId& record) const {
    const auto it = m_state.principals.constFind(record);
    if (it == m_state.principals.cend()) return 0;
    int bits = 0;
    for (const Reach& each : rights) {
        if (it->contains(each.principal)) bits |= each.compartments;
    }
    return (bits & keptFrom) != 0 ? 0 : bits;
}

Result<QHash<RecordId, int>> ServerMemory::reached(const QList<Reach>& rights, const QSet<RecordId>& records) {
    QHash<RecordId, int> found;
    for (const RecordId& each : records) {
        if (const int bits = reachedOf(rights, each); bits != 0) found.insert(each, bits);
    }
    return found;
}

Result<qint64> ServerMemory::countLogs(const QList<Reach>& rights) {
    LODESTAR_ASSIGN(const auto all, heads(rights, std::nullopt));
    return all.size();
}

Result<QList<LogHead>> ServerMemory::heads(const QList<Reach>& rights, std::optional<quint64> since) {
    QList<LogHead> found;
    for (const State::Log& log : std::as_const(m_state.logs)) {
        const RecordId record = log.head.log.record;
        if (log.head.number == 0 || (reachedOf(rights, record) & bitOf(log.head.log.compartment)) == 0) continue;
        const auto stamps = m_state.principals.value(record);
        const bool newer = !since || log.stamp >= *since ||
                           std::any_of(rights.cbegin(), rights.cend(),
                                       [&](const Reach& each) { return stamps.value(each.principal) >= *since; });
        if (newer) found.append(log.head);
    }
    std::sort(found.begin(), found.end(), [](const LogHead& a, const LogHead& b) { return a.log < b.log; });
    return found;
}

Status ServerMemory::saveHeld(const QList<HeldLog>& logs) {
    for (const HeldLog& each : logs)
        m_state.held[each.device].insert(each.log, each);
    return {};
}

Status ServerMemory::startHolding(const DeviceId& device, const QSet<LogId>& logs, Holding why, qint64 at) {
    auto& held = m_state.held[device];
    for (const LogId& log : logs) {
        const auto known = held.constFind(log);
        const bool seen = known != held.cend() && holdsAlready(*known, why);
        if (!seen) held.insert(log, {device, log, why == Holding::WroteUnseen ? wroteUnseen : 0, at});
    }
    return {};
}

Status ServerMemory::removeHeld(const DeviceId& device, const QList<LogId>& logs) {
    for (const LogId& each : logs)
        m_state.held[device].remove(each);
    return {};
}

Result<QList<HeldLog>> ServerMemory::holders(const RecordId& record) {
    QList<HeldLog> found;
    for (const auto& held : std::as_const(m_state.held)) {
        std::copy_if(held.cbegin(), held.cend(), std::back_inserter(found),
                     [&](const HeldLog& each) { return each.log.record == record; });
    }
    std::sort(found.begin(), found.end(), [](const HeldLog& a, const HeldLog& b) {
        return std::pair(a.device, a.log) < std::pair(b.device, b.log);
    });
    return found;
}

Result<QList<LogId>> ServerMemory::left(const DeviceId& device, const QList<Reach>& rights) {
    QList<LogId> found;
    const auto held = m_state.held.value(device);
    for (const HeldLog& each : held) {
        const int reached = reachedOf(rights, each.log.record);
        const bool keeps = each.number == wroteUnseen && reached != 0;
        if ((reached & bitOf(each.log.compartment)) == 0 && !keeps) found.append(each.log);
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace lodestar::sync
