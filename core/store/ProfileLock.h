#pragma once

#include "core/base/Result.h"

#include <QString>

namespace lodestar {

/// Held while a process uses a profile: one process per profile. The system frees it when the process ends, however
/// it ends, so no stale lock can stay behind.
class ProfileLock {
public:
    /// Locked if another holder has it; FileUnwritable if the file cannot be made.
    static Result<ProfileLock> take(const QString& path);

    ProfileLock(ProfileLock&& other) noexcept;
    ProfileLock& operator=(ProfileLock&& other) noexcept;
    ProfileLock(const ProfileLock&) = delete;
    ProfileLock& operator=(const ProfileLock&) = delete;
    ~ProfileLock();

private:
    explicit ProfileLock(int descriptor)
        : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace lodestar
