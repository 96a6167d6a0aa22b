#include "ui/reports/ParentPaper.h"

#include "ui/reports/PrintPaper.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::reports {

namespace {

constexpr double gap = 8;

/// Paints block after block and turns the page where one does not fit.
class Painting {
public:
    Painting(QPainter& painter, QPagedPaintDevice& device)
        : m_painter(painter)
        , m_device(device)
        , m_dot(device.logicalDpiY() / 72.0)
        , m_width(device.width()) {}

    void add(const ParentPaper::Block& block) {
        m_painter.setFont(PrintPaper::face(block.size, block.strong));
        const double side = block.drawingSize * m_dot;
        const double room = m_width - (side > 0 ? side + gap * m_dot : 0);
        double words = 0;
        for (qsizetype i = 0; i < block.cells.size(); ++i)
            words = std::max(words,
                             m_painter.boundingRect(cell(block, i, room), Qt::TextWordWrap, block.cells[i]).height());
        const double height = std::max(words + (block.box > 0 ? (block.box + 4) * m_dot : 0), side);
        place(block.before * m_dot, height);
        for (qsizetype i = 0; i < block.cells.size(); ++i)
            m_painter.drawText(cell(block, i, room), Qt::TextWordWrap, block.cells[i]);
        if (block.box > 0) m_painter.drawRect(QRectF(0, m_top + words + 4 * m_dot, room, block.box * m_dot));
        if (side > 0 && block.drawing) block.drawing(m_painter, QRectF(m_width - side, m_top, side, side));
        m_top += height;
        if (block.rule) line();
    }

    [[nodiscard]] int pages() const { return m_pages; }

    /// The next sheet begins on a page of its own.
    void turn() {
        m_device.newPage();
        ++m_pages;
        m_top = 0;
    }

private:
    [[nodiscard]] QRectF cell(const ParentPaper::Block& block, qsizetype i, double room) const {
        const auto count = static_cast<double>(block.cells.size());
        if (count <= 1) return {0, m_top, room, 1 << 20};
        if (block.starts.size() == block.cells.size()) {
            const double to = i + 1 < block.starts.size() ? block.starts[i + 1] : 1;
            return {room * block.starts[i], m_top, room * (to - block.starts[i]), 1 << 20};
        }
        // The first column holds sentences, the others names and dates.
        const double first = room * .56;
        const double rest = (room - first) / (count - 1);
        const double left = i == 0 ? 0 : first + rest * static_cast<double>(i - 1);
        return {left, m_top, (i == 0 ? first : rest) - gap * m_dot, 1 << 20};
    }

    void place(double before, double height) {
        const bool fits = m_top + before + height <= m_device.height();
        if (fits) {
            m_top += m_top > 0 ? before : 0;
            return;
        }
        if (m_top > 0) turn();
    }

    void line() {
        m_painter.setPen(QPen(QColor(0xBB, 0xBB, 0xBB), m_dot / 2));
        m_painter.drawLine(QPointF(0, m_top + m_dot), QPointF(m_width, m_top + m_dot));
        m_painter.setPen(Qt::black);
        m_top += 3 * m_dot;
    }

    QPainter& m_painter;
    QPagedPaintDevice& m_device;
    double m_dot;
    double m_width;
    double m_top = 0;
    int m_pages = 1;
};

} // namespace

int ParentPaper::print(QPagedPaintDevice& device) const {
    return printAll({*this}, device);
}

int ParentPaper::printAll(const QList<ParentPaper>& papers, QPagedPaintDevice& device) {
    device.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, PrintPaper::edges(), QPageLayout::Point));
    QPainter painter;
    if (!painter.begin(&device)) return 0;
    painter.setPen(Qt::black);
    Painting painting(painter, device);
    for (qsizetype i = 0; i < papers.size(); ++i) {
        if (i > 0) painting.turn();
        for (const Block& each : papers[i].m_blocks)
            painting.add(each);
    }
    painter.end();
    return painting.pages();
}

QByteArray ParentPaper::pdf() const {
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    // The title of a file is read in lists and by whoever stands beside: no name.
    writer.setTitle(u"Lodestar"_s);
    print(writer);
    return bytes.data();
}

QStringList ParentPaper::lines() const {
    QStringList lines;
    for (const Block& each : m_blocks)
        lines.append(each.cells.join(u"  "_s));
    return lines;
}

} // namespace lodestar::reports
