#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <functional>
#include <random>

namespace lodestar::testing {

/// Says a line to the process that will do the killing; what was said is known to have happened before the end.
using Say = std::function<void(const QByteArray& line)>;
/// What the killed process does. It runs in a process of its own, forked from this one, which must have no other
/// thread at that moment.
using Body = std::function<void(const Say& say)>;

/// How a process ended that was to be killed.
struct Killed {
    bool finished = false; ///< it came to its end before the moment
    int exitCode = -1;     ///< of a finished one; 0 for a body that returned
    QByteArrayList said;   ///< whole lines, in order
};

/// Runs a body again and again and kills it (SIGKILL, as a battery that falls out) at moments chosen by a seed.
/// LODESTAR_SEED in the environment replaces the seed, to repeat a failure.
class KillLoop {
public:
    explicit KillLoop(std::uint32_t seed);

    /// One run, killed after `moment` unless it has finished by itself.
    static Killed once(const Body& body, std::chrono::microseconds moment);
    /// A body that runs a program; the lines of its standard output are what it says.
    static Body program(const QString& path, const QStringList& arguments);

    /// Lets the body finish once on a `prepare`d ground to learn how long it takes, then `rounds` times prepares, kills
    /// at a random moment of that length, and hands the outcome to `check`. Answers how many runs were really killed.
    int run(int rounds, const std::function<void()>& prepare, const Body& body,
            const std::function<void(const Killed&)>& check);

    [[nodiscard]] std::uint32_t seed() const { return m_seed; }

private:
    std::uint32_t m_seed;
    std::mt19937 m_random;
};

} // namespace lodestar::testing
