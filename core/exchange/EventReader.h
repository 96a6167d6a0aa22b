#pragma once

#include "core/base/MessageNode.h"
#include "core/base/Result.h"
#include "core/exchange/EventMessage.h"

namespace lodestar::exchange {

/// Reads a national child-health event message (FHIR STU3, JSON or XML, any of the 37 types) or a FHIR R4 bundle.
/// What is not well-formed is refused whole, with line and column; a message of an unknown type is read like those that
/// are not mapped. Size, depth and number of parts are bounded.
Result<EventMessage> readEventMessage(const QByteArray& bytes, const MessageLimits& limits = {});

/// The tree of a message, JSON or XML by its first character.
Result<MessageNode> readMessageTree(const QByteArray& bytes, const MessageLimits& limits = {});

} // namespace lodestar::exchange
