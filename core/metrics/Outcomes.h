#pragma once

#include "core/metrics/OutcomeFacts.h"
#include "core/metrics/OutcomeRules.h"

#include <QList>

namespace lodestar::metrics {

/// Children of one indicator who lived in one ward when they came to the age and were born in one financial year, each
/// in one of three disjoint classes. Exact: nothing of it may leave the service before it has gone through `suppress`.
struct OutcomeCount {
    Indicator indicator = Indicator::AllFive;
    QString ward;   ///< empty: not known
    QString cohort; ///< "2023/24"
    qint64 met = 0;
    qint64 notMet = 0;
    qint64 notKnown = 0; ///< of the age, and nothing valid is recorded

    [[nodiscard]] qint64 due() const { return met + notMet + notKnown; }
    OutcomeCount& operator+=(const OutcomeCount& other);
};

/// How far women got whose mood was asked about, each in the furthest of the steps.
enum class MoodStep : std::uint8_t { NoConcern, Concern, Discussed, Referred, Seen };
inline constexpr std::size_t moodSteps = 5;

struct MoodChain {
    struct Line {
        QString ward;
        std::array<qint64, moodSteps> people = {}; ///< by furthest step: disjoint
    };
    QList<Line> lines;                 ///< one for each ward
    std::vector<int> toDiscussed = {}; ///< days from the screen, one for each woman with both days
    std::vector<int> toReferred = {};  ///< from the discussion, or where nobody wrote one, the screen
    std::vector<int> toSeen = {};      ///< from the referral
};

/// One programme over the courses of the year. A person counts once in it.
struct ProgrammeCount {
    QString programme;
    qint64 completed = 0; ///< came, and the place was finished
    qint64 stopped = 0;   ///< came, and stopped
    qint64 stillComing = 0;
    qint64 neverCame = 0; ///< had a place and never came
    qint64 attendances = 0;
};

/// One measure of a programme, of those who were asked before and after.
struct ChangeCount {
    QString programme;
    QString measure;
    qint64 better = 0;
    qint64 same = 0;
    qint64 worse = 0;
    double mean = 0; ///< after less before
};

/// People who were referred during the year to a service that helps with smoking, alcohol or drugs, once each.
struct SubstanceCount {
    QString ward;
    qint64 seen = 0;
    qint64 notSeen = 0;
};

/// People who came to a programme's course during the year, once each whatever the number of programmes.
struct ProgrammeReach {
    QString ward;
    qint64 came = 0;
    qint64 neverCame = 0;
};

/// Children who were reached for the first time in a financial year.
struct ReachYear {
    QString year; ///< "2023/24", whole
    qint64 targeted = 0;
    qint64 rest = 0;
};

/// Children who lived in a ward during the year up to the day.
struct WardMoves {
    QString ward;
    qint64 stayed = 0;   ///< all the time, or born there
    qint64 movedIn = 0;  ///< and were there at the end
    qint64 movedOut = 0; ///< and had been there at the beginning, or were born there
    qint64 inAndOut = 0; ///< within these twelve months
};

/// What the outcomes of a day are.
struct Outcomes {
    QDate on; ///< the last day counted
    /// Children who came to the age in the year that ends with the day; one for each indicator, ward and cohort that
    /// has somebody. Years that roll on by a quarter share three quarters with the one before, so that two reports that
    /// follow each other do not give away the few children of one quarter.
    QList<OutcomeCount> counts;
    /// The same of every financial year of birth of which all have come to the age: nothing of it changes any more.
    QList<OutcomeCount> cohorts;
    MoodChain mood; ///< screens of the year up to the day
    QList<SubstanceCount> substance;
    QList<ProgrammeCount> programmes;
    QList<ProgrammeReach> programmeReach;
    QList<ChangeCount> changes;
    QList<ReachYear> reach; ///< whole financial years, the earliest first
    QList<WardMoves> moves;

    /// Of `counts`, summed over wards and cohorts.
    [[nodiscard]] OutcomeCount of(Indicator indicator) const;
    [[nodiscard]] OutcomeCount ofWard(Indicator indicator, const QString& ward) const;
    /// Over the targeted wards, or over all others (an unknown ward is one of them).
    [[nodiscard]] OutcomeCount ofTargeted(Indicator indicator, const OutcomeRules& rules, bool targeted) const;
    /// The same of a whole cohort.
    [[nodiscard]] OutcomeCount ofCohort(Indicator indicator, const QString& cohort, const OutcomeRules& rules,
                                        bool targeted) const;
};

/// Counts everything. Children who died, and those the service was not responsible for on the day of the age, are in no
/// rate; whoever was ever reached stays in the reach.
Outcomes outcomesOf(const OutcomeFacts& facts, const OutcomeRules& rules, QDate on);

} // namespace lodestar::metrics
