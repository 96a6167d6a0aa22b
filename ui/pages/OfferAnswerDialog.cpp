#include "ui/pages/OfferAnswerDialog.h"

#include "ui/models/OfferWords.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/DateField.h"

#include <QComboBox>
#include <QLineEdit>

namespace lodestar::pages {

using models::OfferWords;

OfferAnswerDialog::OfferAnswerDialog(const FamilyContext& context, const OpenOffer& open, QWidget* parent)
    : ActDialog(context.session, open.offer.name, OfferWords::reasons(open).join(QStringLiteral("; ")), tr("&Record"),
                parent)
    , m_offer(open.offer)
    , m_about(new QComboBox)
    , m_answer(new widgets::ChoiceRow(tr("Answer")))
    , m_on(new widgets::DateField(tr("On"), context.session.clock()))
    , m_why(new QLineEdit) {
    m_about->addItem(tr("The family"), context.family.record.toString());
    for (const FamilyMember& each : context.family.members)
        if (!each.person.died) m_about->addItem(each.person.fullName(), each.person.record.toString());
    form().addRow(tr("&For whom"), m_about);
    for (const auto& [id, words] : OfferWords::answers())
        m_answer->add(id, words);
    m_answer->hideQuestion();
    form().addRow(tr("&Answer"), m_answer);
    form().setNeeded(m_answer, true);
    m_on->setDate(context.today());
    form().addRow(tr("&On"), m_on);
    form().addRow(tr("&Why, in their words"), m_why);
}

bool OfferAnswerDialog::check() {
    form().setProblem(m_answer, m_answer->chosen().isEmpty() ? tr("Choose what was answered.") : QString());
    const auto on = m_on->date();
    const bool come = on && *on <= session().clock().today();
    form().setProblem(m_on, come ? QString() : tr("A day that has come, like 12 Mar 2026."));
    return isFaultless();
}

std::function<Status(Work&)> OfferAnswerDialog::act() {
    OfferAnswer answer;
    answer.about = RecordId::fromString(m_about->currentData().toString());
    answer.offer = m_offer.row;
    answer.name = m_offer.name;
    answer.answer = m_answer->chosen();
    answer.on = m_on->date().value_or(QDate());
    answer.by = session().me().name;
    answer.why = m_why->text();
    return [answer](Work& work) -> Status {
        const auto recorded = answerOffer(work, answer);
        return recorded ? Status() : std::unexpected(recorded.error());
    };
}

} // namespace lodestar::pages
