#pragma once

#include "ui/theme/Colour.h"

#include <QWidget>

namespace lodestar::widgets {

/// One icon beside the word it belongs to; the word speaks, so the icon has no name of its own.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(QString name, int size = 16, theme::Colour ink = theme::Colour::TextSoft,
                       QWidget* parent = nullptr);

    void setIcon(const QString& name);
    void setInk(theme::Colour ink);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_size;
    theme::Colour m_ink;
};

} // namespace lodestar::widgets
