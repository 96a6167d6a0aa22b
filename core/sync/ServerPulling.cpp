#include "core/sync/ServerPulling.h"

#include "core/sync/Protocol.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace lodestar::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int retrySeconds = 5;
constexpr int retryJitter = 15;

QString isoTime(qint64 at) {
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

std::optional<Reply> ServerPulling::askToWait(const ServerCall& call, const Pull& pull) const {
    const auto fresh =
        std::count_if(pull.logs.cbegin(), pull.logs.cend(), [](const Pull::From& each) { return each.after == 0; });
    if (fresh < protocol::firstCopyLogs) {
        m_context.shared.hasFirstCopy(call.device.id);
        return std::nullopt;
    }
    if (m_context.shared.mayTakeFirstCopy(call.device.id, m_context.now())) return std::nullopt;
    return refusedUntil(refusal::busy, retrySeconds + QRandomGenerator::global()->bounded(retryJitter));
}

Result<Reply> ServerPulling::pull(const ServerCall& call) {
    const auto pull = Pull::fromBytes(call.body);
    if (!pull) return refused(400, refusal::malformed);
    if (auto wait = askToWait(call, *pull)) return *wait;
    QByteArray bytes;
    QSet<LogId> given;
    const auto work = [&]() -> Status {
        PullReplyWriter out;
        LODESTAR_ASSIGN(given, fill(call, *pull, out));
        LODESTAR_ASSIGN(bytes, out.toBytes(call.version()));
        return {};
    };
    LODESTAR_TRY(m_context.store.read(call.rights, work));
    LODESTAR_TRY(noteHolding(call, given));
    return cborReply(bytes);
}

/// From the moment it is handed out: an answer that is lost on the way has nevertheless left.
Status ServerPulling::noteHolding(const ServerCall& call, const QSet<LogId>& logs) {
    if (logs.isEmpty()) return {};
    return m_context.store.write([&] {
        return m_context.store.scope().startHolding(call.device.id, logs, ScopeRows::Holding::Given, m_context.now());
    });
}

/// A log that is not in the scope is passed over: the heads say what is.
Result<QSet<LogId>> ServerPulling::fill(const ServerCall& call, const Pull& pull, PullReplyWriter& out) {
    QSet<RecordId> records;
    for (const Pull::From& each : pull.logs)
        records.insert(each.log.record);
    LODESTAR_ASSIGN(const auto reached, m_context.store.scope().reached(call.rights, records));
    QSet<LogId> given;
    for (const Pull::From& each : pull.logs) {
        if ((reached.value(each.log.record) & bitOf(each.log.compartment)) == 0) continue;
        bool begun = false;
        LODESTAR_TRY(m_context.store.logs().page(each.log, each.after, [&](qint64, QByteArrayView body) {
            if (!begun) out.begin(each.log, each.after);
            begun = true;
            out.add(body);
            return out.size() < pageBytes;
        }));
        if (begun) given.insert(each.log);
        if (out.size() >= pageBytes) break;
    }
    return given;
}

Result<Reply> ServerPulling::ids(const ServerCall& call) {
    auto asked = LogIds::fromBytes(call.body);
    if (!asked) return refused(400, refusal::malformed);
    Reply reply;
    const auto work = [&]() -> Status {
        reply = refused(404, refusal::unknown);
        LODESTAR_ASSIGN(const auto reached, m_context.store.scope().reached(call.rights, {asked->log.record}));
        if ((reached.value(asked->log.record) & bitOf(asked->log.compartment)) == 0) return {};
        LODESTAR_ASSIGN(asked->ids, m_context.store.logs().ids(asked->log));
        reply = cborReply(asked->toBytes());
        return {};
    };
    LODESTAR_TRY(m_context.store.read(call.rights, work));
    return reply;
}

Result<Reply> ServerPulling::lacking(const ServerCall& call) {
    const auto asked = Lacking::fromBytes(call.body);
    if (!asked) return refused(400, refusal::malformed);
    QList<ChangeKey> keys;
    for (const LogIds& each : asked->logs) {
        for (const ChangeId& id : each.ids)
            keys.append({each.log, id});
    }
    Lacking answer;
    const auto work = [&]() -> Status {
        LODESTAR_ASSIGN(const auto numbered, m_context.store.logs().known(keys));
        LODESTAR_ASSIGN(const auto apart, m_context.store.logs().quarantined(keys));
        QSet<ChangeKey> here(numbered.keyBegin(), numbered.keyEnd());
        for (const QuarantinedChange& each : apart)
            here.insert({each.log, each.id});
        answer = {};
        for (LogIds each : asked->logs) {
            each.ids.removeIf([&](const ChangeId& id) { return here.contains({each.log, id}); });
            if (!each.ids.isEmpty()) answer.logs.append(each);
        }
        QSet<LogId> shown;
        for (auto it = numbered.keyBegin(); it != numbered.keyEnd(); ++it)
            shown.insert(it->log);
        return believeClaims(call, shown);
    };
    LODESTAR_TRY(m_context.store.write(work));
    return cborReply(answer.toBytes());
}

/// Of these logs the device knows changes that are here: what it claimed of them is true. A laptop that was put back to
/// a backup, or whose copy has purged the log, may hold the only paper of it.
Status ServerPulling::believeClaims(const ServerCall& call, const QSet<LogId>& shown) {
    QList<HeldLog> proved;
    for (const LogId& log : shown) {
        LODESTAR_ASSIGN(const auto holders, m_context.store.scope().holders(log.record));
        const bool claimed = std::any_of(holders.cbegin(), holders.cend(), [&](const HeldLog& each) {
            return each.device == call.device.id && each.log == log && each.number == onlyClaimed;
        });
        if (claimed) proved.append({call.device.id, log, 0, m_context.now()});
    }
    return m_context.store.scope().saveHeld(proved);
}

/// What follows from a device's word: how far it holds a log that it may read, or that it is known to have had. Of a
/// log that is neither, that it must be told to purge it. Of one where it has nothing but what it wrote, nothing:
/// whatever numbers that has, it tells nothing.
Result<QList<HeldLog>> ServerPulling::believed(const ServerCall& call, const Held& held) {
    QSet<RecordId> records;
    for (const Pull::From& each : held.held)
        records.insert(each.log.record);
    // Nothing is kept of records that do not exist: nobody may fill the disk by inventing them.
    LODESTAR_ASSIGN(const auto known, m_context.store.logs().known(records));
    LODESTAR_ASSIGN(const auto reached, m_context.store.scope().reached(call.rights, records));
    QList<HeldLog> found;
    for (const Pull::From& each : held.held) {
        if (!known.contains(each.log.record)) continue;
        HeldLog said{call.device.id, each.log, each.after, m_context.now()};
        if ((reached.value(each.log.record) & bitOf(each.log.compartment)) == 0) {
            LODESTAR_ASSIGN(const auto holders, m_context.store.scope().holders(each.log.record));
            const auto before = std::find_if(holders.cbegin(), holders.cend(), [&](const HeldLog& holder) {
                return holder.device == call.device.id && holder.log == each.log;
            });
            if (before == holders.cend())
                said.number = onlyClaimed;
            else if (!before->holds())
                continue;
        }
        found.append(said);
    }
    return found;
}

Result<Reply> ServerPulling::held(const ServerCall& call) {
    const auto held = Held::fromBytes(call.body);
    if (!held) return refused(400, refusal::malformed);
    const auto work = [&]() -> Status {
        LODESTAR_ASSIGN(const auto rows, believed(call, *held));
        LODESTAR_TRY(m_context.store.scope().removeHeld(call.device.id, held->purged));
        LODESTAR_TRY(m_context.store.scope().saveHeld(rows));
        return m_context.store.accounts().noteContact(call.device.id, m_context.now());
    };
    LODESTAR_TRY(m_context.store.write(work));
    return emptyReply();
}

Result<Reply> ServerPulling::holders(const ServerCall& call) {
    const RecordId record = RecordId::fromString(call.asked(u"record"_s));
    if (record.isNull()) return refused(400, refusal::malformed);
    Reply reply;
    const auto work = [&]() -> Status {
        reply = refused(404, refusal::unknown);
        LODESTAR_ASSIGN(const auto reached, m_context.store.scope().reached(call.rights, {record}));
        if (reached.value(record) == 0) return {};
        LODESTAR_ASSIGN(const auto holders, m_context.store.scope().holders(record));
        QJsonArray list;
        for (const HeldLog& each : holders) {
            if ((reached.value(record) & bitOf(each.log.compartment)) == 0) continue;
            if (each.number == onlyClaimed) continue;
            LODESTAR_ASSIGN(const auto device, m_context.store.accounts().device(each.device, AccountRows::Lock::No));
            if (!device) continue;
            LODESTAR_ASSIGN(const auto account, m_context.store.accounts().account(device->staff));
            list.append(QJsonObject{{u"device"_s, each.device.toString()},
                                    {u"name"_s, account ? account->name : QString()},
                                    {u"who"_s, account ? account->reference : QString()},
                                    {u"compartment"_s, records::compartmentName(each.log.compartment)},
                                    {u"number"_s, each.number},
                                    {u"seen"_s, isoTime(each.seen)}});
        }
        reply = jsonReply(list);
        return {};
    };
    LODESTAR_TRY(m_context.store.read(call.rights, work));
    return reply;
}

Result<Reply> ServerPulling::devices(const ServerCall& call) {
    QJsonArray list;
    const auto work = [&]() -> Status {
        list = {};
        LODESTAR_ASSIGN(const auto accounts, m_context.store.accounts().allAccounts());
        LODESTAR_ASSIGN(const auto devices, m_context.store.accounts().devices());
        QHash<StaffId, Account> byId;
        for (const Account& each : accounts)
            byId.insert(each.staff, each);
        for (const Device& each : devices) {
            const Account account = byId.value(each.staff);
            if (account.organisation != call.account.organisation) continue;
            list.append(QJsonObject{{u"device"_s, each.id.toString()},
                                    {u"publicKey"_s, QString::fromLatin1(each.publicKey.toBase64())},
                                    {u"staff"_s, each.staff.toString()},
                                    {u"name"_s, account.name},
                                    {u"who"_s, account.reference},
                                    {u"revoked"_s, each.revoked}});
        }
        return {};
    };
    LODESTAR_TRY(m_context.store.read(call.rights, work));
    return jsonReply(list);
}

} // namespace lodestar::sync
