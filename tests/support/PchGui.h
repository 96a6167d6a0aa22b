#pragma once
// What nearly every test of a window includes; compiled once for all their programs.
#include "core/base/Pch.h"
#include "tests/support/catch.h"
#include "ui/theme/Pch.h"
