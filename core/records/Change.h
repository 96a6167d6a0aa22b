#pragma once

#include "core/base/Uuid.h"
#include "core/records/Compartment.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace lodestar::records {

/// For each field, the changes that an edit replaced: the heads that were on the screen when the field was drawn.
using Seen = QMap<QString, QList<ChangeId>>;

/// One save on one entry. Immutable: a mistake is corrected by another change.
struct Change {
    ChangeId id;
    RecordId record;
    Compartment compartment = Compartment::Shared;
    EntryId entry;
    QString kind;
    /// The fields touched, serialised once by the writer as JSON. These bytes are hashed, stored and passed on
    /// everywhere. Empty after a recall.
    QByteArray content;
    /// 16 random bytes mixed into the hash, so that short content cannot be guessed from it. Empty after a recall.
    QByteArray salt;
    /// BLAKE2b-256 of salt and content. Stays when the content is recalled.
    QByteArray contentHash;
    /// Names of the fields touched, sorted.
    QStringList fieldNames;
    Seen seen;
    StaffId author;
    DeviceId device;
    /// Local time with offset, ISO 8601, as the laptop's clock had it; orders nothing.
    QString madeAt;
    /// Version of the kind descriptions that the writer knew.
    int schema = 1;
    /// Ed25519 by the device over `signedBytes`.
    QByteArray signature;

    // The push envelope: not signed with the content, since a new epoch restamps unsent work.
    EpochId epoch;
    qint64 deviceSeq = 0;
    /// Its number in the log, given by the server; 0 while it waits on this laptop.
    qint64 logNumber = 0;

    [[nodiscard]] bool recalled() const { return content.isEmpty(); }
    /// The fields as values; empty after a recall.
    [[nodiscard]] QJsonObject fields() const;
};

/// Serialises fields the one time they are serialised: compact JSON in UTF-8.
QByteArray serialiseFields(const QJsonObject& fields);

/// What the signature covers, byte for byte (all integers big-endian):
/// "lodestar-change-1\n", id(16), record(16), compartment(1), entry(16), text(kind), contentHash(32),
/// u32 count of field names, each text(name), u32 count of seen fields, each text(name), u32 count of ids, each id(16)
/// ascending; author(16), device(16), text(madeAt), u32 schema. text(x) is u32 length and UTF-8 bytes.
/// The content itself is not covered, so a recall leaves the signature valid.
QByteArray signedBytes(const Change& change);

} // namespace lodestar::records
