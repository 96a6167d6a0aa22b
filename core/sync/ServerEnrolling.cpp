#include "core/sync/ServerEnrolling.h"

#include "core/crypto/DeviceKey.h"
#include "core/crypto/Hash.h"
#include "core/crypto/PasswordHash.h"
#include "core/records/FixedIds.h"
#include "core/sync/ServerAudit.h"

namespace lodestar::sync {

using namespace Qt::StringLiterals;

namespace {

/// A laptop whose answer was lost may ask again for a day.
constexpr qint64 againMs = qint64(24) * 3600 * 1000;
const QStringList reasonsToBegin{u"rewound"_s, u"forked"_s, u"ahead"_s};

QByteArray hashOfUsedCode(const QByteArray& hash) {
    return plainHash("used" + hash);
}

} // namespace

struct ServerEnrolling::Asked {
    QByteArray code; ///< its hash
    DeviceId device;
    EpochId epoch;
    QByteArray publicKey;
    QString reference;
    QString password;

    explicit Asked(const QJsonObject& body)
        : code(hashOfCode(body.value(u"code"_s).toString()))
        , device(DeviceId::fromString(body.value(u"device"_s).toString()))
        , epoch(EpochId::fromString(body.value(u"epoch"_s).toString()))
        , publicKey(QByteArray::fromBase64(body.value(u"publicKey"_s).toString().toLatin1()))
        , reference(body.value(u"reference"_s).toString())
        , password(body.value(u"password"_s).toString()) {}
    [[nodiscard]] bool whole() const {
        return !device.isNull() && !epoch.isNull() && publicKey.size() == DeviceKey::publicSize &&
               reference.size() <= 200 && password.size() <= 1000;
    }
};

QByteArray ServerEnrolling::hashOfCode(const QString& code) {
    QString plain = code.toUpper();
    plain.removeIf([](QChar each) { return !each.isLetterOrNumber(); });
    return plainHash("code" + plain.toUtf8());
}

Result<Reply> ServerEnrolling::enrol(const ServerCall& call) {
    const Asked asked(call.json());
    if (!asked.whole()) return refused(400, refusal::malformed);
    LODESTAR_ASSIGN(const auto account, accountFor(asked));
    if (!account) return turnAway({}, u"code"_s);
    if (account->disabled) return turnAway(account->reference, u"locked"_s);
    LODESTAR_ASSIGN(const bool fits, passwordFits(*account, asked));
    if (!fits) return turnAway(account->reference, u"password"_s);
    Reply reply;
    const Status done = m_context.store.write([&] { return admit(*account, asked, reply); });
    if (!done && done.error().code == ErrorCode::NotAllowed) return turnAway(account->reference, u"reference"_s);
    LODESTAR_TRY(done);
    if (reply.status == 403) return turnAway(account->reference, u"code"_s);
    return reply;
}

Result<Reply> ServerEnrolling::turnAway(const QString& reference, const QString& why) {
    LODESTAR_TRY(m_context.store.write(
        [&] { return ServerAudit(m_context).noteOnceAnHour({act::enrolRefused, {}, reference, why}); }));
    return refused(403, refusal::notAllowed);
}

/// Whose code that is; also for a laptop that has used it already.
Result<std::optional<Account>> ServerEnrolling::accountFor(const Asked& asked) {
    std::optional<Account> account;
    const auto work = [&]() -> Status {
        AccountRows& rows = m_context.store.accounts();
        LODESTAR_ASSIGN(auto staff, rows.once(asked.code, m_context.now()));
        if (!staff) {
            LODESTAR_ASSIGN(const auto used, rows.once(hashOfUsedCode(asked.code), m_context.now()));
            LODESTAR_ASSIGN(const auto device, rows.device(asked.device, AccountRows::Lock::No));
            if (!used || *used != asked.device.value() || !device || device->publicKey != asked.publicKey) return {};
            staff = device->staff.value();
        }
        LODESTAR_ASSIGN(account, rows.account(StaffId(*staff)));
        return {};
    };
    LODESTAR_TRY(m_context.store.read({}, work));
    return account;
}

/// Outside of any transaction: it takes a while, and only two may at once.
Result<bool> ServerEnrolling::passwordFits(const Account& account, const Asked& asked) {
    if (account.password.isEmpty()) return true;
    auto& places = m_context.shared.passwordPlaces();
    places.acquire();
    const bool fits = lodestar::passwordFits(SecureBytes::passphrase(asked.password), account.password);
    places.release();
    return fits;
}

Status ServerEnrolling::admit(const Account& account, const Asked& asked, Reply& reply) {
    AccountRows& rows = m_context.store.accounts();
    reply = refused(403, refusal::notAllowed);
    const qint64 now = m_context.now();
    LODESTAR_ASSIGN(const auto known, rows.device(asked.device, AccountRows::Lock::UntilCommit));
    LODESTAR_ASSIGN(const auto code, rows.takeOnce(asked.code, now));
    if (known) {
        const bool again = !code && known->publicKey == asked.publicKey && known->staff == account.staff;
        if (again && !known->revoked) reply = welcome(account);
        return {};
    }
    if (!code) return {};
    Device device{asked.device, account.staff, {}, asked.publicKey, {asked.epoch}};
    if (!asked.reference.isEmpty() && asked.reference != account.reference) {
        // Only a reference that she had made up for herself; a service's own may be somebody else's.
        LODESTAR_ASSIGN(const auto other, rows.account(staffId(asked.reference)));
        if (other || !Uuid::fromString(asked.reference))
            return fail(ErrorCode::NotAllowed, u"the reference is not this account's"_s);
        device.alias = asked.reference;
    }
    LODESTAR_TRY(rows.save(device));
    LODESTAR_TRY(rows.addEpoch(device.id, asked.epoch, u"enrolled"_s, now));
    LODESTAR_TRY(rows.putOnce(hashOfUsedCode(asked.code), asked.device.value(), now + againMs));
    reply = welcome(account);
    return ServerAudit(m_context).note({act::deviceEnrolled, account.reference, asked.device.toString()});
}

Reply ServerEnrolling::welcome(const Account& account) const {
    QJsonObject body{{u"staff"_s, account.staff.toString()},
                     {u"reference"_s, account.reference},
                     {u"name"_s, account.name},
                     {u"role"_s, account.role},
                     {u"team"_s, account.team},
                     {u"organisation"_s, account.organisation}};
    const QByteArray key = m_context.settings.organisationKey;
    if (!key.isEmpty()) body.insert(u"organisationKey"_s, QString::fromLatin1(key.toBase64()));
    return jsonReply(body);
}

Result<Reply> ServerEnrolling::beginEpoch(const ServerCall& call) {
    const QJsonObject body = call.json();
    const EpochId epoch = EpochId::fromString(body.value(u"epoch"_s).toString());
    const QString why = body.value(u"why"_s).toString();
    if (epoch.isNull() || !reasonsToBegin.contains(why)) return refused(400, refusal::malformed);
    Reply reply;
    const auto work = [&]() -> Status {
        AccountRows& rows = m_context.store.accounts();
        LODESTAR_ASSIGN(auto device, rows.device(call.device.id, AccountRows::Lock::UntilCommit));
        if (!device) return fail(ErrorCode::NotFound, u"device"_s);
        LODESTAR_ASSIGN(const bool had, rows.hadEpoch(device->id, epoch));
        const bool again = device->heard == ChainPoint{epoch};
        reply = had && !again ? refused(409, refusal::forked) : emptyReply();
        if (had) return {};
        device->heard = {epoch};
        LODESTAR_TRY(rows.addEpoch(device->id, epoch, why, m_context.now()));
        LODESTAR_TRY(rows.save(*device));
        return ServerAudit(m_context).note({act::epochBegun, call.account.reference, device->id.toString(), why});
    };
    LODESTAR_TRY(m_context.store.write(work));
    return reply;
}

} // namespace lodestar::sync
