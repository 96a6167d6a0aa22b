#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QString>

namespace lodestar {

/// The growing delay after wrong passphrases. It is kept in a small file beside the key file, so that starting the
/// program again does not end it; an attempt is counted before it is tried, so that neither does killing it.
/// Three attempts are free; then the wait is 2, 4, 8 ... seconds, 300 at most (nobody is locked out for good in a
/// family's flat). Whoever can delete the file could copy the store away as well: against that stands Argon2id.
class RetryDelay {
public:
    static constexpr int freeAttempts = 3;
    static constexpr qint64 longestSeconds = 300;

    RetryDelay(QString path, const Clock& clock)
        : m_path(std::move(path))
        , m_clock(clock) {}

    /// Counts an attempt; WaitBeforeRetry (detail: whole seconds) if it comes too early.
    Status begin();
    /// The passphrase was right: forget the attempts.
    void succeeded();
    /// Seconds until the next attempt may be made; 0 if now.
    [[nodiscard]] qint64 secondsToWait() const;

private:
    struct Attempts {
        int count = 0;
        qint64 last = 0; ///< seconds since 1970, UTC
    };
    [[nodiscard]] Attempts read() const;
    [[nodiscard]] qint64 now() const { return m_clock.now().toSecsSinceEpoch(); }

    QString m_path;
    const Clock& m_clock;
};

} // namespace lodestar
