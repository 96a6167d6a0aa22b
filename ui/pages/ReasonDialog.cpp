#include "ui/pages/ReasonDialog.h"

#include <QComboBox>
#include <QLineEdit>

namespace lodestar::pages {

ReasonDialog::ReasonDialog(Session& session, const Words& words, Act perform, QWidget* parent)
    : ActDialog(session, words.title, words.explanation, words.doIt, parent)
    , m_act(std::move(perform)) {
    m_choice = new QComboBox;
    m_reason = new QLineEdit;
    form().addRow(tr("&Choose"), m_choice);
    form().setRowVisible(m_choice, false);
    form().addRow(tr("&Reason"), m_reason);
    form().setNeeded(m_reason, true);
    m_reason->setFocus();
}

void ReasonDialog::offer(const QString& question, const QList<Choice>& choices) {
    for (const Choice& each : choices)
        m_choice->addItem(each.first, each.second);
    m_choice->setAccessibleName(question);
    m_choice->setToolTip(question);
    form().setRowVisible(m_choice, !choices.isEmpty());
}

bool ReasonDialog::check() {
    form().setProblem(m_reason,
                      m_reason->text().trimmed().isEmpty() ? tr("The reason stays in the history.") : QString());
    if (form().hasProblems()) m_reason->setFocus();
    return !form().hasProblems();
}

std::function<Status(Work&)> ReasonDialog::act() {
    return [perform = m_act, reason = m_reason->text(), choice = m_choice->currentData().toString()](Work& work) {
        return perform(work, reason, choice);
    };
}

} // namespace lodestar::pages
