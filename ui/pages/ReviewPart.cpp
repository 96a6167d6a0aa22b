#include "ui/pages/ReviewPart.h"

#include "ui/widgets/DateField.h"
#include "ui/widgets/FoldingSection.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace lodestar::pages {

using widgets::Speech;

ReviewPart::ReviewPart(const QString& title, ReviewSheet& sheet, QWidget* parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_fold(new widgets::FoldingSection(title, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold);
}

QWidget* ReviewPart::freshBody() {
    m_body = m_fold->freshBody();
    return m_body;
}

void ReviewPart::setOpen(bool open) {
    m_fold->setOpen(open);
}

QWidget* ReviewPart::field(const QString& name) const {
    return m_body == nullptr ? nullptr : m_body->findChild<QWidget*>(name);
}

void ReviewPart::typed(const Take& take, const QString& value) {
    take(value);
    Q_EMIT edited();
}

QLineEdit* ReviewPart::addLine(widgets::FormGrid* form, const QString& label, const QString& value, const Take& take) {
    auto* line = new QLineEdit(value, form);
    form->addRow(label, line);
    connect(line, &QLineEdit::textEdited, this, [this, take](const QString& text) { typed(take, text); });
    return line;
}

widgets::TextBox* ReviewPart::addText(widgets::FormGrid* form, const QString& label, const QString& value,
                                      const Take& take) {
    auto* text = new widgets::TextBox(Speech::spoken(label), form);
    text->setLines(2, 8);
    text->setText(value);
    form->addRow(label, text);
    connect(text, &widgets::TextBox::textEdited, this, [this, text, take] { typed(take, text->text()); });
    return text;
}

widgets::DateField* ReviewPart::addDate(widgets::FormGrid* form, const QString& label, const QString& value,
                                        const Take& take) {
    auto* date = new widgets::DateField(Speech::spoken(label), m_sheet.session.clock(), form);
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (day.isValid()) date->setDate(day);
    form->addRow(label, date);
    connect(date, &widgets::DateField::dateChanged, this,
            [this, date, take] { typed(take, date->date() ? date->date()->toString(Qt::ISODate) : QString()); });
    return date;
}

void ReviewPart::addKnown(widgets::FormGrid* form, const QString& label, const QString& words) {
    form->addRow(label, (new widgets::Label(words, theme::TypeRole::Body, theme::Colour::Text, form))->wrapping());
}

QComboBox* ReviewPart::addChoice(widgets::FormGrid* form, const QString& label, const Choices& choices,
                                 const QString& value, const Take& take) {
    auto* box = new QComboBox(form);
    box->addItem(tr("Not said"), QString());
    for (const auto& [id, words] : choices)
        box->addItem(words, id);
    box->setCurrentIndex(std::max(0, box->findData(value)));
    form->addRow(label, box);
    connect(box, &QComboBox::activated, this, [this, box, take] { typed(take, box->currentData().toString()); });
    return box;
}

} // namespace lodestar::pages
