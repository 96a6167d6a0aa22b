#include "ui/pages/PlanDialog.h"

#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/TimeField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace lodestar::pages {

using widgets::ChoiceRow;
using widgets::DateField;
using widgets::Speech;
using widgets::TextBox;

std::optional<int> PlanDialog::Values::number(const QString& name) const {
    const auto found = numbers.constFind(name);
    return found == numbers.cend() ? std::nullopt : std::optional(*found);
}

PlanDialog::PlanDialog(Session& session, const Words& words, Act act, QWidget* parent)
    : ActDialog(session, words.title, words.explanation, words.doIt, parent)
    , m_act(std::move(act)) {}

void PlanDialog::add(Field field, const QString& label) {
    field.widget->setObjectName(field.name);
    form().addRow(label, field.widget);
    if (!field.missing.isEmpty()) form().setNeeded(field.widget, true);
    m_fields.append(std::move(field));
}

void PlanDialog::addLine(const QString& name, const QString& label, const QString& missing) {
    add({name, missing, new QLineEdit}, label);
}

void PlanDialog::addText(const QString& name, const QString& label, const QString& missing) {
    auto* text = new TextBox(Speech::spoken(label));
    text->setLines(2, 6);
    add({name, missing, text}, label);
}

void PlanDialog::addChoice(const QString& name, const QString& label, const QList<Choice>& choices,
                           const QString& missing) {
    auto* box = new QComboBox;
    box->addItem(tr("Not said"), QString());
    for (const auto& [code, words] : choices)
        box->addItem(words, code);
    add({name, missing, box}, label);
}

void PlanDialog::addAnswers(const QString& name, const QString& label, const QList<Choice>& answers,
                            const QString& missing) {
    auto* row = new ChoiceRow(Speech::spoken(label));
    row->hideQuestion();
    for (const auto& [code, words] : answers)
        row->add(code, words);
    add({name, missing, row}, label);
}

void PlanDialog::addDay(const QString& name, const QString& label, bool ahead, QDate begun) {
    auto* day = new DateField(Speech::spoken(label), session().clock());
    if (begun.isValid()) day->setDate(begun);
    add({name, {}, day, ahead}, label);
}

void PlanDialog::addTime(const QString& name, const QString& label) {
    add({name, {}, new widgets::TimeField(Speech::spoken(label))}, label);
}

void PlanDialog::addNumber(const QString& name, const QString& label, int most) {
    auto* number = new QLineEdit;
    number->setProperty("number", true);
    add({name, {}, number, true, most}, label);
}

void PlanDialog::addTicks(const QString& name, const QString& label, const QList<Choice>& choices) {
    auto* holder = new QWidget;
    auto* flow = new widgets::FlowLayout(16, 4, holder);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto& [code, words] : choices) {
        auto* tick = new QCheckBox(words, holder);
        tick->setObjectName(code);
        flow->addWidget(tick);
    }
    add({name, {}, holder}, label);
}

void PlanDialog::setLine(const QString& name, const QString& text) {
    const auto found = std::ranges::find(m_fields, name, &Field::name);
    if (found == m_fields.cend()) return;
    if (auto* line = qobject_cast<QLineEdit*>(found->widget)) line->setText(text);
    if (auto* box = qobject_cast<TextBox*>(found->widget)) box->setText(text);
}

void PlanDialog::setChosen(const QString& name, const QString& code) {
    const auto found = std::ranges::find(m_fields, name, &Field::name);
    if (found == m_fields.cend()) return;
    if (auto* box = qobject_cast<QComboBox*>(found->widget)) box->setCurrentIndex(std::max(0, box->findData(code)));
    if (auto* row = qobject_cast<ChoiceRow*>(found->widget)) row->setChosen(code);
}

QString PlanDialog::textOf(const Field& field) const {
    if (const auto* text = qobject_cast<TextBox*>(field.widget)) return text->text().trimmed();
    if (const auto* time = qobject_cast<widgets::TimeField*>(field.widget))
        return time->time() ? time->time()->toString(u"HH:mm") : QString();
    if (const auto* box = qobject_cast<QComboBox*>(field.widget)) return box->currentData().toString();
    if (const auto* row = qobject_cast<ChoiceRow*>(field.widget)) return row->chosen();
    const auto* line = qobject_cast<QLineEdit*>(field.widget);
    return line != nullptr ? line->text().trimmed() : QString();
}

QString PlanDialog::problemOf(const Field& field) const {
    if (const auto* day = qobject_cast<DateField*>(field.widget)) {
        if (day->isMisread()) return tr("No date can be read here. Write it as 12 Mar 2026.");
        const bool late = !field.ahead && day->date() && *day->date() > session().clock().today();
        return late ? tr("This day is still to come.") : QString();
    }
    const auto* time = qobject_cast<widgets::TimeField*>(field.widget);
    if (time != nullptr && time->isMisread()) return tr("No time can be read here. Write it as 09:30.");
    const QString text = textOf(field);
    if (field.most > 0 && !text.isEmpty()) {
        bool whole = false;
        const int number = text.toInt(&whole);
        if (!whole || number < 0 || number > field.most)
            return tr("Write a whole number from 0 to %1.").arg(field.most);
    }
    return text.isEmpty() ? field.missing : QString();
}

bool PlanDialog::check() {
    for (const Field& each : std::as_const(m_fields))
        form().setProblem(each.widget, problemOf(each));
    return isFaultless();
}

PlanDialog::Values PlanDialog::values() const {
    Values made;
    for (const Field& each : m_fields) {
        if (const auto* day = qobject_cast<DateField*>(each.widget)) {
            made.days.insert(each.name, day->date().value_or(QDate()));
            continue;
        }
        const auto ticks = each.widget->findChildren<QCheckBox*>();
        for (const QCheckBox* tick : ticks)
            if (tick->isChecked()) made.ticked[each.name].append(tick->objectName());
        const QString text = textOf(each);
        if (each.most > 0 && !text.isEmpty())
            made.numbers.insert(each.name, text.toInt());
        else
            made.texts.insert(each.name, text);
    }
    return made;
}

std::function<Status(Work&)> PlanDialog::act() {
    return [act = m_act, typed = values()](Work& work) { return act(work, typed); };
}

} // namespace lodestar::pages
