#include "ui/pages/AskDialog.h"

#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/TimeField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace lodestar::pages {

AskDialog::AskDialog(Session& session, const QString& title, const QString& words, const QString& doIt, QWidget* parent)
    : ActDialog(session, title, words, doIt, parent) {
    setAttribute(Qt::WA_DeleteOnClose);
}

QLineEdit* AskDialog::addLine(const QString& label, const QString& text) {
    auto* line = new QLineEdit(text);
    form().addRow(label, line);
    return line;
}

widgets::TextBox* AskDialog::addText(const QString& label, const QString& text) {
    auto* box = new widgets::TextBox(widgets::Speech::spoken(label));
    box->setLines(2, 6);
    box->setText(text);
    form().addRow(label, box);
    return box;
}

widgets::DateField* AskDialog::addDate(const QString& label, QDate date) {
    auto* field = new widgets::DateField(widgets::Speech::spoken(label), session().clock());
    if (date.isValid()) field->setDate(date);
    form().addRow(label, field);
    require(field, [field] { return field->isMisread() ? tr("This is no date. Write 12 Mar 2026.") : QString(); });
    return field;
}

widgets::TimeField* AskDialog::addTime(const QString& label, QTime time) {
    auto* field = new widgets::TimeField(widgets::Speech::spoken(label));
    field->setTime(time);
    form().addRow(label, field);
    require(field, [field] { return field->time() ? QString() : tr("Write a time, such as 14:30."); });
    return field;
}

QComboBox* AskDialog::addChoice(const QString& label, const Choices& choices, const QString& chosen) {
    auto* box = new QComboBox;
    for (const auto& [id, words] : choices)
        box->addItem(words, id);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    form().addRow(label, box);
    return box;
}

QSpinBox* AskDialog::addCount(const QString& label, int least, int most, int value) {
    auto* field = new QSpinBox;
    field->setRange(least, most);
    field->setValue(value);
    form().addRow(label, field);
    return field;
}

std::function<QStringList()> AskDialog::addTicks(const QString& label, const Choices& choices, const QStringList& set) {
    auto* field = new QWidget;
    auto* flow = new widgets::FlowLayout(12, 4, field);
    QList<QCheckBox*> boxes;
    for (const auto& [code, words] : choices) {
        auto* box = new QCheckBox(words, field);
        box->setChecked(set.contains(code));
        box->setProperty("code", code);
        box->setAccessibleName(tr("%1: %2").arg(widgets::Speech::spoken(label), words));
        flow->addWidget(box);
        boxes.append(box);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    field->setSizePolicy(policy);
    form().addRow(label, field);
    return [boxes] {
        QStringList codes;
        for (const QCheckBox* each : boxes)
            if (each->isChecked()) codes.append(each->property("code").toString());
        return codes;
    };
}

void AskDialog::require(QWidget* field, std::function<QString()> wrong) {
    m_checks.append({field, std::move(wrong)});
}

void AskDialog::requireText(QWidget* field, const QString& words) {
    require(field, [field, words] { return textOf(field).isEmpty() ? words : QString(); });
}

void AskDialog::requireNumber(QLineEdit* field, bool needed) {
    require(field, [field, needed] {
        const bool empty = textOf(field).isEmpty();
        if (empty && !needed) return QString();
        return number(field).value_or(0) < 1 ? tr("Write a whole number, 1 or more.") : QString();
    });
}

std::optional<int> AskDialog::number(const QLineEdit* field) {
    bool whole = false;
    const int value = field->text().trimmed().toInt(&whole);
    return whole ? std::optional(value) : std::nullopt;
}

QString AskDialog::textOf(const QWidget* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) return line->text().trimmed();
    if (const auto* box = qobject_cast<const widgets::TextBox*>(field)) return box->text().trimmed();
    if (const auto* choice = qobject_cast<const QComboBox*>(field)) return choice->currentData().toString();
    return {};
}

QDate AskDialog::dayOf(const widgets::DateField* field) {
    return field->date().value_or(QDate());
}

void AskDialog::ask(std::function<Act()> make) {
    m_make = std::move(make);
    open();
}

bool AskDialog::check() {
    QHash<QWidget*, QString> problems;
    for (const auto& [field, wrong] : std::as_const(m_checks)) {
        QString& words = problems[field];
        if (words.isEmpty()) words = wrong();
    }
    for (auto each = problems.cbegin(); each != problems.cend(); ++each)
        form().setProblem(each.key(), each.value());
    return isFaultless();
}

std::function<Status(Work&)> AskDialog::act() {
    return m_make();
}

} // namespace lodestar::pages
