#pragma once

#include <QWidget>

namespace lodestar::widgets {

/// A small edged tag: whose entry it is ("Jan"), "Twin of Kofi", "More cautious". It says something, it does nothing.
class Chip final : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QString text, QString icon = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QString m_icon;
};

} // namespace lodestar::widgets
