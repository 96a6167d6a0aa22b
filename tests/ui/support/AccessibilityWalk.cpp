#include "tests/ui/support/AccessibilityWalk.h"

#include "ui/theme/RowRole.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lodestar::tests {

namespace {

QString spokenName(QWidget* widget) {
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name).trimmed() : QString();
}

// The editor inside a combo or spin box speaks through its holder.
bool isInnerPart(const QWidget* widget) {
    const QWidget* holder = widget->parentWidget();
    return qobject_cast<const QLineEdit*>(widget) &&
           (qobject_cast<const QComboBox*>(holder) || qobject_cast<const QAbstractSpinBox*>(holder));
}

bool sharesGroup(const QAbstractButton* button, const QSet<QWidget*>& reached) {
    if (!button) return false;
    for (QWidget* other : reached) {
        const auto* sibling = qobject_cast<const QAbstractButton*>(other);
        if (!sibling || sibling == button) continue;
        if (button->group() && button->group() == sibling->group() && button->group()->exclusive()) return true;
        if (button->autoExclusive() && sibling->autoExclusive() && sibling->parentWidget() == button->parentWidget())
            return true;
    }
    return false;
}

} // namespace

QString AccessibilityWalk::describe(const QWidget* widget) {
    QStringList path;
    for (const QWidget* at = widget; at && path.size() < 5; at = at->parentWidget()) {
        const QString name = at->objectName().isEmpty() ? at->accessibleName() : at->objectName();
        const QString type = QString::fromLatin1(at->metaObject()->className());
        path.prepend(name.isEmpty() ? type : u"%1 \"%2\""_s.arg(type, name));
    }
    return path.join(u" > "_s);
}

bool AccessibilityWalk::takesKeyboard(const QWidget* widget) {
    if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy() || isInnerPart(widget)) return false;
    if (qobject_cast<const QScrollBar*>(widget)) return false;
    return widget->focusPolicy() & Qt::TabFocus;
}

QStringList AccessibilityWalk::findings(QWidget& window) {
    QList<QWidget*> inputs;
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    for (QWidget* widget : all)
        if (widget->window() == &window && takesKeyboard(widget)) inputs << widget;
    return unnamed(inputs) + unreached(window, inputs) + withoutRow(window) + silent(window) + wordless(window);
}

QList<QAccessible::Id> AccessibilityWalk::spokenIn(QWidget& window) {
    QList<QAccessible::Id> ids;
    const QList<QWidget*> all = window.findChildren<QWidget*>() << &window;
    for (QWidget* each : all) {
        if (QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(each))
            ids << QAccessible::uniqueId(spoken);
    }
    return ids;
}

QStringList AccessibilityWalk::unnamed(const QList<QWidget*>& inputs) {
    QStringList found;
    for (QWidget* input : inputs)
        if (spokenName(input).isEmpty()) found << u"no name is spoken for %1"_s.arg(describe(input));
    return found;
}

QStringList AccessibilityWalk::unreached(QWidget& window, const QList<QWidget*>& inputs) {
    QSet<QWidget*> chain;
    QWidget* at = window.nextInFocusChain();
    for (int guard = 0; at && at != &window && guard < 100000; ++guard) {
        if (takesKeyboard(at)) chain.insert(at);
        at = at->nextInFocusChain();
    }
    QStringList found;
    for (QWidget* input : inputs)
        if (!chain.contains(input) && !sharesGroup(qobject_cast<QAbstractButton*>(input), chain))
            found << u"Tab does not reach %1"_s.arg(describe(input));
    return found;
}

QStringList AccessibilityWalk::withoutRow(QWidget& window) {
    QStringList found;
    const auto views = window.findChildren<QAbstractItemView*>();
    for (const QAbstractItemView* view : views) {
        if (!view->isVisible() || view->window() != &window || view->focusPolicy() == Qt::NoFocus) continue;
        if (!view->model() || view->model()->rowCount(view->rootIndex()) == 0) continue;
        if (!view->currentIndex().isValid()) found << u"no current row in %1"_s.arg(describe(view));
    }
    return found;
}

QStringList AccessibilityWalk::silent(QWidget& window) {
    QStringList found;
    const auto views = window.findChildren<QAbstractItemView*>();
    for (const QAbstractItemView* view : views) {
        if (!view->isVisible() || !view->model()) continue;
        const QAbstractItemModel& model = *view->model();
        for (int row = 0; row < std::min(model.rowCount(), 50); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const bool shows = index.data(theme::StatusRole).isValid() ||
                                   !index.data(theme::SecondRole).toString().isEmpty() ||
                                   !index.data(theme::AlertRole).toString().isEmpty();
                if (shows && index.data(Qt::AccessibleTextRole).toString().isEmpty())
                    found << u"row %1, column %2 shows more than it says in %3"_s.arg(row).arg(column).arg(
                        describe(view));
            }
        }
    }
    return found;
}

QStringList AccessibilityWalk::wordless(QWidget& window) {
    QStringList found;
    const auto buttons = window.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (!button->isVisible() || !button->text().isEmpty() || button->icon().isNull()) continue;
        // The buttons inside a line edit belong to their field.
        if (qobject_cast<const QLineEdit*>(button->parentWidget())) continue;
        if (button->toolTip().isEmpty()) found << u"no word and no tool tip at %1"_s.arg(describe(button));
    }
    return found;
}

} // namespace lodestar::tests
