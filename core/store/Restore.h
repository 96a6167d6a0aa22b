#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecureBytes.h"
#include "core/store/ProfilePaths.h"

namespace lodestar {

/// Puts a store and its key file into the place of those of a profile, so that an interruption leaves the old pair or
/// the new pair and never a mixture. The new pair is made ready in the folder `restoring`; renaming that to `restored`
/// decides; then the files change places, which `finish` completes at the next start if it was cut short. The old
/// files stay beside the new ones with `.before-restore-` and a time in their names.
class Restore {
public:
    /// Where the new store and key file are made ready.
    static ProfilePaths workshop(const ProfilePaths& profile);
    /// Empties the workshop.
    static Status begin(const ProfilePaths& profile);
    /// Decides: what is in the workshop is the profile's store from now on. `time` names the old files.
    static Status decide(const ProfilePaths& profile, const QString& time);
    /// Completes what was decided; does nothing otherwise.
    static Status finish(const ProfilePaths& profile);
    [[nodiscard]] static bool isPending(const ProfilePaths& profile);
};

} // namespace lodestar
