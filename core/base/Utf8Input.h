#pragma once

#include "core/base/Result.h"

#include <QByteArray>

class QIODevice;

namespace lodestar {

/// Reads a device piece by piece as UTF-8, whatever it holds: UTF-8 with or without byte order mark, UTF-16 of either
/// byte order, known by its mark or by the zero bytes beside plain letters.
/// UTF-8 passes unchecked; a broken UTF-16 pair becomes the byte 0xFF, which no UTF-8 check accepts.
class Utf8Input {
public:
    explicit Utf8Input(QIODevice& device);

    /// Appends at most about `bytes` more; false when nothing is left or the device fails (`status`).
    bool appendTo(QByteArray& buffer, qsizetype bytes);
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] const Status& status() const { return m_status; }

private:
    enum class Encoding : std::uint8_t { Utf8, Utf16Le, Utf16Be };

    QByteArray read(qsizetype bytes);
    void detect(QByteArray& first);
    void decode(const QByteArray& bytes, QByteArray& out);
    void unit(char16_t value, QByteArray& out);

    QIODevice& m_device;
    Encoding m_encoding = Encoding::Utf8;
    bool m_started = false;
    bool m_atEnd = false;
    int m_oddByte = -1;
    char16_t m_high = 0;
    Status m_status;
};

} // namespace lodestar
