#include "core/sync/ServerQuarantine.h"

#include "core/sync/ChangeBody.h"
#include "core/sync/ServerScope.h"

#include <QJsonArray>

#include <map>

namespace lodestar::sync {

using namespace Qt::StringLiterals;

namespace {

bool waitsForCause(const QList<QuarantinedChange>& group) {
    return std::all_of(group.cbegin(), group.cend(), [](const QuarantinedChange& each) {
        return each.reason == quarantine::causeMissing || each.reason == quarantine::together;
    });
}

QList<ChangeKey> keysOf(const LogGroup& group) {
    QList<ChangeKey> keys;
    for (const Candidate& each : group.changes)
        keys.append({group.log, each.change.id});
    return keys;
}

} // namespace

/// Nothing when one of them cannot be read.
Result<std::optional<LogGroup>> ServerQuarantine::groupOf(const LogId& log, const QList<QuarantinedChange>& waiting) {
    LogGroup group{log, {}};
    for (const QuarantinedChange& each : waiting) {
        const auto change = changeFromBody(log, each.body);
        if (!change) return std::nullopt;
        Candidate candidate{*change, each.body, each.receivedAt, each.correctedAt, {}};
        LODESTAR_ASSIGN(const auto device, m_context.store.accounts().device(change->device, AccountRows::Lock::No));
        std::optional<Account> account;
        if (device) {
            LODESTAR_ASSIGN(account, m_context.store.accounts().account(device->staff));
        }
        candidate.fault = faultOf(candidate, device, account);
        group.changes.append(candidate);
    }
    return group;
}

Status ServerQuarantine::releaseIn(const QSet<LogId>& logs, ServerAppending& appending) {
    LODESTAR_ASSIGN(const auto waiting, m_context.store.logs().waitingIn(logs.values()));
    std::map<std::pair<LogId, Uuid>, QList<QuarantinedChange>> groups;
    for (const QuarantinedChange& each : waiting)
        groups[{each.log, each.group}].append(each);
    std::erase_if(groups, [](const auto& each) { return !waitsForCause(each.second); });
    bool moved = true;
    while (moved) {
        moved = false;
        for (auto it = groups.begin(); it != groups.end();) {
            LODESTAR_ASSIGN(auto group, groupOf(it->first.first, it->second));
            if (group) {
                LODESTAR_TRY(appending.prepare({*group}));
                appending.judge(*group);
            }
            if (!group || group->faulty()) {
                ++it;
                continue;
            }
            appending.take(*group);
            LODESTAR_TRY(appending.flush());
            LODESTAR_TRY(m_context.store.logs().release(keysOf(*group)));
            it = groups.erase(it);
            moved = true;
        }
    }
    return {};
}

Result<Reply> ServerQuarantine::mine(const ServerCall& call) {
    QJsonArray list;
    const auto work = [&]() -> Status {
        list = {};
        LODESTAR_ASSIGN(const auto waiting, m_context.store.logs().waitingOf(call.account.staff));
        for (const QuarantinedChange& each : waiting)
            list.append(
                QJsonObject{{u"change"_s, each.id.toString()},
                            {u"kind"_s, each.kind},
                            {u"at"_s, QDateTime::fromMSecsSinceEpoch(each.receivedAt, Qt::UTC).toString(Qt::ISODate)},
                            {u"reason"_s, each.reason}});
        return {};
    };
    LODESTAR_TRY(m_context.store.read(call.rights, work));
    return jsonReply(QJsonObject{{u"quarantined"_s, list}});
}

Result<QHash<ChangeId, QString>> ServerQuarantine::replay(const LogId& log, const QList<ChangeId>& changes) {
    QHash<ChangeId, QString> faults;
    const auto work = [&]() -> Status {
        faults.clear();
        return replayIn(log, changes, faults);
    };
    LODESTAR_TRY(m_context.store.write(work));
    if (faults.isEmpty()) m_context.shared.changed();
    return faults;
}

Status ServerQuarantine::replayIn(const LogId& log, const QList<ChangeId>& changes, QHash<ChangeId, QString>& faults) {
    LODESTAR_TRY(m_context.store.scope().lock());
    QList<ChangeKey> keys;
    for (const ChangeId& each : changes)
        keys.append({log, each});
    LODESTAR_ASSIGN(auto waiting, m_context.store.logs().quarantined(keys));
    waiting.removeIf([](const QuarantinedChange& each) { return each.released; });
    if (waiting.isEmpty()) return fail(ErrorCode::NotFound, u"no such change waits in quarantine"_s);
    LODESTAR_ASSIGN(auto group, groupOf(log, waiting));
    if (!group) return fail(ErrorCode::InvalidInput, u"a change cannot be read"_s);
    ServerAppending appending(m_context);
    LODESTAR_TRY(appending.prepare({*group}));
    appending.judge(*group);
    if (group->faulty()) {
        for (const Candidate& each : std::as_const(group->changes))
            faults.insert(each.change.id, each.fault);
        return {};
    }
    LODESTAR_ASSIGN(const auto account, m_context.store.accounts().account(waiting.first().staff));
    LODESTAR_TRY(
        m_context.store.logs().begin(log.record, account ? account->organisation : QString(), m_context.now()));
    appending.take(*group);
    LODESTAR_TRY(appending.flush());
    LODESTAR_TRY(m_context.store.logs().release(keysOf(*group)));
    LODESTAR_TRY(releaseIn({log}, appending));
    ServerScope scope(m_context);
    LODESTAR_ASSIGN(auto concerned, scope.noteEntries(appending.scopeEntries()));
    concerned.insert(log.record);
    return scope.recompute(concerned);
}

} // namespace lodestar::sync
