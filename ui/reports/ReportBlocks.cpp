#include "ui/reports/ReportBlocks.h"

#include "core/base/DateText.h"
#include "ui/charts/SeriesChart.h"
#include "ui/reports/PrintPaper.h"
#include "ui/reports/ReportWords.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace lodestar::reports {

namespace {

constexpr double sentenceSize = 9.5;
constexpr double smallSize = 8.25;
constexpr double figureSize = 18;
constexpr double figureHeight = 24; ///< of its line
constexpr qsizetype figuresOfRow = 4;
constexpr qsizetype mostOfRow = 5; ///< as many as that still stand beside each other
constexpr double ruledLine = 22;
/// So few ruled lines stand on one page with the signatures.
constexpr int linesKept = 12;
constexpr double signatureHeight = 56;
constexpr int signaturesOfRow = 2;
constexpr double gutter = 12;
constexpr qsizetype chartsOfRow = 3;

} // namespace

ReportBlocks::ReportBlocks(const Report& report, PrintSheet& sheet)
    : m_report(report)
    , m_sheet(sheet) {
    words(report.title, {PrintPaper::titleSize, true, 2}, true);
    words(report.about, {sentenceSize, false, 0}, true);
    gap(8, true);
    QList<ReportChart> small;
    const auto flush = [&] {
        if (!small.isEmpty()) (*this)(std::exchange(small, {}));
    };
    for (const ReportPart& part : report.parts) {
        const auto* chart = std::get_if<ReportChart>(&part);
        if (chart != nullptr && chart->small) {
            small.append(*chart);
            if (small.size() == chartsOfRow) flush();
            continue;
        }
        flush();
        std::visit(*this, part);
    }
    flush();
    basis();
}

void ReportBlocks::gap(double points, bool keepsNext) {
    m_blocks.append({m_sheet.points(points), keepsNext, false, {}, {}});
}

void ReportBlocks::words(const QString& text, const Type& type, bool keepsNext) {
    if (text.isEmpty()) return;
    const QFontMetrics metrics = m_sheet.metrics(type.size, type.strong);
    const QStringList lines = PrintSheet::wrapped(text, metrics, m_sheet.width());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        ReportBlock block;
        block.height = metrics.lineSpacing();
        // Neither the first nor the last line of words stands alone.
        block.keepsNext = keepsNext || i == 0 ? i + 1 < lines.size() || keepsNext : i + 2 == lines.size();
        block.paint = [this, line = lines[i], type, height = block.height](int top) {
            QPainter& painter = m_sheet.painter();
            painter.setPen(Qt::black);
            painter.setFont(PrintPaper::face(type.size, type.strong));
            painter.drawText(QRect(0, top, m_sheet.width(), height), Qt::AlignLeft | Qt::TextDontClip, line);
        };
        m_blocks.append(block);
    }
    if (type.gap > 0) gap(type.gap, keepsNext);
}

void ReportBlocks::operator()(const ReportText& text) {
    switch (text.level) {
    case ReportText::Level::Heading:
        gap(8, true);
        words(text.text, {PrintPaper::headSize, true, 3}, true);
        break;
    case ReportText::Level::Sentence:
        words(text.text, {sentenceSize, false, 4});
        break;
    case ReportText::Level::Small:
        words(text.text, {smallSize, false, 4});
        break;
    }
}

/// Dates and numbers are never broken, nor is a word, as long as smaller type can help it.
PrintSheet::Columns ReportBlocks::columnsOf(const ReportTable& table) {
    const auto fits = [this](const PrintSheet::Columns& columns) {
        return std::accumulate(columns.shares.cbegin(), columns.shares.cend(), 0) <= m_sheet.width();
    };
    PrintSheet::Columns columns = columnsOf(table, false);
    if (fits(columns)) return columns;
    columns = columnsOf(table, true);
    m_cramped = m_cramped || !fits(columns);
    return columns;
}

