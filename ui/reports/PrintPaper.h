#pragma once

#include <QFont>
#include <QMarginsF>

namespace lodestar::reports {

/// Every print's paper and type. Points: A4 upright, 13 mm at the sides, 11 above, 9 below (look, "Print").
struct PrintPaper {
    static constexpr double footSize = 8.25;
    static constexpr double titleSize = 15;
    static constexpr double headSize = 11;

    static QMarginsF edges() {
        constexpr double mm = 72 / 25.4;
        return {13 * mm, 11 * mm, 13 * mm, 9 * mm};
    }
    /// The face that ships with the program, so that every machine lays out alike.
    static QFont face(double points, bool strong = false) {
        QFont font(QStringLiteral("IBM Plex Sans"));
        font.setPointSizeF(points);
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        return font;
    }
};

} // namespace lodestar::reports
