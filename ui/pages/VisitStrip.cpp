#include "ui/pages/VisitStrip.h"

#include "core/base/DateText.h"
#include "ui/pages/VisitWords.h"
#include "ui/widgets/ChildStrip.h"

using namespace Qt::StringLiterals;

namespace lodestar::pages {

QString VisitStrip::title() const {
    const Visit::Subject* leading = m_sheet.visit.leading();
    const VisitStep* step = leading == nullptr ? nullptr : m_sheet.context.step(leading->person, leading->step);
    if (step != nullptr) return step->name;
    return leading != nullptr && !leading->type.isEmpty() ? VisitWords::type(leading->type) : tr("Visit");
}

QString VisitStrip::subtitle() const {
    const QDateTime at = m_sheet.visit.happenedAt();
    QStringList words;
    if (at.isValid()) words << weekdayText(at.date(), m_sheet.today()) << tr("from %1").arg(timeText(at.time()));
    words << VisitWords::at(m_sheet.visit.place);
    return words.join(u", "_s);
}

void VisitStrip::show(widgets::ChildStrip& strip) const {
    strip.clearFacts();
    QStringList names;
    for (const Visit::Subject& each : m_sheet.visit.subjects)
        if (const VisitPerson* person = m_sheet.context.person(each.person)) names << person->name();
    strip.setVisible(!names.isEmpty());
    if (names.isEmpty()) return;
    const VisitPerson* first = m_sheet.context.person(m_sheet.visit.subjects.first().person);
    if (names.size() == 1 && first != nullptr) {
        const QString twins = VisitWords::joined(first->twins);
        strip.setChild(first->name(), twins.isEmpty() ? QString() : tr("Twin of %1").arg(twins));
        showOne(strip, *first);
    } else {
        strip.setChild(VisitWords::joined(names));
        for (const Visit::Subject& each : m_sheet.visit.subjects)
            if (const VisitPerson* person = m_sheet.context.person(each.person))
                strip.addFact(VisitWords::called(*person), VisitWords::age(*person, m_sheet.today()), true);
        strip.addFact(tr("Lives in"), m_sheet.context.ward);
    }
    strip.setStatus({theme::StatusKind::Draft, {}, {}});
}

void VisitStrip::showOne(widgets::ChildStrip& strip, const VisitPerson& child) const {
    strip.addFact(tr("Age"), VisitWords::age(child, m_sheet.today()), true);
    if (child.born.isValid()) {
        const QString weeks = child.gestation
                                  ? tr("%1, %2 weeks").arg(dateText(child.born), child.gestation->toString())
                                  : dateText(child.born);
        strip.addFact(tr("Born"), child.inConflict ? tr("Two dates: ask") : weeks);
    }
    strip.addFact(tr("Sex"), VisitWords::sex(child.sex, child.child));
    if (!child.nhs.isEmpty())
        strip.addFact(tr("NHS number"), u"%1 %2 %3"_s.arg(child.nhs.left(3), child.nhs.mid(3, 3), child.nhs.mid(6)));
    if (const VisitPerson* mother = child.child ? m_sheet.context.motherOf(child) : nullptr) {
        const QString years = VisitWords::age(*mother, m_sheet.today());
        strip.addFact(tr("Mother"), years.isEmpty() ? mother->name() : tr("%1, %2").arg(mother->name(), years));
    }
    if (!m_sheet.context.ward.isEmpty()) strip.addFact(tr("Lives in"), m_sheet.context.ward);
    if (!child.allergies.isEmpty()) strip.addFact(tr("Allergy"), child.allergies.join(u", "_s), true);
}

} // namespace lodestar::pages
