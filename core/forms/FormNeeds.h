#pragma once

#include "core/base/MessageNode.h"

#include <QStringList>

namespace lodestar::forms {

/// What a questionnaire needs and this program does not have, in words that name the item: FHIRPath and other
/// expressions, modifier extensions, constraints, sub-questionnaires, signatures, rules that are not known.
QStringList needsOf(const MessageNode& questionnaire);

} // namespace lodestar::forms
