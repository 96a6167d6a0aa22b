#pragma once

#include "core/crypto/SecureBytes.h"
#include "core/services/Identity.h"
#include "core/sync/SyncReport.h"
#include "core/sync/Transport.h"

#include <functional>

namespace lodestar {

class Session;

/// Where this laptop syncs, as its store remembers it.
struct SyncSettings {
    QString server; ///< https://...; empty: not enrolled
    QString caFile; ///< the service's own authority; empty: those of the system
    int everyMinutes = 5;

    [[nodiscard]] bool enrolled() const { return !server.isEmpty(); }
    static Result<SyncSettings> read(Connection& connection);
    /// Errors: InvalidInput unless the address is one of https and the minutes are 1 to 240.
    Status write(Connection& connection) const;
};

/// How the last syncs went: one row of the settings, for the sentence and the sync page.
struct SyncOutcome {
    QString syncedAt; ///< the last that succeeded, ISO 8601; empty: none has
    QString triedAt;
    Error fault;              ///< of the last one; its code is Unknown when it succeeded
    int failures = 0;         ///< in a row
    QString unreachableSince; ///< the first try in a row that nobody answered; empty: the last one was answered
    qint64 clockAhead = 0;    ///< seconds that this laptop's clock is ahead of the server's
    qint64 waitsForPurge = 0; ///< households that wait for a person's word
    qint64 mismatched = 0;    ///< logs that do not agree with the server
    qint64 sent = 0;          ///< of the last that succeeded, as what follows
    qint64 received = 0;
    qint64 bytesOut = 0;
    qint64 bytesIn = 0;
    double seconds = 0;

    static Result<SyncOutcome> read(Connection& connection);
    Status write(Connection& connection) const;
};

/// One change that the server keeps in quarantine.
struct RefusedChange {
    ChangeId change;
    RecordId record;
    EntryId entry;
    QString kind;
    QString reason; ///< a word of core/sync/ServerRules.h
    QString at;     ///< when it was refused
    QString madeAt;
    QString answer; ///< of somebody at the server who looked at it and does not take it; empty while nobody has
};
Result<QList<RefusedChange>> refusedChanges(Connection& connection);
/// Puts refused changes at the end of what waits, to be judged again. Answers how many.
Result<qint64> sendAgain(Connection& connection, const QList<ChangeId>& changes);

/// What a laptop shows to be enrolled.
struct EnrolmentRequest {
    QString code;
    SecureBytes password; ///< of the account, where it has one
};
struct Enrolled {
    Identity me;                ///< as the server has this person
    QByteArray organisationKey; ///< for recovery; empty where the service has none
};

/// Name of the setting that holds an organisation's key from the enrolment until the store is sealed to it.
QString organisationKeySetting();

/// Registers this device with a one-time code. Afterwards the store's person is the account's; a session that is open
/// goes on as the one it was. The organisation's key is kept until Profile::unlock seals the store to it. Errors: those
/// of Conversation; NotAllowed (the code is wrong, used or too old).
Result<Enrolled> enrol(Connection& connection, sync::Transport& transport, const Clock& clock,
                       const EnrolmentRequest& request);

using TransportFactory = std::function<Result<std::unique_ptr<sync::Transport>>(const SyncSettings&, const Clock&)>;
/// Over HTTPS.
TransportFactory httpTransports();

} // namespace lodestar
