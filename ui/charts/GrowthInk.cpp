#include "ui/charts/GrowthInk.h"

#include "ui/theme/Theme.h"

#include <QFontInfo>

namespace lodestar::charts {

using theme::Colour;

GrowthInk GrowthInk::ofScreen(const theme::Theme& theme) {
    GrowthInk ink;
    ink.line = theme.colour(Colour::ChartLine);
    ink.grid = theme.colour(Colour::ChartGrid);
    ink.words = theme.colour(Colour::TextSoft);
    ink.child = theme.colour(Colour::ChartInk);
    ink.chosen = theme.colour(Colour::Focus);
    ink.shade = theme.colour(Colour::Hover);
    ink.paper = theme.colour(Colour::Surface);
    ink.font = theme.font(theme::TypeRole::Caption);
    ink.font.setPixelSize(std::max(1, QFontInfo(ink.font).pixelSize()));
    ink.unit = theme.scale();
    return ink;
}

GrowthInk GrowthInk::ofPaper() {
    GrowthInk ink;
    ink.line = QColor(0x40, 0x40, 0x40);
    ink.grid = QColor(0xCC, 0xCC, 0xCC);
    ink.words = ink.child = ink.chosen = Qt::black;
    ink.shade = QColor(0xF2, 0xF2, 0xF2);
    ink.paper = Qt::white;
    ink.font = QFont(QStringLiteral("IBM Plex Sans"));
    ink.font.setPixelSize(8);
    ink.unit = 0.75;
    return ink;
}

} // namespace lodestar::charts
