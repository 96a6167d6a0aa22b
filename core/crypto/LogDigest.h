#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <optional>

namespace lodestar {

/// Digest of a log: how many changes it holds and the sum, modulo 2^256, of their `digestTerm`s. The order in which
/// changes came does not matter; a change that is there twice does. Two equal digests: both sides hold the same log.
/// A sum and not an XOR, so that a pair of equal terms does not cancel.
class LogDigest {
public:
    LogDigest() = default;
    /// From what was stored: the count, and the sum as `sum()` gave it (32 bytes).
    static std::optional<LogDigest> from(qint64 count, QByteArrayView sum);

    /// Takes a change in; `term` is a `digestTerm` of 32 bytes.
    void add(QByteArrayView term);
    /// Takes a change out again.
    void subtract(QByteArrayView term);

    [[nodiscard]] qint64 count() const { return m_count; }
    /// 32 bytes, the least significant first.
    [[nodiscard]] QByteArray sum() const;

    friend bool operator==(const LogDigest&, const LogDigest&) = default;

private:
    using Words = std::array<std::uint64_t, 4>; ///< the least significant first
    static Words words(QByteArrayView bytes);

    qint64 m_count = 0;
    Words m_sum{};
};

} // namespace lodestar
