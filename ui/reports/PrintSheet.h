#pragma once

#include "core/base/Wording.h"

#include <QFont>
#include <QFontMetrics>
#include <QList>
#include <QPainter>
#include <QString>
#include <QStringList>

#include <functional>

class QPagedPaintDevice;

namespace lodestar::reports {

/// One print while it is painted: A4 with the head and foot that every print has, and rows of cells between
/// them. Lengths are the device's dots.
class PrintSheet {
public:
    struct Frame {
        QString service;
        QString marking;    ///< "OFFICIAL-SENSITIVE"
        QString foot;       ///< by whom, when, on which laptop
        Wording words = {}; ///< the language of the page's number
    };
    /// How a row is divided.
    struct Columns {
        QList<int> shares;      ///< of the width, one for each column
        QList<bool> right = {}; ///< numbers stand at the right
        bool small = false;     ///< type of `smallSize`, for more columns than have room in that of `bodySize`
    };
    enum class Row { Head, Plain, Total };
    /// Sideways only where upright no type that can be read has room for the columns of a table.
    enum class Turn { Upright, Sideways };

    static constexpr double bodySize = 9;
    static constexpr double smallSize = 8.25; ///< nothing on paper is smaller (look, "Print")

    /// Sets the page size and margins of the device and begins to paint on it.
    PrintSheet(QPagedPaintDevice& device, Frame frame, Turn turn = Turn::Upright);

    /// False when the device cannot be painted on.
    [[nodiscard]] bool isActive() const { return m_painter.isActive(); }
    [[nodiscard]] QPainter& painter() { return m_painter; }
    /// Dots of a point.
    [[nodiscard]] double dot() const { return m_dot; }
    [[nodiscard]] int points(double length) const { return static_cast<int>(length * m_dot); }
    [[nodiscard]] int width() const { return scaled(m_width); }
    /// Between head and foot.
    [[nodiscard]] int top() const { return scaled(points(headHeight)); }
    [[nodiscard]] int bottom() const { return scaled(m_height - m_footHeight); }
    /// What stands between head and foot is laid out on a sheet as much larger, and painted smaller by `factor` (0 to
    /// 1): with `paintShrunk` alone. Head and foot keep their size.
    void shrink(double factor) { m_factor = factor; }
    void paintShrunk(const std::function<void()>& paint);
    [[nodiscard]] QFontMetrics metrics(double size, bool strong = false);

    void paintFrame(int page, int pages);
    void newPage();
    void end() { m_painter.end(); }

    /// Shares in which every column has room for what must not be broken: `least` is the width of its longest word, in
    /// dots. Columns with room to spare give of it.
    [[nodiscard]] Columns fitted(const Columns& columns, const QList<int>& least) const;
    /// The width of the longest word of a cell, or of the whole cell, with what keeps columns apart.
    [[nodiscard]] int leastWidth(const QString& cell, Row row, bool whole, bool small) const;
    [[nodiscard]] int rowHeight(const QStringList& cells, const Columns& columns, Row row) const;
    /// The cells in as many rows as none is taller than `most`: only what no page holds is cut, between two lines.
    [[nodiscard]] QList<QStringList> cut(const QStringList& cells, const Columns& columns, int most) const;
    void paintRow(const QStringList& cells, const Columns& columns, Row row, int top);
    /// Words in lines of that width.
    [[nodiscard]] static QStringList wrapped(const QString& words, const QFontMetrics& metrics, int width);

private:
    static constexpr double headHeight = 22;

    [[nodiscard]] int scaled(int length) const { return static_cast<int>(length / m_factor); }
    /// Left edge and width of the words of one column.
    [[nodiscard]] std::pair<int, int> place(const Columns& columns, qsizetype column) const;
    [[nodiscard]] const QFontMetrics& metricsOf(Row row, bool small) const {
        if (small) return row == Row::Plain ? m_smallPlain : m_smallStrong;
        return row == Row::Plain ? m_plain : m_strong;
    }

    QPagedPaintDevice& m_device;
    Frame m_frame;
    QPainter m_painter;
    double m_dot = 1;
    double m_factor = 1;
    int m_width = 0;
    int m_height = 0;
    int m_footHeight = 0;
    QFontMetrics m_plain;
    QFontMetrics m_strong;
    QFontMetrics m_smallPlain;
    QFontMetrics m_smallStrong;
};

} // namespace lodestar::reports
