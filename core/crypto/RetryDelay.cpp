#include "core/crypto/RetryDelay.h"

#include "core/crypto/DurableFile.h"

#include <QFile>

namespace lodestar {

namespace {

constexpr int mostDoublings = 9; ///< 2^9 s is more than the longest wait

qint64 delayAfter(int attempts) {
    if (attempts < RetryDelay::freeAttempts) return 0;
    const int doublings = std::min(attempts - RetryDelay::freeAttempts + 1, mostDoublings);
    return std::min(qint64(1) << doublings, RetryDelay::longestSeconds);
}

QByteArray written(int count, qint64 last) {
    return QByteArray::number(count) + ' ' + QByteArray::number(last) + '\n';
}

} // namespace

RetryDelay::Attempts RetryDelay::read() const {
    const auto bytes = readWhole(m_path, 256);
    if (!bytes) return {};
    const auto words = bytes->trimmed().split(' ');
    if (words.size() != 2) return {};
    return {words[0].toInt(), words[1].toLongLong()};
}

qint64 RetryDelay::secondsToWait() const {
    const Attempts attempts = read();
    const qint64 delay = delayAfter(attempts.count);
    // A clock that was put back must not make the wait longer than it is.
    return std::clamp(attempts.last + delay - now(), qint64(0), delay);
}

Status RetryDelay::begin() {
    const Attempts attempts = read();
    // A full disk must not keep anyone from his records, so what cannot be written is let pass.
    if (const qint64 wait = secondsToWait(); wait > 0) {
        if (now() < attempts.last) std::ignore = writeDurably(m_path, written(attempts.count, now()));
        return fail(ErrorCode::WaitBeforeRetry, QString::number(wait));
    }
    std::ignore = writeDurably(m_path, written(attempts.count + 1, now()));
    return {};
}

void RetryDelay::succeeded() {
    QFile::remove(m_path);
}

} // namespace lodestar
