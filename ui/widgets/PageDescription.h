#pragma once

#include "ui/widgets/Navigator.h"

#include <QString>

#include <functional>

namespace lodestar::widgets {

class Page;

/// Where a page stands in the rail.
enum class RailSection {
    None, ///< opened from other pages only
    Work, ///< Today, Caseload, Clinic, Referrals, Programmes
    Lead, ///< Team, Supervision, Reports
    Sync,
    Foot, ///< Settings, Help
};

/// A page as it registers itself with the main window.
struct PageDescription {
    QString id;
    /// Word in the rail.
    QString title;
    QString icon;
    RailSection section = RailSection::None;
    /// Place inside the section, small first.
    int order = 0;
    /// Makes the page; the window owns it and then calls Page::open with the route.
    std::function<Page*(Navigator&)> make;
};

} // namespace lodestar::widgets
