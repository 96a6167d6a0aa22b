#pragma once

#include <QColor>
#include <QFont>

namespace lodestar::theme {
class Theme;
}

namespace lodestar::charts {

/// What a growth chart is drawn with: on the screen in the theme's colours, on paper black on white.
struct GrowthInk {
    QColor line;
    QColor grid;
    QColor words;
    QColor child;
    QColor chosen;
    QColor shade; ///< where no lines are
    QColor paper;
    QFont font;      ///< sized in pixels, so that it grows with whatever it is painted on
    double unit = 1; ///< how much larger than at 100 %

    static GrowthInk ofScreen(const theme::Theme& theme);
    /// For a page measured in points.
    static GrowthInk ofPaper();
};

} // namespace lodestar::charts
