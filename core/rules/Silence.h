#pragma once

#include <QDate>

#include <array>
#include <cstdint>

namespace lodestar::rules {

/// What can go quiet: something that somebody was to do, with nobody having written what comes next.
enum class SilentKind : std::uint8_t { Concern, Referral, Request, Promise, Action };
inline constexpr std::array silentKinds{SilentKind::Concern, SilentKind::Referral, SilentKind::Request,
                                        SilentKind::Promise, SilentKind::Action};

/// Days until each kind counts as quiet where it names no day of its own, and further days until the lead sees it. No
/// published source gives these figures: they are the area's to set.
struct SilenceLimits {
    std::array<int, silentKinds.size()> days{14, 28, 7, 14, 14};
    int leadDays = 7;

    [[nodiscard]] int daysOf(SilentKind kind) const { return days.at(static_cast<std::size_t>(kind)); }
};

/// What is known of one such thing. Invalid dates: none was named.
struct SilenceFacts {
    SilentKind kind = SilentKind::Concern;
    QDate since;          ///< when it was said, made or last moved
    QDate by;             ///< a day of its own
    bool ended = false;   ///< answered, kept, done, closed with a reason; or the person died or the family moved
    bool hasStep = false; ///< somebody wrote a next step
    QDate stepOn;         ///< when she wrote it
    QDate stepBy;         ///< until when it holds
};

enum class SilenceLevel : std::uint8_t { None, Worker, Lead };

struct Silence {
    SilenceLevel level = SilenceLevel::None;
    QDate lastDay; ///< the last day in time; invalid for what has ended
    int days = 0;  ///< past it; 0 while in time
};

/// Where one thing stands on a day. A next step takes the place of the thing's own day: quiet until it, climbing after.
Silence silenceOf(const SilenceFacts& facts, const SilenceLimits& limits, QDate today);

} // namespace lodestar::rules
