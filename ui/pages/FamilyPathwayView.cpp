#include "ui/pages/FamilyPathwayView.h"

#include "ui/pages/FamilyStepDelegate.h"
#include "ui/theme/RowRole.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Speech.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <cmath>

namespace lodestar::pages {

using theme::Theme;
using theme::TypeRole;

namespace {

/// What a stage has at least and at most at 100 % text: room for the names of its steps beside their signs.
constexpr int leastStage = 84;
constexpr int mostStage = 150;
/// Sign and edges beside the words of a step.
constexpr int besideWords = 34;
constexpr int headWidth = 88;

} // namespace

FamilyPathwayView::FamilyPathwayView(QWidget* parent)
    : QTableView(parent) {
    widgets::Speech::name(this, tr("Pathway"),
                          tr("Arrow keys go from step to step, Enter goes to what can be done about it."));
    setItemDelegate(new FamilyStepDelegate(this));
    setProperty("boxFrame", true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(16);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&Theme::of(this), &Theme::changed, this, &FamilyPathwayView::arrange);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.flags() & Qt::ItemIsEnabled) Q_EMIT stepOpened(index);
    });
}

void FamilyPathwayView::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FamilyPathwayView::arrange);
}

models::FamilyPathwayModel* FamilyPathwayView::lanes() const {
    return qobject_cast<models::FamilyPathwayModel*>(model());
}

void FamilyPathwayView::arrange() {
    if (lanes() == nullptr) return;
    clearSpans();
    const auto bands = lanes()->laneRows();
    for (const auto& [top, rows] : bands) {
        if (rows > 1) setSpan(top, 0, rows, 1);
    }
    const Theme& theme = Theme::of(this);
    const double lines =
        QFontMetricsF(theme.font(TypeRole::Table)).height() + QFontMetricsF(theme.font(TypeRole::Caption)).height();
    verticalHeader()->setDefaultSectionSize(static_cast<int>(std::ceil(lines)) + 2);
    horizontalHeader()->setMinimumHeight(theme.scaled(40));
    fitColumns();
    setStep(lanes()->firstOpen());
}

void FamilyPathwayView::fitColumns() {
    if (lanes() == nullptr || lanes()->columnCount() < 2) return;
    const Theme& theme = Theme::of(this);
    const int head = theme.scaled(headWidth);
    const QFontMetrics words(theme.font(TypeRole::Table, true));
    const QFontMetrics second(theme.font(TypeRole::Caption, true));
    const int stages = lanes()->columnCount() - 1;
    QList<int> widths;
    int sum = head;
    for (int column = 1; column <= stages; ++column) {
        int widest = words.horizontalAdvance(lanes()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < lanes()->rowCount(); ++row) {
            const QModelIndex step = lanes()->index(row, column);
            widest = std::max({widest, words.horizontalAdvance(step.data().toString()),
                               second.horizontalAdvance(step.data(theme::SecondRole).toString())});
        }
        widths.append(
            std::clamp(widest + theme.scaled(besideWords), theme.scaled(leastStage), theme.scaled(mostStage)));
        sum += widths.last();
    }
    const int spare = std::max(0, viewport()->width() - sum) / stages;
    setColumnWidth(0, head);
    for (int column = 1; column <= stages; ++column)
        setColumnWidth(column, widths.at(column - 1) + spare);
}

void FamilyPathwayView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void FamilyPathwayView::setStep(const QModelIndex& step) {
    if (!step.isValid()) return;
    setCurrentIndex(step);
    scrollTo(step);
}

void FamilyPathwayView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT stepChanged(current);
}

QModelIndex FamilyPathwayView::nearest(int row, int column) const {
    const int rows = lanes()->rowCount();
    for (int distance = 0; distance < rows; ++distance) {
        for (const int each : {row - distance, row + distance}) {
            if (each < 0 || each >= rows) continue;
            const QModelIndex index = lanes()->index(each, column);
            if (lanes()->cell(index).state != nullptr) return index;
        }
    }
    return {};
}

QModelIndex FamilyPathwayView::along(const QModelIndex& from, int by) const {
    for (int row = from.row() + by; row >= 0 && row < lanes()->rowCount(); row += by) {
        const QModelIndex index = lanes()->index(row, from.column());
        if (lanes()->cell(index).state != nullptr) return index;
    }
    return from;
}

QModelIndex FamilyPathwayView::across(const QModelIndex& from, int by) const {
    for (int column = from.column() + by; column >= 1 && column < lanes()->columnCount(); column += by) {
        const QModelIndex index = nearest(from.row(), column);
        if (index.isValid()) return index;
    }
    return from;
}

QModelIndex FamilyPathwayView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex from = currentIndex();
    if (lanes() == nullptr || !from.isValid()) return QTableView::moveCursor(action, modifiers);
    switch (action) {
    case MoveUp:
        return along(from, -1);
    case MoveDown:
        return along(from, 1);
    case MoveLeft:
        return across(from, -1);
    case MoveRight:
        return across(from, 1);
    case MoveHome:
        return across(lanes()->index(from.row(), 0), 1);
    case MoveEnd:
        return across(lanes()->index(from.row(), lanes()->columnCount()), -1);
    default:
        return nearest(QTableView::moveCursor(action, modifiers).row(), from.column());
    }
}

void FamilyPathwayView::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT stepOpened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace lodestar::pages
