// Preloaded into a program, it puts that program's clock wrong: LODESTAR_CLOCK_AHEAD seconds are added to every answer
// about the time of day. What runs with time (pauses, timers) is left alone.
#include <cstdlib>
#include <ctime>

#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

time_t ahead() {
    static const time_t seconds = [] {
        const char* text = std::getenv("LODESTAR_CLOCK_AHEAD");
        return text == nullptr ? time_t(0) : static_cast<time_t>(std::strtoll(text, nullptr, 10));
    }();
    return seconds;
}

bool isTimeOfDay(clockid_t clock) {
    return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec* now) noexcept {
    const int answer = static_cast<int>(::syscall(SYS_clock_gettime, clock, now));
    if (answer == 0 && isTimeOfDay(clock)) now->tv_sec += ahead();
    return answer;
}

int gettimeofday(timeval* now, void*) noexcept {
    timespec exact{};
    clock_gettime(CLOCK_REALTIME, &exact);
    *now = {exact.tv_sec, exact.tv_nsec / 1000};
    return 0;
}

time_t time(time_t* into) noexcept {
    timespec exact{};
    clock_gettime(CLOCK_REALTIME, &exact);
    if (into != nullptr) *into = exact.tv_sec;
    return exact.tv_sec;
}
}
