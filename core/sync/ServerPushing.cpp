#include "core/sync/ServerPushing.h"

#include "core/sync/ChangeBody.h"
#include "core/sync/Rights.h"
#include "core/sync/ServerMetrics.h"
#include "core/sync/ServerParting.h"
#include "core/sync/ServerQuarantine.h"
#include "core/sync/ServerRecalledFiles.h"
#include "core/sync/ServerScope.h"

#include <map>

namespace lodestar::sync {

using namespace Qt::StringLiterals;
using records::Change;

namespace {

using Senders = QHash<DeviceId, std::pair<std::optional<Device>, std::optional<Account>>>;

/// Whom a member entry brings into a household, and with it into the sight of who has that household. Null for none.
RecordId personNamed(const Change& change) {
    if (change.kind != u"member"_s) return {};
    return RecordId::fromString(change.fields().value(u"person"_s).toString());
}

Verdict verdictOf(const Candidate& taken) {
    if (!taken.fault.isEmpty()) return {taken.change.id, Verdict::Kind::Quarantined, 0, taken.fault};
    const auto kind = taken.conflict ? Verdict::Kind::StoredInConflict : Verdict::Kind::Stored;
    return {taken.change.id, kind, taken.number, {}};
}

} // namespace

/// What one push has come to. Made anew when the transaction is run again.
struct ServerPushing::Work {
    const ServerCall& call;
    Kind kind;
    ServerAppending appending;
    qint64 now;

