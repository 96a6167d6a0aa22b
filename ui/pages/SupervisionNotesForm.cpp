#include "ui/pages/SupervisionNotesForm.h"

#include "core/services/SupervisionWords.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"

#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::pages {

using rules::SupervisionSort;
using widgets::Label;

namespace {

constexpr int mostMinutes = 24 * 60;

} // namespace

SupervisionNotesForm::SupervisionNotesForm(Content content, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_content(std::move(content))
    , m_clock(clock)
    , m_column(new QVBoxLayout(this))
    , m_families(new QVBoxLayout) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    addHeld();
    m_column->addLayout(m_families);
    m_families->setSpacing(12);
    for (const DiscussedFamily& each : std::as_const(m_content.notes.families))
        addBlock(each);
    addBlock({});
    if (m_content.reflects) addReflections();
    m_column->addStretch(1);
}

SupervisionActionRow::Use SupervisionNotesForm::use() const {
    const bool safeguarding = m_content.session.sort == SupervisionSort::Safeguarding;
    return {m_clock, safeguarding, !safeguarding && m_content.mayBeSealed, m_content.readOnly};
}

void SupervisionNotesForm::addHeld() {
    auto* box = new widgets::Box(tr("The session"), this);
    auto* form = new widgets::FormGrid(box);
    m_held = new widgets::DateField(tr("Held on"), m_clock, form);
    m_held->setDate(m_content.notes.held.isValid() ? m_content.notes.held : m_clock.today());
    m_minutes = new QSpinBox(form);
    m_minutes->setRange(0, mostMinutes);
    m_minutes->setSingleStep(5);
    m_minutes->setSpecialValueText(tr("Not written down"));
    m_minutes->setValue(m_content.notes.minutes);
    m_next = new widgets::DateField(tr("Next on"), m_clock, form);
    if (m_content.notes.next.isValid()) m_next->setDate(m_content.notes.next);
    m_themes = new widgets::TextBox(tr("Themes"), form);
    m_themes->setLines(2, 10);
    m_themes->setText(m_content.notes.themes);
    m_themes->setPlaceholderText(tr("What the talk was about, with no family’s name"));
    form->addRow(tr("&Held on"), m_held);
    form->addRow(tr("&Minutes"), m_minutes);
    form->addRow(tr("&Themes"), m_themes);
    form->addRow(tr("Ne&xt on"), m_next);
    box->body()->addWidget(form);
    m_column->addWidget(box);
    for (widgets::DateField* each : {m_held, m_next}) {
        each->setReadOnly(m_content.readOnly);
        connect(each, &QLineEdit::textEdited, this, &SupervisionNotesForm::edited);
        connect(each, &widgets::DateField::dateChanged, this, &SupervisionNotesForm::edited);
    }
    m_minutes->setReadOnly(m_content.readOnly);
    m_themes->setReadOnly(m_content.readOnly);
    connect(m_minutes, &QSpinBox::valueChanged, this, &SupervisionNotesForm::edited);
    connect(m_themes, &widgets::TextBox::textEdited, this, &SupervisionNotesForm::edited);
}

const PreparedFamily* SupervisionNotesForm::prepared(const RecordId& household) const {
    const auto found = std::ranges::find(m_content.prepared, household, &PreparedFamily::household);
    return found == m_content.prepared.cend() ? nullptr : &*found;
}

