#include "core/base/Uuid.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace lodestar {

Uuid Uuid::create() {
    // The 12 bits after the time count up within a millisecond, so that ids of one burst stay in the order made.
    static std::mutex guard;
    static std::uint64_t lastMillis = 0;
    static std::uint32_t counter = 0;

    std::uint64_t millis = 0;
    std::uint32_t sequence = 0;
    {
        const std::scoped_lock lock(guard);
        millis = std::max(lastMillis, static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch()));
        counter = millis == lastMillis ? counter + 1 : 0;
        if (counter > 0xFFF) {
            counter = 0;
            ++millis;
        }
        lastMillis = millis;
        sequence = counter;
    }
    Uuid id;
    for (int i = 0; i < 6; ++i)
        id.m_bytes[static_cast<size_t>(i)] = static_cast<std::uint8_t>(millis >> (40 - 8 * i));
    id.m_bytes[6] = static_cast<std::uint8_t>(0x70U | (sequence >> 8U));
    id.m_bytes[7] = static_cast<std::uint8_t>(sequence);
    const quint64 random = QRandomGenerator::system()->generate64();
    std::memcpy(id.m_bytes.data() + 8, &random, 8);
    id.m_bytes[8] = static_cast<std::uint8_t>(0x80U | (id.m_bytes[8] & 0x3FU));
    return id;
}

Uuid Uuid::derived(const Uuid& space, QByteArrayView name) {
    const QUuid made = QUuid::createUuidV5(QUuid::fromRfc4122(space.bytes()), name.toByteArray());
    return fromBytes(made.toRfc4122()).value_or(Uuid());
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes) {
    if (bytes.size() != 16) return std::nullopt;
    Uuid id;
    std::memcpy(id.m_bytes.data(), bytes.data(), 16);
    return id;
}

std::optional<Uuid> Uuid::fromString(QStringView text) {
    QString digits = text.toString();
    if (digits.size() == 36) {
        if (digits[8] != u'-' || digits[13] != u'-' || digits[18] != u'-' || digits[23] != u'-') return std::nullopt;
        digits.remove(u'-');
    }
    if (digits.size() != 32) return std::nullopt;
    const bool hexadecimal = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    if (!hexadecimal) return std::nullopt;
    return fromBytes(QByteArray::fromHex(digits.toLatin1()));
}

QByteArray Uuid::bytes() const {
    return {reinterpret_cast<const char*>(m_bytes.data()), 16};
}

QString Uuid::toString() const {
    return QUuid::fromRfc4122(bytes()).toString(QUuid::WithoutBraces);
}

size_t qHash(const Uuid& id, size_t seed) noexcept {
    // The last eight bytes of a version 7 id are random; version 5 ids are a hash throughout.
    std::uint64_t low = 0;
    std::memcpy(&low, id.raw().data() + 8, 8);
    return static_cast<size_t>(low) ^ seed;
}

} // namespace lodestar