    Device device{};
    ChainPoint heard{};
    bool saveHeard = false;
    std::optional<Reply> refusal{};
    QHash<ChangeKey, Verdict> verdicts{};
    Senders senders{};
    QList<LogGroup> groups{};   ///< still to be judged
    QSet<RecordId> begun{};     ///< records that nobody had begun
    QSet<RecordId> unsettled{}; ///< records whose principals are to be computed
    QSet<LogId> unseen{};       ///< taken from somebody who does not read them
    QList<Reach> rights{};
    QHash<RecordId, int> reached{};
};

Result<Reply> ServerPushing::push(const ServerCall& call, Kind kind) {
    const auto push = Push::fromBytes(call.body);
    if (!push) return refused(400, refusal::malformed);
    Reply reply;
    bool moved = false;
    const auto pass = [&]() -> Status {
        Work work{call, kind, ServerAppending(m_context), m_context.now()};
        LODESTAR_TRY(run(*push, work));
        moved = !work.appending.moved().isEmpty();
        if (work.refusal) {
            reply = *work.refusal;
            return {};
        }
        PushReply answer{work.heard, {}};
        for (const SentChange& each : push->changes)
            answer.verdicts.append(
                work.verdicts.value({{each.change.record, each.change.compartment}, each.change.id}));
        reply = cborReply(answer.toBytes());
        return {};
    };
    LODESTAR_TRY(m_context.store.write(pass));
    if (moved) m_context.shared.changed();
    return reply;
}

Status ServerPushing::run(const Push& push, Work& work) {
    LODESTAR_ASSIGN(const auto device,
                    m_context.store.accounts().device(work.call.device.id, AccountRows::Lock::UntilCommit));
    if (!device) return fail(ErrorCode::NotFound, u"device"_s);
    work.device = *device;
    LODESTAR_TRY(continueChain(push, work));
    if (work.refusal) return {};
    LODESTAR_TRY(lookUp(push, work));
    LODESTAR_TRY(gather(push, work));
    if (!work.groups.isEmpty()) {
        LODESTAR_TRY(findRecords(work));
        LODESTAR_TRY(findRights(work));
        LODESTAR_TRY(work.appending.prepare(work.groups));
        LODESTAR_TRY(takeRound(work));
        // What was taken may have brought further logs into the writer's scope.
        if (!work.groups.isEmpty()) {
            LODESTAR_TRY(findRights(work));
            LODESTAR_TRY(takeRound(work));
        }
        LODESTAR_TRY(keepApart(work));
        LODESTAR_TRY(ServerQuarantine(m_context).releaseIn(work.appending.moved(), work.appending));
        LODESTAR_TRY(settleScope(work));
        LODESTAR_TRY(ServerMetrics(m_context).noteEntries(work.appending.countedEntries()));
    }
    LODESTAR_TRY(noteHolding(work));
    if (work.saveHeard) work.device.heard = work.heard;
    work.device.lastContact = work.now;
    LODESTAR_TRY(m_context.store.accounts().save(work.device));
    return work.appending.noteTaken();
}

Status ServerPushing::noteHolding(const Work& work) {
    QSet<LogId> written;
    for (auto it = work.verdicts.cbegin(); it != work.verdicts.cend(); ++it) {
        if (it->number > 0) written.insert(it.key().log);
    }
    using Holding = ScopeRows::Holding;
    ScopeRows& scope = m_context.store.scope();
    LODESTAR_TRY(scope.startHolding(work.device.id, work.unseen, Holding::WroteUnseen, work.now));
    return scope.startHolding(work.device.id, written - work.unseen, Holding::Wrote, work.now);
}

/// Finds where the push joins what was heard before. A push that was heard already walks past that point, or ends
/// before it with nothing that is new.
Status ServerPushing::continueChain(const Push& push, Work& work) {
    const ChainPoint& known = work.device.heard;
    work.heard = known;
    if (work.kind == Kind::Offered) return {};
    const auto refuse = [&](const QByteArray& word) { work.refusal = refused(409, word); };
    ChainPoint point = push.after;
    if (point.epoch != known.epoch) {
        LODESTAR_ASSIGN(const bool earlier, m_context.store.accounts().hadEpoch(work.device.id, point.epoch));
        refuse(earlier ? refusal::forked : refusal::ahead);
        return {};
    }
    if (point.seq > known.seq) {
        refuse(refusal::ahead);
        return {};
    }
    bool joined = point == known;
    bool passed = point.seq == known.seq && !joined;
    for (const SentChange& each : push.changes) {
        if (each.change.epoch != point.epoch || each.change.deviceSeq <= point.seq) {
            work.refusal = refused(400, refusal::malformed);
            return {};
        }
        point.extend(each.change);
        joined = joined || point == known;
        passed = passed || (point.seq >= known.seq && !joined);
    }
    work.heard = point;
    work.saveHeard = joined;
    if (passed) refuse(refusal::forked);
    if (joined || passed) return {};
    QList<ChangeKey> keys;
    for (const SentChange& each : push.changes)
        keys.append({{each.change.record, each.change.compartment}, each.change.id});
    LODESTAR_ASSIGN(const auto numbered, m_context.store.logs().known(keys));
    LODESTAR_ASSIGN(const auto kept, m_context.store.logs().quarantined(keys));
    QSet<ChangeKey> heard(numbered.keyBegin(), numbered.keyEnd());
    for (const QuarantinedChange& each : kept)
        heard.insert({each.log, each.id});
    const bool all =
        std::all_of(keys.cbegin(), keys.cend(), [&](const ChangeKey& each) { return heard.contains(each); });
    if (keys.isEmpty() || !all) refuse(refusal::rewound);
    return {};
}

/// Verdicts that were given before are given again.
Status ServerPushing::lookUp(const Push& push, Work& work) {
    QList<ChangeKey> keys;
    QHash<ChangeKey, QByteArray> hashes;
    for (const SentChange& each : push.changes) {
        keys.append({{each.change.record, each.change.compartment}, each.change.id});
        hashes.insert(keys.last(), each.change.contentHash);
    }
    const auto remember = [&](const ChangeKey& key, const QByteArray& hash, Verdict verdict) {
        if (hashes.value(key) != hash) verdict = {key.change, Verdict::Kind::Quarantined, 0, quarantine::hash};
        work.verdicts.insert(key, verdict);
    };
    LODESTAR_ASSIGN(const auto known, m_context.store.logs().known(keys));
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        const auto kind = it->conflict ? Verdict::Kind::StoredInConflict : Verdict::Kind::Stored;
        remember(it.key(), it->contentHash, {it.key().change, kind, it->number, {}});
    }
    LODESTAR_ASSIGN(const auto kept, m_context.store.logs().quarantined(keys));
    for (const QuarantinedChange& each : kept)
        remember({each.log, each.id}, each.contentHash, {each.id, Verdict::Kind::Quarantined, 0, each.reason});
    return {};
}

