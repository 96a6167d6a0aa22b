#pragma once

#include "core/base/Result.h"
#include "core/store/PageCipher.h"
#include "core/store/StoreKey.h"

#include <QFile>
#include <QHash>

#include <optional>

namespace lodestar {

/// The pages of a store's file as they stand after its write-ahead log, read without the library, which refuses to go
/// on after the first damaged page. Nobody may have the store open.
class SalvagePages {
public:
    /// Errors: FileUnreadable.
    static Result<std::unique_ptr<SalvagePages>> open(const QString& path, const StoreKey& key);

    [[nodiscard]] quint32 count() const { return m_count; }
    [[nodiscard]] qsizetype pageSize() const { return m_cipher.pageSize(); }
    /// Page `number` (from 1) in clear; nothing if it is damaged or missing.
    [[nodiscard]] std::optional<QByteArray> page(quint32 number);

private:
    SalvagePages(const QString& path, const StoreKey& key, qsizetype pageSize)
        : m_file(path)
        , m_log(path + QStringLiteral("-wal"))
        , m_cipher(key, pageSize) {}
    void readLog();
    static QByteArray readAt(QFile& file, qint64 at, qint64 size);

    QFile m_file;
    QFile m_log;
    PageCipher m_cipher;
    quint32 m_count = 0;
    QHash<quint32, qint64> m_newer; ///< where in the log a page's newest committed form stands
};

} // namespace lodestar
