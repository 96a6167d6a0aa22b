#include "core/sync/AttachmentExchange.h"

#include "core/sync/Protocol.h"

#include <QJsonObject>

namespace lodestar::sync {

namespace {

QByteArray pathOf(const QByteArray& hash) {
    return "/v1/attachments/" + hash.toHex();
}

int piecesOf(const AttachmentRef& attachment) {
    return static_cast<int>((attachment.size + protocol::pieceBytes - 1) / protocol::pieceBytes);
}

/// How many pieces the server has; 0 when it knows nothing of it.
Result<int> piecesThere(SyncRun& run, const QByteArray& hash) {
    const auto reply = run.server.get(pathOf(hash));
    if (!reply) {
        const bool unknown = reply.error() == Error{ErrorCode::ServerRefused, QStringLiteral("unknown")};
        return unknown ? Result<int>(0) : std::unexpected(reply.error());
    }
    return QJsonDocument::fromJson(reply->body).object().value(QLatin1StringView("pieces")).toInt();
}

Status send(SyncRun& run, const AttachmentRef& attachment) {
    const QByteArray query = "?size=" + QByteArray::number(attachment.size) +
                             "&record=" + attachment.log.record.toString().toLatin1() +
                             "&compartment=" + QByteArray::number(static_cast<int>(attachment.log.compartment));
    LODESTAR_ASSIGN(int number, piecesThere(run, attachment.hash));
    for (; number < piecesOf(attachment); ++number) {
        LODESTAR_TRY(run.goOn());
        LODESTAR_ASSIGN(const QByteArray bytes, run.store.piece(attachment.hash, number));
        LODESTAR_TRY(
            run.server.ask({"PUT", pathOf(attachment.hash) + '/' + QByteArray::number(number) + query, {}, bytes}));
    }
    LODESTAR_TRY(run.store.attachmentSettled(attachment.hash));
    ++run.report.attachmentsSent;
    return {};
}

Status fetch(SyncRun& run, const AttachmentRef& attachment) {
    LODESTAR_ASSIGN(const int there, piecesThere(run, attachment.hash));
    // Whoever wrote the entry has not sent all of it yet.
    if (there < piecesOf(attachment)) return {};
    LODESTAR_ASSIGN(int number, run.store.piecesHeld(attachment.hash));
    for (; number < there; ++number) {
        LODESTAR_TRY(run.goOn());
        LODESTAR_ASSIGN(const Reply reply, run.server.get(pathOf(attachment.hash) + '/' + QByteArray::number(number)));
        LODESTAR_TRY(run.store.keepPiece(attachment.hash, number, reply.body));
    }
    LODESTAR_TRY(run.store.attachmentSettled(attachment.hash));
    ++run.report.attachmentsReceived;
    return {};
}

/// One that the server refuses, or that came damaged, does not hold up the others.
Status passOver(const Status& status) {
    if (status || status.error().code == ErrorCode::ServerRefused || status.error().code == ErrorCode::StoreDamaged)
        return {};
    return status;
}

} // namespace

Status exchangeAttachments(SyncRun& run) {
    LODESTAR_ASSIGN(const auto toSend, run.store.attachmentsToSend());
    for (const AttachmentRef& each : toSend)
        LODESTAR_TRY(passOver(send(run, each)));
    LODESTAR_ASSIGN(const auto toFetch, run.store.attachmentsToFetch());
    for (const AttachmentRef& each : toFetch)
        LODESTAR_TRY(passOver(fetch(run, each)));
    return {};
}

} // namespace lodestar::sync
