#pragma once

#include "core/sync/ServerCall.h"

namespace lodestar::sync {

/// Files that entries refer to, by the hash of the hashes of their pieces (BLAKE2b-256), in pieces that may come in any
/// order and again. Who may read one of the logs that refer to a file may read the file.
class ServerAttachments {
public:
    explicit ServerAttachments(const ServerContext& context)
        : m_context(context) {}

    /// GET /v1/attachments/HASH[?record=R&compartment=C]: what is here of it, for who reads a log that names it; for
    /// who is to give it to a log, what is here for that log.
    Result<Reply> present(const ServerCall& call);
    /// POST /v1/attachments. Answered whatever the scope is, as /v1/lacking is.
    Result<Reply> lacking(const ServerCall& call);
    /// GET /v1/attachments/HASH/N
    Result<Reply> piece(const ServerCall& call);
    /// PUT /v1/attachments/HASH/N?size=S&record=R&compartment=C. 400 when the last piece shows that the whole has
    /// another hash: then all pieces are thrown away.
    Result<Reply> put(const ServerCall& call);

private:
    struct Piece;
    Result<bool> mayRead(const ServerCall& call, const Attachment& attachment);
    Result<bool> mayGive(const ServerCall& call, const LogId& log);
    Status keep(const ServerCall& call, const Piece& piece, Reply& reply);
    Result<bool> hasHash(const QByteArray& hash, int pieces);

    ServerContext m_context;
};

} // namespace lodestar::sync
