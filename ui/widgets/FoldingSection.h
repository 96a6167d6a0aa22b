#pragma once

#include "ui/widgets/Panel.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace lodestar::widgets {

class FoldHead;
class Rule;

/// A part of a long form that opens and closes: "Measurements". Folded, its summary stands in the head. Opens at
/// once, without motion.
class FoldingSection final : public Panel {
    Q_OBJECT

public:
    explicit FoldingSection(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const;
    /// What it holds, in few words ("Leo and Andreea; face to face").
    void setSummary(const QString& summary);
    /// Quiet words at the right: "needed: counts for the 6-8 week figures".
    void setHint(const QString& hint);
    /// A flat action in the head ("Change").
    QPushButton* addAction(const QString& text);
    /// The body with 12 px edges; add to it.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// An empty widget in the body, in place of the one that was given before with all its fields.
    QWidget* freshBody();
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    QHBoxLayout* m_headLayout = nullptr;
    FoldHead* m_head = nullptr;
    Rule* m_rule = nullptr;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_body = nullptr;
    QWidget* m_fresh = nullptr;
};

} // namespace lodestar::widgets
