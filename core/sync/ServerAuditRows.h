#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace lodestar::sync {

/// One line of the server's audit. It names staff, laptops and changes, and says nothing about a family.
struct ServerAuditLine {
    qint64 n = 0;    ///< 1, 2, 3 ... without gaps
    qint64 at = 0;   ///< milliseconds since 1970, UTC
    QString act;     ///< a word of `act::`, see ServerAudit.h
    QString who;     ///< a staff reference, or who ran lodestar-admin; empty: nobody knows
    QString subject; ///< what it was done to: a staff reference, or the id of a laptop or a change
    QString detail;
    QByteArray chain; ///< over this line and all before it
};

/// Where the audit ends, for the people who keep it elsewhere too.
struct ServerAuditEnd {
    qint64 lines = 0;
    QByteArray chain = QByteArray(32, '\0'); ///< of the last line; zeros while there is none
    friend bool operator==(const ServerAuditEnd&, const ServerAuditEnd&) = default;
};

/// The server's audit: only ever added to.
class AuditRows {
public:
    virtual ~AuditRows() = default;

    /// Where it ends, locked against other writers until the commit. To be taken last of all locks.
    virtual Result<ServerAuditEnd> lockEnd() = 0;
    /// Adds a line, with which the audit then ends.
    virtual Status append(const ServerAuditLine& line) = 0;
    /// When the last line with that act and subject was written; nothing when there is none.
    virtual Result<std::optional<qint64>> lastOf(const QString& act, const QString& subject) = 0;
    /// All lines, the oldest first.
    virtual Status each(const std::function<Status(const ServerAuditLine&)>& take) = 0;
};

} // namespace lodestar::sync
