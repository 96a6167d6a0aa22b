#pragma once

#include <QObject>

class QWidget;

namespace lodestar::theme {

/// Enter presses the button that has the keyboard, on pages as Qt lets it in dialogs: people try Enter before Space.
/// Boxes and round buttons are left alone; there Enter belongs to the page.
class EnterPresses final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Called for each widget as the style meets it.
    void watch(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace lodestar::theme
