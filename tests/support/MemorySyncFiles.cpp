// MemorySyncStore: attachments.
#include "tests/support/MemorySyncStore.h"

#include "core/crypto/Hash.h"

#include <QJsonObject>

namespace lodestar::testing {

using namespace sync;
using records::Change;

/// As the projection of the real store computes them, with those that a test names.
QList<AttachmentRef> MemorySyncStore::refs(const QMap<qint64, ChangeId>& without) const {
    const QList<ChangeId> left = without.values();
    QList<AttachmentRef> found = named;
    for (const ChangeId& id : m_order) {
        const Change& change = *m_changes.constFind(id);
        if (change.kind != QLatin1StringView("document") || change.recalled() || left.contains(id)) continue;
        const QJsonObject document = change.fields().value(QLatin1StringView("document")).toObject();
        const QString content = document.value(QLatin1StringView("content")).toString();
        const AttachmentRef ref{QByteArray::fromHex(content.toLatin1()), LogId{change.record, change.compartment}, 0};
        const bool known = std::any_of(found.cbegin(), found.cend(), [&](const AttachmentRef& each) {
            return each.hash == ref.hash && each.log == ref.log;
        });
        if (!known) found.append(ref);
    }
    return found;
}

/// Of entries that the server has been given, quarantine included.
QList<AttachmentRef> MemorySyncStore::given() const {
    return refs(m_outbox);
}

bool MemorySyncStore::isWhole(const QByteArray& hash) const {
    QByteArray hashes;
    const QList<QByteArray> pieces = attachments.value(hash);
    for (const QByteArray& piece : pieces)
        hashes += plainHash(piece);
    return plainHash(hashes) == hash;
}

Result<QList<AttachmentRef>> MemorySyncStore::attachmentsToSend() {
    QList<AttachmentRef> found = given();
    found.removeIf([&](const AttachmentRef& each) { return m_settled.contains({each.hash, each.log}); });
    found.removeIf([&](const AttachmentRef& each) { return !isWhole(each.hash); });
    for (AttachmentRef& each : found) {
        each.size = 0;
        const QList<QByteArray> pieces = attachments.value(each.hash);
        for (const QByteArray& piece : pieces)
            each.size += piece.size();
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const AttachmentRef& a, const AttachmentRef& b) { return a.hash < b.hash; });
    return found;
}

Result<QList<AttachmentRef>> MemorySyncStore::attachmentsToFetch() {
    QList<AttachmentRef> found = given();
    found.removeIf([&](const AttachmentRef& each) { return isWhole(each.hash); });
    return found;
}

Result<QByteArray> MemorySyncStore::piece(const QByteArray& hash, int number) {
    return attachments.value(hash).value(number);
}

Result<int> MemorySyncStore::piecesHeld(const QByteArray& hash) {
    return static_cast<int>(attachments.value(hash).size());
}

Status MemorySyncStore::keepPiece(const QByteArray& hash, int number, const QByteArray& bytes) {
    LODESTAR_TRY(begin());
    QList<QByteArray>& pieces = attachments[hash];
    if (number == pieces.size()) pieces.append(bytes);
    return {};
}

Status MemorySyncStore::attachmentSettled(const QByteArray& hash) {
    LODESTAR_TRY(begin());
    if (!isWhole(hash)) {
        attachments.remove(hash);
        return fail(ErrorCode::StoreDamaged, QStringLiteral("attachment"));
    }
    const QList<AttachmentRef> logs = given();
    for (const AttachmentRef& each : logs)
        if (each.hash == hash) m_settled.insert({hash, each.log});
    return {};
}

Result<QList<LogFiles>> MemorySyncStore::settledAttachments() {
    QList<LogFiles> found;
    for (const auto& [hash, log] : std::as_const(m_settled))
        found.append({log, {hash}});
    return found;
}

Status MemorySyncStore::attachmentsLost(const QSet<QByteArray>& hashes) {
    LODESTAR_TRY(begin());
    m_settled.removeIf([&](const auto& each) { return hashes.contains(each.first); });
    return {};
}

/// Those that no other log names.
void MemorySyncStore::dropPapersOf(const LogId& log, const QList<AttachmentRef>& before) {
    named.removeIf([&](const AttachmentRef& each) { return each.log == log; });
    m_settled.removeIf([&](const auto& each) { return each.second == log; });
    const QList<AttachmentRef> after = refs({});
    for (const AttachmentRef& gone : before) {
        const bool kept = std::any_of(after.cbegin(), after.cend(),
                                      [&](const AttachmentRef& each) { return each.hash == gone.hash; });
        if (!kept) attachments.remove(gone.hash);
    }
}

} // namespace lodestar::testing
