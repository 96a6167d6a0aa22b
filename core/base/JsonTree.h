#pragma once

#include "core/base/MessageNode.h"
#include "core/base/Result.h"

#include <QByteArray>

namespace lodestar {

/// Reads JSON (RFC 8259; UTF-8, or UTF-16 with its mark). What is wrong is told with line and column, both from 1, the
/// column in characters: "line 243, column 11: a name in quotation marks is expected".
Result<MessageNode> readJsonTree(const QByteArray& bytes, const MessageLimits& limits = {});

/// How JSON is laid out: on one line, or two spaces for each level.
enum class JsonLayout : std::uint8_t { Compact, Indented };
/// Writes a tree: members in their order, numbers as they were written, texts as UTF-8. Reading it back gives the same
/// tree.
QByteArray writeJsonTree(const MessageNode& tree, JsonLayout layout = JsonLayout::Compact);

} // namespace lodestar
