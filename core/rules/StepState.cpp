#include "core/rules/StepState.h"

#include <array>

namespace lodestar::rules {

QString noticeName(ReviewNotice notice) {
    static constexpr std::array names{"", "concern", "ask_setting", "invite", "no_review"};
    return QString::fromLatin1(names[static_cast<std::size_t>(notice)]);
}

bool moreUrgent(const StepState& a, const StepState& b) {
    if (a.consequence != b.consequence) return a.consequence < b.consequence;
    return a.by < b.by;
}

} // namespace lodestar::rules
