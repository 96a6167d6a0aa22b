#pragma once

#include "core/services/Work.h"

namespace lodestar {

/// Courses of the demo's area, with invented families of HV1's beyond the first `skipped`: two that run, one of spring
/// and one of the last financial year; a waiting list, registers of the sessions before today, somebody who stopped,
/// costs, slips. Fewer people come where there are fewer families.
Status makeDemoCourses(Work& work, qsizetype skipped);

} // namespace lodestar
