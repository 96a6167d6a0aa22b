#include "ui/pages/SupervisionPlanDialog.h"

#include "core/services/SupervisionWords.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"

#include <QCheckBox>
#include <QComboBox>

namespace lodestar::pages {

using rules::SupervisionSort;

SupervisionPlanDialog::SupervisionPlanDialog(Session& session, QList<SupervisionPerson> people, QWidget* parent)
    : ActDialog(session, tr("Plan a session"),
                tr("It is prepared by rule from the families of who is supervised. Only she and you receive it."),
                tr("&Plan"), parent)
    , m_people(std::move(people))
    , m_sort(new QComboBox)
    , m_person(new QComboBox)
    , m_ticks(new QWidget)
    , m_on(new widgets::DateField(tr("On"), session.clock()))
    , m_from(new widgets::DateField(tr("Looking back from"), session.clock()))
    , m_to(new widgets::DateField(tr("to"), session.clock())) {
    for (const SupervisionSort each : rules::supervisionSorts)
        m_sort->addItem(SupervisionWords::sort(each));
    form().addRow(tr("&Which"), m_sort);
    auto* flow = new widgets::FlowLayout(16, 4, m_ticks);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const SupervisionPerson& each : std::as_const(m_people)) {
        const QString words = tr("%1, %2").arg(each.name, SupervisionWords::role(each));
        m_person->addItem(words);
        m_boxes.append(new QCheckBox(words, m_ticks));
        flow->addWidget(m_boxes.last());
    }
    form().addRow(tr("W&ith whom"), m_person);
    form().addRow(tr("With whom, several"), m_ticks);
    form().addRow(tr("&On"), m_on);
    form().addRow(tr("Looking back &from"), m_from);
    form().addRow(tr("&to"), m_to);
    m_on->setDate(session.clock().today());
    connect(m_sort, &QComboBox::currentIndexChanged, this, &SupervisionPlanDialog::showSort);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT planned(*m_made); });
    showSort();
}

void SupervisionPlanDialog::choose(const SupervisionPerson& person, SupervisionSort sort) {
    m_sort->setCurrentIndex(static_cast<int>(sort));
    if (const auto at = m_people.indexOf(person); at >= 0) m_person->setCurrentIndex(static_cast<int>(at));
}

SupervisionSort SupervisionPlanDialog::sort() const {
    return rules::supervisionSorts.at(static_cast<std::size_t>(std::max(0, m_sort->currentIndex())));
}

void SupervisionPlanDialog::showSort() {
    const bool group = sort() == SupervisionSort::Group;
    form().setRowVisible(m_person, !group);
    form().setRowVisible(m_ticks, group);
}

QList<SupervisionPerson> SupervisionPlanDialog::chosen() const {
    QList<SupervisionPerson> found;
    if (sort() != SupervisionSort::Group) return m_people.mid(m_person->currentIndex(), 1);
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked()) found.append(m_people[i]);
    return found;
}

bool SupervisionPlanDialog::check() {
    form().setProblem(m_ticks, chosen().isEmpty() ? tr("Tick who is supervised.") : QString());
    form().setProblem(m_on, m_on->date() ? QString() : tr("Write a day, like 12 Mar 2026."));
    const QString misread = tr("No date can be read here. Write it as 12 Mar 2026.");
    checkEnd(*m_from, *m_to);
    if (m_to->isMisread()) form().setProblem(m_to, misread);
    form().setProblem(m_from, m_from->isMisread() ? misread : QString());
    return isFaultless();
}

std::function<Status(Work&)> SupervisionPlanDialog::act() {
    const NewSupervision asked{sort(), chosen(), m_on->date().value_or(QDate()), m_from->date().value_or(QDate()),
                               m_to->date().value_or(QDate())};
    return [asked, me = session().me(), made = m_made](Work& work) -> Status {
        LODESTAR_ASSIGN(*made, planSupervision(work, me, asked));
        return {};
    };
}

} // namespace lodestar::pages
