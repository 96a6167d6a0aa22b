#include "ui/pages/FormTypedEditor.h"

#include "core/base/Clock.h"
#include "core/forms/ValueChecks.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/TypedDate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using forms::ItemType;
using forms::Value;
using forms::ValueType;

/// Between a day and a time that were typed and cannot be read.
constexpr QChar typedBreak(u'\t');

/// One answer: a line or a box of text, a time beside a day, a unit beside a number.
struct FormTypedEditor::Field : QWidget {
    using QWidget::QWidget;
    QLineEdit* line = nullptr;
    QLineEdit* time = nullptr;
    widgets::TextBox* box = nullptr;
    QComboBox* units = nullptr;
    Value given; ///< as it was set: comes back as it is while nobody edits it
    QString shown;
    QString shownTime;

    [[nodiscard]] QString text() const { return box != nullptr ? box->text() : line->text().trimmed(); }
    [[nodiscard]] QString typed() const {
        return time != nullptr && !time->text().isEmpty() ? text() + typedBreak + time->text() : text();
    }
    [[nodiscard]] bool untouched() const {
        return text() == shown && (time == nullptr || time->text() == shownTime) &&
               (units == nullptr || given.isEmpty() || units->currentText() == given.shown().section(u' ', 1));
    }
};

namespace {

constexpr int shortWidth = 180;
constexpr int longWidth = 520;

/// A number as people type it: with a comma, without a nought in front.
QString plainNumber(QString text) {
    text.replace(u',', u'.');
    if (text.startsWith(u'.')) text.prepend(u'0');
    const auto number = forms::ExactDecimal::read(text);
    return number ? number->toString() : QString();
}

/// A day, or as FHIR has it a month or a year alone.
QString plainDate(const QString& text, QDate today) {
    if (forms::wellWritten(ValueType::Date, text)) return text;
    const auto date = widgets::TypedDate::parse(text, today);
    return date ? date->toString(Qt::ISODate) : QString();
}

QString plainTime(const QString& text) {
    if (forms::wellWritten(ValueType::Time, text)) return text;
    const auto time = widgets::TypedDate::parseTime(text);
    return time ? time->toString(u"HH:mm:ss"_s) : QString();
}

/// The moment with the offset of this place.
QString plainMoment(const QString& day, const QString& time, QDate today) {
    const QString date = plainDate(day, today);
    if (time.isEmpty() || date.size() < 10) return time.isEmpty() ? date : QString();
    const QString clock = plainTime(time);
    if (clock.isEmpty()) return {};
    const QDateTime local(QDate::fromString(date, Qt::ISODate), QTime::fromString(clock.left(8), Qt::ISODate));
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

bool isShort(ItemType type) {
    return type != ItemType::String && type != ItemType::Url && type != ItemType::Reference;
}

QString shownDay(const QString& text) {
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    return text.size() >= 10 && date.isValid() ? widgets::TypedDate::show(date) : text;
}

} // namespace

FormTypedEditor::FormTypedEditor(const Ask& ask, QWidget* parent)
    : FormEditor(parent)
    , m_item(ask.item)
    , m_name(ask.name)
    , m_clock(ask.clock)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    addField();
    if (!m_item.repeats) return;
    auto* more = new QPushButton(tr("One more answer"), this);
    more->setFlat(true);
    widgets::Speech::name(more, tr("One more answer to: %1").arg(m_name));
    m_column->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        Field* made = addField();
        (made->box != nullptr ? static_cast<QWidget*>(made->box) : made->line)->setFocus(Qt::OtherFocusReason);
    });
}

FormTypedEditor::Field* FormTypedEditor::addField() {
    auto* field = new Field(this);
    auto* row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto& theme = theme::Theme::of(this);
    if (m_item.type == ItemType::Text) {
        field->box = new widgets::TextBox(m_name, field);
        field->box->setLines(2, 8);
        row->addWidget(field->box);
        connect(field->box, &widgets::TextBox::textEdited, this, &FormEditor::edited);
    } else {
        field->line = new QLineEdit(field);
        widgets::Speech::name(field->line, m_name);
        field->line->setPlaceholderText(m_item.entryFormat);
        field->line->setMaximumWidth(theme.scaled(isShort(m_item.type) ? shortWidth : longWidth));
        row->addWidget(field->line, 3);
        connect(field->line, &QLineEdit::textEdited, this, &FormEditor::edited);
        connect(field->line, &QLineEdit::editingFinished, this, &FormEditor::left);
    }
    if (m_item.type == ItemType::DateTime) {
        field->time = new QLineEdit(field);
        widgets::Speech::name(field->time, tr("%1: time").arg(m_name));
        field->time->setMaximumWidth(theme.scaled(90));
        row->addWidget(field->time);
        connect(field->time, &QLineEdit::textEdited, this, &FormEditor::edited);
        connect(field->time, &QLineEdit::editingFinished, this, &FormEditor::left);
    }
    if (m_item.units.size() > 1) {
        field->units = new QComboBox(field);
        field->units->addItems(m_item.units);
        widgets::Speech::name(field->units, tr("%1: unit").arg(m_name));
        row->addWidget(field->units);
        connect(field->units, &QComboBox::activated, this, &FormEditor::edited);
    } else if (!m_item.units.isEmpty()) {
        row->addWidget(
            new widgets::Label(m_item.units.front(), theme::TypeRole::Table, theme::Colour::TextSoft, field));
    }
    if (field->box == nullptr) row->addStretch(1);
    m_column->insertWidget(static_cast<int>(m_fields.size()), field);
    m_fields.append(field);
    return field;
}

