#pragma once

#include "core/sync/ServerRows.h"

#include <QHash>
#include <QSet>

namespace lodestar::sync {

/// Who may see which record: the facts, and the principals computed from them (Rights.h).
class ScopeRows {
public:
    virtual ~ScopeRows() = default;

    /// Keeps other writers from changing who may see what, until the commit. Taken before any log is locked.
    virtual Status lock() = 0;

    virtual Status saveAllotments(const EntryId& entry, const QList<AllotmentFact>& facts) = 0;
    virtual Status saveMembers(const EntryId& entry, const QList<MemberFact>& facts) = 0;
    virtual Status saveClosed(const EntryId& entry, const QList<ClosedFact>& facts) = 0;
    virtual Status saveWorksHere(const EntryId& entry, const QList<WorksHereFact>& facts) = 0;
    virtual Status forgetFacts() = 0;
    virtual Result<QList<ClosedFact>> closed(const QSet<RecordId>& records) = 0;
    virtual Result<QList<AllotmentFact>> allotments(const QSet<RecordId>& records) = 0;
    virtual Result<QList<MemberFact>> membersIn(const QSet<RecordId>& households) = 0;
    virtual Result<QList<MemberFact>> householdsOf(const QSet<RecordId>& people) = 0;
    virtual Result<QList<WorksHereFact>> worksHere(const QSet<RecordId>& people) = 0;
    /// Every record, as it was begun.
    virtual Result<QHash<RecordId, BegunRecord>> records() = 0;
    virtual Result<QHash<RecordId, BegunRecord>> begun(const QSet<RecordId>& records) = 0;

    virtual Result<QHash<RecordId, QSet<QString>>> principals(const QSet<RecordId>& records) = 0;
    virtual Status addPrincipals(const QHash<RecordId, QSet<QString>>& principals) = 0;
    virtual Status removePrincipals(const QHash<RecordId, QSet<QString>>& principals) = 0;

    /// The compartments of each record that these rights reach: none of one that they are kept from.
    virtual Result<QHash<RecordId, int>> reached(const QList<Reach>& rights, const QSet<RecordId>& records) = 0;
    virtual Result<qint64> countLogs(const QList<Reach>& rights) = 0;
    /// Below this nothing more can be committed: what is stamped later is stamped with it or above.
    virtual Result<quint64> watermark() = 0;
    /// The logs within the rights, sorted; with `since`, those whose head or whose reach was stamped with it or later.
    virtual Result<QList<LogHead>> heads(const QList<Reach>& rights, std::optional<quint64> since) = 0;

    virtual Status saveHeld(const QList<HeldLog>& logs) = 0;
    /// Why a device holds a log.
    enum class Holding {
        Given,      ///< it was handed out
        Wrote,      ///< it has written in it
        WroteUnseen ///< it has, without a right to read it
    };
    /// The device holds these logs, whatever it may say itself later. What is known stays, but that nothing was seen.
    virtual Status startHolding(const DeviceId& device, const QSet<LogId>& logs, Holding why, qint64 at);
    /// Whoever wrote in this log unseen counts as holding it from now on.
    virtual Status countUnseen(const LogId& log, qint64 at);
    virtual Status removeHeld(const DeviceId& device, const QList<LogId>& logs) = 0;
    virtual Result<QList<HeldLog>> holders(const RecordId& record) = 0;
    /// Logs that the device holds and that these rights do not reach. What it wrote unseen it keeps while they reach
    /// anything of the record.
    virtual Result<QList<LogId>> left(const DeviceId& device, const QList<Reach>& rights) = 0;

protected:
    /// Whether nothing is new about a log that the device was known to hold before.
    static bool holdsAlready(const HeldLog& known, Holding why);
};

} // namespace lodestar::sync
