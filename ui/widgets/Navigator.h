#pragma once

#include "ui/widgets/Route.h"

namespace lodestar::widgets {

/// The way from page to page, so that pages never know each other. The main window is one.
class Navigator {
public:
    virtual ~Navigator() = default;

    /// Opens a page on top of the present one; "back" leads here again. A page of the rail begins a new history.
    /// Answers false if the present page would not be left or nobody registered that page.
    virtual bool open(const Route& route) = 0;
    /// Leaves the present page. The draft of its text is kept first.
    virtual bool back() = 0;
    /// Puts `route` in the place of the present page (a record's own page after "new" was saved).
    virtual bool replace(const Route& route) = 0;
};

} // namespace lodestar::widgets
