#include "core/sync/ServerAttachments.h"

#include "core/crypto/Hash.h"
#include "core/sync/Protocol.h"
#include "core/sync/Rights.h"

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

} // namespace

struct ServerAttachments::Piece {
    QByteArray hash;
    int number = -1;
    qint64 size = 0;
    LogId log;

    explicit Piece(const ServerCall& call)
        : hash(hashIn(call))
        , size(call.asked(u"size"_s).toLongLong()) {
        bool isNumber = false;
        number = call.path.value(2).toInt(&isNumber);
        if (!isNumber) number = -1;
        log.record = RecordId::fromString(call.asked(u"record"_s));
        const auto compartment = records::compartmentFromName(call.asked(u"compartment"_s));
        if (compartment)
            log.compartment = *compartment;
        else
            log.record = {};
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

Result<Reply> ServerAttachments::present(const ServerCall& call) {
    Reply reply;
    const auto work = [&]() -> Status {
        reply = jsonReply(QJsonObject{{u"pieces"_s, QJsonArray()}, {u"size"_s, 0}});
        LODESTAR_ASSIGN(const auto found, m_context.store.accounts().attachment(hashIn(call)));
        if (!found) return {};
        LODESTAR_ASSIGN(const bool may, mayRead(call, *found));
        if (!may) return {};
        QJsonArray pieces;
        for (const int each : found->pieces)
            pieces.append(each);
        reply = jsonReply(QJsonObject{{u"pieces"_s, pieces}, {u"size"_s, found->size}});
        return {};
    };
    LODESTAR_TRY(m_context.store.read(call.rights, work));
    return reply;
}

Result<Reply> ServerAttachments::piece(const ServerCall& call) {
    Reply reply;
    const auto work = [&]() -> Status {
        reply = refused(404, refusal::unknown);
        LODESTAR_ASSIGN(const auto found, m_context.store.accounts().attachment(hashIn(call)));
        if (!found) return {};
        LODESTAR_ASSIGN(const bool may, mayRead(call, *found));
        // Pieces of a file that is not whole are not given: nobody has looked at its hash.
        if (!may || found->pieces.size() != piecesOf(found->size)) return {};
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
    LODESTAR_ASSIGN(const auto reached, m_context.store.scope().reached(call.rights, {piece.log.record}));
    const int writable = writableWith(call.account, reached.value(piece.log.record));
    reply = refused(403, refusal::notAllowed);
    if ((writable & bitOf(piece.log.compartment)) == 0) return {};
    LODESTAR_ASSIGN(const auto known, rows.attachment(piece.hash));
    reply = refused(400, refusal::malformed);
    if (known && known->size != piece.size && !known->pieces.isEmpty()) return {};
    reply = emptyReply();
    // Whoever names the hash of a file that is whole must bring its bytes all the same before she is let at it.
    const bool whole = known && known->pieces.size() == piecesOf(piece.size);
    if (whole) {
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
