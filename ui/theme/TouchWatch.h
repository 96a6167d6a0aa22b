#pragma once

#include <QObject>

namespace lodestar::theme {

class Theme;

/// Turns touch mode on at the first touch of the screen: heights only, nothing changes its place.
class TouchWatch final : public QObject {
    Q_OBJECT

public:
    explicit TouchWatch(Theme& theme);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Theme& m_theme;
};

} // namespace lodestar::theme
