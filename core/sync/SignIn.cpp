#include "core/sync/SignIn.h"

#include <QJsonObject>

namespace lodestar::sync {

namespace {

using V = QLatin1StringView;

/// Asked for anew so long before it ends, so that it does not end under way.
constexpr qint64 spareSeconds = 30;

} // namespace

Status SignIn::ensure(Conversation& server, const DeviceId& device) {
    if (m_token.isEmpty() || m_good.hasExpired()) LODESTAR_TRY(ask(server, device));
    server.token = m_token;
    return {};
}

Status SignIn::ask(Conversation& server, const DeviceId& device) {
    server.token.clear();
    LODESTAR_ASSIGN(const QJsonObject asked, server.postJson("/v1/challenge", {{V("device"), device.toString()}}));
    const QString challenge = asked.value(V("challenge")).toString();
    if (challenge.isEmpty()) return fail(ErrorCode::InvalidInput, QStringLiteral("challenge"));
    const QByteArray signature = m_key.sign("lodestar-token-1\n" + challenge.toUtf8());
    LODESTAR_ASSIGN(const QJsonObject given,
                    server.postJson("/v1/token", {{V("device"), device.toString()},
                                                  {V("challenge"), challenge},
                                                  {V("signature"), QString::fromLatin1(signature.toBase64())}}));
    m_token = given.value(V("token")).toString().toLatin1();
    if (m_token.isEmpty()) return fail(ErrorCode::InvalidInput, QStringLiteral("token"));
    const qint64 seconds = given.value(V("seconds")).toInteger();
    m_good.setRemainingTime(std::max<qint64>(1, seconds - spareSeconds) * 1000);
    return {};
}

} // namespace lodestar::sync
