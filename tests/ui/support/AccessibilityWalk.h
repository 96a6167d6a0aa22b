#pragma once

#include <QAccessible>
#include <QStringList>

class QWidget;

namespace lodestar::tests {

/// Walks a window as a keyboard and a screen reader do. Each finding is a sentence that names the culprit; an empty
/// list means that the window may be used by ear and by keyboard.
///
/// - every control that can take the keyboard has an accessible name
/// - every one of them is reached by Tab from the first (or by the arrows of its group)
/// - every list and table that has rows has a current one
/// - every row that shows a state or a second line says it too (Qt::AccessibleTextRole)
/// - every picture-only button has a tool tip
class AccessibilityWalk {
public:
    static QStringList findings(QWidget& window);
    /// The ids by which a screen reader knows the window and all that stands in it (QAccessible::accessibleInterface).
    static QList<QAccessible::Id> spokenIn(QWidget& window);

private:
    static QString describe(const QWidget* widget);
    static bool takesKeyboard(const QWidget* widget);
    static QStringList unnamed(const QList<QWidget*>& inputs);
    static QStringList unreached(QWidget& window, const QList<QWidget*>& inputs);
    static QStringList withoutRow(QWidget& window);
    static QStringList silent(QWidget& window);
    static QStringList wordless(QWidget& window);
};

} // namespace lodestar::tests
