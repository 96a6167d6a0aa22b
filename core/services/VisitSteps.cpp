#include "core/services/VisitSteps.h"

#include "core/rules/Pathway.h"
#include "core/services/CaseloadFacts.h"
#include "core/services/PathwayInUse.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using namespace rules;

namespace {

/// Steps of other services are mentioned when they are due or begin within four weeks.
constexpr int soonDays = 28;

/// What the steps of one person are read with.
struct Reading {
    const ImmunisationSchedule& schedule;
    const PathwayFacts& facts;
    QString role;
    QDate today;
};

VisitStep stepOf(const StepState& state, const Reading& reading) {
    const PathwayStep& step = *state.step;
    VisitStep made;
    made.id = step.id;
    made.type = step.contactType.isEmpty() ? u"other"_s : step.contactType;
    made.name = step.title;
    made.provider = step.provider;
    made.screening = step.screening;
    made.modes = step.modes;
    made.needed = step.needed;
    made.record = step.record;
    if (step.jabs)
        for (const ScheduledDose* each :
             reading.schedule.dosesAt(*step.jabs, reading.facts.birth, reading.facts.doses, reading.today))
            // Not one that was refused, nor one past its age.
            if (state.missing.contains(each->vaccine) && !ImmunisationSchedule::isGiven(*each, reading.facts.doses))
                made.doses.append({each->vaccine, each->dose});
    made.countersigned = step.mayBeDoneBy(reading.role) == MayDo::WithCountersignature;
    made.from = state.from;
    made.to = state.lawBy.isValid() ? state.lawBy : state.by;
    made.due = state.isOpen();
    made.overdue = state.status == StepStatus::Overdue;
    return made;
}

void sortOut(const std::vector<StepState>& states, const Reading& reading, VisitPerson& person) {
    std::vector<StepState> ordered = states;
    std::stable_sort(ordered.begin(), ordered.end(), [](const StepState& a, const StepState& b) {
        return a.isOpen() != b.isOpen() ? a.isOpen() : a.isOpen() && b.isOpen() ? moreUrgent(a, b) : a.from < b.from;
    });
    for (const StepState& each : ordered) {
        if (!each.isOpen() && each.status != StepStatus::Coming) continue;
        const bool meetsIt = !each.step->contactType.isEmpty() || each.step->byStepOnly;
        if (each.step->isOurs() && meetsIt && each.step->mayBeDoneBy(reading.role) != MayDo::No)
            person.steps.append(stepOf(each, reading));
        else if (!each.step->isOurs() && (each.isOpen() || each.from <= reading.today.addDays(soonDays)))
            person.alsoDue.append(stepOf(each, reading));
    }
}

} // namespace

Status readVisitSteps(Connection& connection, VisitContext& context, QDate today) {
    LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(connection));
    LODESTAR_ASSIGN(const CaseloadFacts known, readCaseloadFacts(connection, {{}, today, context.household}));
    for (VisitPerson& person : context.people) {
        const CasePerson* child = person.child ? known.person(person.record) : nullptr;
        const CasePregnancy* pregnancy = person.child ? nullptr : known.pregnancy(person.pregnancy);
        const QDate anchor = child != nullptr ? child->birth : pregnancy != nullptr ? pregnancy->edd : QDate();
        if (person.died || !anchor.isValid()) continue;
        PathwayFacts facts = child != nullptr ? child->facts : pregnancy->facts;
        facts.doses = catalogue->immunisations().numbered(std::move(facts.doses));
        const Reading reading{catalogue->immunisations(), facts, context.me.role, today};
        sortOut(pathway(catalogue->editionFor(anchor), catalogue->immunisations(), facts, today), reading, person);
    }
    return {};
}

} // namespace lodestar
