#include "ui/widgets/SharedColumns.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/RowTable.h"

#include <QEvent>
#include <QHeaderView>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace lodestar::widgets {

using theme::Theme;
using theme::TypeRole;

namespace {

constexpr int beside = 2 * CellDelegate::padding + 2;
constexpr int aboveAndBelow = 10;
/// A cell is not made wider than this for one line, nor a column for one word.
constexpr int widestLine = 320;
constexpr int widestWord = 200;

int longestWord(const QString& words, const QFontMetrics& metrics) {
    int longest = 0;
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, metrics.horizontalAdvance(word.toString()));
    return longest;
}

int linesOf(const QString& words, const QFont& font, int width) {
    QTextLayout layout(words, font);
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return std::max(1, lines);
}

} // namespace

SharedColumns::SharedColumns(RowTable& table, QList<int> shares)
    : QObject(&table)
    , m_table(table)
    , m_shares(std::move(shares)) {
    table.horizontalHeader()->setStretchLastSection(false);
    table.horizontalHeader()->setDefaultAlignment(
        Qt::Alignment::fromInt(int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap));
    table.viewport()->installEventFilter(this);
    connect(&Theme::of(&table), &Theme::changed, this, [this] {
        measure();
        fit();
    });
    measure(); // fitted as soon as the table has its place
}

bool SharedColumns::eventFilter(QObject* watched, QEvent* event) {
    // A bar that comes or goes changes the height alone.
    if (event->type() == QEvent::Resize && m_table.viewport()->width() != m_room) fit();
    return QObject::eventFilter(watched, event);
}

QFont SharedColumns::fontOf(const QModelIndex& cell) const {
    const QVariant font = cell.data(Qt::FontRole);
    return Theme::of(&m_table).font(TypeRole::Table, font.isValid() && font.value<QFont>().bold());
}

void SharedColumns::measure() {
    const Theme& theme = Theme::of(&m_table);
    const QFontMetrics heads(theme.font(TypeRole::Caption, true));
    const QAbstractItemModel& model = *m_table.model();
    m_needs.clear();
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString head = model.headerData(column, Qt::Horizontal).toString();
        Need need{longestWord(head, heads), 0};
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex cell = model.index(row, column);
            const QFontMetrics metrics(fontOf(cell));
            const QString words = cell.data().toString();
            const int line = metrics.horizontalAdvance(words);
            // What stands at the right is read as a number: it is not broken.
            const bool isNumber = (cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
            need.word = std::max(need.word, isNumber ? line : longestWord(words, metrics));
            need.line = std::max(need.line, line);
        }
        need.word = std::min(need.word, theme.scaled(widestWord));
        need.line = std::max(need.word, std::min(need.line, theme.scaled(widestLine)));
        m_needs.append({need.word + beside, need.line + beside});
    }
}

QList<int> SharedColumns::widths(int room) const {
    int words = 0;
    int lines = 0;
    for (const Need& each : m_needs) {
        words += each.word;
        lines += each.line;
    }
    const int shares = std::max(1, std::accumulate(m_shares.cbegin(), m_shares.cend(), 0));
    QList<int> widths;
    for (qsizetype i = 0; i < m_needs.size(); ++i) {
        const Need& need = m_needs[i];
        if (lines <= room)
            widths.append(need.line + (room - lines) * m_shares.value(i) / shares);
        else if (words <= room)
            widths.append(need.word + (room - words) * (need.line - need.word) / (lines - words));
        else
            widths.append(need.word);
    }
    const int used = std::accumulate(widths.cbegin(), widths.cend(), 0);
    if (used < room && !widths.isEmpty()) widths.last() += room - used;
    return widths;
}

void SharedColumns::fit() {
    m_room = m_table.viewport()->width();
    const QList<int> shared = widths(m_room);
    for (int column = 0; column < shared.size(); ++column)
        m_table.setColumnWidth(column, shared[column]);
    fitRows(shared);
    fitHead(shared);
    m_table.updateGeometry();
}

void SharedColumns::fitRows(const QList<int>& widths) {
    const QAbstractItemModel& model = *m_table.model();
    const int least = m_table.verticalHeader()->defaultSectionSize();
    for (int row = 0; row < model.rowCount(); ++row) {
        int height = least;
        for (int column = 0; column < widths.size(); ++column) {
            const QModelIndex cell = model.index(row, column);
            const QFont font = fontOf(cell);
            const QFontMetrics metrics(font);
            const QString words = cell.data().toString();
            const int room = widths[column] - 2 * CellDelegate::padding;
            if (metrics.horizontalAdvance(words) < room) continue; // what is as wide may break by a part of a pixel
            height = std::max(height, linesOf(words, font, room) * metrics.lineSpacing() + aboveAndBelow);
        }
        m_table.setRowHeight(row, height);
    }
}

void SharedColumns::fitHead(const QList<int>& widths) {
    const Theme& theme = Theme::of(&m_table);
    const QFont font = theme.font(TypeRole::Caption, true);
    int height = theme.height(theme::Height::TableHead);
    for (int column = 0; column < widths.size(); ++column) {
        const QString head = m_table.model()->headerData(column, Qt::Horizontal).toString();
        const int lines = linesOf(head, font, widths[column] - 2 * CellDelegate::padding);
        if (lines > 1) height = std::max(height, lines * QFontMetrics(font).lineSpacing() + aboveAndBelow);
    }
    QHeaderView& header = *m_table.horizontalHeader();
    if (header.minimumHeight() == height) return;
    header.setMinimumHeight(height);
    Q_EMIT header.geometriesChanged();
}

} // namespace lodestar::widgets
