#include "core/sync/ServerFront.h"

#include "core/sync/Protocol.h"
#include "core/sync/ServerCall.h"

namespace lodestar::sync {

using namespace Qt::StringLiterals;

namespace {

/// How long an incarnation that was read is believed: a backup may be restored under a running server.
constexpr qint64 incarnationMs = 5'000;

QByteArray httpDate(const QDateTime& at) {
    return QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

Reply timeReply(const QDateTime& now) {
    return jsonReply(QJsonObject{{u"now"_s, now.toUTC().toString(Qt::ISODateWithMs)}});
}

} // namespace

Reply ServerFront::answer(const Request& request) {
    return answerOrWait(request).value_or(nothingNew());
}

Reply ServerFront::nothingNew() {
    Reply reply = emptyReply();
    finish(reply);
    return reply;
}

std::optional<Reply> ServerFront::answerOrWait(const Request& request) {
    std::optional<Reply> reply = routed(request);
    if (reply) finish(*reply);
    return reply;
}

void ServerFront::finish(Reply& reply) {
    reply.headers.insert("Date", httpDate(m_clock.now()));
    reply.headers.insert(protocol::incarnationHeader, incarnation());
}

/// Made when the database is asked for the first time. Empty while it cannot be asked.
QByteArray ServerFront::incarnation() {
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    if (!m_incarnation.isEmpty() && qAbs(now - m_incarnationReadAt) < incarnationMs) return m_incarnation;
    QByteArray found;
    const Status read = m_store.write([&]() -> Status {
        LODESTAR_ASSIGN(const auto stored, m_store.accounts().setting(incarnationSetting));
        found = stored.value_or(Uuid::create().toString().toLatin1());
        if (!stored) return m_store.accounts().saveSetting(incarnationSetting, found);
        return {};
    });
    if (!read) return {};
    m_incarnation = found;
    m_incarnationReadAt = now;
    return found;
}

std::optional<Reply> ServerFront::routed(const Request& request) {
    const auto call = ServerCall::from(request);
    if (!call) return call.error();
    if (call->method == "GET" && call->path == QByteArrayList{"time"}) return timeReply(m_clock.now());
    return refused(404, refusal::unknown);
}

} // namespace lodestar::sync
