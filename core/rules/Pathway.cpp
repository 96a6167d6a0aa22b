#include "core/rules/Pathway.h"

#include "core/base/Age.h"

#include <algorithm>

namespace lodestar::rules {

namespace {

using V = QLatin1StringView;

/// Everything one step's rules look at.
struct Context {
    const PathwayEdition& edition;
    const ImmunisationSchedule& immunisations;
    const PathwayFacts& facts;
    QDate today;
};

/// The due date of the child: recorded, or from birth and gestation.
QDate dueDate(const PathwayFacts& facts) {
    if (facts.edd.isValid()) return facts.edd;
    if (facts.birth.isValid() && facts.gestation) return dueDateOf(facts.birth, Gestation(*facts.gestation));
    return {};
}

QDate anchorOf(PathwayClock clock, const PathwayFacts& facts) {
    const QDate edd = dueDate(facts);
    switch (clock) {
    case PathwayClock::Gestation:
        return edd.isValid() ? edd.addDays(-termDays) : QDate();
    case PathwayClock::Chronological:
        return facts.birth;
    case PathwayClock::Corrected:
        // Only a baby born early has another age than its own: one born late is not made younger.
        return edd.isValid() && edd > facts.birth ? edd : facts.birth;
    }
    return {};
}

bool concerns(const PathwayStep& step, const ContactFact& contact) {
    if (!contact.step.isEmpty()) return contact.step == step.id;
    return !step.contactType.isEmpty() && contact.type == step.contactType;
}

/// Only a completed contact, in a mode that the step allows, with the person seen, settles it.
bool settles(const PathwayStep& step, const ContactFact& contact, QDate anchor) {
    if (contact.outcome != V("completed") || !contact.seen) return false;
    if (!step.modes.isEmpty() && !step.modes.contains(contact.mode) && !(contact.elsewhere && contact.mode.isEmpty()))
        return false;
    return !step.notBefore || !anchor.isValid() || contact.on >= step.notBefore->from(anchor);
}

void takeContacts(const Context& context, const PathwayStep& step, QDate anchor, StepState& state) {
    for (const ContactFact& contact : context.facts.contacts) {
        if (!concerns(step, contact) || contact.on > context.today) continue;
        if (settles(step, contact, anchor)) {
            if (contact.waitsForCountersignature) {
                if (state.status != StepStatus::Done) state.status = StepStatus::AwaitsCountersignature;
                state.on = state.on.isValid() ? state.on : contact.on;
            } else if (state.status != StepStatus::Done || contact.on < state.on) {
                state.status = StepStatus::Done;
                state.on = contact.on;
            }
        } else if (contact.outcome == V("declined")) {
            if (state.status == StepStatus::Coming) state.status = StepStatus::Declined;
            state.on = contact.on;
        } else if (contact.outcome != V("completed")) {
            ++state.tries;
            if (!state.lastTry.isValid() || contact.on >= state.lastTry) {
                state.lastTry = contact.on;
                state.lastTryOutcome = contact.outcome;
            }
        }
    }
}

void takeAnswers(const Context& context, const PathwayStep& step, StepState& state) {
    for (const AnswerFact& answer : context.facts.answers) {
        if (answer.step != step.id || state.status == StepStatus::Done) continue;
        if (answer.answer == V("done_elsewhere"))
            state.status = StepStatus::Done;
        else if (answer.answer == V("declined"))
            state.status = StepStatus::Declined;
        else if (answer.answer == V("not_possible"))
            state.status = StepStatus::NotPossible;
        else
            continue;
        state.on = answer.on;
        state.why = answer.why;
    }
}

/// A vaccine with an age after which it is no longer given (settings of the edition).
bool pastItsAge(const Context& context, const ScheduledDose& dose) {
    if (dose.vaccine != V("Rotavirus")) return false;
    const auto age = context.facts.birth.daysTo(context.today);
    const int first = context.edition.setting(QStringLiteral("rotavirusFirstBeforeDays"));
    const int last = context.edition.setting(QStringLiteral("rotavirusLastBeforeDays"));
    if (last > 0 && age >= last) return true;
    const bool begun = std::any_of(context.facts.doses.cbegin(), context.facts.doses.cend(),
                                   [](const DoseFact& fact) { return fact.given && fact.vaccine == V("Rotavirus"); });
    return !begun && first > 0 && age >= first;
}

bool declined(const Context& context, const ScheduledDose& dose) {
    return std::any_of(context.facts.doses.cbegin(), context.facts.doses.cend(), [&](const DoseFact& fact) {
        return !fact.given && fact.vaccine == dose.vaccine && (fact.dose.isEmpty() || fact.dose == dose.dose);
    });
}

void takeJabs(const Context& context, const PathwayStep& step, StepState& state) {
    const auto wanted =
        context.immunisations.dosesAt(*step.jabs, context.facts.birth, context.facts.doses, context.today);
    int expired = 0;
    int refused = 0;
    QDate last;
    for (const ScheduledDose* dose : wanted) {
        const QDate given = ImmunisationSchedule::givenOn(*dose, context.facts.doses);
        if (given.isValid())
            last = std::max(last, given);
        else if (declined(context, *dose))
            ++refused;
        else if (pastItsAge(context, *dose))
            ++expired;
        else
            state.missing.append(dose->vaccine);
    }
    if (wanted.empty()) {
        state.status = StepStatus::Expired;
        return;
    }
    if (!state.missing.isEmpty()) return;
    state.on = last;
    if (last.isValid())
        state.status = StepStatus::Done;
    else
        state.status = refused > 0 ? StepStatus::Declined : StepStatus::Expired;
    if (!last.isValid() && expired == 0 && refused == 0) state.status = StepStatus::Coming;
}

void takeOtherFacts(const Context& context, const PathwayStep& step, StepState& state) {
    const auto done = [&](QDate on) {
        if (state.status == StepStatus::Done && state.on <= on) return;
        state.status = StepStatus::Done;
        state.on = on;
    };
    for (const ScreeningFact& screening : context.facts.screenings) {
        if (!step.screening.isEmpty() && screening.test == step.screening && !screening.result.isEmpty())
            done(screening.on);
    }
    for (const auto& [kind, on] : context.facts.entries) {
        if (!step.entryKind.isEmpty() && kind == step.entryKind) done(on);
    }
    if (step.id == V("ANT_BOOK") && context.facts.bookedOn.isValid()) done(context.facts.bookedOn);
}

void setWindows(const Context& context, const PathwayStep& step, QDate anchor, StepState& state) {
    state.from = step.due.from.from(anchor);
    state.by = step.due.to.from(anchor);
    if (step.law) state.lawBy = step.law->to.from(anchor);
    if (step.aim) {
        state.aimFrom = step.aim->from.from(anchor);
        state.aimBy = step.aim->to.from(anchor);
    }
    for (const BookingFact& booking : context.facts.bookings) {
        const bool mine = booking.step == step.id || (!step.contactType.isEmpty() && booking.step == step.contactType);
        if (!mine || booking.at.date() < context.today) continue;
        if (!state.booked.isValid() || booking.at < state.booked) state.booked = booking.at;
    }
}

void setOpenStatus(const Context& context, const PathwayStep& step, StepState& state) {
    if (step.ofPregnancy && !context.facts.ofPregnancy) {
        state.status = StepStatus::BornBefore;
        return;
    }
    if (context.today < state.from)
        state.status = state.booked.isValid() ? StepStatus::Booked : StepStatus::Coming;
    else if (context.today > state.by)
        state.status = StepStatus::Overdue;
    else if (state.booked.isValid() && state.booked.date() <= state.by)
        state.status = StepStatus::Booked;
    else
        state.status = StepStatus::Due;
    if (context.facts.awaitsConfirmation && state.status != StepStatus::Coming) state.status = StepStatus::Unconfirmed;
}

/// Past the due date with no birth heard of, nothing of a pregnancy is late: maternity is asked.
void setAfterDueDate(const Context& context, StepState& state) {
    if (!context.facts.ofPregnancy || state.status == StepStatus::Done) return;
    const QDate edd = context.facts.edd;
    if (!edd.isValid() || context.today <= edd) return;
    const int patience = context.edition.setting(QStringLiteral("askMaternityAfterDays"));
    if (edd.daysTo(context.today) >= patience)
        state.status = StepStatus::AskMaternity;
    else if (state.status == StepStatus::Overdue)
        state.status = StepStatus::Due;
}

void setConsequence(const Context& context, const PathwayStep& step, StepState& state) {
    const int closing = context.edition.setting(QStringLiteral("lawClosingDays"));
    if (state.status == StepStatus::AskMaternity)
        state.consequence = Consequence::Harm;
    else if (step.harm && state.status == StepStatus::Overdue)
        state.consequence = Consequence::Harm;
    else if (step.mandate == Mandate::Law && state.lawBy.isValid() && context.today <= state.lawBy &&
             context.today.daysTo(state.lawBy) <= closing)
        state.consequence = Consequence::LawClosing;
    else if (state.status == StepStatus::Overdue)
        state.consequence = Consequence::Late;
}

StepState stateOf(const Context& context, const PathwayStep& step, QDate anchor) {
    StepState state;
    state.step = &step;
    setWindows(context, step, anchor, state);
    takeContacts(context, step, anchor, state);
    if (step.jabs && context.facts.birth.isValid()) takeJabs(context, step, state);
    takeOtherFacts(context, step, state);
    takeAnswers(context, step, state);
    if (state.status == StepStatus::Coming) setOpenStatus(context, step, state);
    setAfterDueDate(context, state);
    if (state.isOpen()) setConsequence(context, step, state);
    return state;
}

} // namespace

std::vector<StepState> pathway(const PathwayEdition& edition, const ImmunisationSchedule& immunisations,
                               const PathwayFacts& facts, QDate today) {
    std::vector<StepState> states;
    if (facts.died) return states;
    const Context context{edition, immunisations, facts, today};
    states.reserve(edition.steps().size());
    for (const PathwayStep& step : edition.steps()) {
        if (facts.ofPregnancy && !step.ofPregnancy) continue;
        const QDate anchor = anchorOf(step.clock, facts);
        if (!anchor.isValid()) continue;
        StepState state = stateOf(context, step, anchor);
        // No appointment of the schedule falls at this age for a child born on this day.
        if (step.jabs && state.status == StepStatus::Expired && state.missing.isEmpty() && !state.on.isValid() &&
            immunisations.dosesAt(*step.jabs, facts.birth, facts.doses, today).empty())
            continue;
        if (facts.ended && facts.ofPregnancy && state.status != StepStatus::Done &&
            state.status != StepStatus::Declined && state.status != StepStatus::NotPossible)
            continue;
        if (facts.movedAway && state.isOpen()) continue;
        states.push_back(std::move(state));
    }
    return states;
}

const StepState* nextStep(const std::vector<StepState>& states) {
    const StepState* next = nullptr;
    for (const StepState& state : states) {
        const bool candidate = state.step->isOurs() && !state.booked.isValid() &&
                               (state.status == StepStatus::Coming || state.status == StepStatus::Due ||
                                state.status == StepStatus::Overdue);
        if (candidate && (next == nullptr || state.by < next->by)) next = &state;
    }
    return next;
}

bool moreUrgent(const StepState& a, const StepState& b) {
    if (a.consequence != b.consequence) return a.consequence < b.consequence;
    return a.by < b.by;
}

} // namespace lodestar::rules
