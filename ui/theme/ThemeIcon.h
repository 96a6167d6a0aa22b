#pragma once

#include "ui/theme/Colour.h"

#include <QIconEngine>
#include <QPointer>

namespace lodestar::theme {

class Theme;

/// The engine behind Theme::icon: draws in the theme of the moment, so an icon given once follows every change.
class ThemeIcon final : public QIconEngine {
public:
    ThemeIcon(const Theme& theme, QString name, Colour ink);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override;
    QString iconName() override { return m_name; }
    bool isNull() override;

private:
    [[nodiscard]] QColor inkFor(QIcon::Mode mode) const;

    QPointer<const Theme> m_theme;
    QString m_name;
    Colour m_ink;
};

} // namespace lodestar::theme
