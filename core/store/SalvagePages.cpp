#include "core/store/SalvagePages.h"

#include "core/store/PageSize.h"

#include <QtEndian>

namespace lodestar {

namespace {

// SQLite, "WAL-mode File Format": 32 bytes of header, then frames of 24 bytes and a page.
constexpr qint64 logHeaderSize = 32;
constexpr qint64 frameHeaderSize = 24;
constexpr qsizetype saltsInHeader = 16;
constexpr qsizetype saltsInFrame = 8;
constexpr qsizetype saltsSize = 8;
constexpr qint64 lost = -1;

} // namespace

Result<std::unique_ptr<SalvagePages>> SalvagePages::open(const QString& path, const StoreKey& key) {
    std::unique_ptr<SalvagePages> pages(new SalvagePages(path, key, pageSizeOf(path, key).value_or(newPageSize)));
    if (!pages->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return fail(ErrorCode::FileUnreadable, path);
    const qint64 pageSize = pages->pageSize();
    pages->m_count = static_cast<quint32>((pages->m_file.size() + pageSize - 1) / pageSize);
    if (pages->m_log.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) pages->readLog();
    return pages;
}

QByteArray SalvagePages::readAt(QFile& file, qint64 at, qint64 size) {
    if (!file.seek(at)) return {};
    return file.read(size);
}

/// Finds the newest form of each page that a completed transaction has written. Each page carries its own HMAC, so that
/// the log's weaker checksums need not be looked at. Where the newest form is damaged the page is lost: an older one
/// would bring back what was deleted, or half of a change.
void SalvagePages::readLog() {
    const QByteArray header = readAt(m_log, 0, logHeaderSize);
    if (header.size() < logHeaderSize) return;
    const QByteArray salts = header.sliced(saltsInHeader, saltsSize);
    QHash<quint32, qint64> pending;
    for (qint64 at = logHeaderSize;; at += frameHeaderSize + pageSize()) {
        const QByteArray frame = readAt(m_log, at, frameHeaderSize);
        // Frames of an older turn of the log carry other salts.
        if (frame.size() < frameHeaderSize || frame.sliced(saltsInFrame, saltsSize) != salts) return;
        const auto number = qFromBigEndian<quint32>(frame.constData());
        const auto sizeAfterCommit = qFromBigEndian<quint32>(frame.constData() + 4);
        const qint64 start = at + frameHeaderSize;
        const bool whole = m_cipher.isWhole(number, readAt(m_log, start, pageSize()));
        pending.insert(number, whole ? start : lost);
        if (sizeAfterCommit == 0) continue;
        m_newer.insert(pending);
        pending.clear();
        m_count = sizeAfterCommit;
    }
}

std::optional<QByteArray> SalvagePages::page(quint32 number) {
    const auto newer = m_newer.constFind(number);
    if (newer != m_newer.constEnd() && newer.value() == lost) return std::nullopt;
    if (newer != m_newer.constEnd()) return m_cipher.decrypt(number, readAt(m_log, newer.value(), pageSize()));
    return m_cipher.decrypt(number, readAt(m_file, (qint64(number) - 1) * pageSize(), pageSize()));
}

} // namespace lodestar
