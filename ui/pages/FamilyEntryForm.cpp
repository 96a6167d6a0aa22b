#include "ui/pages/FamilyEntryForm.h"

#include "core/base/DateText.h"
#include "core/base/MeasurementInput.h"
#include "core/records/DayOrder.h"
#include "core/records/EntryState.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Speech.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using records::FieldDescription;
using records::FieldType;

namespace {

/// Fields that the program fills in itself; the answers to a questionnaire belong to their form and are not typed over.
bool isOwn(const FieldDescription& field) {
    static const QStringList own{u"reason"_s,  u"retired"_s,   u"source"_s,        u"practitioner"_s, u"supervisor"_s,
                                 u"subject"_s, u"writtenAt"_s, u"countersigned"_s, u"questionnaire"_s};
    return own.contains(field.name) || field.type == FieldType::Entry;
}

/// An amount in its own unit: kilograms for a weight, centimetres for everything else that is measured.
class AmountEditor final : public FamilyFieldEditor {
public:
    AmountEditor(const QString& name, std::function<QString()> measure, QWidget* parent)
        : FamilyFieldEditor(parent)
        , m_line(new QLineEdit(this))
        , m_measure(std::move(measure)) {
        widgets::Speech::name(m_line, name);
        hold(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &FamilyFieldEditor::edited);
    }
    [[nodiscard]] QJsonValue value() const override {
        if (isWeight()) {
            const auto grams = parseMass(m_line->text(), MassUnit::Kilograms);
            return grams ? QJsonValue(qint64(grams->value)) : QJsonValue(QJsonValue::Undefined);
        }
        const auto length = parseLength(m_line->text(), LengthUnit::Centimetres);
        return length ? QJsonValue(qint64(length->value)) : QJsonValue(QJsonValue::Undefined);
    }
    void setValue(const QJsonValue& value) override {
        if (!value.isDouble()) return;
        m_line->setText(isWeight() ? kilogramsText(Grams{value.toInteger()})
                                   : centimetresText(TenthsOfMillimetre{value.toInteger()}));
    }
    [[nodiscard]] QString problem() const override {
        if (m_line->text().trimmed().isEmpty() || !value().isUndefined()) return {};
        return isWeight() ? FamilyFieldEditor::tr("A weight, like 4.86 kg or 10 lb 11 oz.")
                          : FamilyFieldEditor::tr("A length, like 53.2 cm or 20.5 in.");
    }
    [[nodiscard]] QString written() const { return m_line->text().trimmed(); }
    [[nodiscard]] bool isWeight() const { return m_measure() == u"weight"_s; }

private:
    QLineEdit* m_line;
    std::function<QString()> m_measure;
};

bool isEmpty(const QJsonObject& object) {
    return std::all_of(object.constBegin(), object.constEnd(),
                       [](const QJsonValue& value) { return value.isNull() || value.isUndefined(); });
}

} // namespace

