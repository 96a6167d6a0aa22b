#include "ui/pages/FamilyStepDialog.h"

#include "ui/theme/Words.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(FamilyStepDialog::About about, const QString& step, const QString& who) {
    switch (about) {
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
    , m_grid(new widgets::FormGrid(this)) {
    buildAnswer();
    body()->addWidget(m_grid);
    QPushButton* primary = addDefault(tr("&Save"));
    connect(primary, &QPushButton::clicked, this, &FamilyStepDialog::save);
    setMinimumWidth(520);
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
    Q_EMIT saved(tr("Saved on this laptop."));
    accept();
}

} // namespace lodestar::pages
