#include "core/rules/ReferralState.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace lodestar::rules {

namespace {

using S = ReferralState;

constexpr std::array<const char*, 16> names{
    "draft",   "sent",      "bounced",     "acknowledged", "info_requested",     "accepted",
    "waiting", "offered",   "not_brought", "declined",     "declined_by_family", "attended",
    "active",  "escalated", "withdrawn",   "closed"};

} // namespace

QString stateName(ReferralState state) {
    return QString::fromLatin1(names.at(static_cast<std::size_t>(state)));
}

std::optional<ReferralState> stateFromName(QStringView name) {
    const auto found = std::ranges::find_if(names, [&](const char* each) { return name == QLatin1StringView(each); });
    if (found == names.cend()) return std::nullopt;
    return static_cast<ReferralState>(found - names.cbegin());
}

QList<ReferralState> referralStates() {
    QList<ReferralState> all;
    for (std::size_t i = 0; i < names.size(); ++i)
        all.append(static_cast<ReferralState>(i));
    return all;
}

bool isEnded(ReferralState state) {
    return state == S::Withdrawn || state == S::Closed;
}

QList<ReferralState> usualNext(ReferralState state) {
    switch (state) {
    case S::Draft:
        return {S::Sent, S::Withdrawn};
    case S::Sent:
        return {S::Acknowledged, S::Accepted, S::Declined, S::Bounced};
    case S::Bounced:
        return {S::Sent, S::Withdrawn};
    case S::Acknowledged:
        return {S::Accepted, S::Declined, S::InfoRequested};
    case S::InfoRequested:
        return {S::Sent, S::Accepted, S::Declined};
    case S::Accepted:
        return {S::Waiting, S::Offered};
    case S::Waiting:
        return {S::Offered, S::Withdrawn};
    case S::Offered:
        return {S::Attended, S::NotBrought, S::DeclinedByFamily};
    case S::NotBrought:
        return {S::Offered, S::Closed};
    case S::Declined:
        return {S::Escalated, S::Closed};
    case S::DeclinedByFamily:
        return {S::Closed, S::Escalated};
    case S::Attended:
        return {S::Active, S::Closed};
    case S::Active:
        return {S::Closed};
    case S::Escalated:
        return {S::Accepted, S::Closed};
    case S::Withdrawn:
    case S::Closed:
        return {};
    }
    return {};
}

QList<ReferralState> reachableFrom(ReferralState state) {
    if (isEnded(state)) return {};
    QList<ReferralState> reachable;
    for (const ReferralState each : referralStates())
        if (each != S::Draft && each != state) reachable.append(each);
    return reachable;
}

bool waitsForReceiver(ReferralState state) {
    return state == S::Sent || state == S::Acknowledged || state == S::Accepted || state == S::Waiting ||
           state == S::Escalated;
}

bool asksForNextStep(ReferralState state) {
    return state == S::Bounced || state == S::InfoRequested || state == S::Declined || state == S::DeclinedByFamily ||
           state == S::NotBrought;
}

} // namespace lodestar::rules
