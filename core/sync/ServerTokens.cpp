#include "core/sync/ServerTokens.h"

#include "core/crypto/DeviceKey.h"
#include "core/crypto/Hash.h"
#include "core/crypto/SameBytes.h"
#include "core/sync/ServerAudit.h"
#include "core/sync/ServerScope.h"

#include <QtEndian>

namespace lodestar::sync {

using namespace Qt::StringLiterals;

namespace {

/// Of the key of all tokens, and of a challenge.
constexpr qsizetype secretBytes = 32;
constexpr qsizetype idSize = 16;
constexpr qsizetype endSize = 8;

QByteArray signature(const QByteArray& key, const QByteArray& text) {
    return contentHash(key, text);
}

QByteArray tokenFor(const QByteArray& key, const DeviceId& device, qint64 until) {
    QByteArray text = device.bytes();
    const qint64 end = qToBigEndian(until);
    text.append(reinterpret_cast<const char*>(&end), endSize);
    return (text + signature(key, text)).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::unexpected<Error> wrongToken() {
    return fail(ErrorCode::NotAllowed, u"token"_s);
}

} // namespace

Result<QByteArray> ServerTokens::key() {
    LODESTAR_ASSIGN(const auto stored, m_context.store.accounts().setting(tokenKeySetting));
    if (stored) return *stored;
    const QByteArray made = randomBytes(secretBytes);
    LODESTAR_TRY(m_context.store.accounts().saveSetting(tokenKeySetting, made));
    return made;
}

Result<Reply> ServerTokens::challenge(const ServerCall& call) {
    const DeviceId device = DeviceId::fromString(call.json().value(u"device"_s).toString());
    if (device.isNull()) return refused(400, refusal::malformed);
    const QByteArray made = randomBytes(secretBytes).toBase64();
    const qint64 until = m_context.now() + m_context.settings.challengeSeconds * qint64(1000);
    const auto work = [&]() -> Status {
        LODESTAR_ASSIGN(const auto known, m_context.store.accounts().device(device, AccountRows::Lock::No));
        // Strangers get one too, which nobody remembers.
        if (!known) return {};
        return m_context.store.accounts().putOnce(plainHash("challenge" + made), device.value(), until);
    };
    LODESTAR_TRY(m_context.store.write(work));
    return jsonReply(QJsonObject{{u"challenge"_s, QString::fromLatin1(made)}});
}

Result<Reply> ServerTokens::token(const ServerCall& call) {
    const QJsonObject body = call.json();
    const DeviceId id = DeviceId::fromString(body.value(u"device"_s).toString());
    if (id.isNull()) return refused(400, refusal::malformed);
    const QByteArray challenge = body.value(u"challenge"_s).toString().toLatin1();
    const QByteArray signedBy = QByteArray::fromBase64(body.value(u"signature"_s).toString().toLatin1());
    const qint64 until = m_context.now() + m_context.settings.tokenSeconds * qint64(1000);
    Reply reply;
    const auto refuse = [&](const Device& device, int status, const QByteArray& word) -> Status {
        reply = refused(status, word);
        LODESTAR_ASSIGN(const auto account, m_context.store.accounts().account(device.staff));
        return ServerAudit(m_context).noteOnceAnHour({act::signInRefused, account ? account->reference : QString(),
                                                      device.id.toString(), QString::fromLatin1(word)});
    };
    const auto work = [&]() -> Status {
        LODESTAR_ASSIGN(const auto forWhom,
                        m_context.store.accounts().takeOnce(plainHash("challenge" + challenge), m_context.now()));
        LODESTAR_ASSIGN(const auto device, m_context.store.accounts().device(id, AccountRows::Lock::No));
        // A laptop that nobody knows is nobody's sign-in.
        reply = refused(403, refusal::notEnrolled);
        if (!device) return {};
        const bool fresh = forWhom && *forWhom == id.value();
        if (!fresh || !DeviceKey::verify(device->publicKey, signedText(challenge), signedBy))
            return refuse(*device, 401, refusal::token);
        if (device->revoked) return refuse(*device, 403, refusal::revoked);
        LODESTAR_ASSIGN(const QByteArray secret, key());
        reply = jsonReply(QJsonObject{{u"token"_s, QString::fromLatin1(tokenFor(secret, id, until))},
                                      {u"seconds"_s, m_context.settings.tokenSeconds}});
        return {};
    };
    LODESTAR_TRY(m_context.store.write(work));
    return reply;
}

/// NotAllowed when the token is none, altered or too old.
Result<DeviceId> ServerTokens::deviceOf(const ServerCall& call) {
    const QByteArray given = call.header("authorization");
    if (!given.startsWith("Bearer ") || given.size() > 200) return wrongToken();
    const QByteArray token = QByteArray::fromBase64(given.mid(7), QByteArray::Base64UrlEncoding);
    if (token.size() != idSize + endSize + hashSize) return wrongToken();
    LODESTAR_ASSIGN(const auto secret, m_context.store.accounts().setting(tokenKeySetting));
    if (!secret) return wrongToken();
    const QByteArray text = token.first(idSize + endSize);
    if (!sameBytes(signature(*secret, text), token.mid(idSize + endSize))) return wrongToken();
    if (qFromBigEndian<qint64>(text.constData() + idSize) < m_context.now()) return wrongToken();
    return DeviceId::fromBytes(text.first(idSize));
}

Result<std::optional<Reply>> ServerTokens::recognise(ServerCall& call) {
    std::optional<Reply> refusal;
    const auto work = [&]() -> Status {
        const auto id = deviceOf(call);
        if (!id && id.error().code != ErrorCode::NotAllowed) return std::unexpected(id.error());
        refusal = refused(401, refusal::token);
        if (!id) return {};
        LODESTAR_ASSIGN(const auto device, m_context.store.accounts().device(*id, AccountRows::Lock::No));
        refusal = refused(403, refusal::notEnrolled);
        if (!device) return {};
        LODESTAR_ASSIGN(const auto account, m_context.store.accounts().account(device->staff));
        if (!account) return {};
        call.device = *device;
        call.account = *account;
        refusal.reset();
        if (device->revoked || account->disabled) {
            if (call.path != QByteArrayList{"changes"}) refusal = refused(403, refusal::revoked);
            return {};
        }
        LODESTAR_ASSIGN(call.rights, currentRights(m_context, *account));
        return {};
    };
    LODESTAR_TRY(m_context.store.read({}, work));
    return refusal;
}

Result<std::optional<Reply>> chainRefusal(const ServerContext& context, const ServerCall& call) {
    const auto said = call.chain();
    if (!said) return refused(400, refusal::malformed);
    const ChainPoint& heard = call.device.heard;
    if (*said == heard) return std::nullopt;
    if (said->epoch != heard.epoch) {
        bool earlier = false;
        const auto work = [&]() -> Status {
            LODESTAR_ASSIGN(earlier, context.store.accounts().hadEpoch(call.device.id, said->epoch));
            return {};
        };
        LODESTAR_TRY(context.store.read({}, work));
        return refused(409, earlier ? refusal::forked : refusal::ahead);
    }
    if (said->seq == heard.seq) return refused(409, refusal::forked);
    return refused(409, said->seq < heard.seq ? refusal::rewound : refusal::ahead);
}

} // namespace lodestar::sync
