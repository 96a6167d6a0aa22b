#pragma once

#include "core/base/MessageNode.h"
#include "core/base/Result.h"

#include <QByteArray>

namespace lodestar::exchange {

/// Reads FHIR XML into the tree that the same message makes as JSON (FHIR STU3, "JSON Representation"): `value`
/// attributes become leaves, repeated elements arrays, resources members with `resourceType`, what stands inside a
/// primitive element its `_name`, narrative its plain text, comments `fhir_comments` of what they precede.
/// XML does not say which element may repeat or what is a number: one child stands as itself, every leaf is text.
///
/// A document type definition is refused, and with it every entity of a file's own. Faults name line and column.
Result<MessageNode> readXmlTree(const QByteArray& bytes, const MessageLimits& limits = {});

} // namespace lodestar::exchange
