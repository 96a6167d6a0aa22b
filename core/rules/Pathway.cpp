#include "core/rules/Pathway.h"

#include "core/base/Age.h"
#include "core/base/Gestation.h"
#include "core/rules/SchoolTerm.h"
#include "core/rules/StepEvidence.h"

#include <algorithm>

namespace lodestar::rules {

namespace {

/// The earlier of two values in conflict: the duty that comes first is kept until a person settles it.
QDate earlier(QDate value, QDate inConflict) {
    if (!value.isValid()) return inConflict;
    return inConflict.isValid() ? std::min(value, inConflict) : value;
}

/// The pathway of one person on one day, step by step.
class Computation {
public:
    Computation(const PathwayEdition& edition, const StepEvidence& evidence, const PathwayFacts& facts, QDate today)
        : m_edition(edition)
        , m_evidence(evidence)
        , m_facts(facts)
        , m_today(today)
        , m_birth(facts.birth)
        , m_edd(earlier(facts.edd, facts.eddInConflict)) {
        if (!m_edd.isValid() && m_birth.isValid() && facts.gestation)
            m_edd = dueDateOf(m_birth, Gestation(*facts.gestation));
        m_pastDueDate = facts.ofPregnancy && m_edd.isValid() && today > m_edd;
        m_askMaternity =
            facts.ofPregnancy && m_edd.isValid() && m_edd.daysTo(today) >= edition.limits().askMaternityAfterDays;
        m_left = facts.movedAway || (facts.responsibleTo.isValid() && facts.responsibleTo <= today);
    }

    std::vector<StepState> run() const {
        std::vector<StepState> states;
        states.reserve(m_edition.steps().size());
        for (const PathwayStep& step : m_edition.steps()) {
            const QDate anchor = anchorOf(step.clock);
            StepState state;
            state.step = &step;
            if (anchor.isValid() && !(m_facts.ofPregnancy && !step.ofPregnancy)) fill(step, anchor, state);
            states.push_back(std::move(state)); // kept in the edition's order until successors have been looked at
        }
        supersede(states);
        std::erase_if(states, [&](const StepState& state) { return !isShown(state); });
        for (StepState& state : states)
            setConsequence(state);
        return states;
    }

private:
    [[nodiscard]] QDate anchorOf(PathwayClock clock) const {
        switch (clock) {
        case PathwayClock::Gestation:
            return m_edd.isValid() ? m_edd.addDays(-termDays) : QDate();
        case PathwayClock::Chronological:
        case PathwayClock::SchoolTerm:
            return m_birth;
        case PathwayClock::Corrected:
            // Only a baby born early has another age than its own: one born late is not made younger.
            return m_edd.isValid() && m_edd > m_birth ? m_edd : m_birth;
        }
        return {};
    }

    void fill(const PathwayStep& step, QDate anchor, StepState& state) const {
        setWindows(step, anchor, state);
        if (step.integrated) setInvitation(anchor, state);
        m_evidence.take(step, anchor, state);
        if (state.status != StepStatus::Coming) return;
        setOpenStatus(step, state);
        if (step.until && m_today > step.until->from(anchor) && state.status != StepStatus::BornBefore)
            state.status = StepStatus::Expired;
        if (step.integrated) setNotice(anchor, state);
        const bool late = state.status == StepStatus::Overdue;
        if (late && step.isOurs() && m_facts.responsibleFrom.isValid() && state.by < m_facts.responsibleFrom)
            state.status = StepStatus::BeforeUs;
        if (m_pastDueDate) setAfterDueDate(step, state);
        const bool offered = state.isOpen() && state.status != StepStatus::AskMaternity;
        if (m_facts.awaitsConfirmation && offered && !m_facts.confirmedSteps.contains(step.id))
            state.status = StepStatus::Unconfirmed;
    }

    static void setWindows(const PathwayStep& step, QDate anchor, StepState& state) {
        state.from = step.due.from.from(anchor);
        state.by = step.due.to.from(anchor);
        if (step.clock == PathwayClock::SchoolTerm) {
            state.from = termAfter(state.from);
            state.by = termAfter(state.by).addDays(-1);
        }
        if (step.law) state.lawBy = step.law->to.from(anchor);
        if (!step.aim) return;
        state.aimFrom = step.aim->from.from(anchor);
        state.aimBy = step.aim->to.from(anchor);
    }

    [[nodiscard]] bool summaryIsHere(QDate from) const {
        return std::ranges::any_of(m_facts.entries, [&](const auto& entry) {
            return entry.first == QLatin1StringView("early_years_progress") && entry.second >= from;
        });
    }

    /// A child of a setting is invited late enough that the setting's summary can be used; where anybody is concerned,
    /// nothing is waited for. The legal window stays what it is.
    void setInvitation(QDate birth, StepState& state) const {
        const PathwayLimits& limits = m_edition.limits();
        const QDate first = state.from;
        state.summaryMissing = m_facts.attendsSetting && !m_facts.summaryRefused && !summaryIsHere(first);
        if (!m_facts.attendsSetting || m_facts.concerned || limits.reviewInviteMonths <= 0) return;
        const QDate invite = turnsMonths(birth, limits.reviewInviteMonths);
        const QDate ask = turnsMonths(birth, limits.reviewAskSettingMonths);
        const bool asks = state.summaryMissing && limits.reviewAskSettingMonths > 0 && ask < invite;
        state.from = std::clamp(asks ? ask : invite, first, state.by);
        state.aimFrom = std::clamp(invite, first, state.by);
        state.aimBy = state.by;
    }

