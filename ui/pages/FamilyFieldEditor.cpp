#include "ui/pages/FamilyFieldEditor.h"

#include "core/base/DateText.h"
#include "core/base/Gestation.h"
#include "core/base/MeasurementInput.h"
#include "core/base/NhsNumber.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/TimeField.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using records::FieldDescription;
using records::FieldType;

namespace {

const QJsonValue notStated{QJsonValue::Undefined};

/// Text on one line; numbers and measures are read from it.
class LineEditor final : public FamilyFieldEditor {
public:
    enum class Reads { Text, Integer, Decimal, Weight, Gestation };

    LineEditor(const QString& name, Reads reads, QWidget* parent)
        : FamilyFieldEditor(parent)
        , m_line(new QLineEdit(this))
        , m_reads(reads) {
        widgets::Speech::name(m_line, name);
        hold(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &FamilyFieldEditor::edited);
    }
    [[nodiscard]] QJsonValue value() const override {
        const QString text = m_line->text().trimmed();
        if (text.isEmpty()) return notStated;
        switch (m_reads) {
        case Reads::Text:
            return text;
        case Reads::Decimal:
            return QString(text).replace(u',', u'.');
        case Reads::Integer: {
            bool whole = false;
            const qint64 number = text.toLongLong(&whole);
            return whole ? QJsonValue(number) : notStated;
        }
        case Reads::Weight: {
            const auto grams = parseMass(text, MassUnit::Kilograms);
            return grams ? QJsonValue(qint64(grams->value)) : notStated;
        }
        case Reads::Gestation: {
            const auto gestation = Gestation::parse(text);
            return gestation ? QJsonValue(gestation->days()) : notStated;
        }
        }
        return notStated;
    }
    void setValue(const QJsonValue& value) override {
        QString text = value.toString();
        if (value.isDouble()) {
            text = m_reads == Reads::Weight      ? kilogramsText(Grams{value.toInteger()})
                   : m_reads == Reads::Gestation ? Gestation(static_cast<int>(value.toInteger())).toString()
                                                 : QString::number(value.toInteger());
        }
        m_line->setText(text);
    }
    [[nodiscard]] QString problem() const override {
        if (m_line->text().trimmed().isEmpty() || !value().isUndefined()) return {};
        switch (m_reads) {
        case Reads::Weight:
            return FamilyFieldEditor::tr("A weight, like 4.86 kg or 10 lb 11 oz.");
        case Reads::Gestation:
            return FamilyFieldEditor::tr("Weeks and days, like 39+3.");
        default:
            return FamilyFieldEditor::tr("A whole number.");
        }
    }

private:
    QLineEdit* m_line;
    Reads m_reads;
};

class TextEditor final : public FamilyFieldEditor {
public:
    TextEditor(const QString& name, QWidget* parent)
        : FamilyFieldEditor(parent)
        , m_box(new widgets::TextBox(name, this)) {
        m_box->setLines(3, 10);
        hold(m_box);
        connect(m_box, &widgets::TextBox::textEdited, this, &FamilyFieldEditor::edited);
    }
    [[nodiscard]] QJsonValue value() const override {
        return m_box->text().trimmed().isEmpty() ? notStated : QJsonValue(m_box->text());
    }
    void setValue(const QJsonValue& value) override { m_box->setText(value.toString()); }

private:
    widgets::TextBox* m_box;
};

/// A date, with a time where the field may carry one.
class DateEditor final : public FamilyFieldEditor {
public:
    DateEditor(const QString& name, bool withTime, const FamilyContext& context, QWidget* parent)
        : FamilyFieldEditor(parent)
        , m_now(context.session.clock().now())
        , m_date(new widgets::DateField(name, context.session.clock(), this)) {
        hold(m_date);
        connect(m_date, &widgets::DateField::dateChanged, this, &FamilyFieldEditor::edited);
        if (!withTime) return;
        m_time = new widgets::TimeField(FamilyFieldEditor::tr("%1, time").arg(name), this);
        layout()->addWidget(m_time);
        connect(m_time, &widgets::TimeField::timeChanged, this, &FamilyFieldEditor::edited);
    }
    [[nodiscard]] QJsonValue value() const override {
        const auto date = m_date->date();
        if (!date) return notStated;
        if (m_time == nullptr || !m_time->time()) return date->toString(Qt::ISODate);
        const QDateTime at(*date, *m_time->time(), Qt::OffsetFromUTC, m_offset.value_or(m_now.offsetFromUtc()));
        return at.toString(Qt::ISODate);
    }
    void setValue(const QJsonValue& value) override {
        const QString stored = value.toString();
        if (const QDate date = storedDate(stored); date.isValid()) m_date->setDate(date);
        if (m_time == nullptr || !hasTime(stored)) return;
        m_offset = storedDateTime(stored).offsetFromUtc();
        m_time->setTime(storedDateTime(stored).time());
    }
    [[nodiscard]] QString problem() const override {
        if (m_date->isMisread()) return FamilyFieldEditor::tr("A date, like 12 Mar 2026.");
        if (m_time != nullptr && m_time->isMisread()) return FamilyFieldEditor::tr("A time, like 14:10.");
        return {};
    }

private:
    QDateTime m_now;
    widgets::DateField* m_date;
    widgets::TimeField* m_time = nullptr;
    std::optional<int> m_offset; ///< of the value that was there: a correction keeps its own summer or winter
};

/// One of a few answers; the first row says that nothing is stated.
class ChoiceEditor final : public FamilyFieldEditor {
public:
    ChoiceEditor(const QString& name, QWidget* parent)
        : FamilyFieldEditor(parent)
        , m_box(new QComboBox(this)) {
        widgets::Speech::name(m_box, name);
        m_box->addItem(FamilyFieldEditor::tr("not stated"), QVariant());
        hold(m_box);
        connect(m_box, &QComboBox::activated, this, &FamilyFieldEditor::edited);
    }
    void add(const QString& words, const QJsonValue& value) { m_box->addItem(words, value.toVariant()); }
    [[nodiscard]] QJsonValue value() const override {
        const QVariant chosen = m_box->currentData();
        return chosen.isValid() ? QJsonValue::fromVariant(chosen) : notStated;
    }
    void setValue(const QJsonValue& value) override {
        if (value.isUndefined() || value.isNull()) return m_box->setCurrentIndex(0);
        int place = m_box->findData(value.toVariant());
        if (place < 0) {
            // A choice that a newer version knows is kept as it stands.
            m_box->addItem(EntryWords::choice(value.toVariant().toString()), value.toVariant());
            place = m_box->count() - 1;
        }
        m_box->setCurrentIndex(place);
    }

private:
    QComboBox* m_box;
};

QString capital(QString words) {
    if (!words.isEmpty()) words[0] = words.at(0).toUpper();
    return words;
}

FamilyFieldEditor* personEditor(const QString& name, const FamilyContext& context, QWidget* parent) {
    auto* editor = new ChoiceEditor(name, parent);
    for (const QList<FamilyMember>& list : {context.family.members, context.family.formerMembers}) {
        for (const FamilyMember& each : list)
            editor->add(each.person.fullName(), each.person.record.toString());
    }
    return editor;
}

LineEditor::Reads readsOf(const FieldDescription& field) {
    if (field.name == u"weightGrams"_s) return LineEditor::Reads::Weight;
    if (field.name == u"gestationDays"_s) return LineEditor::Reads::Gestation;
    return field.type == FieldType::Integer ? LineEditor::Reads::Integer : LineEditor::Reads::Decimal;
}

} // namespace

