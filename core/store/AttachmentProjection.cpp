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
    return connection.run("INSERT OR REPLACE INTO attachment_ref (entry, hash, record, compartment) VALUES (?,?,?,?)",
                          entry.id, hash, entry.home, entry.compartment);
}

QList<QByteArray> AttachmentProjection::tables() const {
    return {"attachment_ref"};
}

} // namespace lodestar
