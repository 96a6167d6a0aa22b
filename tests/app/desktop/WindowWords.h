#pragma once

#include <QStringList>

class QWidget;

namespace lodestar::tests {

/// Every word that a window holds, shown or not: labels, fields, buttons, choices, rows in all their roles, tips.
QStringList wordsOf(const QWidget& window);
/// Until nothing loads any more and the window says the same twice.
void settle(const QWidget& window);

} // namespace lodestar::tests
