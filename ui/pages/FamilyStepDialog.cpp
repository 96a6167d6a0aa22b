#include "ui/pages/FamilyStepDialog.h"

#include "ui/theme/Words.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(FamilyStepDialog::About about, const QString& step, const QString& who) {
    switch (about) {
    case FamilyStepDialog::About::Missed:
        return FamilyStepDialog::tr("%1, %2: it did not take place").arg(step, who);
    case FamilyStepDialog::About::Declined:
        return FamilyStepDialog::tr("%1, %2: declined").arg(step, who);
    case FamilyStepDialog::About::NotPossible:
        return FamilyStepDialog::tr("%1, %2: not possible").arg(step, who);
    case FamilyStepDialog::About::Elsewhere:
        return FamilyStepDialog::tr("%1, %2: done elsewhere").arg(step, who);
    }
    return {};
}

} // namespace

FamilyStepDialog::FamilyStepDialog(FamilyContext& context, About about, const PathwayLane& lane,
                                   const rules::StepState& state, QWidget* parent)
    : Dialog(titleOf(about, state.step->title, lane.name), parent)
    , m_context(context)
    , m_about(about)
    , m_person(lane.person)
    , m_pregnancy(lane.pregnancy)
    , m_step(state.step->id)
    , m_type(state.step->contactType.isEmpty() ? u"other"_s : state.step->contactType)
    , m_grid(new widgets::FormGrid(this)) {
    if (about == About::Missed)
        buildMissed();
    else
        buildAnswer();
    body()->addWidget(m_grid);
    QPushButton* primary = addPrimary(tr("&Save"));
    disconnect(primary, nullptr, this, nullptr);
    connect(primary, &QPushButton::clicked, this, &FamilyStepDialog::save);
    setMinimumWidth(520);
}

void FamilyStepDialog::buildMissed() {
    m_outcome = new QComboBox(m_grid);
    m_outcome->addItem(tr("No access: the door was not opened"), u"no_access"_s);
    m_outcome->addItem(tr("Was not brought"), u"was_not_brought"_s);
    m_outcome->addItem(tr("Cancelled by the family"), u"cancelled_by_family"_s);
    m_outcome->addItem(tr("Cancelled by us"), u"cancelled_by_service"_s);
    m_grid->addRow(tr("&What happened"), m_outcome);
    m_card = new QCheckBox(tr("A card was left"), m_grid);
    m_grid->addWide(m_card);
    m_heard = new QComboBox(m_grid);
    m_heard->addItem(tr("not stated"), QString());
    m_heard->addItem(tr("Nobody"), u"nobody"_s);
    m_heard->addItem(tr("A child"), u"child"_s);
    m_heard->addItem(tr("An adult"), u"adult"_s);
    m_heard->addItem(tr("Child and adult"), u"both"_s);
    m_grid->addRow(tr("&Heard inside"), m_heard);
    m_why = new QLineEdit(m_grid);
    m_grid->addRow(tr("What was &tried or said"), m_why);
    m_next = new widgets::DateField(tr("Next try"), m_context.session.clock(), m_grid);
    m_grid->addRow(tr("&Next try"), m_next);
}

void FamilyStepDialog::buildAnswer() {
    m_on = new widgets::DateField(tr("Date"), m_context.session.clock(), m_grid);
    m_on->setDate(m_context.today());
    m_grid->addRow(tr("&Date"), m_on);
    m_by = new QLineEdit(m_grid);
    m_grid->addRow(m_about == About::Elsewhere ? tr("Done &by") : tr("Said &by"), m_by);
    m_grid->setNeeded(m_by, m_about == About::Declined);
    m_why = new QLineEdit(m_grid);
    m_grid->addRow(m_about == About::Elsewhere ? tr("&Result") : tr("&Why"), m_why);
    m_grid->setNeeded(m_why, m_about == About::NotPossible);
}

void FamilyStepDialog::save() {
    if (m_about == About::Missed)
        saveMissed();
    else
        saveAnswer();
}

void FamilyStepDialog::saveMissed() {
    if (m_next->isMisread()) return m_grid->setProblem(m_next, tr("A date, like 12 Mar 2026."));
    MissedContact missed;
    missed.household = m_context.family.record;
    missed.at = m_context.session.clock().now();
    missed.outcome = m_outcome->currentData().toString();
    missed.type = m_type;
    missed.step = m_step;
    missed.words = m_why->text().trimmed();
    missed.cardLeft = m_card->isChecked();
    missed.heard = m_heard->currentData().toString();
    missed.nextTry = m_next->date().value_or(QDate());
    missed.people = {{m_person, m_pregnancy, m_step, m_type}};
    m_context.session
        .write([missed](Work& work) -> Status {
            LODESTAR_ASSIGN(const EntryId contact, recordMissedContact(work, missed));
            Q_UNUSED(contact)
            return {};
        })
        .then(this, [this](const Status& status) { finish(status); });
}

void FamilyStepDialog::saveAnswer() {
    const bool by = m_about != About::Declined || !m_by->text().trimmed().isEmpty();
    const bool why = m_about != About::NotPossible || !m_why->text().trimmed().isEmpty();
    m_grid->setProblem(m_by, by ? QString() : tr("Who declined it."));
    m_grid->setProblem(m_why, why ? QString() : tr("Why it was not possible."));
    m_grid->setProblem(m_on, m_on->date() ? QString() : tr("A date, like 12 Mar 2026."));
    if (m_grid->hasProblems()) return m_grid->firstProblem()->setFocus();
    StepAnswer answer;
    answer.person = m_person;
    answer.pregnancy = m_pregnancy;
    answer.step = m_step;
    answer.answer = m_about == About::Declined      ? u"declined"_s
                    : m_about == About::NotPossible ? u"not_possible"_s
                                                    : u"done_elsewhere"_s;
    answer.on = *m_on->date();
    answer.by = m_by->text();
    answer.why = m_why->text();
    m_context.session.write([answer](Work& work) { return recordStepAnswer(work, answer); })
        .then(this, [this](const Status& status) { finish(status); });
}

void FamilyStepDialog::finish(const Status& status) {
    if (!status) return setProblem(theme::Words::text(status.error()));
    Q_EMIT saved(m_about == About::Missed ? tr("Saved. The step stays due and asks for the next try.")
                                          : tr("Saved on this laptop."));
    accept();
}

} // namespace lodestar::pages
