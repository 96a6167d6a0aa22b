#include "ui/reports/ListPrint.h"

#include "core/base/DateText.h"
#include "ui/reports/PrintPaper.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lodestar::reports {

namespace {

constexpr double bodySize = 9;
constexpr double footSize = PrintPaper::footSize;
constexpr double titleSize = PrintPaper::titleSize;
constexpr double titleHeight = 30;
constexpr double leadSize = 9.5;
constexpr double leadHeight = 14;
constexpr double gapBelowFigure = 12;
constexpr double gapAboveFoot = 6;
constexpr double leastFoot = 34;

QFont plex(double points, bool strong = false) {
    return PrintPaper::face(points, strong);
}

} // namespace

/// One device while it is painted on; lengths in its own dots.
struct ListPrint::Sheet {
    QPainter& painter;
    double dot = 1; ///< dots of a point
    int width = 0;
    int height = 0;
    int headHeight = 0;
    int footHeight = 0;

    [[nodiscard]] int points(double length) const { return static_cast<int>(length * dot); }
};

ListPrint::ListPrint(Content content, By by)
    : m_content(std::move(content))
    , m_by(std::move(by)) {
    if (m_content.service.isEmpty()) m_content.service = tr("Health visiting");
}

int ListPrint::rowHeight(const QPainter& painter, const QStringList& row, int width) const {
    int tallest = 0;
    int total = 0;
    for (const int each : m_content.widths)
        total += each;
    for (qsizetype i = 0; i < row.size() && i < m_content.widths.size(); ++i) {
        const int room = width * m_content.widths[i] / total - painter.fontMetrics().averageCharWidth();
        const QRect box = painter.fontMetrics().boundingRect(QRect(0, 0, room, 1 << 20), Qt::TextWordWrap, row[i]);
        tallest = std::max(tallest, box.height());
    }
    return tallest;
}

/// First row and number of rows of each page.
QList<QPair<int, int>> ListPrint::pagesOf(const Sheet& sheet) const {
    sheet.painter.setFont(plex(bodySize));
    const int pad = sheet.points(4.5);
    QList<QPair<int, int>> pages;
    int first = 0;
    int used = 0;
    const int head = sheet.points(20);
    const auto room = [&](qsizetype page) {
        return sheet.height - sheet.headHeight - sheet.footHeight - head - (page == 0 ? openingHeight(sheet) : 0);
    };
    for (int i = 0; i < m_content.rows.size(); ++i) {
        const int height = rowHeight(sheet.painter, m_content.rows[i], sheet.width) + pad;
        if (used + height > room(pages.size()) && i > first) {
            pages.append({first, i - first});
            first = i;
            used = 0;
        }
        used += height;
    }
    pages.append({first, static_cast<int>(m_content.rows.size()) - first});
    return pages;
}

void ListPrint::paintHead(const Sheet& sheet, int page, int pages) const {
    QPainter& painter = sheet.painter;
    const QRect line(0, 0, sheet.width, sheet.points(12));
    painter.setPen(Qt::black);
    painter.setFont(plex(footSize));
    painter.drawText(line, Qt::AlignLeft, m_content.service);
    painter.drawText(line, Qt::AlignRight, tr("Page %1 of %2").arg(page).arg(pages));
    painter.setFont(plex(footSize, true));
    painter.drawText(line, Qt::AlignHCenter, u"OFFICIAL-SENSITIVE"_s);
    if (page > 1) return;
    painter.setFont(plex(titleSize, true));
    painter.drawText(QRect(0, sheet.headHeight, sheet.width, sheet.points(24)), Qt::AlignLeft | Qt::AlignTop,
                     m_content.title);
    paintOpening(sheet);
}

int ListPrint::openingHeight(const Sheet& sheet) const {
    const double lead = static_cast<double>(m_content.lead.size()) * leadHeight;
    const double figure = m_content.figure ? m_content.figureHeight + gapBelowFigure : 0;
    return sheet.points(titleHeight + lead + figure);
}

