#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lodestar::widgets {
class FormGrid;
class Label;
class PromptLine;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// A full window with one box in its middle: what Unlock, First start and Recovery share.
class EntranceScreen : public QWidget {
    Q_OBJECT

public:
    explicit EntranceScreen(const QString& title, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// A quiet paragraph in the box.
    widgets::Label* addWords(const QString& words);
    QPushButton* addPrimary(const QString& text);
    QPushButton* addLink(const QString& text);
    /// What went wrong, above the buttons; empty takes it away.
    void setProblem(const QString& words);

    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body = nullptr;
    widgets::PromptLine* m_problem = nullptr;
};

} // namespace lodestar::pages
