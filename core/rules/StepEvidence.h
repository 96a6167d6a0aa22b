#pragma once

#include "core/rules/PathwayEdition.h"
#include "core/rules/PathwayFacts.h"
#include "core/rules/StepState.h"

namespace lodestar::rules {

/// What the record of one person says about one step: whether something settled it, was declined or tried. It sets
/// `status` to a settled one or leaves it at Coming; windows and lateness are none of its business.
class StepEvidence {
public:
    StepEvidence(const PathwayEdition& edition, const ImmunisationSchedule& immunisations, const PathwayFacts& facts,
                 QDate today)
        : m_edition(edition)
        , m_immunisations(immunisations)
        , m_facts(facts)
        , m_doses(immunisations.numbered(facts.doses))
        , m_today(today) {}

    /// `anchor` is the day from which the step's ages count.
    void take(const PathwayStep& step, QDate anchor, StepState& state) const;
    /// Whether the schedule has doses at the step's age for this child.
    [[nodiscard]] bool hasDoses(const PathwayStep& step) const;

private:
    void takeContacts(const PathwayStep& step, QDate anchor, StepState& state) const;
    void takeJabs(const PathwayStep& step, StepState& state) const;
    void takeResults(const PathwayStep& step, StepState& state) const;
    void takeAnswers(const PathwayStep& step, StepState& state) const;
    void takeBookings(const PathwayStep& step, StepState& state) const;
    [[nodiscard]] bool isPastItsAge(const ScheduledDose& dose) const;

    const PathwayEdition& m_edition;
    const ImmunisationSchedule& m_immunisations;
    const PathwayFacts& m_facts;
    std::vector<DoseFact> m_doses; ///< named and numbered as the schedule does
    QDate m_today;
};

} // namespace lodestar::rules
