#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace lodestar::widgets {

class Label;

/// A clinical prompt or an alert: amber ground with its edge at the left, an icon, words. It advises; the person
/// decides. In high contrast the ground is black and the edge remains.
class PromptLine final : public QWidget {
    Q_OBJECT

public:
    /// `strong` stands first in semi-bold, `words` follow.
    explicit PromptLine(const QString& strong = {}, const QString& words = {}, QWidget* parent = nullptr);

    void setWords(const QString& strong, const QString& words);
    /// A button under the words.
    QPushButton* addButton(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_words = nullptr;
    QVBoxLayout* m_column = nullptr;
    QHBoxLayout* m_buttons = nullptr;
};

} // namespace lodestar::widgets
