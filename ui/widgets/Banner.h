#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace lodestar::widgets {

class IconLabel;
class Label;

/// One quiet line across a page: what somebody changed meanwhile, what was taken out, whose last day it was. Holds
/// up to two actions ("Undo"); goes when dismissed, never by itself.
class Banner final : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows the line; earlier actions go.
    void say(const QString& words, const QString& icon = QStringLiteral("info"));
    QPushButton* addAction(const QString& text);
    void setDismissable(bool dismissable);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconLabel* m_icon = nullptr;
    Label* m_words = nullptr;
    QHBoxLayout* m_actions = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace lodestar::widgets
