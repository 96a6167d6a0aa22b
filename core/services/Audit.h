#pragma once

#include "core/services/Work.h"

namespace lodestar {

/// One line of the audit: who opened, printed or exported what. A stream of this device with its own chain; never part
/// of a record's log, since reading must not move its heads.
struct AuditLine {
    QString at;
    StaffId staff;
    QString act; ///< opened, opened-sealed, printed, exported, imported, showed, recovered ...
    RecordId record;
    QString detail; ///< what, without names
};

/// Appends a line and links it to the one before.
Status note(Connection& connection, const AuditLine& line);
/// The newest lines about a record, or about all.
Result<QList<AuditLine>> auditOf(Connection& connection, const std::optional<RecordId>& record, int most);
/// Checks the chain; the answer is the number of lines. StoreDamaged naming the first line that does not fit.
Result<qint64> verifyAudit(Connection& connection);

} // namespace lodestar
