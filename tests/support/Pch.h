#pragma once
// What nearly every test includes; compiled once for all test programs. A test still includes what it names.
#include "core/base/Pch.h"
#include "tests/support/catch.h"
