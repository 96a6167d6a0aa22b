#include "core/sync/AttachmentExchange.h"

#include "core/sync/Protocol.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lodestar::sync {

namespace {

QByteArray pathOf(const QByteArray& hash) {
    return "/v1/attachments/" + hash.toHex();
}

int piecesOf(qint64 size) {
    return static_cast<int>((size + protocol::pieceBytes - 1) / protocol::pieceBytes);
}

/// What the server has of an attachment.
struct There {
    QSet<int> pieces;
    qint64 size = 0; ///< 0 when it does not know it
};

Result<There> askFor(SyncRun& run, const QByteArray& hash) {
    LODESTAR_ASSIGN(const Reply reply, run.server.get(pathOf(hash)));
    const QJsonObject said = QJsonDocument::fromJson(reply.body).object();
    There there;
    there.size = said.value(QLatin1StringView("size")).toInteger();
    const QJsonArray pieces = said.value(QLatin1StringView("pieces")).toArray();
    for (const QJsonValue& each : pieces)
        there.pieces.insert(each.toInt(-1));
    return there;
}

Status send(SyncRun& run, const AttachmentRef& attachment) {
    const QByteArray query = "?size=" + QByteArray::number(attachment.size) +
                             "&record=" + attachment.log.record.toString().toLatin1() +
                             "&compartment=" + records::compartmentName(attachment.log.compartment).toLatin1();
    LODESTAR_ASSIGN(const There there, askFor(run, attachment.hash));
    for (int number = 0; number < piecesOf(attachment.size); ++number) {
        if (there.pieces.contains(number)) continue;
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
    LODESTAR_ASSIGN(const There there, askFor(run, attachment.hash));
    // Whoever wrote the entry has not sent all of it yet.
    if (there.size <= 0 || there.pieces.size() < piecesOf(there.size)) return {};
    LODESTAR_ASSIGN(int number, run.store.piecesHeld(attachment.hash));
    for (; number < piecesOf(there.size); ++number) {
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
    if (status || status.error().code == ErrorCode::StoreDamaged) return {};
    const bool refused = status.error().code == ErrorCode::ServerRefused && !said::concernsRun(status.error().detail);
    return refused ? Status() : status;
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
