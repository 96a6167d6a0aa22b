#pragma once

#include "core/sync/ServerCall.h"

namespace lodestar::sync {

/// What the audit calls the things that are done on a server.
namespace act {
inline const QString accountAdded = QStringLiteral("account-added");
inline const QString accountChanged = QStringLiteral("account-changed");
inline const QString accountLocked = QStringLiteral("account-locked");
inline const QString accountUnlocked = QStringLiteral("account-unlocked");
inline const QString passwordSet = QStringLiteral("password-set");
inline const QString passwordRemoved = QStringLiteral("password-removed");
inline const QString codeIssued = QStringLiteral("code-issued");
inline const QString deviceEnrolled = QStringLiteral("device-enrolled");
inline const QString deviceRetired = QStringLiteral("device-retired");
inline const QString deviceLost = QStringLiteral("device-lost");
inline const QString deviceAllowedMore = QStringLiteral("device-allowed-more");
inline const QString epochBegun = QStringLiteral("epoch-begun"); ///< a laptop restored from a backup, or cloned
inline const QString enrolRefused = QStringLiteral("enrol-refused");
inline const QString signInRefused = QStringLiteral("sign-in-refused");
inline const QString allotted = QStringLiteral("allotted"); ///< by a lead or an administrator, or to somebody else
inline const QString recalled = QStringLiteral("recalled");
inline const QString quarantineAccepted = QStringLiteral("quarantine-accepted");
inline const QString quarantineRefused = QStringLiteral("quarantine-refused");
inline const QString counted = QStringLiteral("counted");   ///< a quarter's metrics were given to somebody
inline const QString restored = QStringLiteral("restored"); ///< the database was given a new life
} // namespace act

/// Who did what to what.
struct ServerAct {
    QString act;
    QString who;
    QString subject{};
    QString detail{};
};

/// The server's audit: who did what and when, each line chained to the one before (BLAKE2b-256 over the chain and the
/// line), so that taking out or altering any is found. What the chain cannot show, that its end was cut off together
/// with the memory of that end, is found by comparing with an end that was written down elsewhere.
class ServerAudit {
public:
    explicit ServerAudit(const ServerContext& context)
        : m_context(context) {}

    /// Inside a writing transaction, after everything that locks anything.
    Status note(const ServerAct& done);
    /// The same, but once an hour for one act and subject: what a stranger can repeat must not fill the disk.
    Status noteOnceAnHour(const ServerAct& done);

    /// All lines, the oldest first.
    Result<QList<ServerAuditLine>> lines();
    /// Checks the whole chain and its end. StoreDamaged names the first line that does not fit.
    Result<ServerAuditEnd> verify();

private:
    ServerContext m_context;
};

} // namespace lodestar::sync
