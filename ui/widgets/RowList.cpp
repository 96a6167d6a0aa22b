#include "ui/widgets/RowList.h"

#include "ui/theme/RowRole.h"
#include "ui/theme/StatusPainter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CurrentRow.h"
#include "ui/widgets/Speech.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace lodestar::widgets {

RowList::RowList(const QString& name, RowLayout layout, QWidget* parent)
    : QListView(parent)
    , m_rows(new RowDelegate(this, layout))
    , m_current(new CurrentRow(this)) {
    Speech::name(this, name, tr("Arrow keys choose, Enter opens, Space does what stands at the end of the row."));
    setItemDelegate(m_rows);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(m_rows, &RowDelegate::actionClicked, this, &RowList::actionAsked);
    connect(this, &QListView::doubleClicked, this, &RowList::opened);
    connect(&theme::Theme::of(this), &theme::Theme::changed, this, &RowList::rowsChanged);
}

void RowList::setModel(QAbstractItemModel* model) {
    if (this->model()) this->model()->disconnect(this, nullptr);
    QListView::setModel(model);
    m_current->watch(model);
    if (!model) return;
    connect(model, &QAbstractItemModel::modelReset, this, &RowList::rowsChanged);
    // Other words may take other lines.
    connect(model, &QAbstractItemModel::dataChanged, this, &RowList::rowsChanged);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowList::rowsChanged);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowList::rowsChanged);
    rowsChanged();
}

/// The widest chip makes the column: a state is never cut.
void RowList::fitChips() {
    int widest = 0;
    const theme::StatusPainter states(theme::Theme::of(this));
    for (int row = 0; model() != nullptr && row < model()->rowCount(rootIndex()); ++row) {
        const QVariant mark = model()->index(row, 0, rootIndex()).data(theme::StatusRole);
        if (mark.isValid()) widest = std::max(widest, states.size(mark.value<theme::StatusMark>()).width());
    }
    m_rows->setLeastLeading(widest);
}

void RowList::rowsChanged() {
    fitChips();
    scheduleDelayedItemsLayout();
    if (m_fits) updateGeometry();
}

void RowList::setFitsRows(bool fits) {
    m_fits = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QSize RowList::sizeHint() const {
    if (!m_fits || !model()) return QListView::sizeHint();
    int height = 0;
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row)
        height += sizeHintForRow(row);
    return {theme::Theme::of(this).scaled(280), height};
}

QSize RowList::minimumSizeHint() const {
    if (m_fits) return {120, sizeHint().height()};
    return {120, theme::Theme::of(this).height(theme::Height::RowTwoLine)};
}

void RowList::keyPressEvent(QKeyEvent* event) {
    const QModelIndex current = currentIndex();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (current.isValid() && plain) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            Q_EMIT opened(current);
            return;
        }
        if (event->key() == Qt::Key_Space && !current.data(theme::ActionRole).toString().isEmpty()) {
            Q_EMIT actionAsked(current);
            return;
        }
    }
    QListView::keyPressEvent(event);
}

void RowList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    m_current->selectCurrent();
}

void RowList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) scheduleDelayedItemsLayout();
}

bool RowList::viewportEvent(QEvent* event) {
    // The words of an action answer to the pointer: they are underlined under it.
    if (event->type() == QEvent::MouseMove) {
        const QModelIndex under = indexAt(static_cast<QMouseEvent*>(event)->pos());
        if (under.isValid()) update(under);
    }
    return QListView::viewportEvent(event);
}

} // namespace lodestar::widgets
