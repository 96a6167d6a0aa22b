#pragma once

#include <QFrame>

class QAbstractItemModel;
class QLabel;
class QListView;
class QModelIndex;

namespace lodestar::widgets {

/// The list that drops under the find field. It never takes the keyboard: the field keeps it and moves the choice.
class FindResults final : public QFrame {
    Q_OBJECT

public:
    explicit FindResults(QWidget* parent);

    void setModel(QAbstractItemModel* model);
    void showUnder(const QWidget& field, const QString& nothingFound);
    void moveChoice(int by);
    [[nodiscard]] QModelIndex choice() const;

Q_SIGNALS:
    void clicked(const QModelIndex& result);

private:
    QListView* m_rows = nullptr;
    QLabel* m_nothing = nullptr;
};

} // namespace lodestar::widgets
