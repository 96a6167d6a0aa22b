#include "ui/pages/MovingDialogs.h"

#include "core/services/Moving.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QLineEdit>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

WhereaboutsDialog::WhereaboutsDialog(Session& session, const Family& family, QWidget* parent)
    : ActDialog(session, tr("Moved, or whereabouts unknown"),
                tr("A family without trace stays open and climbs to the team lead; it is never closed by itself."),
                tr("&Record it"), parent)
    , m_household(family.record) {
    m_state = new widgets::ChoiceRow(tr("What is known"));
    m_state->add(u"moved_away"_s, tr("Moved away"));
    m_state->add(u"unknown"_s, tr("Whereabouts unknown"));
    if (!family.whereabouts.isEmpty()) m_state->add(u"returned"_s, tr("Back again"));
    m_state->setChosen(u"moved_away"_s);
    m_state->hideQuestion();
    m_on = new widgets::DateField(tr("Since"), session.clock());
    m_on->setDate(session.clock().today());
    m_to = new QLineEdit;
    m_service = new QLineEdit;
    m_tried = new widgets::TextBox(tr("What was tried"));
    form().addRow(tr("&What is known"), m_state);
    form().addRow(tr("&Since"), m_on);
    form().addRow(tr("Moved &to"), m_to);
    form().addRow(tr("Ser&vice told there"), m_service);
    form().addRow(tr("What was t&ried: GP, midwife, neighbours, phone"), m_tried);
    connect(m_state, &widgets::ChoiceRow::chosenByHand, this, &WhereaboutsDialog::fit);
    fit();
}

void WhereaboutsDialog::fit() {
    const QString state = m_state->chosen();
    form().setRowVisible(m_to, state == u"moved_away");
    form().setRowVisible(m_service, state == u"moved_away");
    form().setRowVisible(m_tried, state == u"unknown");
}

bool WhereaboutsDialog::check() {
    const QString state = m_state->chosen();
    form().setProblem(m_on, m_on->date() ? QString() : tr("A date is needed: today, or the day it was noticed."));
    form().setProblem(m_to, state == u"moved_away" && m_to->text().trimmed().isEmpty()
                                ? tr("The town is enough. If nobody knows, choose \"Whereabouts unknown\".")
                                : QString());
    form().setProblem(m_tried, state == u"unknown" && m_tried->text().trimmed().isEmpty()
                                   ? tr("Say what was tried, so that the next one need not try it again.")
                                   : QString());
    return isFaultless();
}

std::function<Status(Work&)> WhereaboutsDialog::act() {
    const WhereaboutsReport report{m_household,  m_state->chosen(), m_on->date().value_or(QDate()),
                                   m_to->text(), m_service->text(), m_tried->text()};
    return [report](Work& work) { return recordWhereabouts(work, report); };
}

HandoverDialog::HandoverDialog(Session& session, const Family& family, QWidget* parent)
    : ActDialog(session, tr("Hand over"),
                tr("You stay responsible until the receiver accepts. The lane runs on past the third birthday."),
                tr("&Hand over"), parent) {
    m_child = new QComboBox;
    for (const FamilyMember& member : family.members) {
        if (!member.person.child || member.person.died) continue;
        m_child->addItem(member.person.fullName());
        m_children.append(member.person.record);
    }
    m_to = new QLineEdit;
    m_to->setPlaceholderText(tr("School nursing, or a service elsewhere"));
    m_summary = new widgets::TextBox(tr("Closing summary"));
    m_referrals = new widgets::TextBox(tr("Open referrals"));
    QStringList open;
    for (const Entry& referral : family.openReferrals)
        open.append(referral.part(QLatin1StringView("referral"), QLatin1StringView("service")));
    m_referrals->setText(open.join(u'\n'));
    m_consent = new QComboBox;
    m_consent->addItem(tr("Agreed"), u"agreed"_s);
    m_consent->addItem(tr("Refused"), u"refused"_s);
    m_consent->addItem(tr("Not asked"), u"not_asked"_s);
    form().addRow(tr("&Child"), m_child);
    form().addRow(tr("&To"), m_to);
    form().addRow(tr("Closing &summary"), m_summary);
    form().addRow(tr("Open &referrals"), m_referrals);
    form().addRow(tr("The family's &agreement"), m_consent);
}

bool HandoverDialog::check() {
    form().setProblem(m_to, m_to->text().trimmed().isEmpty() ? tr("Say who takes over.") : QString());
    form().setProblem(m_summary, m_summary->text().trimmed().isEmpty()
                                     ? tr("A few sentences for the one who takes over.")
                                     : QString());
    return isFaultless();
}

std::function<Status(Work&)> HandoverDialog::act() {
    const HandoverReport report{m_children.value(m_child->currentIndex()),
                                m_to->text(),
                                session().clock().today(),
                                m_summary->text(),
                                m_referrals->text(),
                                m_consent->currentData().toString()};
    return [report](Work& work) -> Status {
        const auto made = recordHandover(work, report);
        return made ? Status() : std::unexpected(made.error());
    };
}

} // namespace lodestar::pages
