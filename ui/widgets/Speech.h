#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace lodestar::widgets {

/// Names for what a screen reader speaks.
class Speech {
public:
    /// Labels a field in one go: the label's buddy (Alt letter), the accessible name, and the explanation if any.
    static void label(QLabel* label, QWidget* field, const QString& explanation = {});
    /// A field whose label is not a widget of its own.
    static void name(QWidget* field, const QString& name, const QString& explanation = {});
    /// Tells a screen reader that the words of `widget` have changed.
    static void announce(QWidget* widget, const QString& words);
    /// "&Weight:" as it is spoken: without the mark of the Alt letter and the colon.
    [[nodiscard]] static QString spoken(const QString& label);
};

} // namespace lodestar::widgets
