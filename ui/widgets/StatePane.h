#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace lodestar::widgets {

class Label;

/// Words in place of a list that has nothing to show: what is the matter, and the one thing to do about it.
class StatePane final : public QWidget {
    Q_OBJECT

public:
    explicit StatePane(QWidget* parent = nullptr);

    void setWords(const QString& strong, const QString& words);
    /// Empty hides the button.
    void setAction(const QString& text);
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void actionAsked();

private:
    Label* m_strong = nullptr;
    Label* m_words = nullptr;
    QPushButton* m_action = nullptr;
};

} // namespace lodestar::widgets
