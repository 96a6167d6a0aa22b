#pragma once

#include <QObject>
#include <QPointer>

class QAbstractItemModel;
class QAbstractItemView;

namespace lodestar::widgets {

/// Sees to it that a view with rows always has a current one: screen readers lose a table of Qt 6.4 that has none,
/// and Enter would do nothing. The row's number is kept when a model is read anew.
class CurrentRow final : public QObject {
    Q_OBJECT

public:
    explicit CurrentRow(QAbstractItemView* view);

    /// Call when the view was given a model.
    void watch(QAbstractItemModel* model);
    /// Selects the current row, so that it shows where the keyboard is.
    void selectCurrent();

private:
    void keep();

    QAbstractItemView* m_view;
    QPointer<QAbstractItemModel> m_model;
    int m_row = 0;
};

} // namespace lodestar::widgets
