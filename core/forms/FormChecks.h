#pragma once

#include "core/forms/Form.h"

namespace lodestar::forms {

/// What is wrong between the items of a form, in sentences: a linkId that stands twice, a condition that asks for a
/// question which is not there or can never hold, conditions that wait for each other, initial values of another type.
QStringList faultsOf(const Form& form);

} // namespace lodestar::forms
