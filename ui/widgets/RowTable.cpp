#include "ui/widgets/RowTable.h"

#include "ui/theme/RowRole.h"
#include "ui/theme/StatusPainter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/CurrentRow.h"
#include "ui/widgets/Speech.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace lodestar::widgets {

RowTable::RowTable(const QString& name, Rows rows, QWidget* parent)
    : QTableView(parent)
    , m_current(new CurrentRow(this))
    , m_rows(rows) {
    Speech::name(this, name, tr("Arrow keys move, Enter opens the row."));
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(28);
    // The last column takes what is left, but never less than this.
    horizontalHeader()->setDefaultSectionSize(72);
    connect(this, &QTableView::doubleClicked, this, &RowTable::opened);
    connect(&theme::Theme::of(this), &theme::Theme::changed, this, &RowTable::fitRows);
    // A bar over the last row would hide it: the table is taller by it while it is there.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &RowTable::updateGeometry);
    fitRows();
}

void RowTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    m_current->watch(model);
    if (!model) return;
    const auto measure = [this] {
        measureChips();
        updateGeometry();
    };
    connect(model, &QAbstractItemModel::dataChanged, this, &RowTable::measureChips);
    connect(model, &QAbstractItemModel::modelReset, this, measure);
    connect(model, &QAbstractItemModel::rowsInserted, this, measure);
    connect(model, &QAbstractItemModel::rowsRemoved, this, measure);
    measure();
}

int RowTable::chipWidth(int column) const {
    return m_chips.value(column);
}

void RowTable::measureChips() {
    m_chips.clear();
    if (!model()) return;
    const theme::StatusPainter states(theme::Theme::of(this));
    for (int column = 0; column < model()->columnCount(rootIndex()); ++column) {
        // Many rows say the same: each word is measured once.
        QSet<QString> words;
        int widest = 0;
        for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
            const QVariant mark = model()->index(row, column, rootIndex()).data(theme::StatusRole);
            if (!mark.isValid()) continue;
            const auto state = mark.value<theme::StatusMark>();
            const qsizetype known = words.size();
            words.insert(theme::StatusPainter::words(state));
            if (words.size() > known) widest = std::max(widest, states.size(state).width());
        }
        if (widest == 0) continue;
        m_chips.insert(column, widest + 2 * CellDelegate::padding);
        if (columnWidth(column) < chipWidth(column)) setColumnWidth(column, chipWidth(column));
    }
}

void RowTable::fitRows() {
    const auto& theme = theme::Theme::of(this);
    const auto name = m_rows == Rows::TwoLine   ? theme::Height::RowTwoLine
                      : m_rows == Rows::Compact ? (theme.isTouch() ? theme::Height::Row : theme::Height::RowCompact)
                                                : theme::Height::Row;
    verticalHeader()->setMinimumSectionSize(16);
    verticalHeader()->setDefaultSectionSize(theme.height(name));
    measureChips();
    horizontalHeader()->setMinimumHeight(theme.height(theme::Height::TableHead));
    updateGeometry();
}

void RowTable::setFitsRows(bool fits) {
    m_fits = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QSize RowTable::sizeHint() const {
    if (!m_fits || !model()) return QTableView::sizeHint();
    const QHeaderView& header = *horizontalHeader();
    const int head = header.isHidden() ? 0 : std::max(header.minimumHeight(), header.sizeHint().height());
    const bool scrolls = horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff && horizontalScrollBar()->maximum() > 0;
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return {QTableView::sizeHint().width(), head + verticalHeader()->length() + bar};
}

QSize RowTable::minimumSizeHint() const {
    return m_fits ? QSize(120, sizeHint().height()) : QSize(120, 3 * verticalHeader()->defaultSectionSize());
}

void RowTable::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    m_current->selectCurrent();
}

} // namespace lodestar::widgets