PrintSheet::Columns ReportBlocks::columnsOf(const ReportTable& table, bool small) const {
    PrintSheet::Columns columns;
    columns.small = small;
    QList<int> least;
    for (const qsizetype i : ReportWords::shown(table)) {
        const ReportColumn& column = table.columns[i];
        columns.shares.append(column.share);
        columns.right.append(ReportWords::isRight(column.kind));
        int width = m_sheet.leastWidth(column.title, PrintSheet::Row::Head, false, small);
        for (const ReportRow& row : table.rows) {
            if (i >= row.cells.size()) continue;
            width = std::max(width, m_sheet.leastWidth(ReportWords::cell(row.cells[i], column.kind, m_report.words),
                                                       row.total ? PrintSheet::Row::Total : PrintSheet::Row::Plain,
                                                       column.kind != ColumnKind::Text, small));
        }
        least.append(std::min(width, m_sheet.width() / 2));
    }
    return m_sheet.fitted(columns, least);
}

void ReportBlocks::operator()(const ReportTable& table) {
    gap(6, true);
    words(ReportWords::heading(m_report, table), {PrintPaper::headSize, true, 3}, true);
    if (table.rows.isEmpty()) {
        words(ReportWords::empty(table, m_report.words), {sentenceSize, false, 4}, !table.note.isEmpty());
        words(table.note, {smallSize, false, 4});
        return;
    }
    const PrintSheet::Columns columns = columnsOf(table);
    const auto row = [this, columns](const QStringList& cells, PrintSheet::Row kind) {
        ReportBlock block;
        block.height = m_sheet.rowHeight(cells, columns, kind);
        block.paint = [this, cells, columns, kind](int top) { m_sheet.paintRow(cells, columns, kind, top); };
        return block;
    };
    const auto heads = std::make_shared<ReportBlock>(row(ReportWords::heads(table), PrintSheet::Row::Head));
    ReportBlock first = *heads;
    first.keepsNext = true;
    m_blocks.append(first);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const ReportRow& each = table.rows[i];
        const auto cut = m_sheet.cut(ReportWords::row(table, each, m_report.words), columns, room() - heads->height);
        for (const QStringList& cells : cut) {
            ReportBlock block = row(cells, each.total ? PrintSheet::Row::Total : PrintSheet::Row::Plain);
            block.repeat = heads;
            // A total never stands alone on a page.
            block.keepsNext = cut.size() == 1 && i + 2 == table.rows.size() && table.rows.last().total;
            m_blocks.append(block);
        }
    }
    gap(3);
    words(table.note, {smallSize, false, 4});
}

void ReportBlocks::operator()(const ReportChart& chart) {
    gap(6, true);
    words(chart.title, {PrintPaper::headSize, true, 3}, true);
    const charts::SeriesChart drawn(ReportWords::chart(chart, m_report), charts::ChartInk::ofPaper());
    const double width = m_sheet.width() / m_sheet.dot();
    // With its title and sentence it must stand on one page.
    const double most = room() / m_sheet.dot() * 0.8;
    const double height = std::min(drawn.heightFor(width), most);
    ReportBlock block;
    block.height = m_sheet.points(height + 4);
    block.keepsNext = !chart.sentence.isEmpty();
    block.paint = [this, drawn, width, height](int top) {
        QPainter& painter = m_sheet.painter();
        painter.save();
        painter.translate(0, top);
        painter.scale(m_sheet.dot(), m_sheet.dot());
        drawn.paint(painter, QRectF(0, 0, width, height));
        painter.restore();
    };
    m_blocks.append(block);
    words(chart.sentence, {sentenceSize, false, 6});
}

struct ReportBlocks::Column {
    QStringList title;
    charts::SeriesChart drawn;
    double width = 0;  ///< of the drawing, in points
    double height = 0; ///< the same
    QStringList sentence;
    // Where the drawing and the sentence begin, in dots below the title; the same in all columns of a row.
    int drawnAt = 0;
    int saidAt = 0;
};

ReportBlocks::Column ReportBlocks::columnOf(const ReportChart& chart, int width) const {
    charts::SeriesChart drawn(ReportWords::chart(chart, m_report), charts::ChartInk::ofPaper());
    const double points = width / m_sheet.dot();
    const double height = drawn.heightFor(points);
    return {PrintSheet::wrapped(chart.title, m_sheet.metrics(sentenceSize, true), width), std::move(drawn), points,
            height, PrintSheet::wrapped(chart.sentence, m_sheet.metrics(smallSize), width)};
}

