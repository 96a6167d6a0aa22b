#include "ui/pages/FamilyEntryDialog.h"

#include "ui/pages/FamilyEntryForm.h"
#include "ui/theme/Words.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/ScrollColumn.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using records::Compartment;

namespace {

const records::KindDescription& described(const QString& kind) {
    const auto* known = records::kindNamed(kind);
    return known != nullptr ? *known : *records::kindNamed(u"note");
}

QString wordsFor(Compartment compartment) {
    switch (compartment) {
    case Compartment::Shared:
        return FamilyEntryDialog::tr("Shared: everyone who works with the family, navigators too");
    case Compartment::Health:
        return FamilyEntryDialog::tr("Health: health visiting only");
    case Compartment::Sealed:
        return FamilyEntryDialog::tr("Sealed: third parties, abuse, safeguarding");
    }
    return {};
}

} // namespace

FamilyEntryDialog::FamilyEntryDialog(FamilyContext& context, const RecordId& record, const QString& kind,
                                     const QJsonObject& begun, QWidget* parent)
    : Dialog(EntryWords::kindLabel(kind), parent)
    , m_context(context) {
    m_drawn.record = record;
    m_drawn.kind = kind;
    build(described(kind));
    m_form->setFields(begun);
}

FamilyEntryDialog::FamilyEntryDialog(FamilyContext& context, const Entry& drawn, QWidget* parent)
    : Dialog(tr("Correct: %1").arg(EntryWords::kindLabel(drawn.kind)), parent)
    , m_context(context)
    , m_drawn(drawn)
    , m_new(false) {
    build(described(drawn.kind));
    m_form->setFields(drawn.fields);
}

void FamilyEntryDialog::build(const records::KindDescription& kind) {
    m_form = new FamilyEntryForm(kind, m_context, {}, this);
    auto* scroll = new widgets::ScrollColumn(this);
    scroll->setBareContent(m_form);
    body()->addWidget(scroll, 1);
    if (m_new) {
        addCompartment(kind);
    } else {
        auto* grid = new widgets::FormGrid(this);
        m_reason = new QLineEdit(grid);
        grid->addRow(tr("&Why is it corrected?"), m_reason);
        grid->setNeeded(m_reason, true);
        body()->addWidget(grid);
    }
    QPushButton* primary = addDefault(m_new ? tr("&Save") : tr("&Save the correction"));
    connect(primary, &QPushButton::clicked, this, &FamilyEntryDialog::save);
    setMinimumWidth(560);
}

void FamilyEntryDialog::addCompartment(const records::KindDescription& kind) {
    if (!kind.compartmentChosen) return;
    auto* grid = new widgets::FormGrid(this);
    m_compartment = new QComboBox(grid);
    for (const Compartment each : {Compartment::Shared, Compartment::Health, Compartment::Sealed}) {
        if (!kind.allows(each) || (each == Compartment::Sealed && !m_context.mayOpenSealed())) continue;
        if (each == Compartment::Health && !m_context.seesHealth()) continue;
        m_compartment->addItem(wordsFor(each), static_cast<int>(each));
    }
    m_compartment->setCurrentIndex(std::max(0, m_compartment->findData(static_cast<int>(kind.compartment))));
    grid->addRow(tr("&Who may read it"), m_compartment);
    body()->addWidget(grid);
}

void FamilyEntryDialog::save() {
    if (!m_form->check())
        return setProblem(tr("Something is missing, or cannot be right."), tr("It is marked beside its field."));
    if (!m_new) return saveCorrection();
    const QJsonObject fields = m_form->fields();
    saveNew(fields);
}

void FamilyEntryDialog::saveNew(const QJsonObject& fields) {
    Edit edit = newEntry(m_drawn.record, m_drawn.kind, fields);
    if (m_compartment != nullptr) edit.compartment = static_cast<Compartment>(m_compartment->currentData().toInt());
    if (const Status fits = records::validateFields(edit.kind, edit.fields, true); !fits) return finish(fits, {});
    m_context.session.write([edit](Work& work) { return lodestar::save(work, {edit}); })
        .then(this, [this](const Status& status) { finish(status, tr("Saved on this laptop.")); });
}

void FamilyEntryDialog::saveCorrection() {
    const QJsonObject changes = m_form->changesFrom(m_drawn.fields);
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        setProblem(tr("Why is it corrected?"), tr("The old value stays in the history beside your reason."));
        return m_reason->setFocus();
    }
    if (changes.isEmpty()) return setProblem(tr("Nothing has been changed."));
    m_context.session
        .write([drawn = m_drawn, changes, reason](Work& work) { return correct(work, drawn, changes, reason); })
        .then(this,
              [this](const Status& status) { finish(status, tr("Corrected. The old value stays in the history.")); });
}

void FamilyEntryDialog::finish(const Status& status, const QString& words) {
    if (!status) return setProblem(theme::Words::text(status.error()));
    Q_EMIT saved(words);
    accept();
}

} // namespace lodestar::pages
