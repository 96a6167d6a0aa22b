#include "core/rules/StepEvidence.h"

#include <algorithm>

namespace lodestar::rules {

namespace {

using V = QLatin1StringView;

bool concerns(const PathwayStep& step, const ContactFact& contact) {
    if (!contact.step.isEmpty()) return contact.step == step.id;
    return !step.contactType.isEmpty() && contact.type == step.contactType;
}

/// A mode that an import does not tell settles a step that may be done in several ways, as the national counts have
/// it; where only one will do, it must be said. What another service did is taken as told.
bool allowsMode(const PathwayStep& step, const ContactFact& contact) {
    if (contact.mode.isEmpty()) return contact.elsewhere || step.modes.size() != 1;
    return step.modes.isEmpty() || step.modes.contains(contact.mode);
}

bool isInTime(const PathwayStep& step, const ContactFact& contact, QDate anchor) {
    return !step.notBefore || !anchor.isValid() || contact.on >= step.notBefore->from(anchor);
}

void settleOn(QDate on, StepState& state) {
    if (state.status == StepStatus::Done && state.on.isValid() && state.on <= on) return;
    state.status = StepStatus::Done;
    state.on = on;
}

void takeCompleted(const PathwayStep& step, const ContactFact& contact, QDate anchor, StepState& state) {
    const bool mode = allowsMode(step, contact);
    if (contact.seen && mode && isInTime(step, contact, anchor)) {
        if (!contact.waitsForCountersignature) return settleOn(contact.on, state);
        if (state.status == StepStatus::Done) return;
        state.on = state.status == StepStatus::AwaitsCountersignature ? std::min(state.on, contact.on) : contact.on;
        state.status = StepStatus::AwaitsCountersignature;
    } else if (!state.lastTry.isValid() || contact.on >= state.lastTry) {
        state.lastTry = contact.on;
        state.lastTryOutcome = contact.seen ? (mode ? QStringLiteral("too_early") : QStringLiteral("other_mode"))
                                            : QStringLiteral("not_seen");
    }
}

} // namespace

void StepEvidence::take(const PathwayStep& step, QDate anchor, StepState& state) const {
    takeContacts(step, anchor, state);
    takeResults(step, state);
    takeJabs(step, state);
    takeBookings(step, state);
    takeAnswers(step, state);
    const int limit = m_edition.limits().triesBeforeLead;
    state.toLead = limit > 0 && state.tries >= limit;
}

bool StepEvidence::hasDoses(const PathwayStep& step) const {
    return step.jabs && !m_immunisations.dosesAt(*step.jabs, m_facts.birth, m_doses, m_today).empty();
}

void StepEvidence::takeContacts(const PathwayStep& step, QDate anchor, StepState& state) const {
    for (const ContactFact& contact : m_facts.contacts) {
        if (contact.on > m_today || !concerns(step, contact)) continue;
        if (contact.outcome == V("completed")) {
            takeCompleted(step, contact, anchor, state);
            continue;
        }
        if (contact.outcome == V("declined")) continue; // with the answers, which it is one of
        if (contact.outcome == V("no_access") || contact.outcome == V("was_not_brought")) ++state.tries;
        if (!state.lastTry.isValid() || contact.on >= state.lastTry) {
            state.lastTry = contact.on;
            state.lastTryOutcome = contact.outcome;
        }
    }
}

void StepEvidence::takeResults(const PathwayStep& step, StepState& state) const {
    if (!step.screening.isEmpty()) {
        for (const ScreeningFact& screening : m_facts.screenings) {
            if (screening.test == step.screening && !screening.result.isEmpty()) settleOn(screening.on, state);
        }
    }
    if (!step.entryKind.isEmpty()) {
        for (const auto& [kind, on] : m_facts.entries) {
            if (kind == step.entryKind) settleOn(on, state);
        }
    }
    if (step.fact == V("booked") && m_facts.bookedOn.isValid()) settleOn(m_facts.bookedOn, state);
    if (step.fact == V("birth") && m_facts.birth.isValid()) settleOn(m_facts.birth, state);
}

void StepEvidence::takeBookings(const PathwayStep& step, StepState& state) const {
    for (const BookingFact& booking : m_facts.bookings) {
        const bool mine = booking.step == step.id || (!step.contactType.isEmpty() && booking.step == step.contactType);
        if (!mine || booking.at.date() < m_today) continue;
        if (!state.booked.isValid() || booking.at < state.booked) state.booked = booking.at;
    }
}

/// The last word counts: a refusal stands until the step is offered or booked again, and a visit after it settles.
void StepEvidence::takeAnswers(const PathwayStep& step, StepState& state) const {
    const AnswerFact* last = nullptr;
    for (const AnswerFact& answer : m_facts.answers) {
        if (answer.step != step.id || answer.on > m_today) continue;
        if (answer.answer == V("done_elsewhere")) {
            if (state.status != StepStatus::AwaitsCountersignature) settleOn(answer.on, state);
            continue;
        }
        if (answer.answer == V("offered") && (!state.offered.isValid() || answer.on > state.offered))
            state.offered = answer.on;
        if (last == nullptr || answer.on >= last->on) last = &answer;
    }
    AnswerFact refused;
    for (const ContactFact& contact : m_facts.contacts) {
        if (contact.outcome != V("declined") || contact.on > m_today || !concerns(step, contact)) continue;
        if (last != nullptr && contact.on < last->on) continue;
        refused = {step.id, QStringLiteral("declined"), contact.on, {}};
        last = &refused;
    }
    if (last == nullptr || state.status != StepStatus::Coming || state.booked.isValid()) return;
    if (last->answer == V("declined"))
        state.status = StepStatus::Declined;
    else if (last->answer == V("not_possible"))
        state.status = StepStatus::NotPossible;
    else
        return;
    state.on = last->on;
    state.why = last->why;
}

/// Ages after which a vaccine is no longer given are settings of the edition.
bool StepEvidence::isPastItsAge(const ScheduledDose& dose) const {
    if (dose.vaccine != V("Rotavirus")) return false;
    const auto age = m_facts.birth.daysTo(m_today);
    const PathwayLimits& limits = m_edition.limits();
    if (limits.rotavirusLastBeforeDays > 0 && age >= limits.rotavirusLastBeforeDays) return true;
    const bool begun = std::any_of(m_doses.cbegin(), m_doses.cend(),
                                   [](const DoseFact& fact) { return fact.given && fact.vaccine == V("Rotavirus"); });
    return !begun && limits.rotavirusFirstBeforeDays > 0 && age >= limits.rotavirusFirstBeforeDays;
}

void StepEvidence::takeJabs(const PathwayStep& step, StepState& state) const {
    if (!step.jabs || !m_facts.birth.isValid()) return;
    const auto wanted = m_immunisations.dosesAt(*step.jabs, m_facts.birth, m_doses, m_today);
    bool refused = false;
    QDate last;
    for (const ScheduledDose* dose : wanted) {
        const QDate given = ImmunisationSchedule::givenOn(*dose, m_doses);
        if (given.isValid())
            last = std::max(last, given);
        else if (ImmunisationSchedule::isDeclined(*dose, m_doses))
            refused = true;
        else if (!isPastItsAge(*dose))
            state.missing.append(dose->vaccine);
    }
    if (wanted.empty() || !state.missing.isEmpty()) return;
    state.on = last;
    if (last.isValid())
        state.status = StepStatus::Done;
    else
        state.status = refused ? StepStatus::Declined : StepStatus::Expired;
}

} // namespace lodestar::rules
