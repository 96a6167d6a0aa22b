#include "ui/reports/QrCode.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace lodestar::reports {

namespace {

/// Squares that stay free around the code (ISO/IEC 18004).
constexpr int quiet = 4;

struct Free {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

QrCode::QrCode(const QString& text) {
    const std::unique_ptr<QRcode, Free> code(
        QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1));
    if (!code || text.isEmpty()) return;
    m_width = code->width;
    const auto squares = static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_width);
    m_dark.reserve(squares);
    for (std::size_t i = 0; i < squares; ++i)
        m_dark.push_back((code->data[i] & 1) != 0);
}

bool QrCode::isDark(int column, int row) const {
    return m_dark[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(column)];
}

void QrCode::paint(QPainter& painter, const QRectF& square) const {
    if (isEmpty()) return;
    const double side = square.width() / (m_width + 2 * quiet);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(square, Qt::white);
    for (int row = 0; row < m_width; ++row)
        for (int column = 0; column < m_width; ++column)
            if (isDark(column, row))
                painter.fillRect(QRectF(square.left() + (column + quiet) * side, square.top() + (row + quiet) * side,
                                        side * 1.01, side * 1.01),
                                 Qt::black);
    painter.restore();
}

} // namespace lodestar::reports
