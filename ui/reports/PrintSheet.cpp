#include "ui/reports/PrintSheet.h"

#include "ui/reports/PrintPaper.h"

#include <QPageLayout>
#include <QPagedPaintDevice>

#include <algorithm>
#include <numeric>

namespace lodestar::reports {

namespace {

constexpr double rowPad = 4.5;
constexpr double abovePad = 2;
constexpr double gutter = 8; ///< between columns: a number at the right never touches the words after it
constexpr double ruleAt = 15;
constexpr double gapAboveFoot = 6;
constexpr double leastFoot = 34;
constexpr int endless = 1 << 20;

QPagedPaintDevice& onA4(QPagedPaintDevice& device, PrintSheet::Turn turn) {
    const auto turned = turn == PrintSheet::Turn::Upright ? QPageLayout::Portrait : QPageLayout::Landscape;
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), turned, PrintPaper::edges(), QPageLayout::Point));
    return device;
}

/// Between words, and inside one only where it alone is wider than its place: nothing runs into the next column.
int wrapOf(const QString& words, const QFontMetrics& metrics, int width) {
    const auto lines = QStringView(words).split(u'\n');
    const bool breaks = std::any_of(lines.cbegin(), lines.cend(), [&](QStringView line) {
        const auto parts = line.split(u' ');
        return std::any_of(parts.cbegin(), parts.cend(),
                           [&](QStringView word) { return metrics.horizontalAdvance(word.toString()) > width; });
    });
    return breaks ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
}

int heightOf(const QString& words, const QFontMetrics& metrics, int width) {
    if (!words.contains(u'\n') && metrics.horizontalAdvance(words) <= width) return metrics.height();
    return metrics.boundingRect(QRect(0, 0, width, endless), wrapOf(words, metrics, width), words).height();
}

} // namespace

PrintSheet::PrintSheet(QPagedPaintDevice& device, Frame frame, Turn turn)
    : m_device(onA4(device, turn))
    , m_frame(std::move(frame))
    , m_plain(PrintPaper::face(bodySize), &device)
    , m_strong(PrintPaper::face(bodySize, true), &device)
    , m_smallPlain(PrintPaper::face(smallSize), &device)
    , m_smallStrong(PrintPaper::face(smallSize, true), &device) {
    if (!m_painter.begin(&device)) return;
    constexpr double pointsOfInch = 72;
    m_dot = device.logicalDpiX() / pointsOfInch;
    m_width = device.width();
    m_height = device.height();
    m_footHeight = std::max(points(leastFoot),
                            heightOf(m_frame.foot, metrics(PrintPaper::footSize), m_width) + points(gapAboveFoot));
}

QFontMetrics PrintSheet::metrics(double size, bool strong) {
    return {PrintPaper::face(size, strong), &m_device};
}

void PrintSheet::newPage() {
    m_device.newPage();
}

void PrintSheet::paintFrame(int page, int pages) {
    const QRect line(0, 0, m_width, points(12));
    m_painter.setPen(Qt::black);
    m_painter.setFont(PrintPaper::face(PrintPaper::footSize));
    m_painter.drawText(line, Qt::AlignLeft, m_frame.service);
    m_painter.drawText(line, Qt::AlignRight,
                       m_frame.words.translate("lodestar::reports::ListPrint", "Page %1 of %2").arg(page).arg(pages));
    m_painter.drawText(QRect(0, m_height - m_footHeight + points(gapAboveFoot), m_width, m_footHeight),
                       Qt::TextWordWrap, m_frame.foot);
    m_painter.setFont(PrintPaper::face(PrintPaper::footSize, true));
    m_painter.drawText(line, Qt::AlignHCenter, m_frame.marking);
    m_painter.setPen(QPen(Qt::black, m_dot * .75));
    for (const int y : {points(ruleAt), m_height - m_footHeight + points(gapAboveFoot / 2)})
        m_painter.drawLine(0, y, m_width, y);
}

void PrintSheet::paintShrunk(const std::function<void()>& paint) {
    m_painter.save();
    m_painter.scale(m_factor, m_factor);
    paint();
    m_painter.restore();
}

