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

QByteArray named(const LogId& log) {
    return "record=" + log.record.toString().toLatin1() +
           "&compartment=" + records::compartmentName(log.compartment).toLatin1();
}

Result<There> askFor(SyncRun& run, const QByteArray& path) {
    LODESTAR_ASSIGN(const Reply reply, run.server.get(path));
    const QJsonObject said = QJsonDocument::fromJson(reply.body).object();
    There there;
    there.size = said.value(QLatin1StringView("size")).toInteger();
    const QJsonArray pieces = said.value(QLatin1StringView("pieces")).toArray();
    for (const QJsonValue& each : pieces)
        there.pieces.insert(each.toInt(-1));
    return there;
}

/// For one of the logs that name it: who reads that log may then have it. Whether the server has it whole then, in its
/// own words: that a piece was taken is said in so few that any other answer on the way looks alike.
Result<bool> send(SyncRun& run, const AttachmentRef& attachment) {
    const QByteArray path = pathOf(attachment.hash);
    const QByteArray asked = path + '?' + named(attachment.log);
    const QByteArray query = "?size=" + QByteArray::number(attachment.size) + '&' + named(attachment.log);
    LODESTAR_ASSIGN(const There there, askFor(run, asked));
    for (int number = 0; number < piecesOf(attachment.size); ++number) {
        if (there.pieces.contains(number)) continue;
        LODESTAR_TRY(run.goOn());
        LODESTAR_ASSIGN(const QByteArray bytes, run.store.piece(attachment.hash, number));
        LODESTAR_TRY(run.server.ask({"PUT", path + '/' + QByteArray::number(number) + query, {}, bytes}));
    }
    LODESTAR_ASSIGN(const There now, askFor(run, asked));
    return now.size == attachment.size && now.pieces.size() == piecesOf(attachment.size);
}

/// One that the server refuses, or that came damaged, does not hold up the others.
Status passOver(const Status& status) {
    if (status || status.error().code == ErrorCode::StoreDamaged) return {};
    const bool refused = status.error().code == ErrorCode::ServerRefused && !said::concernsRun(status.error().detail);
    return refused ? Status() : status;
}

/// A log that the server refuses, since its entry waits in quarantine or is another's, does not hold up the others; the
/// daily question brings it up again.
Status sendForAll(SyncRun& run, const QList<AttachmentRef>& logs) {
    bool given = false;
    for (const AttachmentRef& each : logs) {
        const auto whole = send(run, each);
        if (!whole) {
            LODESTAR_TRY(passOver(std::unexpected(whole.error())));
            continue;
        }
        if (!*whole) return {}; // the next sync begins with what is there
        given = true;
    }
    if (!given) return {};
    LODESTAR_TRY(run.store.attachmentSettled(logs.first().hash));
    ++run.report.attachmentsSent;
    return {};
}

Status fetch(SyncRun& run, const AttachmentRef& attachment) {
    LODESTAR_ASSIGN(const There there, askFor(run, pathOf(attachment.hash)));
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

Status askForLost(SyncRun& run, const LackingFiles& settled) {
    LODESTAR_ASSIGN(const Reply reply, run.server.post("/v1/attachments", settled.toBytes()));
    LODESTAR_ASSIGN(const LackingFiles lacking, LackingFiles::fromBytes(reply.body));
    QSet<QByteArray> lost;
    for (const LogFiles& each : lacking.logs)
        lost.unite(QSet<QByteArray>(each.hashes.cbegin(), each.hashes.cend()));
    return lost.isEmpty() ? Status() : run.store.attachmentsLost(lost);
}

/// In parts that a server takes.
QList<LackingFiles> parts(const QList<LogFiles>& settled) {
    QList<LackingFiles> parts;
    qsizetype room = 0;
    for (const LogFiles& each : settled) {
        for (qsizetype from = 0; from < each.hashes.size();) {
            if (room == 0) {
                parts.append(LackingFiles());
                room = protocol::maxFilesAsked;
            }
            const QList<QByteArray> some = each.hashes.mid(from, room);
            parts.last().logs.append({each.log, some});
            room -= some.size();
            from += some.size();
        }
    }
    return parts;
}

Status findLost(SyncRun& run, const QList<LogFiles>& settled) {
    for (const LackingFiles& each : parts(settled)) {
        LODESTAR_TRY(run.goOn());
        LODESTAR_TRY(askForLost(run, each));
    }
    return {};
}

} // namespace

Status findLostAttachments(SyncRun& run) {
    LODESTAR_ASSIGN(const auto settled, run.store.settledAttachments());
    return findLost(run, settled);
}

Status findLostAttachmentsOf(SyncRun& run, const QList<LogId>& logs) {
    LODESTAR_ASSIGN(auto settled, run.store.settledAttachments());
    const QSet<LogId> wanted(logs.cbegin(), logs.cend());
    settled.removeIf([&](const LogFiles& each) { return !wanted.contains(each.log); });
    return findLost(run, settled);
}

Status exchangeAttachments(SyncRun& run) {
    LODESTAR_ASSIGN(const auto toSend, run.store.attachmentsToSend());
    for (qsizetype i = 0; i < toSend.size();) {
        QList<AttachmentRef> logs;
        const QByteArray hash = toSend[i].hash;
        for (; i < toSend.size() && toSend[i].hash == hash; ++i)
            logs.append(toSend[i]);
        LODESTAR_TRY(sendForAll(run, logs));
    }
    LODESTAR_ASSIGN(const auto toFetch, run.store.attachmentsToFetch());
    for (const AttachmentRef& each : toFetch)
        LODESTAR_TRY(passOver(fetch(run, each)));
    return {};
}

} // namespace lodestar::sync
