#pragma once

#include "core/forms/Form.h"

namespace lodestar::forms {

/// What is not right with one value as an answer to a question, in sentences; none when it is right.
QStringList faultsOfValue(const Item& item, const Value& value);

} // namespace lodestar::forms