void ListPrint::paintOpening(const Sheet& sheet) const {
    QPainter& painter = sheet.painter;
    painter.setPen(Qt::black);
    painter.setFont(plex(leadSize));
    double top = titleHeight - 6;
    for (const QString& line : m_content.lead) {
        painter.drawText(QRect(0, sheet.headHeight + sheet.points(top), sheet.width, sheet.points(leadHeight)),
                         Qt::AlignLeft | Qt::AlignTop, line);
        top += leadHeight;
    }
    if (!m_content.figure) return;
    painter.save();
    painter.translate(0, sheet.headHeight + sheet.points(top + 6));
    painter.scale(sheet.dot, sheet.dot);
    m_content.figure(painter, QSizeF(sheet.width / sheet.dot, m_content.figureHeight));
    painter.restore();
}

QString ListPrint::footWords() const {
    QStringList words{tr("Printed %1 at %2 by %3 on %4.")
                          .arg(dateText(m_by.at.date()), timeText(m_by.at.time()), m_by.name, m_by.laptop),
                      m_by.complete, m_content.note};
    words.removeAll(QString());
    return words.join(u' ');
}

/// As tall as its words are, and never less than two lines.
int ListPrint::footHeight(const Sheet& sheet) const {
    sheet.painter.setFont(plex(footSize));
    const QRect words =
        sheet.painter.boundingRect(QRect(0, 0, sheet.width, sheet.height), Qt::TextWordWrap, footWords());
    return std::max(sheet.points(leastFoot), words.height() + sheet.points(gapAboveFoot));
}

void ListPrint::paintFoot(const Sheet& sheet) const {
    sheet.painter.setFont(plex(footSize));
    sheet.painter.setPen(Qt::black);
    const QRect place(0, sheet.height - sheet.footHeight + sheet.points(gapAboveFoot), sheet.width, sheet.footHeight);
    sheet.painter.drawText(place, Qt::TextWordWrap, footWords());
}

int ListPrint::paintRow(const Sheet& sheet, const QStringList& row, int top, bool head) const {
    QPainter& painter = sheet.painter;
    painter.setFont(plex(bodySize, head));
    const int height = rowHeight(painter, row, sheet.width) + sheet.points(4.5);
    if (head) painter.fillRect(QRect(0, top, sheet.width, height), QColor(0xED, 0xED, 0xED));
    int total = 0;
    for (const int each : m_content.widths)
        total += each;
    int left = 0;
    for (qsizetype i = 0; i < row.size() && i < m_content.widths.size(); ++i) {
        const int room = sheet.width * m_content.widths[i] / total;
        const int gap = painter.fontMetrics().averageCharWidth();
        painter.drawText(QRect(left, top + sheet.points(2), room - gap, height), Qt::TextWordWrap, row[i]);
        left += room;
    }
    painter.setPen(QPen(head ? Qt::black : QColor(0xBB, 0xBB, 0xBB), sheet.dot * (head ? 1 : .5)));
    if (head) painter.drawLine(0, top, sheet.width, top);
    painter.drawLine(0, top + height, sheet.width, top + height);
    painter.setPen(Qt::black);
    return height;
}

int ListPrint::print(QPagedPaintDevice& device) const {
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, PrintPaper::edges(), QPageLayout::Point);
    device.setPageLayout(layout);
    QPainter painter;
    if (!painter.begin(&device)) return 0;
    Sheet sheet{painter, device.logicalDpiX() / 72.0, device.width(), device.height()};
    sheet.headHeight = sheet.points(22);
    sheet.footHeight = footHeight(sheet);
    const auto pages = pagesOf(sheet);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0) device.newPage();
        paintHead(sheet, static_cast<int>(page) + 1, static_cast<int>(pages.size()));
        int top = sheet.headHeight + (page == 0 ? openingHeight(sheet) : 0);
        top += paintRow(sheet, m_content.heads, top, true);
        for (int row = 0; row < pages[page].second; ++row)
            top += paintRow(sheet, m_content.rows[pages[page].first + row], top, false);
        paintFoot(sheet);
    }
    painter.end();
    return static_cast<int>(pages.size());
}

} // namespace lodestar::reports
