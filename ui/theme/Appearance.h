#pragma once

#include <QObject>

class QSettings;

namespace lodestar::theme {

/// What a person chose about looks; kept on the machine, outside the record.
struct Appearance {
    enum class Choice { System, Light, Dark, HighContrast };

    Choice choice = Choice::System;
    /// 100 to 200.
    int textPercent = 100;
    /// Larger targets; turns itself on at the first touch.
    bool touch = false;

    static Appearance read(const QSettings& settings);
    void write(QSettings& settings) const;

    friend bool operator==(const Appearance&, const Appearance&) = default;
};

} // namespace lodestar::theme
