#pragma once

class QWidget;

namespace lodestar::widgets {

/// The order in which the Tab key goes.
class FocusChain {
public:
    /// The first control inside `holder` that Tab would stop at; null if there is none.
    static QWidget* firstIn(QWidget* holder, bool passButtons = false);
    /// Gives it the keyboard. False if there is none.
    static bool enter(QWidget* holder);
    /// The same, but passes over plain buttons: work begins in a list or a field.
    static bool enterWork(QWidget* holder);
};

} // namespace lodestar::widgets
