#pragma once

#include "core/services/Work.h"

#include <QIODevice>

#include <functional>

namespace lodestar {

/// Bytes of one piece of an attachment: a large document is never in memory whole.
inline constexpr qsizetype attachmentPiece = qsizetype(256) * 1024;
/// The largest document that is taken.
inline constexpr qint64 largestAttachment = 64LL * 1024 * 1024;

/// A file that becomes a document of a record.
struct NewDocument {
    RecordId record;
    QString title;
    QString mediaType;
    records::Compartment compartment = records::Compartment::Health;
};

/// Keeps a file inside the encrypted store, by the hash of its content, and writes its entry. The same content is kept
/// once. Errors: InvalidInput when it is empty or too large, FileUnreadable.
Result<EntryId> attachDocument(Work& work, const NewDocument& document, QIODevice& content);
/// The entry of a document whose content is kept already, by its hash; nothing is written yet.
Edit documentEntry(const NewDocument& document, const QString& hash, qint64 bytes, const QDateTime& on);
/// Bytes kept by the hash of their content.
struct KeptAttachment {
    QString hash;
    bool fresh = true; ///< they were not there before
};
/// Keeps bytes in pieces; what is there already is not kept again.
Result<KeptAttachment> keepAttachment(Connection& connection, QIODevice& content);
/// Gives the content piece by piece. NotFound while it has not arrived on this laptop; StoreDamaged when what is kept
/// is not what was put in.
Status readAttachment(Connection& connection, const QString& hash,
                      const std::function<Status(const QByteArray&)>& take);
/// Writes a document to a file outside the store, which a person asked for by name; notes it in the audit.
/// NotAllowed for one that is sealed.
Status exportDocument(Work& work, const Entry& document, const QString& path);

} // namespace lodestar
