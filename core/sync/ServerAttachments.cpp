#include "core/sync/ServerAttachments.h"

#include "core/crypto/Hash.h"
#include "core/sync/Protocol.h"
#include "core/sync/Rights.h"
#include "core/sync/ServerRecalledFiles.h"

#include <QJsonArray>

namespace lodestar::sync {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashIn(const ServerCall& call) {
    const QByteArray hash = QByteArray::fromHex(call.path.value(1));
    return hash.size() == hashSize && hash.toHex() == call.path.value(1) ? hash : QByteArray();
}

int piecesOf(qint64 size) {
    return static_cast<int>((size + protocol::pieceBytes - 1) / protocol::pieceBytes);
}

bool isWhole(const Attachment& attachment) {
    return attachment.size > 0 && attachment.pieces.size() == piecesOf(attachment.size);
}

/// The log that `record` and `compartment` of the query name; without a record when they name none.
LogId logIn(const ServerCall& call) {
    const auto compartment = records::compartmentFromName(call.asked(u"compartment"_s));
    if (!compartment) return {};
    return {RecordId::fromString(call.asked(u"record"_s)), *compartment};
}

Reply saying(const QList<int>& pieces, qint64 size) {
    QJsonArray list;
    for (const int each : pieces)
        list.append(each);
    return jsonReply(QJsonObject{{u"pieces"_s, list}, {u"size"_s, size}});
}

} // namespace

struct ServerAttachments::Piece {
    QByteArray hash;
    int number = -1;
    qint64 size = 0;
    LogId log;

    explicit Piece(const ServerCall& call)
        : hash(hashIn(call))
        , size(call.asked(u"size"_s).toLongLong())
        , log(logIn(call)) {
        bool isNumber = false;
        number = call.path.value(2).toInt(&isNumber);
        if (!isNumber) number = -1;
    }
    [[nodiscard]] bool wellFormed(qsizetype bytes) const {
        if (hash.isEmpty() || log.record.isNull() || size <= 0 || number < 0 || number >= piecesOf(size)) return false;
        const bool last = number == piecesOf(size) - 1;
        return bytes == (last ? size - number * qint64(protocol::pieceBytes) : protocol::pieceBytes);
    }
};

Result<bool> ServerAttachments::mayRead(const ServerCall& call, const Attachment& attachment) {
    QSet<RecordId> records;
    for (const LogId& each : attachment.logs)
        records.insert(each.record);
    LODESTAR_ASSIGN(const auto reached, m_context.store.scope().reached(call.rights, records));
    return std::any_of(attachment.logs.cbegin(), attachment.logs.cend(),
                       [&](const LogId& each) { return (reached.value(each.record) & bitOf(each.compartment)) != 0; });
}

/// Whoever may write a log may give it papers, and so may the laptop that the server knows to hold the log: that of a
/// former holder may have the only copy of what a restored server lost. Not whoever only wrote in it, unseen.
Result<bool> ServerAttachments::mayGive(const ServerCall& call, const LogId& log) {
    LODESTAR_ASSIGN(const auto reached, m_context.store.scope().reached(call.rights, {log.record}));
    if ((writableWith(call.account, reached.value(log.record)) & bitOf(log.compartment)) != 0) return true;
    LODESTAR_ASSIGN(const auto holders, m_context.store.scope().holders(log.record));
    return std::any_of(holders.cbegin(), holders.cend(), [&](const HeldLog& each) {
        return each.device == call.device.id && each.log == log && each.holds();
    });
}

Result<Reply> ServerAttachments::present(const ServerCall& call) {
    const bool forLog = call.query.hasQueryItem(u"record"_s);
    const LogId log = logIn(call);
    if (forLog && log.record.isNull()) return refused(400, refusal::malformed);
    Reply reply;
    const auto work = [&]() -> Status {
        reply = saying({}, 0);
        LODESTAR_ASSIGN(const auto found, m_context.store.accounts().attachment(hashIn(call)));
        if (!found || (forLog && !found->logs.contains(log))) return {};
        LODESTAR_ASSIGN(bool may, mayRead(call, *found));
        if (!may && forLog) {
            LODESTAR_ASSIGN(may, mayGive(call, log));
        }
        if (may) reply = saying(found->pieces, found->size);
        return {};
    };
    // Who gives may be nobody who reads, and sees none of the pieces as one who does.
    LODESTAR_TRY(forLog ? m_context.store.write(work) : m_context.store.read(call.rights, work));
    return reply;
}

