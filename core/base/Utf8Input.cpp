#include "core/base/Utf8Input.h"

#include <QIODevice>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleBytes = 4096;
constexpr char broken = '\xFF';

void appendUtf8(char32_t code, QByteArray& out) {
    if (code < 0x80) {
        out.append(static_cast<char>(code));
    } else if (code < 0x800) {
        out.append(static_cast<char>(0xC0U | (code >> 6U)));
        out.append(static_cast<char>(0x80U | (code & 0x3FU)));
    } else if (code < 0x10000) {
        out.append(static_cast<char>(0xE0U | (code >> 12U)));
        out.append(static_cast<char>(0x80U | ((code >> 6U) & 0x3FU)));
        out.append(static_cast<char>(0x80U | (code & 0x3FU)));
    } else {
        out.append(static_cast<char>(0xF0U | (code >> 18U)));
        out.append(static_cast<char>(0x80U | ((code >> 12U) & 0x3FU)));
        out.append(static_cast<char>(0x80U | ((code >> 6U) & 0x3FU)));
        out.append(static_cast<char>(0x80U | (code & 0x3FU)));
    }
}

} // namespace

Utf8Input::Utf8Input(QIODevice& device)
    : m_device(device) {}

QByteArray Utf8Input::read(qsizetype bytes) {
    QByteArray piece(bytes, Qt::Uninitialized);
    const qint64 got = m_device.read(piece.data(), bytes);
    if (got < 0) m_status = fail(ErrorCode::FileUnreadable, m_device.errorString());
    if (got <= 0) m_atEnd = true;
    piece.truncate(std::max<qint64>(got, 0));
    return piece;
}

void Utf8Input::detect(QByteArray& first) {
    while (first.size() < sampleBytes && !m_atEnd)
        first += read(sampleBytes - first.size());
    if (first.startsWith("\xEF\xBB\xBF")) {
        first.remove(0, 3);
        return;
    }
    if (first.startsWith("\xFF\xFE") || first.startsWith("\xFE\xFF")) {
        m_encoding = first.startsWith("\xFF\xFE") ? Encoding::Utf16Le : Encoding::Utf16Be;
        first.remove(0, 2);
        return;
    }
    const qsizetype pairs = std::min<qsizetype>(first.size(), 512) / 2;
    qsizetype zeroFirst = 0;
    qsizetype zeroSecond = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        if (first[2 * i] == '\0') ++zeroFirst;
        if (first[2 * i + 1] == '\0') ++zeroSecond;
    }
    // A header is plain letters, so in UTF-16 most pairs have their zero on the same side.
    if (zeroSecond * 2 > pairs && zeroFirst * 8 < zeroSecond) m_encoding = Encoding::Utf16Le;
    if (zeroFirst * 2 > pairs && zeroSecond * 8 < zeroFirst) m_encoding = Encoding::Utf16Be;
}

bool Utf8Input::appendTo(QByteArray& buffer, qsizetype bytes) {
    const qsizetype before = buffer.size();
    while (buffer.size() == before && !m_atEnd) {
        QByteArray piece;
        if (!m_started) {
            detect(piece);
            m_started = true;
        } else {
            piece = read(bytes);
        }
        if (m_encoding == Encoding::Utf8) {
            buffer += piece;
        } else {
            decode(piece, buffer);
        }
        if (m_atEnd && (m_high != 0 || m_oddByte >= 0)) {
            buffer.append(broken);
            m_high = 0;
            m_oddByte = -1;
        }
    }
    return buffer.size() > before;
}

void Utf8Input::decode(const QByteArray& bytes, QByteArray& out) {
    out.reserve(out.size() + bytes.size());
    for (const char c : bytes) {
        const int byte = static_cast<unsigned char>(c);
        if (m_oddByte < 0) {
            m_oddByte = byte;
            continue;
        }
        const int value = m_encoding == Encoding::Utf16Le ? m_oddByte | (byte << 8) : (m_oddByte << 8) | byte;
        m_oddByte = -1;
        unit(static_cast<char16_t>(value), out);
    }
}

void Utf8Input::unit(char16_t value, QByteArray& out) {
    if (m_high != 0) {
        const char16_t high = m_high;
        m_high = 0;
        if (QChar::isLowSurrogate(value)) {
            appendUtf8(QChar::surrogateToUcs4(high, value), out);
            return;
        }
        out.append(broken);
    }
    if (QChar::isHighSurrogate(value)) {
        m_high = value;
    } else if (QChar::isLowSurrogate(value)) {
        out.append(broken);
    } else {
        appendUtf8(value, out);
    }
}

} // namespace lodestar
