#include "ui/pages/GrowthDecisionDialog.h"

#include "core/services/FamilyGrowth.h"
#include "ui/widgets/TextBox.h"

namespace lodestar::pages {

GrowthDecisionDialog::GrowthDecisionDialog(Session& session, const RecordId& child, const QString& prompt,
                                           QWidget* parent)
    : ActDialog(session, tr("What you decide"),
                tr("%1. It is kept with your words in the child's health record.").arg(prompt), tr("&Keep"), parent)
    , m_child(child)
    , m_prompt(prompt)
    , m_words(new widgets::TextBox(tr("What you decide"))) {
    form().setStacked(true);
    form().addRow(tr("&What you found and decided, and when it is looked at again"), m_words);
    form().setNeeded(m_words, true);
    m_words->setFocus();
}

bool GrowthDecisionDialog::check() {
    form().setProblem(m_words, m_words->text().trimmed().isEmpty() ? tr("Write a few words.") : QString());
    if (form().hasProblems()) m_words->setFocus();
    return !form().hasProblems();
}

std::function<Status(Work&)> GrowthDecisionDialog::act() {
    return [child = m_child, prompt = m_prompt, words = m_words->text()](Work& work) {
        return recordGrowthDecision(work, child, prompt, words);
    };
}

} // namespace lodestar::pages