void ReportBlocks::operator()(const QList<ReportChart>& beside) {
    gap(6, true);
    const int across = (m_sheet.width() + m_sheet.points(gutter)) / static_cast<int>(beside.size());
    QList<Column> columns;
    qsizetype titled = 0;
    qsizetype said = 0;
    double tallest = 0;
    for (const ReportChart& each : beside) {
        columns.append(columnOf(each, across - m_sheet.points(gutter)));
        titled = std::max(titled, columns.last().title.size());
        said = std::max(said, columns.last().sentence.size());
        tallest = std::max(tallest, columns.last().height);
    }
    const int drawnAt =
        static_cast<int>(titled) * m_sheet.metrics(sentenceSize, true).lineSpacing() + m_sheet.points(3);
    const int saidAt = drawnAt + m_sheet.points(tallest + 3);
    for (Column& each : columns) {
        each.drawnAt = drawnAt;
        each.saidAt = saidAt;
    }
    ReportBlock block;
    block.height = saidAt + static_cast<int>(said) * m_sheet.metrics(smallSize).lineSpacing();
    block.paint = [this, columns, across](int top) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            paintColumn(columns[i], static_cast<int>(i) * across, top);
    };
    m_blocks.append(block);
    gap(6);
}

void ReportBlocks::paintColumn(const Column& column, int left, int top) {
    QPainter& painter = m_sheet.painter();
    const auto write = [&](const QStringList& lines, double size, bool strong, int from) {
        painter.setPen(Qt::black);
        painter.setFont(PrintPaper::face(size, strong));
        const QFontMetrics metrics = m_sheet.metrics(size, strong);
        for (const QString& line : lines) {
            painter.drawText(QPoint(left, from + metrics.ascent()), line);
            from += metrics.lineSpacing();
        }
    };
    write(column.title, sentenceSize, true, top);
    painter.save();
    painter.translate(left, top + column.drawnAt);
    painter.scale(m_sheet.dot(), m_sheet.dot());
    column.drawn.paint(painter, QRectF(0, 0, column.width, column.height));
    painter.restore();
    write(column.sentence, smallSize, false, top + column.saidAt);
}

void ReportBlocks::operator()(const ReportFigures& figures) {
    const auto insideOf = [&](qsizetype ofRow) {
        return (m_sheet.width() + m_sheet.points(gutter)) / static_cast<int>(ofRow) - m_sheet.points(gutter);
    };
    const QFontMetrics large = m_sheet.metrics(figureSize, true);
    const bool fit = std::all_of(figures.figures.cbegin(), figures.figures.cend(), [&](const auto& each) {
        return large.horizontalAdvance(ReportWords::cell(each.cell, each.kind, m_report.words)) <= insideOf(mostOfRow);
    });
    const qsizetype ofRow = figures.figures.size() == mostOfRow && fit ? mostOfRow : figuresOfRow;
    const int inside = insideOf(ofRow);
    const int across = inside + m_sheet.points(gutter);
    const QFontMetrics metrics = m_sheet.metrics(PrintSheet::bodySize);
    const QFontMetrics small = m_sheet.metrics(smallSize);
    for (qsizetype from = 0; from < figures.figures.size(); from += ofRow) {
        const auto row = figures.figures.mid(from, ofRow);
        qsizetype lines = 1;
        qsizetype linesBeside = 1;
        for (const ReportFigures::Figure& each : row) {
            lines = std::max(lines, PrintSheet::wrapped(each.name, metrics, inside).size());
            linesBeside = std::max(linesBeside, PrintSheet::wrapped(each.beside, small, inside).size());
        }
        // Names of one row begin and end at one height, so that its figures stand beside each other.
        const int named = static_cast<int>(lines) * metrics.lineSpacing() + m_sheet.points(3);
        ReportBlock block;
        block.height = named + m_sheet.points(figureHeight + 5) + static_cast<int>(linesBeside) * small.lineSpacing();
        block.paint = [this, row, across, inside, named](int top) {
            for (int i = 0; i < row.size(); ++i)
                paintFigure(row[i], QRect(i * across, top, inside, named));
        };
        m_blocks.append(block);
    }
    gap(4);
}

