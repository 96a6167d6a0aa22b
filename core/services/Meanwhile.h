#pragma once

#include "core/store/Connection.h"

#include <QDateTime>

namespace lodestar {

/// What somebody wrote in records while a page showed them: another window, an import, a sync.
struct Meanwhile {
    qint64 last = 0; ///< place in the log of the newest change of these records; 0 for none
    QString who;     ///< name of the newest change's author
    QDateTime at;    ///< when it was made
};

/// The newest change of these records that a list or a health page may show; sealed ones are left out, for even that
/// there is one is not told.
Result<Meanwhile> newestChange(Connection& connection, const QList<RecordId>& records);

} // namespace lodestar
