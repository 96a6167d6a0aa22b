#pragma once

#include "core/base/Result.h"
#include "core/sync/Messages.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace lodestar::sync {

/// What this device is to its server, as the store remembers it.
struct Standing {
    DeviceId device;
    ChainPoint heard;       ///< epoch of today, and how far the server has acknowledged it
    QByteArray incarnation; ///< life of the server's database that was last seen; empty before the first answer
    QByteArray token;       ///< of the heads received last; empty: all of them are wanted
    QString announce;       ///< why the epoch is new, until the server has been told; empty when it knows
    bool offering = false;  ///< the server was restored: not everything has been offered to it again yet
    QDate comparedOn;       ///< day of this laptop on which all logs were last compared with the server's
};

/// How far a log is held here.
struct LogPosition {
    qint64 number = 0; ///< every change up to this number is held
    LogDigest digest;  ///< of all changes that have a number
};

/// A device of the organisation, whose signatures are checked here.
struct KnownDevice {
    DeviceId device;
    QByteArray publicKey;
    StaffId staff;
    QString name; ///< of the machine
    QString who;  ///< of its user
    bool revoked = false;
};

/// What became of a log whose changes were numbered anew after a digest did not fit.
struct Renumbered {
    qint64 position = 0;
    LogDigest digest;
    QList<records::Change> extra; ///< held here with a number, and unknown to the server
};

/// An attachment that an entry names.
struct AttachmentRef {
    QByteArray hash;
    LogId log;
    qint64 size = 0; ///< 0 while it is not here
};

/// What the client's engine needs of a laptop's store. Each call is one transaction: after `kill -9` all of it is there
/// or nothing. The engine never deletes but by `purge`.
class SyncStore {
public:
    virtual ~SyncStore() = default;

    virtual Result<Standing> standing() = 0;
    virtual Status keepIncarnation(const QByteArray& incarnation) = 0;

    // What waits to be sent.
    /// The first of what waits, in the order of its numbers: at most so many, and about so many bytes of content.
    virtual Result<QList<records::Change>> unsent(qsizetype most, qsizetype bytes) = 0;
    /// Number of the last change that waits; 0 when none does.
    virtual Result<qint64> lastUnsent() = 0;
    /// The server's verdicts on what waited, and how far it has heard this epoch now. What was stored has its number,
    /// and numbers that follow a log's position move it on; what was quarantined stays, with its reason.
    virtual Status settle(const ChainPoint& heard, const QList<Verdict>& verdicts) = 0;

    /// Own changes in quarantine that nobody has answered yet, as far as is known here.
    virtual Result<QSet<ChangeId>> unanswered() = 0;
    /// Somebody has looked at these and does not take them: why.
    virtual Status keepAnswers(const QHash<ChangeId, QString>& answers) = 0;

    // What the server has.
    virtual Result<QHash<LogId, LogPosition>> positions() = 0;
    /// Heads that are to be reached or compared, and logs that left the scope, until each has been dealt with.
    /// Those of `whole` heads replace what was to be reached before.
    virtual Status keepHeads(const Heads& heads, const QList<LogHead>& toReach) = 0;
    virtual Result<QList<LogHead>> toReach() = 0;
    virtual Status reached(const QList<LogId>& logs) = 0;
    /// Records with an appointment on that day: they are pulled first.
    virtual Result<QSet<RecordId>> recordsOf(const QDate& day) = 0;
    /// Pages and the new positions of their logs. Changes that are held already only get their number. Answers how many
    /// were not held before. InvalidInput when a page does not follow what is held.
    virtual Result<qint64> take(const QList<LogPage>& pages) = 0;
    /// Positions that the server has not been told of.
    virtual Result<QList<Pull::From>> unreported() = 0;
    virtual Status reported(const QList<Pull::From>& held, const QList<LogId>& purged) = 0;

    // What left the scope.
    virtual Result<QList<LogId>> leaving() = 0;
    /// How many households' (or, where there is none, people's) records stand in these logs.
    virtual Result<qsizetype> households(const QList<LogId>& logs) = 0;
    /// Removes the logs with everything computed from them; those that still hold unsent work, a draft or an attachment
    /// that is not settled stay. Answers those removed.
    virtual Result<QList<LogId>> purge(const QList<LogId>& logs) = 0;
    /// Not those in which something was written since: the server would take the right to give its papers with them.
    virtual Result<QList<LogId>> purgedUnreported() = 0;
    /// The changes of these logs that do not wait to be sent, those of a log in the order they came.
    virtual Result<QList<LogIds>> sent(const QList<LogId>& logs) = 0;
    virtual Result<QList<records::Change>> changes(const LogIds& ids) = 0;

    // What does not fit.
    /// Counts an attempt to heal a log; false when there were two on that day.
    virtual Result<bool> mayHeal(const LogId& log, const QDate& day) = 0;
    /// Gives the log's changes the numbers of this list. What is unsent is not touched.
    virtual Result<Renumbered> renumber(const LogIds& ids) = 0;
    /// A new epoch: what waits is numbered anew from 1, all heads are asked for again, and no position counts as told.
    virtual Status beginEpoch(const EpochId& epoch, const QString& why) = 0;
    virtual Status announced() = 0;
    /// The server was restored from a backup: all numbers and positions are forgotten, nothing is deleted, everything
    /// held is to be offered, and a new epoch begins.
    virtual Status forgetServer(const QByteArray& incarnation, const EpochId& epoch) = 0;
    /// What is still to be offered again, in the order it came.
    virtual Result<QList<records::Change>> toOffer(qsizetype most, qsizetype bytes) = 0;
    /// Held without a number and not waiting: what the server keeps in quarantine, or did before it was restored.
    virtual Result<QList<records::Change>> unnumbered() = 0;
    /// All logs were compared with the server's on that day, both ways. No position counts as told: a server that was
    /// restored and told nobody has forgotten who holds what.
    virtual Status compared(const QDate& day) = 0;
    /// These were offered; the empty list ends the offering.
    virtual Status offered(const QList<records::Change>& changes, const QList<Verdict>& verdicts) = 0;

    // Devices.
    virtual Result<bool> knowsAll(const QSet<DeviceId>& devices) = 0;
    virtual Status keepDevices(const QList<KnownDevice>& devices) = 0;

    // Attachments, in pieces of protocol::pieceBytes.
    /// Whole here, not settled, and named by an entry that the server has been given: for each of them the logs of such
    /// entries, one after the other.
    virtual Result<QList<AttachmentRef>> attachmentsToSend() = 0;
    virtual Result<QList<AttachmentRef>> attachmentsToFetch() = 0;
    virtual Result<QByteArray> piece(const QByteArray& hash, int number) = 0;
    virtual Result<int> piecesHeld(const QByteArray& hash) = 0;
    virtual Status keepPiece(const QByteArray& hash, int number, const QByteArray& bytes) = 0;
    /// Both sides have it whole. When it came from the server and is not what its name says, its pieces are dropped:
    /// StoreDamaged.
    virtual Status attachmentSettled(const QByteArray& hash) = 0;
    /// All that are settled, by the logs of the entries that name them.
    virtual Result<QList<LogFiles>> settledAttachments() = 0;
    /// The server has lost them: they are to be sent again.
    virtual Status attachmentsLost(const QSet<QByteArray>& hashes) = 0;
};

} // namespace lodestar::sync
