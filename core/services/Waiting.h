#pragma once

#include "core/store/Connection.h"

namespace lodestar {

/// What waits on this laptop to be sent, of one family.
struct WaitingFamily {
    RecordId household; ///< null for what belongs to the area
    QString family;
    qint64 changes = 0;
    qint64 visits = 0; ///< contacts among them
    QString last;      ///< when the newest was written, as stored
};

/// The newest first.
Result<QList<WaitingFamily>> readWaiting(Connection& connection);

} // namespace lodestar
