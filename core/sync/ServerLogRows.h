#pragma once

#include "core/sync/ServerRows.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace lodestar::sync {

/// The logs: numbered changes, and what is kept beside them.
class LogRows {
public:
    virtual ~LogRows() = default;

    /// Which of the records have been begun.
    virtual Result<QSet<RecordId>> known(const QSet<RecordId>& records) = 0;
    /// Begins a record; nothing happens when it is there.
    virtual Status begin(const RecordId& record, const BegunRecord& as, qint64 at) = 0;
    /// Each log's head, locked against other writers until the commit; made where there was none. The logs must be
    /// sorted, so that two writers never wait for each other.
    virtual Result<QHash<LogId, LogHead>> lock(const QList<LogId>& logs) = 0;
    virtual Status save(const QList<LogHead>& heads) = 0;

    virtual Result<QHash<ChangeKey, KnownChange>> known(const QList<ChangeKey>& keys) = 0;
    /// The changes that there are of these entries of a log, in the order of their numbers.
    virtual Result<QList<KeptChange>> ofEntries(const QList<std::pair<LogId, EntryId>>& entries) = 0;
    virtual Status append(const QList<KeptChange>& changes) = 0;
    /// Other bytes for a change that is kept: those without content and salt.
    virtual Status replaceBody(const ChangeKey& key, const QByteArray& body) = 0;
    virtual Result<std::optional<QByteArray>> body(const ChangeKey& key) = 0;
    /// The changes numbered above `after`, in order, until `take` answers false.
    virtual Status page(const LogId& log, qint64 after, const std::function<bool(qint64, QByteArrayView)>& take) = 0;
    /// Of a log, in the order of the numbers.
    virtual Result<QList<ChangeId>> ids(const LogId& log) = 0;
    /// All changes of some kinds, in no order; for what is computed from them.
    virtual Status eachOfKinds(const QStringList& kinds, const std::function<Status(const KeptChange&)>& take) = 0;

    /// Changes whose content must go, wherever it comes.
    virtual Status addRecalled(const QList<ChangeKey>& keys) = 0;
    virtual Result<QSet<ChangeKey>> recalled(const QList<ChangeKey>& keys) = 0;

    virtual Status quarantine(const QList<QuarantinedChange>& changes) = 0;
    /// Those with these ids, released ones too.
    virtual Result<QList<QuarantinedChange>> quarantined(const QList<ChangeKey>& keys) = 0;
    /// Those of the logs that are neither released nor answered.
    virtual Result<QList<QuarantinedChange>> waitingIn(const QList<LogId>& logs) = 0;
    /// All that are not released: of one person's pushes, or everybody's when null. Those answered too; without
    /// bodies.
    virtual Result<QList<QuarantinedChange>> waitingOf(const StaffId& staff) = 0;
    /// Takes the body away and marks it released; the verdict that was given stays.
    virtual Status release(const QList<ChangeKey>& keys) = 0;
    /// An administrator does not take these, and says why. They stay whole.
    virtual Status answer(const QList<ChangeKey>& keys, const QString& answer) = 0;
    virtual Status replaceQuarantinedBody(const ChangeKey& key, const QByteArray& body) = 0;
};

} // namespace lodestar::sync
