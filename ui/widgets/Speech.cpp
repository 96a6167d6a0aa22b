#include "ui/widgets/Speech.h"

#include <QAccessible>
#include <QLabel>
#include <QWidget>

namespace lodestar::widgets {

QString Speech::spoken(const QString& label) {
    QString words;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label[i] == u'&' && i + 1 < label.size()) ++i;
        words += label[i];
    }
    while (words.endsWith(u':') || words.endsWith(u' '))
        words.chop(1);
    return words;
}

void Speech::label(QLabel* label, QWidget* field, const QString& explanation) {
    label->setBuddy(field);
    name(field, label->text(), explanation);
}

void Speech::name(QWidget* field, const QString& name, const QString& explanation) {
    field->setAccessibleName(spoken(name));
    if (!explanation.isEmpty()) field->setAccessibleDescription(explanation);
}

void Speech::announce(QWidget* widget, const QString& words) {
    widget->setAccessibleName(words);
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace lodestar::widgets
