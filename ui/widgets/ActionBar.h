#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace lodestar::widgets {

class Label;

/// The bar at a page's foot: one line of words at the left, buttons at the right, the primary one last.
/// It never scrolls away. In little room the words go above the buttons.
class ActionBar final : public QWidget {
    Q_OBJECT

public:
    explicit ActionBar(QWidget* parent = nullptr);

    /// "Every keystroke is kept, last at 11:31:08. Still needed: feeding." Announced to screen readers when it changes.
    void setWords(const QString& words, const QString& icon = QStringLiteral("tick"));
    [[nodiscard]] QString words() const;
    QPushButton* addButton(const QString& text, const QString& icon = {});
    /// The page's one primary button; always the last.
    QPushButton* addPrimary(const QString& text);
    /// Any other control, before the buttons that follow.
    void addTool(QWidget* tool);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    Label* m_words = nullptr;
    QWidget* m_icon = nullptr;
    QWidget* m_tools = nullptr;
    QHBoxLayout* m_toolLayout = nullptr;
    QPushButton* m_primary = nullptr;
};

} // namespace lodestar::widgets
