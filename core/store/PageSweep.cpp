#include "core/store/PageSweep.h"

#include "core/store/PageCipher.h"
#include "core/store/PageSize.h"

#include <QFile>

namespace lodestar {

Result<PageSweep> PageSweep::run(const QString& path, const StoreKey& key) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return fail(ErrorCode::FileUnreadable, path);
    constexpr qint64 pagesAtOnce = 256;
    const PageCipher cipher(key, pageSizeOf(path, key).value_or(newPageSize));
    const qsizetype pageSize = cipher.pageSize();
    PageSweep sweep;
    while (true) {
        const QByteArray bytes = file.read(pagesAtOnce * pageSize);
        if (file.error() != QFileDevice::NoError) return fail(ErrorCode::FileUnreadable, path);
        if (bytes.isEmpty()) return sweep;
        for (qsizetype at = 0; at < bytes.size(); at += pageSize) {
            const auto page = QByteArrayView(bytes).sliced(at, std::min(pageSize, bytes.size() - at));
            ++sweep.pages;
            if (!cipher.isWhole(static_cast<quint32>(sweep.pages), page)) ++sweep.damaged;
        }
    }
}

} // namespace lodestar
