#pragma once

namespace lodestar::theme {

/// How much room a window has, measured by its text (width / text height), so that scale, font size and window act
/// alike. The rail, the bar and every page fold at the same steps.
enum class Fold {
    Wide,   ///< 100 and more (1920 at 100 %): a third column, wider rail and panel
    Full,   ///< 75 to 100 (1366 at 100 %): as drawn
    Narrow, ///< 55 to 75 (1280): the rail folds in forms, one column of a table goes into a second line
    Tight,  ///< 40 to 55: the rail folds everywhere
    Single, ///< under 40 (1366 at 200 %): one column, side panels under the form, tables as two-line rows
};

/// `width` in pixels, `textHeight` as Theme::textHeight() gives it.
constexpr Fold foldFor(double width, double textHeight) {
    const double units = width / textHeight;
    if (units >= 100) return Fold::Wide;
    if (units >= 75) return Fold::Full;
    if (units >= 55) return Fold::Narrow;
    if (units >= 40) return Fold::Tight;
    return Fold::Single;
}

} // namespace lodestar::theme