/// Without a household: the block of what was agreed of no family.
void SupervisionNotesForm::addBlock(const DiscussedFamily& family) {
    SupervisionFamilyBlock::Content content;
    content.family = family;
    const SupervisionWords words(m_clock.today());
    if (const PreparedFamily* known = prepared(family.household)) {
        for (const WorkPerson& each : known->children)
            content.children.append(each.record);
        content.about = (QStringList{words.children(known->children)} + words.whys(known->whys)).join(u'\n');
    }
    for (const AgreedAction& each : std::as_const(m_content.notes.actions))
        if (each.household == family.household) content.actions.append(each);
    auto* block = new SupervisionFamilyBlock(std::move(content), use(), this);
    const bool last = family.household.isNull() || m_blocks.isEmpty() || m_blocks.last()->isOfFamily();
    m_families->insertWidget(last ? -1 : m_families->count() - 1, block);
    m_blocks.insert(last ? m_blocks.size() : m_blocks.size() - 1, block);
    connect(block, &SupervisionFamilyBlock::edited, this, &SupervisionNotesForm::edited);
    connect(block, &SupervisionFamilyBlock::takenOut, this, [this, block] {
        m_blocks.removeOne(block);
        block->hide();
        block->deleteLater();
        Q_EMIT edited();
        Q_EMIT familiesChanged();
    });
}

void SupervisionNotesForm::addReflections() {
    auto* box = new widgets::Box(tr("Reflection"), this);
    box->body()->addWidget((new Label(tr("Only she and her supervisor ever have it. It is on no print."),
                                      theme::TypeRole::Table, theme::Colour::TextSoft, box))
                               ->wrapping());
    for (const SupervisionPerson& person : std::as_const(m_content.session.supervisees)) {
        SupervisionReflection reflection{person, {}};
        for (const SupervisionReflection& each : std::as_const(m_content.notes.reflections))
            if (each.whose == person) reflection = each;
        auto* text = new widgets::TextBox(tr("Reflection of %1").arg(person.name), box);
        text->setLines(2, 10);
        text->setText(reflection.words);
        text->setReadOnly(m_content.readOnly);
        if (m_content.session.supervisees.size() > 1)
            box->body()->addWidget((new Label(person.name, theme::TypeRole::Body, theme::Colour::Text, box))->strong());
        box->body()->addWidget(text);
        m_reflections.append({reflection, text});
        connect(text, &widgets::TextBox::textEdited, this, &SupervisionNotesForm::edited);
    }
    m_column->addWidget(box);
}

SupervisionNotes SupervisionNotesForm::notes() const {
    SupervisionNotes made = m_content.notes;
    made.held = m_held->date().value_or(QDate());
    made.minutes = m_minutes->value();
    made.next = m_next->date().value_or(QDate());
    made.themes = m_themes->text();
    made.families.clear();
    made.actions.clear();
    for (const SupervisionFamilyBlock* each : m_blocks) {
        if (each->isOfFamily()) made.families.append(each->family());
        made.actions += each->actions();
    }
    if (!m_content.reflects) return made;
    made.reflections.clear();
    for (const auto& [reflection, text] : m_reflections) {
        made.reflections.append(reflection);
        made.reflections.last().words = text->text();
    }
    return made;
}

bool SupervisionNotesForm::isMisread() const {
    return m_held->isMisread() || m_next->isMisread() ||
           std::ranges::any_of(m_blocks, &SupervisionFamilyBlock::isMisread);
}

bool SupervisionNotesForm::holds(const RecordId& household) const {
    return std::ranges::any_of(m_blocks, [&](const SupervisionFamilyBlock* each) {
        return each->isOfFamily() && each->family().household == household;
    });
}

void SupervisionNotesForm::talkAbout(const PreparedFamily& family) {
    if (!holds(family.household)) {
        DiscussedFamily made;
        made.entry = EntryId::create();
        made.household = family.household;
        made.called = family.family;
        for (const rules::SupervisionWhy& each : family.whys)
            made.reasons.append(rules::supervisionReasonName(each.reason));
        addBlock(made);
        Q_EMIT edited();
        Q_EMIT familiesChanged();
    }
    for (SupervisionFamilyBlock* each : std::as_const(m_blocks))
        if (each->isOfFamily() && each->family().household == family.household) each->focusFirst();
}

void SupervisionNotesForm::focusFirst() {
    m_held->setFocus(Qt::OtherFocusReason);
}

} // namespace lodestar::pages
