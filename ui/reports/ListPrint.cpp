#include "ui/reports/ListPrint.h"

#include "core/base/DateText.h"
#include "ui/reports/PrintPaper.h"

#include <QPagedPaintDevice>

using namespace Qt::StringLiterals;

namespace lodestar::reports {

namespace {

constexpr double titleSize = PrintPaper::titleSize;
constexpr double titleHeight = 30;
constexpr double leadSize = 9.5;
constexpr double leadHeight = 14;
constexpr double gapBelowFigure = 12;

using Row = PrintSheet::Row;

} // namespace

ListPrint::ListPrint(Content content, By by)
    : m_content(std::move(content))
    , m_by(std::move(by)) {
    m_content.service = serviceName(m_content.service);
}

QString ListPrint::serviceName(const QString& given, const Wording& words) {
    return given.isEmpty() ? words.translate("lodestar::reports::ListPrint", "Health visiting") : given;
}

QString ListPrint::footWords(const By& by, const QString& note, const Wording& words) {
    QStringList said{words.translate("lodestar::reports::ListPrint", "Printed %1 at %2 by %3 on %4.")
                         .arg(words.date(by.at.date()), timeText(by.at.time()), by.name, by.laptop),
                     by.complete, note};
    said.removeAll(QString());
    return said.join(u' ');
}

/// First row and number of rows of each page.
QList<QPair<int, int>> ListPrint::pagesOf(const PrintSheet& sheet) const {
    QList<QPair<int, int>> pages;
    int first = 0;
    int used = 0;
    const int head = sheet.rowHeight(m_content.heads, columns(), Row::Head);
    const auto room = [&](qsizetype page) {
        return sheet.bottom() - sheet.top() - head - (page == 0 ? openingHeight(sheet) : 0);
    };
    for (int i = 0; i < m_content.rows.size(); ++i) {
        const int height = sheet.rowHeight(m_content.rows[i], columns(), Row::Plain);
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

int ListPrint::openingHeight(const PrintSheet& sheet) const {
    const double lead = static_cast<double>(m_content.lead.size()) * leadHeight;
    const double figure = m_content.figure ? m_content.figureHeight + gapBelowFigure : 0;
    return sheet.points(titleHeight + lead + figure);
}

void ListPrint::paintOpening(PrintSheet& sheet) const {
    QPainter& painter = sheet.painter();
    painter.setPen(Qt::black);
    painter.setFont(PrintPaper::face(titleSize, true));
    painter.drawText(QRect(0, sheet.top(), sheet.width(), sheet.points(24)), Qt::AlignLeft | Qt::AlignTop,
                     m_content.title);
    painter.setFont(PrintPaper::face(leadSize));
    double top = titleHeight - 6;
    for (const QString& line : m_content.lead) {
        painter.drawText(QRect(0, sheet.top() + sheet.points(top), sheet.width(), sheet.points(leadHeight)),
                         Qt::AlignLeft | Qt::AlignTop, line);
        top += leadHeight;
    }
    if (!m_content.figure) return;
    painter.save();
    painter.translate(0, sheet.top() + sheet.points(top + 6));
    painter.scale(sheet.dot(), sheet.dot());
    m_content.figure(painter, QSizeF(sheet.width() / sheet.dot(), m_content.figureHeight));
    painter.restore();
}

int ListPrint::print(QPagedPaintDevice& device) const {
    PrintSheet sheet(device, {m_content.service, u"OFFICIAL-SENSITIVE"_s, footWords(m_by, m_content.note)});
    if (!sheet.isActive()) return 0;
    const auto pages = pagesOf(sheet);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0) sheet.newPage();
        sheet.paintFrame(static_cast<int>(page) + 1, static_cast<int>(pages.size()));
        if (page == 0) paintOpening(sheet);
        int top = sheet.top() + (page == 0 ? openingHeight(sheet) : 0);
        const auto paint = [&](const QStringList& cells, Row row) {
            sheet.paintRow(cells, columns(), row, top);
            top += sheet.rowHeight(cells, columns(), row);
        };
        paint(m_content.heads, Row::Head);
        for (int row = 0; row < pages[page].second; ++row)
            paint(m_content.rows[pages[page].first + row], Row::Plain);
    }
    sheet.end();
    return static_cast<int>(pages.size());
}

} // namespace lodestar::reports