/// The changes that are new, by log, each with what can be said of it alone.
Status ServerPushing::gather(const Push& push, Work& work) {
    const qint64 clockAhead = work.call.clockAhead(work.now);
    std::map<LogId, LogGroup> groups;
    QSet<ChangeKey> seen;
    for (const SentChange& each : push.changes) {
        const Change& change = each.change;
        const LogId log{change.record, change.compartment};
        if (work.verdicts.contains({log, change.id}) || seen.contains({log, change.id})) continue;
        seen.insert({log, change.id});
        if (!work.senders.contains(change.device)) {
            LODESTAR_ASSIGN(const auto device, m_context.store.accounts().device(change.device, AccountRows::Lock::No));
            std::optional<Account> account;
            if (device) {
                LODESTAR_ASSIGN(account, m_context.store.accounts().account(device->staff));
            }
            work.senders.insert(change.device, {device, account});
        }
        const auto& [device, account] = work.senders[change.device];
        Candidate candidate{change,
                            each.body,
                            work.now,
                            correctedTime(change.madeAt, clockAhead, work.device.lastContact, work.now),
                            {}};
        const bool own = work.kind == Kind::Offered || change.device == work.device.id;
        candidate.fault = own ? faultOf(candidate, device, account) : quarantine::device;
        groups[log].log = log;
        groups[log].changes.append(candidate);
    }
    for (auto& [log, group] : groups)
        work.groups.append(group);
    return {};
}

Status ServerPushing::findRecords(Work& work) {
    QSet<RecordId> records;
    bool concerns = false;
    for (const LogGroup& group : std::as_const(work.groups)) {
        records.insert(group.log.record);
        for (const Candidate& each : group.changes)
            concerns = concerns || ServerScope::concerns(each.change);
    }
    LODESTAR_ASSIGN(auto known, m_context.store.logs().known(records));
    if (concerns || known.size() < records.size()) {
        LODESTAR_TRY(m_context.store.scope().lock());
        LODESTAR_ASSIGN(known, m_context.store.logs().known(records));
    }
    work.begun = records - known;
    work.rights = work.call.rights;
    // What somebody else wrote and this laptop offers is also judged by the right of who wrote it.
    for (const auto& [device, account] : std::as_const(work.senders)) {
        if (!account || account->disabled || account->staff == work.call.account.staff) continue;
        LODESTAR_ASSIGN(const auto theirs, currentRights(m_context, *account));
        work.rights.append(theirs);
    }
    return {};
}

Status ServerPushing::findRights(Work& work) {
    QSet<RecordId> asked;
    for (const LogGroup& group : std::as_const(work.groups)) {
        asked.insert(group.log.record);
        for (const Candidate& each : group.changes)
            if (const RecordId person = personNamed(each.change); !person.isNull()) asked.insert(person);
    }
    LODESTAR_ASSIGN(work.reached, m_context.store.scope().reached(work.rights, asked));
    // Somebody of whom nothing is known may be named: there is nothing to be seen by it.
    LODESTAR_ASSIGN(const auto known, m_context.store.logs().known(asked));
    for (const RecordId& each : asked - known)
        work.reached.insert(each, bitOf(records::Compartment::Shared));
    return {};
}

bool ServerPushing::mayWriteIn(const Work& work, const LogId& log) const {
    if (work.begun.contains(log.record)) return mayBegin(work.call.account);
    const int writable = writableWith(work.call.account, work.reached.value(log.record));
    return (writable & bitOf(log.compartment)) != 0;
}

/// Says of each change whether it is in the scope. What was outside of it is asked again.
Status ServerPushing::judgeScope(const Work& work, LogGroup& group) {
    const bool writable = mayWriteIn(work, group.log);
    QSet<ChangeId> hers;
    for (Candidate& each : group.changes) {
        if (each.fault == quarantine::notInScope || each.fault == quarantine::together) each.fault.clear();
        if (!each.fault.isEmpty()) continue;
        const RecordId person = personNamed(each.change);
        bool may = person.isNull() || work.reached.value(person) != 0;
        if (may && !writable) {
            LODESTAR_ASSIGN(may, isOwnUnseen(work, each.change, hers));
            if (may) hers.insert(each.change.id);
        }
        if (!may) each.fault = quarantine::notInScope;
    }
    return {};
}