void FamilyFieldEditor::hold(QWidget* field) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(field, 1);
    setFocusProxy(field);
}

FamilyFieldEditor* FamilyFieldEditor::make(const FieldDescription& field, const FamilyContext& context,
                                           QWidget* parent) {
    const QString name = EntryWords::label(field);
    switch (field.type) {
    case FieldType::Text:
        return new LineEditor(name, LineEditor::Reads::Text, parent);
    case FieldType::LongText:
        return new TextEditor(name, parent);
    case FieldType::Date:
        return new DateEditor(name, false, context, parent);
    case FieldType::DateTime:
        return new DateEditor(name, true, context, parent);
    case FieldType::Integer:
    case FieldType::Decimal:
        return new LineEditor(name, readsOf(field), parent);
    case FieldType::Record:
        return personEditor(name, context, parent);
    case FieldType::Choice: {
        auto* editor = new ChoiceEditor(name, parent);
        for (const QString& each : field.choices)
            editor->add(capital(EntryWords::choice(each)), each);
        return editor;
    }
    case FieldType::YesNo: {
        auto* editor = new ChoiceEditor(name, parent);
        editor->add(tr("Yes"), true);
        editor->add(tr("No"), false);
        return editor;
    }
    case FieldType::Entry:
    case FieldType::Composite:
    case FieldType::List:
        return nullptr;
    }
    return nullptr;
}

} // namespace lodestar::pages
