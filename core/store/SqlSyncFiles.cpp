// SqlSyncStore: the organisation's devices, and attachments.
#include "core/store/SqlSyncStore.h"

#include "core/crypto/Hash.h"
#include "core/store/Transaction.h"
#include "core/sync/Protocol.h"

namespace lodestar {

using namespace sync;

Result<bool> SqlSyncStore::knowsAll(const QSet<DeviceId>& devices) {
    for (const DeviceId& device : devices) {
        LODESTAR_ASSIGN(const auto known, m_connection.integer("SELECT 1 FROM device WHERE id = ?", device));
        if (!known) return false;
    }
    return true;
}

Status SqlSyncStore::keepDevices(const QList<KnownDevice>& devices) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    for (const KnownDevice& each : devices) {
        // A key that is known here stays: nobody may put another one in its place.
        LODESTAR_TRY(
            m_connection.run("INSERT INTO device (id, public_key, epoch, staff, name, who, revoked) VALUES (?, "
                             "?, zeroblob(16), ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET staff = "
                             "excluded.staff, name = excluded.name, who = excluded.who, revoked = "
                             "excluded.revoked",
                             each.device, each.publicKey, each.staff, each.name, each.who, each.revoked));
    }
    return transaction.commit();
}

namespace {

Result<QList<AttachmentRef>> refs(Connection& connection, QByteArrayView sql) {
    QList<AttachmentRef> found;
    LODESTAR_ASSIGN(Statement query, connection.statement(sql));
    LODESTAR_TRY(query.each([&](const Statement& row) {
        found.append(
            {row.blob(0), {row.id<RecordId>(1), static_cast<records::Compartment>(row.integer(2))}, row.integer(3)});
    }));
    return found;
}

} // namespace

/// What the server keeps in quarantine counts as given: its papers must not stay behind.
Result<QList<AttachmentRef>> SqlSyncStore::attachmentsToSend() {
    return refs(m_connection,
                "SELECT r.hash, r.record, r.compartment, (SELECT sum(length(a.bytes)) FROM attachment a WHERE a.hash = "
                "r.hash) FROM attachment_ref r WHERE EXISTS (SELECT 1 FROM attachment a WHERE a.hash = r.hash) AND NOT "
                "EXISTS (SELECT 1 FROM attachment_settled s WHERE s.hash = r.hash) AND EXISTS (SELECT 1 FROM change c "
                "WHERE c.entry = r.entry AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.n = c.n)) GROUP BY r.hash, "
                "r.record, r.compartment ORDER BY r.hash");
}

Result<QList<LogFiles>> SqlSyncStore::settledAttachments() {
    QList<LogFiles> found;
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT DISTINCT r.record, r.compartment, r.hash FROM attachment_ref r JOIN "
                                           "attachment_settled s ON s.hash = r.hash WHERE EXISTS (SELECT 1 FROM "
                                           "attachment a WHERE a.hash = r.hash) ORDER BY r.record, r.compartment"));
    LODESTAR_TRY(query.each([&](const Statement& row) {
        const LogId log{row.id<RecordId>(0), static_cast<records::Compartment>(row.integer(1))};
        if (found.isEmpty() || found.last().log != log) found.append({log, {}});
        found.last().hashes.append(row.blob(2));
    }));
    return found;
}

Status SqlSyncStore::attachmentsLost(const QSet<QByteArray>& hashes) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    for (const QByteArray& hash : hashes)
        LODESTAR_TRY(m_connection.run("DELETE FROM attachment_settled WHERE hash = ?", hash));
    return transaction.commit();
}

Result<QList<AttachmentRef>> SqlSyncStore::attachmentsToFetch() {
    return refs(m_connection,
                "SELECT r.hash, r.record, r.compartment, 0 FROM attachment_ref r WHERE NOT EXISTS (SELECT 1 FROM "
                "attachment a WHERE a.hash = r.hash) AND EXISTS (SELECT 1 FROM change c WHERE c.entry = r.entry AND "
                "c.log_number IS NOT NULL) GROUP BY r.hash");
}

Result<QByteArray> SqlSyncStore::piece(const QByteArray& hash, int number) {
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT bytes FROM attachment WHERE hash = ? AND piece = ?"));
    LODESTAR_ASSIGN(const auto bytes, query.bind(hash, number).first([](const Statement& row) { return row.blob(0); }));
    if (!bytes) return fail(ErrorCode::NotFound, QStringLiteral("piece of an attachment"));
    return *bytes;
}

Result<int> SqlSyncStore::piecesHeld(const QByteArray& hash) {
    LODESTAR_ASSIGN(const auto held,
                    m_connection.integer("SELECT count(*) FROM attachment_arriving WHERE hash = ?", hash));
    return static_cast<int>(held.value_or(0));
}

Status SqlSyncStore::keepPiece(const QByteArray& hash, int number, const QByteArray& bytes) {
    if (bytes.isEmpty() || bytes.size() > protocol::pieceBytes)
        return fail(ErrorCode::InvalidInput, QStringLiteral("piece of an attachment"));
    return m_connection.run("INSERT OR REPLACE INTO attachment_arriving VALUES (?, ?, ?)", hash, number, bytes);
}

Status SqlSyncStore::attachmentSettled(const QByteArray& hash) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    QByteArray hashes;
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT bytes FROM attachment_arriving WHERE hash = ? ORDER BY piece"));
    LODESTAR_TRY(query.bind(hash).each([&](const Statement& row) { hashes += plainHash(row.view(0)); }));
    const bool whole = hashes.isEmpty() || plainHash(hashes) == hash;
    if (whole) {
        LODESTAR_TRY(m_connection.run("INSERT INTO attachment SELECT hash, piece, bytes FROM attachment_arriving WHERE "
                                      "hash = ?",
                                      hash));
        LODESTAR_TRY(m_connection.run("INSERT OR IGNORE INTO attachment_settled VALUES (?)", hash));
    }
    LODESTAR_TRY(m_connection.run("DELETE FROM attachment_arriving WHERE hash = ?", hash));
    LODESTAR_TRY(transaction.commit());
    return whole ? Status() : fail(ErrorCode::StoreDamaged, QStringLiteral("attachment"));
}

/// Those that no entry names any more; a page begun may name one before it is an entry.
Status SqlSyncStore::dropAttachments(const QSet<QByteArray>& hashes) {
    for (const QByteArray& hash : hashes) {
        LODESTAR_ASSIGN(
            const auto named,
            m_connection.integer("SELECT 1 FROM attachment_ref WHERE hash = ? UNION ALL SELECT 1 FROM draft "
                                 "WHERE instr(content, ?) > 0 LIMIT 1",
                                 hash, hash.toHex()));
        if (named) continue;
        for (const QByteArrayView sql :
             {"DELETE FROM attachment WHERE hash = ?", "DELETE FROM attachment_arriving WHERE hash = ?",
              "DELETE FROM attachment_settled WHERE hash = ?"})
            LODESTAR_TRY(m_connection.run(sql, hash));
    }
    return {};
}

} // namespace lodestar
