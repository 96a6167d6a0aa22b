#pragma once
// What nearly every file of ui includes; compiled once for each library.
#include <QtWidgets/QtWidgets>