std::pair<int, int> PrintSheet::place(const Columns& columns, qsizetype column) const {
    const int total = std::accumulate(columns.shares.cbegin(), columns.shares.cend(), 0);
    int left = 0;
    for (qsizetype i = 0; i < column; ++i)
        left += width() * columns.shares[i] / total;
    return {left, width() * columns.shares[column] / total - points(gutter)};
}

PrintSheet::Columns PrintSheet::fitted(const Columns& columns, const QList<int>& least) const {
    const int total = std::accumulate(columns.shares.cbegin(), columns.shares.cend(), 0);
    double lacking = 0;
    double spare = 0;
    QList<double> given;
    for (qsizetype i = 0; i < least.size(); ++i) {
        given.append(double(width()) * columns.shares[i] / total);
        lacking += std::max(0.0, least[i] - given[i]);
        spare += std::max(0.0, given[i] - least[i]);
    }
    Columns made = columns;
    made.shares.clear();
    for (qsizetype i = 0; i < least.size(); ++i) {
        const double less = spare > 0 ? (given[i] - least[i]) * std::min(1.0, lacking / spare) : 0;
        made.shares.append(std::max(least[i], static_cast<int>(given[i] - less)));
    }
    return made;
}

int PrintSheet::leastWidth(const QString& cell, Row row, bool whole, bool small) const {
    const QFontMetrics& metrics = metricsOf(row, small);
    int widest = 0;
    const auto parts = QStringView(cell).split(u'\n');
    for (const QStringView part : parts) {
        const auto words = whole ? QList<QStringView>{part} : part.split(u' ');
        for (const QStringView word : words)
            widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
    }
    return widest + points(gutter) + 1;
}

int PrintSheet::rowHeight(const QStringList& cells, const Columns& columns, Row row) const {
    int tallest = 0;
    for (qsizetype i = 0; i < cells.size() && i < columns.shares.size(); ++i)
        tallest = std::max(tallest, heightOf(cells[i], metricsOf(row, columns.small), place(columns, i).second));
    return tallest + points(rowPad);
}

QStringList PrintSheet::wrapped(const QString& words, const QFontMetrics& metrics, int width) {
    QStringList lines;
    const QStringList paragraphs = words.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        QString line;
        const QStringList parts = paragraph.split(u' ');
        for (const QString& word : parts) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
                lines.append(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.append(line);
    }
    return lines;
}

QList<QStringList> PrintSheet::cut(const QStringList& cells, const Columns& columns, int most) const {
    if (rowHeight(cells, columns, Row::Plain) <= most) return {cells};
    const qsizetype room = std::max(1, (most - points(rowPad)) / m_plain.lineSpacing() - 1);
    QList<QStringList> rows;
    for (qsizetype i = 0; i < cells.size() && i < columns.shares.size(); ++i) {
        const QStringList lines = wrapped(cells[i], metricsOf(Row::Plain, columns.small), place(columns, i).second);
        for (qsizetype from = 0, row = 0; from < lines.size(); from += room, ++row) {
            while (rows.size() <= row)
                rows.append(QStringList(cells.size(), QString()));
            rows[row][i] = lines.mid(from, room).join(u'\n');
        }
    }
    return rows;
}

void PrintSheet::paintRow(const QStringList& cells, const Columns& columns, Row row, int top) {
    const int height = rowHeight(cells, columns, row);
    const bool head = row == Row::Head;
    m_painter.setPen(Qt::black);
    m_painter.setFont(PrintPaper::face(columns.small ? smallSize : bodySize, row != Row::Plain));
    const QFontMetrics& metrics = metricsOf(row, columns.small);
    if (head) m_painter.fillRect(QRect(0, top, width(), height), QColor(0xED, 0xED, 0xED));
    for (qsizetype i = 0; i < cells.size() && i < columns.shares.size(); ++i) {
        const auto [left, width] = place(columns, i);
        const int side = columns.right.value(i) ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(QRect(left, top + points(abovePad), width, height), side | wrapOf(cells[i], metrics, width),
                           cells[i]);
    }
    const bool set = row != Row::Plain;
    m_painter.setPen(QPen(set ? Qt::black : QColor(0xBB, 0xBB, 0xBB), m_dot * (set ? 1 : .5)));
    if (set) m_painter.drawLine(0, top, width(), top);
    m_painter.drawLine(0, top + height, width(), top + height);
    m_painter.setPen(Qt::black);
}

} // namespace lodestar::reports
