#include "core/sync/ServerQuarantine.h"

#include "core/sync/ChangeBody.h"
#include "core/sync/ServerAudit.h"
#include "core/sync/ServerMetrics.h"
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
                            {u"reason"_s, each.reason},
                            {u"answer"_s, each.answer}});
        return {};
    };
    LODESTAR_TRY(m_context.store.read(call.rights, work));
    return jsonReply(QJsonObject{{u"quarantined"_s, list}});
}

/// Changes of one log that an administrator has looked at.
struct ServerQuarantine::Asked {
    LogId log;
    QList<ChangeId> changes;
    QString who;

    [[nodiscard]] QList<ChangeKey> keys() const {
        QList<ChangeKey> keys;
        for (const ChangeId& each : changes)
            keys.append({log, each});
        return keys;
    }
};

Result<QList<QuarantinedChange>> ServerQuarantine::unreleased(const Asked& asked) {
    LODESTAR_ASSIGN(auto found, m_context.store.logs().quarantined(asked.keys()));
    found.removeIf([](const QuarantinedChange& each) { return each.released; });
    if (found.isEmpty()) return fail(ErrorCode::NotFound, u"no such change waits in quarantine"_s);
    return found;
}

Status ServerQuarantine::note(const Asked& asked, const QList<QuarantinedChange>& changes, const QString& act) {
    for (const QuarantinedChange& each : changes)
        LODESTAR_TRY(ServerAudit(m_context).note({act, asked.who, each.id.toString(), each.reason}));
    return {};
}

Status ServerQuarantine::refuse(const LogId& log, const QList<ChangeId>& changes, const QString& answer,
                                const QString& who) {
    const Asked asked{log, changes, who};
    return m_context.store.write([&]() -> Status {
        LODESTAR_ASSIGN(const auto found, unreleased(asked));
        LODESTAR_TRY(m_context.store.logs().answer(asked.keys(), answer));
        return note(asked, found, act::quarantineRefused);
    });
}

Result<QHash<ChangeId, QString>> ServerQuarantine::replay(const LogId& log, const QList<ChangeId>& changes,
                                                          const QString& who) {
    const Asked asked{log, changes, who};
    QHash<ChangeId, QString> faults;
    const auto work = [&]() -> Status {
        faults.clear();
        return replayIn(asked, faults);
    };
    LODESTAR_TRY(m_context.store.write(work));
    if (faults.isEmpty()) m_context.shared.changed();
    return faults;
}

Status ServerQuarantine::replayIn(const Asked& asked, QHash<ChangeId, QString>& faults) {
    LODESTAR_TRY(m_context.store.scope().lock());
    LODESTAR_ASSIGN(const auto waiting, unreleased(asked));
    const LogId log = asked.log;
    LODESTAR_ASSIGN(auto group, groupOf(log, waiting));
    if (!group) return fail(ErrorCode::InvalidInput, u"a change cannot be read"_s);
    ServerAppending appending(m_context);
    LODESTAR_TRY(appending.prepare({*group}));
    appending.judge(*group);
    if (group->faulty()) {
        group->spread();
        for (const Candidate& each : std::as_const(group->changes))
            faults.insert(each.change.id, each.fault);
        return {};
    }
    LODESTAR_ASSIGN(const auto account, m_context.store.accounts().account(waiting.first().staff));
    LODESTAR_TRY(m_context.store.logs().begin(
        log.record, {account ? account->organisation : QString(), appending.subjectOf(*group)}, m_context.now()));
    appending.take(*group);
    LODESTAR_TRY(appending.flush());
    LODESTAR_TRY(m_context.store.logs().release(keysOf(*group)));
    LODESTAR_TRY(releaseIn({log}, appending));
    ServerScope scope(m_context);
    LODESTAR_ASSIGN(auto concerned, scope.noteEntries(appending.scopeEntries()));
    concerned.insert(log.record);
    LODESTAR_TRY(scope.recompute(concerned));
    LODESTAR_TRY(ServerMetrics(m_context).noteEntries(appending.countedEntries()));
    LODESTAR_TRY(note(asked, waiting, act::quarantineAccepted));
    return appending.noteTaken();
}

} // namespace lodestar::sync
