#include "core/store/AttachmentProjection.h"

#include "core/crypto/Hash.h"

namespace lodestar {

QSet<QString> AttachmentProjection::kinds() const {
    return {QStringLiteral("document"), QStringLiteral("event_message")};
}

Status AttachmentProjection::ofEntry(Connection& connection, const Entry& entry) {
    // Both kinds keep the hash in the composite of their own sort.
    const QLatin1StringView head(entry.kind == QLatin1StringView("document") ? "document" : "message");
    const QByteArray hash = QByteArray::fromHex(entry.part(head, QLatin1StringView("content")).toLatin1());
    if (entry.recalled || hash.size() != hashSize)
        return connection.run("DELETE FROM attachment_ref WHERE entry = ?", entry.id);
    // In a further log it must be given for that one too: the server lets at it who reads a log that it was given for.
    LODESTAR_TRY(connection.run(
        "DELETE FROM attachment_settled WHERE hash = ?1 AND NOT EXISTS (SELECT 1 FROM attachment_ref WHERE entry = ?2 "
        "AND hash = ?1) AND EXISTS (SELECT 1 FROM attachment_ref r WHERE r.hash = ?1 AND (r.record <> ?3 OR "
        "r.compartment <> ?4))",
        hash, entry.id, entry.home, entry.compartment));
    return connection.run("INSERT OR REPLACE INTO attachment_ref (entry, hash, record, compartment) VALUES (?,?,?,?)",
                          entry.id, hash, entry.home, entry.compartment);
}

QList<QByteArray> AttachmentProjection::tables() const {
    return {"attachment_ref"};
}

} // namespace lodestar
