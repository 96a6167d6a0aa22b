#include "core/store/PageSize.h"

#include "core/store/PageCipher.h"

#include <QFile>

#include <algorithm>

namespace lodestar {

namespace {

bool isOfKey(QFile& file, const PageCipher& cipher, qint64 number) {
    if (!file.seek((number - 1) * cipher.pageSize())) return false;
    const QByteArray page = file.read(cipher.pageSize());
    return page.count('\0') < page.size() && cipher.isWhole(static_cast<quint32>(number), page);
}

bool holdsPagesOf(QFile& file, const PageCipher& cipher) {
    constexpr qint64 pagesToTry = 64;
    const qint64 pages = file.size() / cipher.pageSize();
    for (qint64 number = 2; number <= pages; number += std::max(pages / pagesToTry, qint64(1))) {
        if (isOfKey(file, cipher, number)) return true;
    }
    return false;
}

} // namespace

std::optional<qsizetype> pageSizeOf(const QString& path, const StoreKey& key) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return std::nullopt;
    for (const qsizetype size : pageSizes) {
        if (isOfKey(file, PageCipher(key, size), 1)) return size;
    }
    for (const qsizetype size : pageSizes) {
        if (holdsPagesOf(file, PageCipher(key, size))) return size;
    }
    return std::nullopt;
}

} // namespace lodestar
