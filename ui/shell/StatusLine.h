#pragma once

#include <QWidget>

namespace lodestar::widgets {
class IconLabel;
class Label;
} // namespace lodestar::widgets

namespace lodestar::shell {

/// The line at the window's foot: the one sentence about saving and sync, the same place on every page, and a quiet
/// note at the right.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// "Saved on this laptop; 3 visits wait to sync." with "laptop", "waiting", "offline" or "sync" as icon.
    void setSentence(const QString& sentence, const QString& icon);
    void setNote(const QString& note);
    [[nodiscard]] QString sentence() const;
    /// In little room the note gives way.
    void setNoteVisible(bool visible);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fitHeight();

    widgets::IconLabel* m_icon = nullptr;
    widgets::Label* m_sentence = nullptr;
    widgets::Label* m_note = nullptr;
};

} // namespace lodestar::shell
