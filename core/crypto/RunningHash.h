#pragma once

#include <QByteArray>

#include <memory>

namespace lodestar {

/// BLAKE2b-256 of bytes that come piece by piece; `plainHash` of the whole gives the same.
class RunningHash {
public:
    RunningHash();
    RunningHash(const RunningHash&) = delete;
    RunningHash& operator=(const RunningHash&) = delete;
    ~RunningHash();

    void add(QByteArrayView bytes);
    /// 32 bytes; nothing may be added after it.
    QByteArray finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace lodestar