    void setNotice(QDate birth, StepState& state) const {
        if (state.status != StepStatus::Due && state.status != StepStatus::Overdue) return;
        const PathwayLimits& limits = m_edition.limits();
        const auto reached = [&](int months) { return months > 0 && m_today >= turnsMonths(birth, months); };
        if (reached(limits.reviewNoneMonths))
            state.notice = ReviewNotice::NoReview;
        else if (m_facts.concerned)
            state.notice = ReviewNotice::Concern;
        else if (m_facts.attendsSetting && reached(limits.reviewInviteMonths))
            state.notice = ReviewNotice::Invite;
        else if (state.summaryMissing && reached(limits.reviewAskSettingMonths))
            state.notice = ReviewNotice::AskSetting;
    }

    void setOpenStatus(const PathwayStep& step, StepState& state) const {
        if (step.ofPregnancy && !m_facts.ofPregnancy)
            state.status = StepStatus::BornBefore;
        else if (m_today < state.from)
            state.status = state.booked.isValid() ? StepStatus::Booked : StepStatus::Coming;
        else if (m_today > state.by)
            state.status = StepStatus::Overdue;
        else if (state.booked.isValid() && state.booked.date() <= state.by)
            state.status = StepStatus::Booked;
        else
            state.status = StepStatus::Due;
    }

    /// Past the due date with no birth heard of, nothing of a pregnancy is late: maternity is asked, once, and our own
    /// steps wait for the answer.
    void setAfterDueDate(const PathwayStep& step, StepState& state) const {
        if (step.fact == QLatin1StringView("birth"))
            state.status = m_askMaternity ? StepStatus::AskMaternity : StepStatus::Coming;
        else if (!step.isOurs())
            state.status = StepStatus::Expired;
        else if (m_askMaternity)
            state.status = StepStatus::Unconfirmed;
        else if (state.status == StepStatus::Overdue)
            state.status = StepStatus::Due;
    }

    /// A step that was missed gives way once the one after it was answered or met, is late itself, or is due while its
    /// own last day lies so far behind as the edition says: one duty, not a heap of them.
    void supersede(std::vector<StepState>& states) const {
        for (std::size_t i = states.size(); i-- > 0;) {
            const int after = m_edition.supersededBy(i);
            if (after < 0 || states[i].status != StepStatus::Overdue) continue;
            const StepState& later = states[static_cast<std::size_t>(after)];
            if (!takesThePlaceOf(states[i], later)) continue;
            states[i].status = StepStatus::Superseded;
            states[i].instead = later.step;
        }
    }

    [[nodiscard]] bool takesThePlaceOf(const StepState& missed, const StepState& later) const {
        switch (later.status) {
        case StepStatus::Done:
        case StepStatus::AwaitsCountersignature:
        case StepStatus::Overdue:
        case StepStatus::Superseded:
        case StepStatus::Expired:
            return true;
        case StepStatus::Declined:
        case StepStatus::NotPossible:
            // Said ahead of its time it does not answer for the one before: nobody may have seen this child yet.
            return later.from.isValid() && later.on >= later.from;
        case StepStatus::Due:
        case StepStatus::Booked:
            return m_today >= later.from && missed.daysOver(m_today) >= m_edition.limits().givesWayAfterDays;
        default:
            return false;
        }
    }

    [[nodiscard]] bool isShown(const StepState& state) const {
        if (!state.from.isValid()) return false;
        if ((m_facts.ended && m_facts.ofPregnancy) || m_left) return state.isSettled();
        // No appointment of the schedule falls at this age for a child born on this day.
        return !state.step->jabs || state.isSettled() || m_evidence.hasDoses(*state.step);
    }

    void setConsequence(StepState& state) const {
        if (!state.isOpen() || state.status == StepStatus::AwaitsCountersignature) return;
        const bool overdue = state.status == StepStatus::Overdue;
        const bool lawRuns =
            state.step->mandate == Mandate::Law && state.lawBy.isValid() && (m_today <= state.lawBy || m_pastDueDate);
        if (state.status == StepStatus::AskMaternity || (overdue && state.step->harm))
            state.consequence = Consequence::Harm;
        else if (lawRuns && state.status == StepStatus::Due &&
                 m_today.daysTo(state.lawBy) <= m_edition.limits().lawClosingDays)
            state.consequence = Consequence::LawClosing;
        else if (overdue)
            state.consequence = Consequence::Late;
    }

    const PathwayEdition& m_edition;
    const StepEvidence& m_evidence;
    const PathwayFacts& m_facts;
    QDate m_today;
    QDate m_birth;
    QDate m_edd;
    bool m_pastDueDate = false;
    bool m_askMaternity = false;
    bool m_left = false;
};

} // namespace

std::vector<StepState> pathway(const PathwayEdition& edition, const ImmunisationSchedule& immunisations,
                               const PathwayFacts& facts, QDate today) {
    if (facts.died) return {};
    if (facts.birthInConflict.isValid()) {
        PathwayFacts settled = facts;
        settled.birth = earlier(facts.birth, facts.birthInConflict);
        settled.birthInConflict = {};
        return pathway(edition, immunisations, settled, today);
    }
    const StepEvidence evidence(edition, immunisations, facts, today);
    return Computation(edition, evidence, facts, today).run();
}

} // namespace lodestar::rules