void FormTypedEditor::setValues(const QList<Value>& values) {
    while (m_fields.size() < values.size())
        addField();
    while (m_fields.size() > std::max<qsizetype>(values.size(), 1))
        delete m_fields.takeLast();
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        Field& field = *m_fields[i];
        field.given = values.value(i);
        if (!field.given.typed().isEmpty()) {
            showTyped(field);
            continue;
        }
        const QString text = field.given.type() == ValueType::Reference ? field.given.shown() : field.given.text();
        const bool day = m_item.type == ItemType::Date || m_item.type == ItemType::DateTime;
        field.shown = day ? shownDay(text) : m_item.type == ItemType::Time ? text.left(5) : text;
        field.shownTime = field.time != nullptr ? text.mid(11, 5) : QString();
        if (field.box != nullptr)
            field.box->setText(field.shown);
        else
            field.line->setText(field.shown);
        if (field.time != nullptr) field.time->setText(field.shownTime);
        if (field.units != nullptr && !field.given.isEmpty())
            field.units->setCurrentIndex(std::max(0, field.units->findText(field.given.shown().section(u' ', 1))));
    }
}

/// What could not be read stands in the field again as it was typed.
void FormTypedEditor::showTyped(Field& field) const {
    const QString typed = field.given.typed();
    field.given = {};
    if (field.box != nullptr) return field.box->setText(typed);
    field.line->setText(typed.section(typedBreak, 0, 0));
    if (field.time != nullptr) field.time->setText(typed.section(typedBreak, 1));
}

Value FormTypedEditor::valueOf(const Field& field) const {
    if (field.text().isEmpty()) return {};
    if (!field.given.isEmpty() && field.untouched()) return field.given;
    const QString text = field.text();
    switch (m_item.type) {
    case ItemType::Decimal:
        return Value::primitive(ValueType::Decimal, plainNumber(text));
    case ItemType::Integer: {
        const QString number = plainNumber(text);
        return forms::wellWritten(ValueType::Integer, number) ? Value::primitive(ValueType::Integer, number) : Value();
    }
    case ItemType::Date:
        return Value::primitive(ValueType::Date, plainDate(text, m_clock.today()));
    case ItemType::DateTime:
        return Value::primitive(ValueType::DateTime, plainMoment(text, field.time->text().trimmed(), m_clock.today()));
    case ItemType::Time:
        return Value::primitive(ValueType::Time, plainTime(text));
    case ItemType::Url:
        return Value::primitive(ValueType::Uri, text);
    case ItemType::Reference:
        return text.contains(u'/') ? Value::reference(text, {}) : Value::reference({}, text);
    case ItemType::Quantity: {
        const QString number = plainNumber(text);
        if (number.isEmpty()) return {};
        const int at = field.units != nullptr ? field.units->currentIndex() : 0;
        if (m_item.unitCodings.empty()) return Value::quantity(number, {}, {}, {});
        const Value& unit = m_item.unitCodings.at(static_cast<std::size_t>(std::max(at, 0)));
        return Value::quantity(number, unit.shown(), unit.part(u"system"), unit.part(u"code"));
    }
    default:
        return Value::primitive(ValueType::String, text);
    }
}

QList<Value> FormTypedEditor::values() const {
    QList<Value> all;
    for (const Field* field : m_fields) {
        const Value value = valueOf(*field);
        if (!value.isEmpty() || !field->typed().isEmpty())
            all.append(value.isEmpty() ? Value::unread(field->typed()) : value);
    }
    return all;
}

QString FormTypedEditor::misread() const {
    for (const Field* field : m_fields)
        if (!field->typed().isEmpty() && valueOf(*field).isEmpty())
            return forms::faultsOfValue(m_item, Value()).value(0);
    return {};
}

} // namespace lodestar::pages
