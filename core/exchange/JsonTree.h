#pragma once

#include "core/base/Result.h"
#include "core/exchange/MessageNode.h"

#include <QByteArray>

namespace lodestar::exchange {

/// Reads JSON (RFC 8259; UTF-8, or UTF-16 with its mark). What is wrong is told with line and column, both from 1, the
/// column in characters: "line 243, column 11: a name in quotation marks is expected".
Result<MessageNode> readJsonTree(const QByteArray& bytes, const MessageLimits& limits = {});

} // namespace lodestar::exchange
