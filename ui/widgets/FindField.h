#pragma once

#include <QLineEdit>
#include <QPointer>

class QAbstractItemModel;
class QModelIndex;
class QTimer;

namespace lodestar::widgets {

class FindResults;

/// The search in the bar: asks while one types, shows what was found underneath. Down and Up choose, Enter opens,
/// Esc closes the list and keeps the text.
class FindField final : public QLineEdit {
    Q_OBJECT

public:
    explicit FindField(QWidget* parent = nullptr);
    ~FindField() override;

    /// The found rows (theme::RowRole); not owned. Rows appear and go as the model says.
    void setResults(QAbstractItemModel* results);
    /// The line under the rows when nothing was found.
    void setNothingFound(const QString& words);
    /// Text and rows away: on lock, and when a result was opened.
    void reset();

Q_SIGNALS:
    /// What to look for, 150 ms after the last key; empty or at least two characters.
    void queryChanged(const QString& query);
    void chosen(const QModelIndex& result);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void ask();
    void showResults();
    void choose();

    QTimer* m_pause = nullptr;
    QPointer<FindResults> m_list;
    QPointer<QAbstractItemModel> m_results;
    QString m_nothingFound;
    QString m_asked;
};

} // namespace lodestar::widgets
