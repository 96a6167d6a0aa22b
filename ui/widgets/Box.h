#pragma once

#include "ui/widgets/Panel.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace lodestar::widgets {

class Label;

/// A panel: surface with a thin line around, a head with title, count and quiet actions, and a body.
class Box final : public Panel {
    Q_OBJECT

public:
    /// Without a title there is no head.
    explicit Box(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// "7, what cannot wait comes first": soft words after the title. The count stands in the head, so that what is
    /// below the fold is no surprise.
    void setCount(const QString& words);
    /// Without its head where something above it says the same (a switch of lists at large type).
    void setHeadVisible(bool visible);
    /// A flat action at the right of the head.
    QPushButton* addAction(const QString& text, const QString& icon = {});
    /// Any widget at the right of the head.
    void addTool(QWidget* tool);
    /// The body with 12 px edges; add to it.
    [[nodiscard]] QVBoxLayout* body();
    /// A list or table that reaches the box's edges.
    void setBareBody(QWidget* content);

private:
    void makeHead();

    QVBoxLayout* m_layout = nullptr;
    QWidget* m_head = nullptr;
    QWidget* m_headRule = nullptr;
    QHBoxLayout* m_headLayout = nullptr;
    Label* m_title = nullptr;
    Label* m_count = nullptr;
    QVBoxLayout* m_body = nullptr;
};

} // namespace lodestar::widgets
