#pragma once

#include "ui/models/FamilyPathwayModel.h"

#include <QTableView>

namespace lodestar::pages {

/// The lanes: arrow keys walk from step to step and pass over cells without one; a screen reader hears each in full.
class FamilyPathwayView final : public QTableView {
    Q_OBJECT

public:
    explicit FamilyPathwayView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// The model was filled anew: spans, sizes and the current step.
    void arrange();
    /// The step that the keyboard is on, or none.
    void setStep(const QModelIndex& step);

Q_SIGNALS:
    void stepChanged(const QModelIndex& step);
    void stepOpened(const QModelIndex& step);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] models::FamilyPathwayModel* lanes() const;
    [[nodiscard]] QModelIndex nearest(int row, int column) const;
    [[nodiscard]] QModelIndex along(const QModelIndex& from, int by) const;
    [[nodiscard]] QModelIndex across(const QModelIndex& from, int by) const;
    void fitColumns();
};

} // namespace lodestar::pages
