#pragma once

#include "ui/theme/StatusKind.h"

#include <QWidget>

namespace lodestar::widgets {

/// One state as a widget of its own: in heads, strips and panels.
class StatusChip final : public QWidget {
    Q_OBJECT

public:
    explicit StatusChip(const theme::StatusMark& mark, QWidget* parent = nullptr);

    void setMark(const theme::StatusMark& mark);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    theme::StatusMark m_mark;
};

} // namespace lodestar::widgets