FamilyEntryForm::FamilyEntryForm(const records::KindDescription& kind, const FamilyContext& context,
                                 const QString& onlyField, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new widgets::FormGrid(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    for (const FieldDescription& field : kind.fields) {
        if (onlyField.isEmpty() ? !isOwn(field) : field.name == onlyField) addField(field);
    }
    noteOrder(kind);
}

/// Days of a composite as its description says; and nothing ends before it began.
void FamilyEntryForm::noteOrder(const records::KindDescription& kind) {
    const auto add = [this](const QString& field, const QStringList& parts) {
        QList<qsizetype> row;
        for (const QString& part : parts) {
            const auto found = std::ranges::find_if(m_editors, [&](const Editor& each) {
                return field.isEmpty() ? each.part.isEmpty() && each.field == part
                                       : each.field == field && each.part == part;
            });
            if (found != m_editors.end()) row.append(std::distance(m_editors.begin(), found));
        }
        m_inOrder.append(row);
    };
    for (const FieldDescription& field : kind.fields)
        for (const QStringList& parts : records::daysInOrder(kind.name, field.name))
            add(field.name, parts);
    add({}, {u"from"_s, u"to"_s});
}

void FamilyEntryForm::addField(const FieldDescription& field) {
    if (field.type == FieldType::List) return addList(field);
    if (field.type != FieldType::Composite) return addEditor(field, field.name, {}, EntryWords::label(field));
    for (const FieldDescription& part : field.parts) {
        if (part.name == u"amount"_s && field.name == u"measured"_s) {
            addMeasureEditor(part);
            continue;
        }
        // The unit follows from the measure, and what was typed is kept beside it.
        if (field.name == u"measured"_s && (part.name == u"unit"_s || part.name == u"asWritten"_s)) continue;
        FieldDescription described = part;
        described.required = part.required || (field.required && field.parts.size() == 1);
        const bool same = part.label == field.label || field.parts.size() > 3;
        const QString label = EntryWords::label(part);
        addEditor(described, field.name, part.name,
                  same ? label : tr("%1: %2").arg(EntryWords::label(field), label.toLower()));
    }
}

void FamilyEntryForm::addEditor(const FieldDescription& described, const QString& field, const QString& part,
                                const QString& label) {
    FamilyFieldEditor* editor = FamilyFieldEditor::make(described, m_context, m_grid);
    if (editor == nullptr) return;
    m_grid->addRow(label, editor);
    m_grid->setNeeded(editor, described.required);
    m_editors.append({field, part, editor, described.required, label});
}

void FamilyEntryForm::addMeasureEditor(const FieldDescription& part) {
    auto* editor = new AmountEditor(
        EntryWords::label(part),
        [this] {
            for (const Editor& each : m_editors) {
                if (each.field == u"measured"_s && each.part == u"measure"_s) return each.editor->value().toString();
            }
            return QString();
        },
        m_grid);
    m_grid->addRow(EntryWords::label(part), editor);
    m_grid->setNeeded(editor, true);
    m_editors.append({u"measured"_s, part.name, editor, true});
}

void FamilyEntryForm::addList(const FieldDescription& field) {
    auto* holder = new QWidget(m_grid);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* add = new QPushButton(tr("Add a line"), holder);
    add->setProperty("small", true);
    add->setAccessibleName(tr("Add a line to %1").arg(EntryWords::label(field)));
    column->addWidget(add, 0, Qt::AlignLeft);
    const qsizetype place = m_lists.size();
    m_lists.append({field, holder, {}, {}});
    connect(add, &QPushButton::clicked, this, [this, place] { addItem(place, {}); });
    m_grid->addRow(EntryWords::label(field), holder);
}

void FamilyEntryForm::addItem(qsizetype place, const QJsonObject& values) {
    ListEditor& list = m_lists[place];
    auto* item = new QWidget(list.holder);
    auto* row = new QHBoxLayout(item);
    row->setContentsMargins(0, 0, 0, 0);
    QList<Editor> editors;
    for (const FieldDescription& part : list.field.parts) {
        FamilyFieldEditor* editor = FamilyFieldEditor::make(part, m_context, item);
        if (editor == nullptr) continue;
        editor->setValue(values.value(part.name));
        editor->setToolTip(EntryWords::label(part));
        row->addWidget(editor, 1);
        editors.append({list.field.name, part.name, editor, part.required});
    }
    auto* remove = new QPushButton(tr("Remove"), item);
    remove->setProperty("small", true);
    remove->setFlat(true);
    row->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, [this, place, item] { removeItem(place, item); });
    list.items.append(editors);
    list.itemWidgets.append(item);
    auto* column = qobject_cast<QVBoxLayout*>(list.holder->layout());
    column->insertWidget(column->count() - 1, item);
}

void FamilyEntryForm::removeItem(qsizetype place, QWidget* item) {
    ListEditor& list = m_lists[place];
    const qsizetype at = list.itemWidgets.indexOf(item);
    if (at < 0) return;
    list.items.removeAt(at);
    list.itemWidgets.removeAt(at);
    item->hide();
    item->deleteLater();
}

