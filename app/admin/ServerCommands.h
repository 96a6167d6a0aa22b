#pragma once

#include "app/admin/Command.h"

namespace lodestar::admin {

/// `lodestar-admin server ...`: what the system owner does on the server, over --database or --store.
const QList<Command>& serverCommands();

Status runServerMetrics(Context& context);

} // namespace lodestar::admin
