#pragma once

#include "ui/theme/Appearance.h"

#include <QImage>
#include <QSize>
#include <QString>

class QWidget;

namespace lodestar::tests {

/// Draws windows into PNG files below build/.../pictures, for people to look at and for tests to measure.
class Picture {
public:
    using Choice = theme::Appearance::Choice;

    /// The looks every page is drawn in: light, dark and high contrast at 100 %, light and dark at 200 %.
    struct Look {
        Choice choice = Choice::Light;
        int textPercent = 100;
        bool touch = false;
        [[nodiscard]] QString name() const;
    };
    static QList<Look> everyLook();

    /// The content of a 1366x768 screen with a title bar, as in the design pictures.
    static QSize laptop() { return {1366, 740}; }

    /// Gives the application that look, shows `window` at `size`, lets it settle and answers what it shows.
    static QImage of(QWidget& window, const Look& look, QSize size = laptop());
    /// The same, written to pictures/NAME-LOOK.png.
    static QImage save(QWidget& window, const QString& name, const Look& look, QSize size = laptop());
    /// In every look; the light one is put back at the end.
    static void saveAll(QWidget& window, const QString& name, QSize size = laptop());

    /// Where pictures, and prints to be looked at, are written; it exists.
    static QString folder();
    static void setLook(const Look& look);
    /// Delivers what is queued: layouts, deferred deletes, queued signals. Never waits.
    static void settle();
};

} // namespace lodestar::tests
