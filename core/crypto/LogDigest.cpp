#include "core/crypto/LogDigest.h"

#include "core/crypto/Hash.h"

#include <QtEndian>

namespace lodestar {

LogDigest::Words LogDigest::words(QByteArrayView bytes) {
    Q_ASSERT(bytes.size() == hashSize);
    Words read{};
    for (std::size_t i = 0; i < read.size(); ++i)
        read[i] = qFromLittleEndian<quint64>(bytes.data() + 8 * i);
    return read;
}

std::optional<LogDigest> LogDigest::from(qint64 count, QByteArrayView sum) {
    if (sum.size() != hashSize || count < 0) return std::nullopt;
    LogDigest digest;
    digest.m_count = count;
    digest.m_sum = words(sum);
    return digest;
}

void LogDigest::add(QByteArrayView term) {
    const Words other = words(term);
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < other.size(); ++i) {
        const std::uint64_t partial = m_sum[i] + other[i];
        const std::uint64_t total = partial + carry;
        carry = static_cast<std::uint64_t>(partial < other[i]) + static_cast<std::uint64_t>(total < carry);
        m_sum[i] = total;
    }
    ++m_count;
}

void LogDigest::subtract(QByteArrayView term) {
    const Words other = words(term);
    std::uint64_t borrow = 0;
    for (std::size_t i = 0; i < other.size(); ++i) {
        const std::uint64_t partial = m_sum[i] - other[i];
        const std::uint64_t total = partial - borrow;
        borrow = static_cast<std::uint64_t>(m_sum[i] < other[i]) + static_cast<std::uint64_t>(partial < borrow);
        m_sum[i] = total;
    }
    --m_count;
}

QByteArray LogDigest::sum() const {
    QByteArray out(hashSize, Qt::Uninitialized);
    for (std::size_t i = 0; i < m_sum.size(); ++i)
        qToLittleEndian<quint64>(m_sum[i], out.data() + 8 * i);
    return out;
}

} // namespace lodestar
