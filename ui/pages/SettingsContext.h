#pragma once

#include "core/services/Profile.h"
#include "core/services/Session.h"

#include <functional>

namespace lodestar::theme {
class Theme;
}

namespace lodestar::pages {

/// What the settings page and its parts work with.
struct SettingsContext {
    Session& session;
    Profile& profile;
    theme::Theme& theme;
    /// Tells the program that another number of minutes was chosen.
    std::function<void(int)> lockMinutesChosen;
    /// Opens the page of the service's forms; a settings page without it shows no such button.
    std::function<void()> openForms = {};
    /// Asks for the server's address and the code; likewise.
    std::function<void()> connectLaptop = {};
};

} // namespace lodestar::pages
