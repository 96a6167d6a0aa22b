#pragma once

#include "core/sync/LogId.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <atomic>

namespace lodestar::sync {

/// How one sync is to run.
struct SyncOptions {
    bool mayPurge = false;                   ///< more households than `askAbove` may be removed: a person said so
    qsizetype askAbove = 20;                 ///< households that may leave at once without asking
    bool onTwoThreads = true;                ///< the next page is fetched while one is applied
    bool attachments = true;                 ///< after the entries
    QString machine;                         ///< name of this machine
    const std::atomic<bool>* stop = nullptr; ///< set by another thread: the sync ends after the page at hand
};

/// What one sync did. Counts are of changes.
struct SyncReport {
    qint64 sent = 0;
    qint64 received = 0; ///< that were not held here before the server sent them
    qint64 refused = 0;  ///< quarantined by the server; listed by the store with their reasons
    qint64 conflicts = 0;
    qint64 offered = 0; ///< given again to a server that was restored
    qint64 requests = 0;
    qint64 bytesOut = 0; ///< bodies as they travelled
    qint64 bytesIn = 0;
    double seconds = 0;
    QList<LogId> purged;
    qsizetype waitsForPurge = 0; ///< households that wait for a person's word before they are removed
    qsizetype heldBack = 0;      ///< logs that left and stay: unsent work, a paper, a draft, or no certain answer
    QList<LogId> healed;
    QList<LogId> mismatched;           ///< logs that do not agree with the server and could not be healed today
    QString newEpoch;                  ///< rewound, forked, restored; empty when the epoch went on
    std::optional<qint64> clockOffset; ///< seconds that the server's clock is ahead of this one
    qint64 attachmentsSent = 0;
    qint64 attachmentsReceived = 0;

    /// Whether something on this laptop is other than before, so that pages read anew.
    [[nodiscard]] bool tookSomething() const { return received > 0 || !purged.isEmpty() || conflicts > 0; }
};

} // namespace lodestar::sync
