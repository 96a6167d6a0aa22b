#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace lodestar::theme {

class Theme;

/// Draws the ring around the control that has the keyboard. Fusion draws none outside the control, and Qt shows a
/// QFocusFrame only on macOS, so this one follows the focus itself.
class FocusRing final : public QObject {
    Q_OBJECT

public:
    FocusRing(const Theme& theme, QObject* parent);
    ~FocusRing() override;

private:
    void follow(QWidget* focused);
    [[nodiscard]] static QWidget* ringed(QWidget* focused);

    QPointer<QFocusFrame> m_frame;
};

} // namespace lodestar::theme
