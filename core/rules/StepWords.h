#pragma once

#include "core/rules/StepState.h"

namespace lodestar::rules {

/// How a step stands, in the words that every list, lane and print uses, so that they never differ.
/// Short, for a chip or cell: "Overdue 2 days", "Due by Fri 13 Nov", "Booked 24 Nov", "Done 9 Nov", "From 11 Dec".
QString statusWords(const StepState& state, QDate today);
/// The window: "Sat 31 Oct to Fri 13 Nov".
QString windowWords(const StepState& state, QDate today);

} // namespace lodestar::rules
