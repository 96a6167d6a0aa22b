#include "ui/widgets/CurrentRow.h"

#include <QAbstractItemView>

namespace lodestar::widgets {

CurrentRow::CurrentRow(QAbstractItemView* view)
    : QObject(view)
    , m_view(view) {}

void CurrentRow::watch(QAbstractItemModel* model) {
    if (m_model) m_model->disconnect(this);
    m_model = model;
    m_row = 0;
    if (!model) return;
    // Queued: the view itself hears of a change only after us, and forgets its current row then.
    const auto remember = [this] { m_row = std::max(0, m_view->currentIndex().row()); };
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, remember);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, remember);
    connect(model, &QAbstractItemModel::modelReset, this, &CurrentRow::keep);
    connect(model, &QAbstractItemModel::rowsInserted, this, &CurrentRow::keep);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CurrentRow::keep);
    connect(model, &QAbstractItemModel::layoutChanged, this, &CurrentRow::keep);
    keep();
}

void CurrentRow::keep() {
    if (!m_model || m_view->model() != m_model || m_view->currentIndex().isValid()) return;
    const int rows = m_model->rowCount(m_view->rootIndex());
    const auto usable = [this](int row) {
        const QModelIndex index = m_model->index(row, 0, m_view->rootIndex());
        return index.isValid() && (m_model->flags(index) & Qt::ItemIsEnabled);
    };
    int wanted = -1;
    for (int row = std::min(m_row, rows - 1); row >= 0 && wanted < 0; --row)
        if (usable(row)) wanted = row;
    for (int row = 0; row < rows && wanted < 0; ++row)
        if (usable(row)) wanted = row;
    if (wanted < 0) return;
    const QModelIndex index = m_model->index(wanted, 0, m_view->rootIndex());
    const auto how = m_view->hasFocus() ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                        : QItemSelectionModel::NoUpdate;
    m_view->selectionModel()->setCurrentIndex(index, how);
}

void CurrentRow::selectCurrent() {
    keep();
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && !m_view->selectionModel()->isRowSelected(current.row(), m_view->rootIndex()))
        m_view->selectionModel()->setCurrentIndex(current,
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace lodestar::widgets
