#include "ui/theme/Icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::theme {

namespace {

QString pathOf(const QString& name) {
    return u":/icons/%1.svg"_s.arg(name);
}

} // namespace

bool Icons::exists(const QString& name) {
    return QFile::exists(pathOf(name));
}

QByteArray Icons::drawing(const QString& name) const {
    const auto known = m_drawings.constFind(name);
    if (known != m_drawings.constEnd()) return *known;
    QFile file(pathOf(name));
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly)) svg = file.readAll();
    m_drawings.insert(name, svg);
    return svg;
}

QPixmap Icons::pixmap(const QString& name, int size, const QColor& ink, double deviceRatio) const {
    const QString key = u"%1/%2/%3/%4"_s.arg(name).arg(size).arg(ink.rgba(), 8, 16).arg(deviceRatio);
    const auto known = m_pixmaps.constFind(key);
    if (known != m_pixmaps.constEnd()) return *known;
    QByteArray svg = drawing(name);
    if (svg.isEmpty() || size <= 0) return {};
    svg.replace("currentColor", ink.name(QColor::HexRgb).toLatin1());
    const int pixels = static_cast<int>(std::lround(size * deviceRatio));
    QPixmap picture(pixels, pixels);
    picture.fill(Qt::transparent);
    {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        QSvgRenderer renderer(svg);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    picture.setDevicePixelRatio(deviceRatio);
    m_pixmaps.insert(key, picture);
    return picture;
}

void Icons::paint(QPainter* painter, const QRectF& square, const QString& name, const QColor& ink) const {
    const int size = static_cast<int>(std::lround(std::min(square.width(), square.height())));
    const QPixmap picture = pixmap(name, size, ink, painter->device()->devicePixelRatioF());
    const QPointF corner(square.left() + (square.width() - size) / 2, square.top() + (square.height() - size) / 2);
    painter->drawPixmap(QPointF(std::round(corner.x()), std::round(corner.y())), picture);
}

QPixmap Icons::inked(const QPixmap& drawing, const QColor& ink) {
    QPixmap result = drawing;
    QPainter painter(&result);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), result.size()), ink);
    return result;
}

} // namespace lodestar::theme
