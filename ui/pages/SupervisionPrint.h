#pragma once

#include "core/services/Session.h"
#include "core/services/Supervision.h"

class QWidget;

namespace lodestar::pages {

/// Asks for the printer and prints the report of a session; with `sealed` the safeguarding version, marked so. What
/// could not be read is told to `failed`.
void printSupervision(Session& session, QWidget* page, const SupervisionSession& of, bool sealed,
                      const std::function<void(const Error&)>& failed);

} // namespace lodestar::pages
