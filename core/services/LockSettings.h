#pragma once

#include "core/store/Connection.h"

namespace lodestar {

/// After how many minutes without a key or a touch the screen locks.
struct LockSettings {
    static constexpr int usual = 10;
    static constexpr int least = 1;
    static constexpr int most = 60; ///< longer would leave an open record on a table

    int minutes = usual;

    /// The usual ones until somebody chose others.
    static Result<LockSettings> read(Connection& connection);
    /// InvalidInput outside 1 to 60.
    [[nodiscard]] Status write(Connection& connection) const;
};

} // namespace lodestar