/// Whether it is of an entry that she begins, or began, in a compartment that she does not read, or a recall of her
/// own. `hers` are changes of the same push, earlier in it.
Result<bool> ServerPushing::isOwnUnseen(const Work& work, const Change& change, const QSet<ChangeId>& hers) {
    if ((work.reached.value(change.record) & bitOf(records::Compartment::Shared)) == 0) return false;
    if (work.begun.contains(change.record) || change.device != work.call.device.id) return false;
    if (change.kind == records::recallKind) return recallsOwn(change, hers);
    const auto author = work.appending.beganBy(change.entry);
    return mayWriteUnseen(work.call.account, change.kind, change.compartment) && (!author || *author == change.author);
}

Result<bool> ServerPushing::recallsOwn(const Change& recall, const QSet<ChangeId>& hers) {
    const LogId log{recall.record, recall.compartment};
    const auto named = namedBy(recall);
    for (const ChangeId& each : named) {
        if (hers.contains(each)) continue;
        LODESTAR_ASSIGN(const auto body, m_context.store.logs().body({log, each}));
        if (!body) return false;
        LODESTAR_ASSIGN(const Change known, changeFromBody(log, *body));
        if (known.author != recall.author) return false;
    }
    return !named.isEmpty();
}

/// Takes what may be taken and stands up to its log; leaves the rest, and what builds on it.
Status ServerPushing::takeRound(Work& work) {
    QList<LogGroup> left;
    for (LogGroup& group : std::exchange(work.groups, {})) {
        const bool begins = work.begun.contains(group.log.record);
        LODESTAR_TRY(judgeScope(work, group));
        work.appending.judge(group);
        left += takenApart(group, begins);
        if (group.changes.isEmpty()) continue;
        if (begins) {
            LODESTAR_TRY(m_context.store.logs().begin(
                group.log.record, {work.call.account.organisation, work.appending.subjectOf(group)}, work.now));
            work.unsettled.insert(group.log.record);
        }
        work.appending.take(group);
        if (!mayWriteIn(work, group.log)) work.unseen.insert(group.log);
        for (const Candidate& each : std::as_const(group.changes))
            work.verdicts.insert({group.log, each.change.id}, verdictOf(each));
    }
    LODESTAR_TRY(work.appending.flush());
    LODESTAR_TRY(settleScope(work));
    work.groups = left;
    return {};
}

Status ServerPushing::settleScope(Work& work) {
    ServerScope scope(m_context);
    const auto entries = work.appending.scopeEntries();
    if (!entries.isEmpty()) {
        LODESTAR_ASSIGN(const auto concerned, scope.noteEntries(entries));
        work.unsettled.unite(concerned);
    }
    return scope.recompute(std::exchange(work.unsettled, {}));
}

Status ServerPushing::keepApart(Work& work) {
    QList<QuarantinedChange> kept;
    for (LogGroup& group : work.groups) {
        const Uuid id = Uuid::create();
        for (Candidate& each : group.changes) {
            const auto& account = work.senders.value(each.change.device).second;
            kept.append({group.log, each.change.id, each.change.kind, each.change.contentHash, each.fault, id,
                         each.change.device, account ? account->staff : work.call.account.staff, each.receivedAt,
                         each.correctedAt, false, each.body});
            work.verdicts.insert({group.log, each.change.id}, verdictOf(each));
        }
    }
    QList<ChangeKey> keys;
    for (const QuarantinedChange& each : std::as_const(kept))
        keys.append({each.log, each.id});
    LODESTAR_ASSIGN(const auto recalled, m_context.store.logs().recalled(keys));
    for (QuarantinedChange& each : kept) {
        if (!recalled.contains({each.log, each.id})) continue;
        if (const auto change = changeFromBody(each.log, each.body))
            LODESTAR_TRY(ServerRecalledFiles(m_context).forget(each.log, filesNamedIn(change->content)));
        each.body = withoutContent(each.body, each.contentHash);
    }
    return m_context.store.logs().quarantine(kept);
}

} // namespace lodestar::sync
