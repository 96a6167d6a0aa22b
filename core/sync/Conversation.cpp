#include "core/sync/Conversation.h"

#include "core/sync/HttpDate.h"
#include "core/sync/Packing.h"
#include "core/sync/Protocol.h"

#include <QJsonObject>

namespace lodestar::sync {

namespace {

/// What is smaller gains nothing from being packed.
constexpr qsizetype worthPacking = 512;

QString wordOf(const Reply& reply) {
    return QJsonDocument::fromJson(reply.body).object().value(QLatin1StringView("error")).toString();
}

std::unexpected<Error> busy(const Reply& reply) {
    bool number = false;
    const int seconds = headerOf(reply, "Retry-After").toInt(&number);
    return fail(ErrorCode::ServerBusy, QString::number(number ? std::clamp(seconds, 1, 86'400) : 30));
}

std::unexpected<Error> refusalOf(const Reply& reply) {
    const QString word = wordOf(reply);
    switch (reply.status) {
    case 429:
    case 503:
        return busy(reply);
    case 426:
        return fail(ErrorCode::ProtocolTooOld, word);
    case 403:
        if (word == QLatin1StringView("revoked") || word == QLatin1StringView("not-enrolled"))
            return fail(ErrorCode::NotEnrolled, word);
        break;
    default:
        break;
    }
    // A gateway, or a page of some hotel's network, speaks in other words.
    if (word.isEmpty() || reply.status == 502 || reply.status == 504)
        return fail(ErrorCode::Unreachable, QStringLiteral("answer %1").arg(reply.status));
    return fail(ErrorCode::ServerRefused, word);
}

} // namespace

QByteArray headerOf(const Reply& reply, const QByteArray& name) {
    const auto exact = reply.headers.constFind(name);
    if (exact != reply.headers.constEnd()) return *exact;
    for (auto it = reply.headers.cbegin(); it != reply.headers.cend(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0) return it.value();
    }
    return {};
}

Result<Reply> Conversation::ask(Request request) {
    request.headers.insert(protocol::versionHeader, QByteArray::number(protocol::version));
    const QByteArray question = Uuid::create().toString().toLatin1();
    request.headers.insert(protocol::questionHeader, question);
    request.headers.insert(protocol::clockHeader, m_clock.now().toString(Qt::ISODate).toLatin1());
    if (!token.isEmpty()) request.headers.insert("Authorization", "Bearer " + token);
    if (chain) request.headers.insert(protocol::chainHeader, chain->toHeader());
    if (request.body.size() > worthPacking) {
        request.body = packed(request.body);
        request.headers.insert("Content-Encoding", zstdEncoding);
    }
    ++requests;
    bytesOut += request.body.size();
    LODESTAR_ASSIGN(Reply reply, m_transport.send(request));
    bytesIn += reply.body.size();
    if (headerOf(reply, "Content-Encoding") == zstdEncoding) {
        LODESTAR_ASSIGN(reply.body, unpacked(reply.body, protocol::maxUnpackedReply));
    }
    LODESTAR_TRY(judgeQuestion(reply, question));
    LODESTAR_TRY(judge(reply));
    return reply;
}

/// Before anything is learnt from it.
Status Conversation::judgeQuestion(const Reply& reply, const QByteArray& question) {
    const QByteArray answered = headerOf(reply, protocol::questionHeader);
    if (answered.isEmpty()) ++unnamed;
    if (answered.isEmpty() || answered == question) return {};
    return fail(ErrorCode::Unreachable, QStringLiteral("the answer to another question"));
}

/// An answer counts only when it is a Lodestar server's: its incarnation stands in it.
Status Conversation::judge(const Reply& reply) {
    const bool fine = (reply.status >= 200 && reply.status < 300) || reply.status == 304;
    const QByteArray life = headerOf(reply, protocol::incarnationHeader);
    if (!life.isEmpty()) {
        learnClock(reply);
        lastIncarnation = life;
        if (incarnation.isEmpty()) incarnation = life;
        if (life != incarnation) return fail(ErrorCode::ServerRefused, said::restored);
    }
    if (!fine) return refusalOf(reply);
    if (life.isEmpty()) return fail(ErrorCode::Unreachable, QStringLiteral("what answers is no Lodestar server"));
    return {};
}

void Conversation::learnClock(const Reply& reply) {
    const QDateTime theirs = readHttpDate(headerOf(reply, "Date"));
    if (theirs.isValid()) clockOffset = m_clock.now().secsTo(theirs);
}

Result<Reply> Conversation::get(const QByteArray& path, const QMap<QByteArray, QByteArray>& headers) {
    return ask({"GET", path, headers, {}});
}

Result<Reply> Conversation::post(const QByteArray& path, const QByteArray& body) {
    return ask({"POST", path, {}, body});
}

Result<QJsonObject> Conversation::postJson(const QByteArray& path, const QJsonObject& body) {
    LODESTAR_ASSIGN(const Reply reply, post(path, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    return QJsonDocument::fromJson(reply.body).object();
}

} // namespace lodestar::sync