Result<Reply> ServerAttachments::lacking(const ServerCall& call) {
    const auto asked = LackingFiles::fromBytes(call.body);
    if (!asked) return refused(400, refusal::malformed);
    LackingFiles answer;
    const auto work = [&]() -> Status {
        answer = {};
        for (const LogFiles& each : asked->logs) {
            LogFiles lacking{each.log, {}};
            for (const QByteArray& hash : each.hashes) {
                LODESTAR_ASSIGN(const auto found, m_context.store.accounts().attachment(hash));
                if (!found || !isWhole(*found) || !found->logs.contains(each.log)) lacking.hashes.append(hash);
            }
            if (!lacking.hashes.isEmpty()) answer.logs.append(lacking);
        }
        return {};
    };
    LODESTAR_TRY(m_context.store.write(work));
    return cborReply(answer.toBytes());
}

Result<Reply> ServerAttachments::piece(const ServerCall& call) {
    Reply reply;
    const auto work = [&]() -> Status {
        reply = refused(404, refusal::unknown);
        LODESTAR_ASSIGN(const auto found, m_context.store.accounts().attachment(hashIn(call)));
        if (!found) return {};
        LODESTAR_ASSIGN(const bool may, mayRead(call, *found));
        // Pieces of a file that is not whole are not given: nobody has looked at its hash.
        if (!may || !isWhole(*found)) return {};
        LODESTAR_ASSIGN(const auto bytes, m_context.store.accounts().piece(found->hash, call.path.value(2).toInt()));
        if (bytes) reply = {200, {{"Content-Type", "application/octet-stream"}}, *bytes};
        return {};
    };
    LODESTAR_TRY(m_context.store.read(call.rights, work));
    return reply;
}

Result<Reply> ServerAttachments::put(const ServerCall& call) {
    const Piece piece(call);
    if (piece.size > m_context.settings.attachmentBytes) return refused(413, refusal::tooLarge);
    if (!piece.wellFormed(call.body.size())) return refused(400, refusal::malformed);
    Reply reply;
    LODESTAR_TRY(m_context.store.write([&] { return keep(call, piece, reply); }));
    return reply;
}

Status ServerAttachments::keep(const ServerCall& call, const Piece& piece, Reply& reply) {
    AccountRows& rows = m_context.store.accounts();
    LODESTAR_ASSIGN(const bool may, mayGive(call, piece.log));
    reply = refused(403, refusal::notAllowed);
    if (!may) return {};
    // So that no recall takes it from the log between the look and the giving.
    LODESTAR_TRY(m_context.store.logs().lock({piece.log}));
    LODESTAR_ASSIGN(const bool stands, ServerRecalledFiles(m_context).mayHave(piece.log, piece.hash));
    if (!stands) return {};
    LODESTAR_ASSIGN(const auto known, rows.attachment(piece.hash));
    reply = refused(400, refusal::malformed);
    if (known && known->size != piece.size && !known->pieces.isEmpty()) return {};
    reply = emptyReply();
    // Whoever names the hash of a file that is whole must bring its bytes all the same before she is let at it.
    if (known && isWhole(*known)) {
        LODESTAR_ASSIGN(const auto kept, rows.piece(piece.hash, piece.number));
        if (kept != call.body) {
            reply = refused(400, refusal::malformed);
            return {};
        }
        return rows.addAttachment(piece.hash, piece.size, piece.log);
    }
    LODESTAR_TRY(rows.addAttachment(piece.hash, piece.size, piece.log));
    LODESTAR_TRY(rows.savePiece(piece.hash, piece.number, call.body));
    LODESTAR_ASSIGN(const auto now, rows.attachment(piece.hash));
    if (!now || now->pieces.size() < piecesOf(piece.size)) return {};
    LODESTAR_ASSIGN(const bool right, hasHash(piece.hash, piecesOf(piece.size)));
    if (right) return {};
    reply = refused(400, refusal::malformed);
    return rows.removePieces(piece.hash);
}

/// Its name is the hash of the hashes of its pieces: a laptop checks a piece by itself.
Result<bool> ServerAttachments::hasHash(const QByteArray& hash, int pieces) {
    QByteArray hashes;
    for (int n = 0; n < pieces; ++n) {
        LODESTAR_ASSIGN(const auto bytes, m_context.store.accounts().piece(hash, n));
        if (!bytes) return false;
        hashes += plainHash(*bytes);
    }
    return plainHash(hashes) == hash;
}

} // namespace lodestar::sync
