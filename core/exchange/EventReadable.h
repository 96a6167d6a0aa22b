#pragma once

#include "core/exchange/EventContext.h"

namespace lodestar::exchange {

/// Writes the message as lines in its own order: every leaf stands in one of them. Codings show their words, quantities
/// their unit, answers their question; addresses of systems, ids and bare codes are marked technical.
QList<ReadableLine> readableLines(const MessageNode& bundle, const EventContext& context);
/// Comments that the sender left between the parts.
QStringList commentsOf(const MessageNode& bundle);

} // namespace lodestar::exchange
