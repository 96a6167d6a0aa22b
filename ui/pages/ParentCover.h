#pragma once

#include "core/base/Result.h"

#include <QFuture>

#include <functional>

class QWidget;

namespace lodestar::pages {

/// How a page shows one sheet to a parent: it fills the window until the passphrase. Wired by the program.
struct ParentCover {
    /// Shows only this widget; the window owns it.
    std::function<void(QWidget*)> cover;
    std::function<void()> uncover;
    /// Checks the passphrase of whoever is at work, off the window's thread.
    std::function<QFuture<Status>(const QString&)> check;
};

} // namespace lodestar::pages
