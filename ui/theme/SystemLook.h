#pragma once

#include "ui/theme/Colour.h"

namespace lodestar::theme {

/// What the desktop asks for, read once at the start: Qt 6.4 has no question for it, so the platform's own palette
/// is measured before the program replaces it.
class SystemLook {
public:
    /// HighContrast if the platform paints pure black and white, Dark if its text is lighter than its ground.
    static Look read();
    [[nodiscard]] static Look of(const class QColor& ground, const class QColor& text);
};

} // namespace lodestar::theme
