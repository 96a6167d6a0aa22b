#pragma once

#include <QString>

#include <vector>

class QPainter;
class QRectF;

namespace lodestar::reports {

/// A text as a QR code (libqrencode): black and white squares that any telephone reads.
class QrCode {
public:
    /// Letters, digits and hyphens; with so much of it repeated that a quarter may be soiled. Empty when it cannot be
    /// made.
    explicit QrCode(const QString& text);

    [[nodiscard]] bool isEmpty() const { return m_width == 0; }
    /// Squares in a row.
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] bool isDark(int column, int row) const;
    /// Paints it as vectors into a square, with the free edge of four squares that readers need.
    void paint(QPainter& painter, const QRectF& square) const;

private:
    int m_width = 0;
    std::vector<bool> m_dark;
};

} // namespace lodestar::reports
