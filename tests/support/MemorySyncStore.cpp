#include "tests/support/MemorySyncStore.h"

#include "core/crypto/Hash.h"
#include "core/records/EntryState.h"

#include <QJsonArray>

namespace lodestar::testing {

using namespace sync;
using records::Change;

namespace {

LogId logOf(const Change& change) {
    return {change.record, change.compartment};
}

QByteArray termOf(const Change& change) {
    return digestTerm(change.id, change.contentHash);
}

} // namespace

MemorySyncStore::MemorySyncStore(const DeviceId& device, const EpochId& epoch) {
    m_standing.device = device;
    m_standing.heard.epoch = epoch;
}

void MemorySyncStore::write(Change change) {
    change.epoch = m_standing.heard.epoch;
    change.deviceSeq = ++m_lastSeq;
    m_outbox.insert(change.deviceSeq, change.id);
    m_order.append(change.id);
    m_changes.insert(change.id, change);
    m_logs[logOf(change)];
    if (change.kind == records::recallKind) redactNamedBy(change);
}

QList<Change> MemorySyncStore::all() const {
    QList<Change> changes;
    for (const ChangeId& id : m_order)
        changes.append(*m_changes.constFind(id));
    return changes;
}

QList<Change> MemorySyncStore::ofEntry(const EntryId& entry) const {
    QList<Change> changes;
    for (const ChangeId& id : m_order) {
        const Change& change = *m_changes.constFind(id);
        if (change.entry == entry) changes.append(change);
    }
    return changes;
}

void MemorySyncStore::misnumber(const ChangeId& id) {
    Change& change = m_changes[id];
    m_logs[logOf(change)].position.digest.subtract(termOf(change));
    change.logNumber = 0;
}

Result<Standing> MemorySyncStore::standing() {
    return m_standing;
}

Status MemorySyncStore::keepIncarnation(const QByteArray& incarnation) {
    LODESTAR_TRY(begin());
    m_standing.incarnation = incarnation;
    return {};
}

Result<QList<Change>> MemorySyncStore::unsent(qsizetype most, qsizetype bytes) {
    QList<Change> changes;
    for (const ChangeId& id : std::as_const(m_outbox)) {
        changes.append(m_changes.value(id));
        bytes -= changes.last().content.size();
        if (bytes < 0 || changes.size() == most) break;
    }
    return changes;
}

Result<qint64> MemorySyncStore::lastUnsent() {
    return m_outbox.isEmpty() ? 0 : m_outbox.lastKey();
}

void MemorySyncStore::number(Change& change, qint64 number) {
    if (change.logNumber == number) return;
    LogDigest& digest = m_logs[logOf(change)].position.digest;
    if (change.logNumber == 0) digest.add(termOf(change));
    change.logNumber = number;
    m_refused.remove(change.id);
    m_outbox.removeIf([&](const auto& each) { return each.value() == change.id; });
}

void MemorySyncStore::apply(const Verdict& verdict) {
    const auto held = m_changes.find(verdict.change);
    if (held == m_changes.end()) return;
    if (verdict.kind != Verdict::Kind::Quarantined) return number(*held, verdict.number);
    m_outbox.removeIf([&](const auto& each) { return each.value() == verdict.change; });
    if (held->device == m_standing.device && held->logNumber == 0) m_refused.insert(verdict.change, verdict.reason);
}

/// Numbers that follow the position are held: the position moves on.
void MemorySyncStore::moveOn(const LogId& log, const QSet<qint64>& numbers) {
    qint64& position = m_logs[log].position.number;
    while (numbers.contains(position + 1))
        ++position;
}

void MemorySyncStore::applyAll(const QList<Verdict>& verdicts) {
    QHash<LogId, QSet<qint64>> numbers;
    for (const Verdict& each : verdicts) {
        apply(each);
        const auto held = m_changes.constFind(each.change);
        if (held != m_changes.cend() && held->logNumber > 0) numbers[logOf(*held)].insert(held->logNumber);
    }
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        moveOn(it.key(), it.value());
}

Status MemorySyncStore::settle(const ChainPoint& heard, const QList<Verdict>& verdicts) {
    LODESTAR_TRY(begin());
    applyAll(verdicts);
    m_standing.heard = heard;
    return {};
}

Result<QSet<ChangeId>> MemorySyncStore::unanswered() {
    const QList<ChangeId> refused = m_refused.keys();
    QSet<ChangeId> found(refused.begin(), refused.end());
    found.removeIf([&](const ChangeId& each) { return m_answers.contains(each); });
    return found;
}

Status MemorySyncStore::keepAnswers(const QHash<ChangeId, QString>& answers) {
    LODESTAR_TRY(begin());
    m_answers.insert(answers);
    return {};
}

Result<QHash<LogId, LogPosition>> MemorySyncStore::positions() {
    QHash<LogId, LogPosition> positions;
    for (auto it = m_logs.cbegin(); it != m_logs.cend(); ++it)
        positions.insert(it.key(), it->position);
    return positions;
}

Status MemorySyncStore::keepHeads(const Heads& heads, const QList<LogHead>& toReach) {
    LODESTAR_TRY(begin());
    if (heads.whole) m_toReach.clear();
    for (const LogHead& head : heads.logs) {
        m_toReach.remove(head.log);
        m_left.remove(head.log);
    }
    for (const LogHead& head : toReach)
        m_toReach.insert(head.log, head);
    for (const LogId& log : heads.left) {
        m_toReach.remove(log);
        if (!m_left.contains(log) || holds(log)) m_left.insert(log, false);
    }
    m_standing.token = heads.token;
    return {};
}

Result<QList<LogHead>> MemorySyncStore::toReach() {
    return m_toReach.values();
}

Status MemorySyncStore::reached(const QList<LogId>& logs) {
    LODESTAR_TRY(begin());
    for (const LogId& log : logs)
        m_toReach.remove(log);
    return {};
}

Result<QSet<RecordId>> MemorySyncStore::recordsOf(const QDate&) {
    return today;
}

bool MemorySyncStore::takeOne(const Change& change) {
    const auto held = m_changes.find(change.id);
    if (held != m_changes.end()) {
        number(*held, change.logNumber);
        return false;
    }
    Change fresh = change;
    if (m_recalled.value(change.id) == logOf(change)) {
        fresh.content.clear();
        fresh.salt.clear();
    }
    fresh.logNumber = 0;
    m_changes.insert(fresh.id, fresh);
    m_order.append(fresh.id);
    number(m_changes[fresh.id], change.logNumber);
    if (change.kind == records::recallKind) redactNamedBy(change);
    return true;
}

void MemorySyncStore::redactNamedBy(const Change& recall) {
    const QJsonArray list = recall.fields().value(QLatin1StringView("changes")).toArray();
    for (const QJsonValue& each : list) {
        const ChangeId id = ChangeId::fromString(each.toObject().value(QLatin1StringView("change")).toString());
        m_recalled.insert(id, logOf(recall));
        const auto held = m_changes.find(id);
        if (held == m_changes.end() || logOf(*held) != logOf(recall)) continue;
        held->content.clear();
        held->salt.clear();
    }
}

Result<qint64> MemorySyncStore::take(const QList<LogPage>& pages) {
    LODESTAR_TRY(begin());
    for (const LogPage& page : pages) {
        if (page.after > m_logs.value(page.log).position.number)
            return fail(ErrorCode::InvalidInput, QStringLiteral("page: it does not follow what is held"));
    }
    qint64 fresh = 0;
    for (const LogPage& page : pages) {
        for (const Change& change : page.changes)
            fresh += takeOne(change) ? 1 : 0;
        qint64& position = m_logs[page.log].position.number;
        position = std::max(position, page.last());
    }
    return fresh;
}

Result<QList<Pull::From>> MemorySyncStore::unreported() {
    QList<Pull::From> held;
    for (auto it = m_logs.cbegin(); it != m_logs.cend(); ++it) {
        if (it->position.number != it->reported) held.append({it.key(), it->position.number});
    }
    return held;
}

Status MemorySyncStore::reported(const QList<Pull::From>& held, const QList<LogId>& purged) {
    LODESTAR_TRY(begin());
    for (const Pull::From& each : held)
        m_logs[each.log].reported = each.after;
    for (const LogId& log : purged)
        m_left.remove(log);
    return {};
}

Result<QList<LogId>> MemorySyncStore::leaving() {
    return m_left.keys(false);
}

Result<QList<LogIds>> MemorySyncStore::sent(const QList<LogId>& logs) {
    const QList<ChangeId> outbox = m_outbox.values();
    const QSet<ChangeId> waiting(outbox.begin(), outbox.end());
    QList<LogIds> found;
    for (const LogId& log : logs) {
        LogIds each{log, m_order};
        each.ids.removeIf(
            [&](const ChangeId& id) { return logOf(m_changes.value(id)) != log || waiting.contains(id); });
        if (!each.ids.isEmpty()) found.append(each);
    }
    return found;
}

Result<QList<Change>> MemorySyncStore::changes(const LogIds& ids) {
    QList<Change> found;
    for (const ChangeId& id : ids.ids) {
        if (m_changes.contains(id)) found.append(m_changes.value(id));
    }
    return found;
}

Result<qsizetype> MemorySyncStore::households(const QList<LogId>& logs) {
    QSet<RecordId> records;
    QSet<RecordId> homes;
    for (const LogId& log : logs)
        records.insert(log.record);
    for (const Change& change : std::as_const(m_changes)) {
        if (change.kind == QLatin1StringView("household") && records.contains(change.record))
            homes.insert(change.record);
    }
    return homes.isEmpty() ? records.size() : homes.size();
}

Result<QList<LogId>> MemorySyncStore::purge(const QList<LogId>& logs) {
    LODESTAR_TRY(begin());
    QSet<LogId> busy;
    for (const ChangeId& id : std::as_const(m_outbox))
        busy.insert(logOf(m_changes.value(id)));
    QList<LogId> gone;
    for (const LogId& log : logs) {
        const QList<AttachmentRef> papers = refs({});
        const bool paper = std::any_of(papers.cbegin(), papers.cend(), [&](const AttachmentRef& each) {
            return each.log == log && isWhole(each.hash) && !m_settled.contains({each.hash, log});
        });
        if (busy.contains(log) || drafts.contains(log.record) || paper) continue;
        const auto ofLog = [&](const ChangeId& id) { return logOf(m_changes.value(id)) == log; };
        m_refused.removeIf([&](const auto& each) { return ofLog(each.key()); });
        m_order.removeIf(ofLog);
        m_changes.removeIf([&](const auto& each) { return logOf(*each) == log; });
        m_logs.remove(log);
        dropPapersOf(log, papers);
        m_left.insert(log, true);
        gone.append(log);
    }
    return gone;
}

Result<QList<LogId>> MemorySyncStore::purgedUnreported() {
    QList<LogId> gone = m_left.keys(true);
    gone.removeIf([&](const LogId& log) { return holds(log); });
    return gone;
}

bool MemorySyncStore::holds(const LogId& log) const {
    return std::any_of(m_changes.cbegin(), m_changes.cend(), [&](const Change& each) { return logOf(each) == log; });
}

Result<bool> MemorySyncStore::mayHeal(const LogId& log, const QDate& day) {
    LODESTAR_TRY(begin());
    auto& [when, times] = m_heals[log];
    if (when != day) times = 0;
    when = day;
    return ++times <= 2;
}

Result<Renumbered> MemorySyncStore::renumber(const LogIds& ids) {
    LODESTAR_TRY(begin());
    QHash<ChangeId, qint64> numbers;
    for (qsizetype i = 0; i < ids.ids.size(); ++i)
        numbers.insert(ids.ids[i], i + 1);
    Renumbered result;
    QSet<qint64> held;
    for (const ChangeId& id : std::as_const(m_order)) {
        Change& change = m_changes[id];
        if (logOf(change) != ids.log) continue;
        const qint64 number = numbers.value(id);
        const bool had = change.logNumber > 0;
        if (number > 0) {
            m_refused.remove(id);
            m_outbox.removeIf([&](const auto& each) { return each.value() == id; });
            result.digest.add(termOf(change));
            held.insert(number);
        }
        change.logNumber = number;
        if (had && number == 0) result.extra.append(change);
    }
    while (held.contains(result.position + 1))
        ++result.position;
    m_logs[ids.log].position = {result.position, result.digest};
    return result;
}

void MemorySyncStore::restamp(const EpochId& epoch, const QString& why) {
    const QList<ChangeId> waiting = m_outbox.values();
    m_outbox.clear();
    m_lastSeq = 0;
    for (const ChangeId& id : waiting) {
        Change& change = m_changes[id];
        change.epoch = epoch;
        change.deviceSeq = ++m_lastSeq;
        m_outbox.insert(m_lastSeq, id);
    }
    m_standing.heard = ChainPoint();
    m_standing.heard.epoch = epoch;
    m_standing.announce = why;
    m_standing.token.clear();
    for (Held& log : m_logs)
        log.reported = 0;
}

Status MemorySyncStore::beginEpoch(const EpochId& epoch, const QString& why) {
    LODESTAR_TRY(begin());
    restamp(epoch, why);
    return {};
}

Status MemorySyncStore::announced() {
    LODESTAR_TRY(begin());
    m_standing.announce.clear();
    return {};
}

Status MemorySyncStore::forgetServer(const QByteArray& incarnation, const EpochId& epoch) {
    LODESTAR_TRY(begin());
    restamp(epoch, QStringLiteral("rewound"));
    m_standing.incarnation = incarnation;
    m_settled.clear();
    m_standing.offering = true;
    m_offered = 0;
    m_toReach.clear();
    for (Held& log : m_logs)
        log = {};
    for (Change& change : m_changes)
        change.logNumber = 0;
    return {};
}

Result<QList<Change>> MemorySyncStore::toOffer(qsizetype most, qsizetype bytes) {
    QList<Change> changes;
    const QList<ChangeId> outbox = m_outbox.values();
    const QSet<ChangeId> waiting(outbox.begin(), outbox.end());
    for (qsizetype i = m_offered; i < m_order.size() && changes.size() < most && bytes > 0; ++i) {
        if (waiting.contains(m_order[i])) continue;
        changes.append(m_changes.value(m_order[i]));
        bytes -= changes.last().content.size();
    }
    return changes;
}

Result<QList<Change>> MemorySyncStore::unnumbered() {
    const QList<ChangeId> outbox = m_outbox.values();
    const QSet<ChangeId> waiting(outbox.begin(), outbox.end());
    QList<Change> changes = all();
    changes.removeIf([&](const Change& each) { return each.logNumber > 0 || waiting.contains(each.id); });
    return changes;
}

Status MemorySyncStore::compared(const QDate& day) {
    LODESTAR_TRY(begin());
    m_standing.comparedOn = day;
    for (Held& log : m_logs)
        log.reported = 0;
    return {};
}

Status MemorySyncStore::offered(const QList<Change>& changes, const QList<Verdict>& verdicts) {
    LODESTAR_TRY(begin());
    applyAll(verdicts);
    if (changes.isEmpty())
        m_standing.offering = false;
    else if (m_standing.offering)
        m_offered = m_order.indexOf(changes.last().id) + 1;
    return {};
}

Result<bool> MemorySyncStore::knowsAll(const QSet<DeviceId>& devices) {
    return std::all_of(devices.cbegin(), devices.cend(),
                       [&](const DeviceId& each) { return each == m_standing.device || m_devices.contains(each); });
}

Status MemorySyncStore::keepDevices(const QList<KnownDevice>& devices) {
    LODESTAR_TRY(begin());
    for (const KnownDevice& each : devices)
        m_devices.insert(each.device, each);
    return {};
}

} // namespace lodestar::testing
