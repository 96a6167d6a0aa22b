#pragma once

#include "core/store/Connection.h"

#include <QCoreApplication>

namespace lodestar {

/// What waits on this laptop, and the one sentence about it that stands at the window's foot.
class SyncSentence {
    Q_DECLARE_TR_FUNCTIONS(lodestar::SyncSentence)

public:
    qint64 changes = 0;
    qint64 visits = 0;   ///< contacts among them
    bool synced = false; ///< a server has taken something from this laptop before

    static Result<SyncSentence> read(Connection& connection);
    /// "Everything is saved on this laptop; 12 changes wait for the first sync."
    [[nodiscard]] QString text() const;
    /// Name of the icon that goes with it.
    [[nodiscard]] QString icon() const;
};

} // namespace lodestar