void FamilyEntryForm::setFields(const QJsonObject& fields) {
    m_before = fields;
    // The measure first: an amount is read in its unit.
    for (const Editor& each : m_editors)
        each.editor->setValue(each.part.isEmpty() ? fields.value(each.field)
                                                  : fields.value(each.field).toObject().value(each.part));
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        const QJsonArray items = fields.value(m_lists.at(i).field.name).toArray();
        for (const QJsonValue& item : items)
            addItem(i, item.toObject());
    }
}

QJsonArray FamilyEntryForm::listValue(const ListEditor& list) const {
    QJsonArray values;
    for (const QList<Editor>& item : list.items) {
        QJsonObject object;
        for (const Editor& each : item) {
            if (const QJsonValue value = each.editor->value(); !value.isUndefined()) object.insert(each.part, value);
        }
        if (!object.isEmpty()) values.append(object);
    }
    return values;
}

QJsonObject FamilyEntryForm::fields() const {
    QJsonObject made;
    for (const Editor& each : m_editors) {
        const QJsonValue value = each.editor->value();
        if (each.part.isEmpty()) {
            if (!value.isUndefined()) made.insert(each.field, value);
            continue;
        }
        // What this version does not show of a composite stays in it.
        QJsonObject whole = (made.contains(each.field) ? made : m_before).value(each.field).toObject();
        if (value.isUndefined())
            whole.remove(each.part);
        else
            whole.insert(each.part, value);
        if (const auto* amount = dynamic_cast<const AmountEditor*>(each.editor); amount != nullptr) {
            if (value != m_before.value(each.field).toObject().value(each.part))
                whole.insert(u"asWritten"_s, amount->written());
            whole.insert(u"unit"_s, amount->isWeight() ? u"g"_s : u"0.1mm"_s);
        }
        made.insert(each.field, whole);
    }
    for (auto it = made.begin(); it != made.end();)
        it = it.value().isObject() && isEmpty(it.value().toObject()) ? made.erase(it) : it + 1;
    for (const ListEditor& list : m_lists) {
        if (const QJsonArray values = listValue(list); !values.isEmpty()) made.insert(list.field.name, values);
    }
    return made;
}

QJsonObject FamilyEntryForm::changesFrom(const QJsonObject& before) const {
    const QJsonObject now = fields();
    QJsonObject changes;
    QStringList shown;
    for (const Editor& each : m_editors)
        shown.append(each.field);
    for (const ListEditor& each : m_lists)
        shown.append(each.field.name);
    shown.removeDuplicates();
    for (const QString& field : shown) {
        const QJsonValue value = now.value(field);
        if (value == before.value(field)) continue;
        changes.insert(field, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
    return changes;
}

QString FamilyEntryForm::problemOf(const Editor& editor) const {
    QString problem = editor.editor->problem();
    if (problem.isEmpty() && editor.needed && editor.editor->value().isUndefined()) problem = tr("Needed.");
    return problem;
}

QString FamilyEntryForm::outOfOrder(qsizetype place) const {
    const auto dayOf = [this](qsizetype at) { return storedDate(m_editors[at].editor->value().toString()); };
    const QDate day = dayOf(place);
    for (const QList<qsizetype>& row : m_inOrder) {
        for (const qsizetype before : row.first(std::max(row.indexOf(place), qsizetype(0)))) {
            const QDate first = dayOf(before);
            if (day.isValid() && first.isValid() && day < first)
                return tr("This is before “%1”, %2. Correct one of the two days.")
                    .arg(m_editors[before].label, dateText(first));
        }
    }
    return {};
}

bool FamilyEntryForm::check() {
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        const QString problem = problemOf(m_editors[i]);
        m_grid->setProblem(m_editors[i].editor, problem.isEmpty() ? outOfOrder(i) : problem);
    }
    if (QWidget* first = m_grid->firstProblem(); first != nullptr) first->setFocus();
    return !m_grid->hasProblems();
}

} // namespace lodestar::pages
