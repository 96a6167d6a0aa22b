#include "ui/pages/DeathDialog.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

DeathDialog::DeathDialog(Session& session, const Family& family, const QList<ToTell>& network, QWidget* parent)
    : ActDialog(session, tr("Record a death or loss"),
                tr("From now on nothing is offered for this person: no visit, no invitation, no reminder. Appointments "
                   "read \"cancel in person\". The name stays, and everything can be undone."),
                tr("&Record it"), parent)
    , m_household(family.record)
    , m_network(network) {
    m_who = new QComboBox;
    addWhom(family);
    m_what = new QComboBox;
    m_toldBy = new QLineEdit;
    m_on = new widgets::DateField(tr("Date, if known"), session.clock());
    form().addRow(tr("&Who"), m_who);
    form().addRow(tr("What &happened"), m_what);
    form().addRow(tr("&Date, if known"), m_on);
    form().addRow(tr("Who &told us"), m_toldBy);
    form().setNeeded(m_toldBy, true);
    if (!network.isEmpty())
        form().addWide(new widgets::Label(tr("Tell in person today:"), theme::TypeRole::Body, theme::Colour::TextSoft));
    for (const ToTell& each : network) {
        auto* tick = new QCheckBox(tr("%1, %2").arg(each.name, each.role));
        tick->setChecked(true);
        m_tell.append(tick);
        form().addWide(tick);
    }
    connect(m_who, &QComboBox::currentIndexChanged, this, &DeathDialog::fillWhat);
    fillWhat();
}

void DeathDialog::addWhom(const Family& family) {
    const QDate today = session().clock().today();
    for (const FamilyMember& member : family.members) {
        if (member.person.died) continue;
        const QString age = member.person.child ? ageText(member.person.birthDate, today) : tr("adult");
        m_who->addItem(tr("%1, %2").arg(member.person.fullName(), age));
        m_whom.append({member.person.record, EntryId()});
    }
    for (const Pregnancy& pregnancy : family.pregnancies) {
        const FamilyMember* mother = family.member(pregnancy.mother);
        m_who->addItem(
            tr("The baby that %1 expects, due %2")
                .arg(mother != nullptr ? mother->person.shortName() : tr("the mother"), dateText(pregnancy.edd)));
        m_whom.append({pregnancy.mother, pregnancy.entry});
    }
}

void DeathDialog::fillWhat() {
    m_what->clear();
    const auto [person, pregnancy] = m_whom.value(m_who->currentIndex());
    if (pregnancy.isNull()) {
        m_what->addItem(tr("Death"), u"death"_s);
        return;
    }
    m_what->addItem(tr("Miscarriage"), u"miscarriage"_s);
    m_what->addItem(tr("Stillbirth"), u"stillbirth"_s);
    m_what->addItem(tr("Termination"), u"termination"_s);
    m_what->addItem(tr("One of several babies was lost; the pregnancy goes on"), u"loss_of_one"_s);
}

bool DeathDialog::check() {
    form().setProblem(m_toldBy, m_toldBy->text().trimmed().isEmpty()
                                    ? tr("Say who told us, so that it can be asked again.")
                                    : QString());
    form().setProblem(m_on,
                      m_on->isMisread() ? tr("No date can be read here. Leave it empty if nobody knows.") : QString());
    return isFaultless();
}

std::function<Status(Work&)> DeathDialog::act() {
    const auto [person, pregnancy] = m_whom.value(m_who->currentIndex());
    DeathReport report;
    report.person = person;
    report.pregnancy = pregnancy;
    report.what = m_what->currentData().toString();
    report.on = m_on->date().value_or(QDate());
    report.toldBy = m_toldBy->text();
    report.toldAt = session().clock().now();
    QList<ToTell> telling;
    for (qsizetype i = 0; i < m_tell.size(); ++i) {
        if (m_tell[i]->isChecked()) telling.append(m_network[i]);
    }
    return [report, household = m_household, telling](Work& work) -> Status {
        const auto made = recordDeath(work, report, household, telling);
        return made ? Status() : std::unexpected(made.error());
    };
}

} // namespace lodestar::pages
