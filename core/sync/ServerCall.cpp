#include "core/sync/ServerCall.h"

#include "core/base/Log.h"
#include "core/sync/Packing.h"
#include "core/sync/Protocol.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar::sync {

using namespace Qt::StringLiterals;

namespace {

/// A shorter body would hardly become smaller.
constexpr qsizetype worthPacking = 512;
constexpr qsizetype longestPath = 2000;

} // namespace

std::expected<ServerCall, Reply> ServerCall::from(const Request& request) {
    const auto malformed = [] { return std::unexpected(refused(400, refusal::malformed)); };
    if (request.path.size() > longestPath) return malformed();
    if (request.body.size() > protocol::maxRequestBytes) return std::unexpected(refused(413, refusal::tooLarge));
    ServerCall call;
    call.method = request.method;
    for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it)
        call.headers.insert(it.key().toLower(), it.value());
    const qsizetype mark = request.path.indexOf('?');
    call.path = (mark < 0 ? request.path : request.path.first(mark)).split('/');
    if (call.path.size() < 3 || !call.path[0].isEmpty() || call.path[1] != "v1")
        return std::unexpected(refused(404, refusal::unknown));
    call.path.remove(0, 2);
    if (mark >= 0) call.query = QUrlQuery(QString::fromUtf8(request.path.mid(mark + 1)));
    const QByteArray encoding = call.header("content-encoding");
    if (encoding.isEmpty() || encoding == "identity") {
        call.body = request.body;
        return call;
    }
    if (encoding != zstdEncoding) return malformed();
    auto body = unpacked(request.body, protocol::maxUnpackedRequest);
    if (!body) return malformed();
    call.body = std::move(*body);
    return call;
}

QByteArray ServerCall::header(QByteArrayView name) const {
    return headers.value(name.toByteArray().toLower());
}

int ServerCall::version() const {
    return header(protocol::versionHeader).toInt();
}

QJsonObject ServerCall::json() const {
    return QJsonDocument::fromJson(body).object();
}

std::optional<ChainPoint> ServerCall::chain() const {
    return ChainPoint::fromHeader(header(protocol::chainHeader));
}

qint64 ServerCall::clockAhead(qint64 now) const {
    const QDateTime theirs =
        QDateTime::fromString(QString::fromLatin1(header(protocol::clockHeader)), Qt::ISODateWithMs);
    return theirs.isValid() ? theirs.toMSecsSinceEpoch() - now : 0;
}

Reply refused(int status, const QByteArray& word) {
    Reply reply = jsonReply(QJsonObject{{u"error"_s, QString::fromLatin1(word)}});
    reply.status = status;
    return reply;
}

Reply refusedUntil(const QByteArray& word, int seconds) {
    Reply reply = refused(503, word);
    reply.headers.insert("Retry-After", QByteArray::number(seconds));
    return reply;
}

Reply failedReply(const Error& error) {
    // A refusal is an answer like any other; a failure is for whoever looks after the server.
    if (error.code != ErrorCode::NotAllowed)
        qCWarning(logSync).noquote() << "server:" << static_cast<int>(error.code) << error.detail;
    if (error.code == ErrorCode::Locked || error.code == ErrorCode::Conflict || error.code == ErrorCode::Unreachable)
        return refusedUntil(refusal::busy, 2);
    // Nobody's request is at fault, and what was not taken is kept where it was made until there is room.
    if (error.code == ErrorCode::DiskFull) return refusedUntil(refusal::busy, 60);
    if (error.code == ErrorCode::NotAllowed) return refused(403, refusal::notAllowed);
    return refused(500, refusal::broken);
}

Reply jsonReply(const QJsonObject& object) {
    return {200, {{"Content-Type", "application/json"}}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Reply jsonReply(const QJsonArray& array) {
    return {200, {{"Content-Type", "application/json"}}, QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

Reply cborReply(const QByteArray& bytes) {
    Reply reply{200, {{"Content-Type", "application/cbor"}}, bytes};
    if (bytes.size() <= worthPacking) return reply;
    reply.headers.insert("Content-Encoding", zstdEncoding);
    reply.body = packed(bytes);
    return reply;
}

Reply emptyReply() {
    return {204, {}, {}};
}

} // namespace lodestar::sync
