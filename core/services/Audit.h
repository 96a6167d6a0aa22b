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

/// Where the audit of this device ends, for the people who keep it elsewhere too (a log book, a server).
struct AuditEnd {
    qint64 lines = 0;
    QByteArray chain; ///< of the last line; zeros while there is none
};

/// Appends a line and links it to where the audit ended. That end is kept in the same transaction, apart from the
/// lines: after lines were cut off at the end the next one leaves a gap, which `verifyAudit` finds for ever.
Status note(Connection& connection, const AuditLine& line);
/// The newest lines about a record, or about all.
Result<QList<AuditLine>> auditOf(Connection& connection, const std::optional<RecordId>& record, int most);
/// Checks the chain and its end. StoreDamaged naming the first line that does not fit, or how many are missing at the
/// end. What it proves and what not: SECURITY.md.
Result<AuditEnd> verifyAudit(Connection& connection);

} // namespace lodestar
