#include "core/store/RowRecord.h"

#include <bit>

namespace lodestar {

namespace {

constexpr int longestNumber = 9;

/// Big-endian, with its sign.
qint64 signedNumber(QByteArrayView bytes) {
    const bool negative = (static_cast<unsigned char>(bytes.front()) & 0x80U) != 0;
    quint64 value = negative ? ~quint64(0) : 0;
    for (const char byte : bytes)
        value = (value << 8U) | static_cast<unsigned char>(byte);
    return static_cast<qint64>(value);
}

/// Bytes that a value of this type takes in the body.
qint64 sizeOf(qint64 type) {
    constexpr qint64 sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 12 ? sizes[type] : (type - 12) / 2;
}

RowRecord::Value valueOf(qint64 type, QByteArrayView bytes) {
    switch (type) {
    case 0:
        return std::monostate();
    case 7:
        return std::bit_cast<double>(signedNumber(bytes));
    case 8:
        return qint64(0);
    case 9:
        return qint64(1);
    default:
        break;
    }
    if (type < 7) return signedNumber(bytes);
    // An empty blob is not NULL.
    const QByteArray own = bytes.isEmpty() ? QByteArray("") : bytes.toByteArray();
    if (type % 2 == 1) return RowRecord::Text{own};
    return own;
}

} // namespace

std::optional<qint64> RowRecord::variableNumber(QByteArrayView bytes, qsizetype& at) {
    quint64 value = 0;
    for (int i = 1; i <= longestNumber; ++i) {
        if (at >= bytes.size()) return std::nullopt;
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        if (i == longestNumber) return static_cast<qint64>((value << 8U) | byte);
        value = (value << 7U) | (byte & 0x7FU);
        if ((byte & 0x80U) == 0) return static_cast<qint64>(value);
    }
    return std::nullopt;
}

std::optional<std::vector<RowRecord::Value>> RowRecord::parse(QByteArrayView payload) {
    qsizetype at = 0;
    const auto headerSize = variableNumber(payload, at);
    if (!headerSize || *headerSize < at || *headerSize > payload.size()) return std::nullopt;
    const QByteArrayView header = payload.first(*headerSize);
    qint64 body = *headerSize;
    std::vector<Value> values;
    while (at < header.size()) {
        const auto type = variableNumber(header, at);
        if (!type || *type < 0 || *type == 10 || *type == 11) return std::nullopt;
        const qint64 size = sizeOf(*type);
        if (size > payload.size() - body) return std::nullopt;
        values.push_back(valueOf(*type, payload.sliced(body, size)));
        body += size;
    }
    return values;
}

} // namespace lodestar
