#pragma once

#include "core/metrics/MetricRules.h"

#include <vector>

namespace lodestar::metrics {

/// Why a child is in a numerator, not in it, or left out of a count. Worded in `reports::reasonWords`.
enum class Reason : std::uint8_t {
    FirstContact, ///< C1
    // In a numerator
    VisitedInTime,
    VisitedLater,
    ReviewedInTime,
    FedTotally,
    FedPartially,
    FedNot,
    AsqUsed,
    ScoreExpected,
    AllExpected,
    // In the denominator alone
    NotVisited,
    VisitedAfterThirtyDays,
    NotFaceToFace,
    DatedBeforeBirth,
    NotReviewed,
    ReviewedLate,
    ByLetterOrText,
    NotCompleted,
    WaitsForCountersignature,
    FeedingNotKnown,
    FeedingNotRecorded,
    AsqNotUsed,
    ScoreBelow,
    SomeBelow,
    // In neither
    Died,
    NotResponsible,
};

/// How one child stands in one count: in its denominator, and perhaps in the numerator.
struct Standing {
    Code code = Code::C1;
    bool in = false;
    Reason reason = Reason::NotVisited;
    QDate on = {}; ///< of the contact, record or assessment that says so; invalid where there is none
};

/// A child who came to the age in the quarter and is not counted.
struct LeftOut {
    Cohort cohort = Cohort::NewBirth;
    Reason reason = Reason::Died;
};

struct ChildStanding {
    std::vector<Standing> counted;
    std::vector<LeftOut> leftOut;
};

/// Whether the service is responsible for a child on a day: what was said of the child itself, or where that is empty
/// when the household of that day was open. Begun on or before the day, not ended on or before it.
bool isResponsibleOn(const ChildFacts& child, QDate day);

/// How a child stands in every count of a quarter (rules: interfaces.md, "report metrics --csv"). Empty for a child who
/// comes to none of the ages in it.
ChildStanding standingOf(const ChildFacts& child, const Quarter& quarter, const MetricRules& rules);

/// C1: the first completed face-to-face antenatal contact at 28+0 weeks or more, where it lies in the quarter.
std::optional<Standing> standingOf(const PregnancyFacts& pregnancy, const Quarter& quarter);

} // namespace lodestar::metrics
