#include "core/rules/StepState.h"

#include <algorithm>
#include <array>

namespace lodestar::rules {

namespace {

/// A step that is late is offered within so many days.
constexpr int soon = 7;

bool mayBeProposed(const StepState& state) {
    return state.step->isOurs() && !state.booked.isValid() &&
           (state.status == StepStatus::Coming || state.status == StepStatus::Due ||
            state.status == StepStatus::Overdue);
}

} // namespace

QString noticeName(ReviewNotice notice) {
    static constexpr std::array names{"", "concern", "ask_setting", "invite", "no_review"};
    return QString::fromLatin1(names[static_cast<std::size_t>(notice)]);
}

const StepState* nextStep(const std::vector<StepState>& states) {
    const StepState* next = nullptr;
    for (const StepState& state : states) {
        if (mayBeProposed(state) && (next == nullptr || state.by < next->by)) next = &state;
    }
    return next;
}

std::optional<NextContact> nextContact(const std::vector<StepState>& states, QDate today) {
    const StepState* next = nextStep(states);
    if (next == nullptr) return std::nullopt;
    if (next->status == StepStatus::Overdue) return NextContact{next->step, today, today.addDays(soon), true};
    const bool aimAhead = next->aimBy.isValid() && next->aimBy >= today;
    const QDate from = aimAhead ? next->aimFrom : next->from;
    const QDate to = aimAhead ? next->aimBy : next->by;
    return NextContact{next->step, std::max(from, today), std::max(to, today), false};
}

bool moreUrgent(const StepState& a, const StepState& b) {
    if (a.consequence != b.consequence) return a.consequence < b.consequence;
    return a.by < b.by;
}

} // namespace lodestar::rules
