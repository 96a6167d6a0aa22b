#include "core/services/Documents.h"

#include "core/crypto/Hash.h"
#include "core/services/Audit.h"
#include "core/store/Transaction.h"

#include <QSaveFile>

namespace lodestar {

namespace {

using V = QLatin1StringView;

/// The hash of the pieces' hashes: a document can be hashed without being in memory, and a piece checked by itself.
class PieceHash {
public:
    void add(const QByteArray& piece) { m_hashes.append(plainHash(piece)); }
    [[nodiscard]] QByteArray result() const { return plainHash(m_hashes); }

private:
    QByteArray m_hashes;
};

Result<QByteArray> hashOf(QIODevice& content) {
    PieceHash hash;
    while (!content.atEnd()) {
        const QByteArray piece = content.read(attachmentPiece);
        if (piece.isEmpty()) return fail(ErrorCode::FileUnreadable, content.errorString());
        hash.add(piece);
    }
    if (!content.seek(0)) return fail(ErrorCode::FileUnreadable, content.errorString());
    return hash.result();
}

/// Answers whether they were not there before.
Result<bool> keepPieces(Connection& connection, const QByteArray& hash, QIODevice& content) {
    LODESTAR_ASSIGN(const auto known, connection.integer("SELECT 1 FROM attachment WHERE hash = ? LIMIT 1", hash));
    if (known) return false;
    for (int number = 0; !content.atEnd(); ++number) {
        const QByteArray piece = content.read(attachmentPiece);
        if (piece.isEmpty()) return fail(ErrorCode::FileUnreadable, content.errorString());
        LODESTAR_TRY(
            connection.run("INSERT INTO attachment (hash, piece, bytes) VALUES (?, ?, ?)", hash, number, piece));
    }
    return true;
}

} // namespace

Result<EntryId> attachDocument(Work& work, const NewDocument& document, QIODevice& content) {
    if (content.size() <= 0) return fail(ErrorCode::InvalidInput, QStringLiteral("document: is empty"));
    if (content.size() > largestAttachment) return fail(ErrorCode::InvalidInput, QStringLiteral("document: too large"));
    LODESTAR_ASSIGN(const QByteArray hash, hashOf(content));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_TRY(keepPieces(work.connection, hash, content));
    const Edit edit = documentEntry(document, QString::fromLatin1(hash.toHex()), content.size(), work.clock().now());
    LODESTAR_TRY(save(work, {edit}));
    LODESTAR_TRY(transaction.commit());
    return edit.entry;
}

Edit documentEntry(const NewDocument& document, const QString& hash, qint64 bytes, const QDateTime& on) {
    Edit edit = newEntry(document.record, u"document",
                         {{QStringLiteral("document"), QJsonObject{{QStringLiteral("title"), document.title},
                                                                   {QStringLiteral("mediaType"), document.mediaType},
                                                                   {QStringLiteral("bytes"), bytes},
                                                                   {QStringLiteral("content"), hash}}},
                          {QStringLiteral("on"), on.toString(Qt::ISODate)}});
    edit.compartment = document.compartment;
    return edit;
}

Result<KeptAttachment> keepAttachment(Connection& connection, QIODevice& content) {
    LODESTAR_ASSIGN(const QByteArray hash, hashOf(content));
    LODESTAR_ASSIGN(const bool fresh, keepPieces(connection, hash, content));
    return KeptAttachment{QString::fromLatin1(hash.toHex()), fresh};
}

Status readAttachment(Connection& connection, const QString& hash,
                      const std::function<Status(const QByteArray&)>& take) {
    const QByteArray wanted = QByteArray::fromHex(hash.toLatin1());
    PieceHash found;
    int pieces = 0;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT bytes FROM attachment WHERE hash = ? ORDER BY piece"));
    LODESTAR_TRY(query.bind(wanted).each([&](const Statement& row) -> Status {
        const QByteArray piece = row.blob(0);
        found.add(piece);
        ++pieces;
        return take(piece);
    }));
    if (pieces == 0) return fail(ErrorCode::NotFound, QStringLiteral("document"));
    if (found.result() != wanted) return fail(ErrorCode::StoreDamaged, QStringLiteral("document"));
    return {};
}

Status exportDocument(Work& work, const Entry& document, const QString& path) {
    if (document.compartment == records::Compartment::Sealed)
        return fail(ErrorCode::NotAllowed, QStringLiteral("sealed"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return fail(ErrorCode::FileUnwritable, file.errorString());
    LODESTAR_TRY(readAttachment(work.connection, document.part(V("document"), V("content")),
                                [&](const QByteArray& piece) -> Status {
                                    if (file.write(piece) == piece.size()) return {};
                                    return fail(ErrorCode::FileUnwritable, file.errorString());
                                }));
    LODESTAR_TRY(
        note(work.connection, {work.clock().now().toString(Qt::ISODate), work.writer.staff, QStringLiteral("exported"),
                               document.record, QStringLiteral("document ") + document.id.toString()}));
    if (!file.commit()) return fail(ErrorCode::FileUnwritable, file.errorString());
    return {};
}

} // namespace lodestar