void ReportBlocks::paintFigure(const ReportFigures::Figure& figure, const QRect& name) {
    QPainter& painter = m_sheet.painter();
    painter.setPen(QPen(Qt::black, m_sheet.dot() * .75));
    painter.drawLine(name.topLeft(), name.topRight());
    const auto write = [&](const QRect& box, double size, bool strong, const QString& words) {
        painter.setFont(PrintPaper::face(size, strong));
        painter.drawText(box, Qt::AlignLeft | Qt::TextWordWrap | Qt::TextDontClip, words);
    };
    write(name.adjusted(0, m_sheet.points(3), 0, 0), PrintSheet::bodySize, false, figure.name);
    QRect below(name.left(), name.bottom(), name.width(), m_sheet.points(figureHeight));
    write(below, figureSize, true, ReportWords::cell(figure.cell, figure.kind, m_report.words));
    below.translate(0, m_sheet.points(figureHeight));
    write(below, smallSize, false, figure.beside);
}

void ReportBlocks::operator()(const ReportSignatures& signatures) {
    gap(8, true);
    for (int i = 0; i < signatures.emptyLines; ++i) {
        ReportBlock block;
        block.height = m_sheet.points(ruledLine);
        block.keepsNext = signatures.emptyLines <= linesKept;
        block.paint = [this, height = block.height](int top) {
            m_sheet.painter().setPen(QPen(Qt::black, m_sheet.dot() * .5));
            m_sheet.painter().drawLine(0, top + height, m_sheet.width(), top + height);
        };
        m_blocks.append(block);
    }
    gap(14, true);
    const int across = (m_sheet.width() + m_sheet.points(gutter)) / signaturesOfRow;
    for (qsizetype from = 0; from < signatures.lines.size(); from += signaturesOfRow) {
        ReportBlock block;
        block.height = m_sheet.points(signatureHeight + 8);
        block.paint = [this, row = signatures.lines.mid(from, signaturesOfRow), across](int top) {
            for (int i = 0; i < row.size(); ++i)
                paintSignature(
                    row[i], QRect(i * across, top, across - m_sheet.points(gutter), m_sheet.points(signatureHeight)));
        };
        m_blocks.append(block);
    }
}

void ReportBlocks::paintSignature(const ReportSignatures::Line& line, const QRect& box) {
    QPainter& painter = m_sheet.painter();
    painter.setPen(QPen(Qt::black, m_sheet.dot() * .75));
    painter.drawRect(box);
    const QRect inside = box.adjusted(m_sheet.points(6), m_sheet.points(4), -m_sheet.points(6), -m_sheet.points(6));
    QStringList who{line.name, line.role};
    who.removeAll(QString());
    painter.setFont(PrintPaper::face(sentenceSize, true));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, who.join(u", "_s));
    painter.setFont(PrintPaper::face(sentenceSize));
    const QDate signedOn = storedDate(line.signedOn);
    if (signedOn.isValid()) {
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                         m_report.words.translate("lodestar::reports::ReportBlocks", "Signed in Lodestar on %1")
                             .arg(m_report.words.date(signedOn)));
        return;
    }
    const QFontMetrics metrics = m_sheet.metrics(sentenceSize);
    const int half = inside.width() * 6 / 10;
    const auto blank = [&](const QString& label, int left, int right) {
        painter.drawText(QRect(left, inside.top(), right - left, inside.height()), Qt::AlignLeft | Qt::AlignBottom,
                         label);
        painter.drawLine(left + metrics.horizontalAdvance(label) + m_sheet.points(6), inside.bottom(),
                         right - m_sheet.points(6), inside.bottom());
    };
    blank(m_report.words.translate("lodestar::reports::ReportBlocks", "Signed"), inside.left(), inside.left() + half);
    blank(m_report.words.translate("lodestar::reports::ReportBlocks", "Date"), inside.left() + half, inside.right());
}

void ReportBlocks::operator()(const ReportPageBreak& /*pageBreak*/) {
    ReportBlock block;
    block.breaks = true;
    m_blocks.append(block);
}

void ReportBlocks::basis() {
    if (m_report.basis.isEmpty()) return;
    gap(10, true);
    words(m_report.words.translate("lodestar::reports::ReportBlocks", "How this was counted"),
          {PrintPaper::headSize, true, 3}, true);
    for (const QString& each : m_report.basis)
        words(each, {smallSize, false, 2});
    if (m_report.extracted.isValid())
        words(m_report.words.translate("lodestar::reports::ReportBlocks", "Counted on %1 at %2.")
                  .arg(m_report.words.date(m_report.extracted.date()), timeText(m_report.extracted.time())),
              {smallSize, false, 0});
}

} // namespace lodestar::reports
