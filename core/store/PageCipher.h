#pragma once

#include "core/base/Result.h"
#include "core/store/StoreKey.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace lodestar {

/// Reads single pages of a SQLCipher 4 file without the library (defaults of version 4 but for the size of a page:
/// AES-256-CBC, HMAC-SHA-512 over the page, its IV and its number; PBKDF2 with 2 rounds for the HMAC key). For what the
/// library cannot do: looking at a file of which some pages are damaged, and proving that no byte of something is left.
class PageCipher {
public:
    /// Bytes at the end of each page for IV and HMAC.
    static constexpr qsizetype reserved = 80;

    PageCipher(const StoreKey& key, qsizetype pageSize);
    PageCipher(const PageCipher&) = delete;
    PageCipher& operator=(const PageCipher&) = delete;
    ~PageCipher();

    [[nodiscard]] qsizetype pageSize() const { return m_pageSize; }

    /// Whether the HMAC of page `number` (from 1) is right. A page of zeros counts as whole: SQLite makes such pages
    /// when it lets a file grow.
    [[nodiscard]] bool isWhole(quint32 number, QByteArrayView page) const;
    /// The page in clear with its reserved bytes zeroed, or nothing if its HMAC is wrong. Page 1 begins with SQLite's
    /// own header again.
    [[nodiscard]] std::optional<QByteArray> decrypt(quint32 number, QByteArrayView page) const;

private:
    struct Contexts;
    std::unique_ptr<Contexts> m_contexts;
    SecureBytes m_key;
    qsizetype m_pageSize;
    qsizetype m_usable; ///< of a page, without the reserved bytes
};

} // namespace lodestar
