#pragma once

#include "core/sync/ServerStore.h"

namespace lodestar::sync {

/// The server's store in memory, for one thread: for tests of many histories. What it holds is a value: `state()` is a
/// backup, and `restore` puts one back.
class ServerMemory final : public ServerStore,
                           private AccountRows,
                           private LogRows,
                           private ScopeRows,
                           private AuditRows,
                           private MetricRows {
public:
    struct State {
        QHash<StaffId, Account> accounts;
        QHash<DeviceId, Device> devices;
        QHash<DeviceId, QList<EpochId>> epochs;
        QHash<QByteArray, std::pair<Uuid, qint64>> once;
        QHash<QString, QByteArray> settings;
        QHash<QByteArray, Attachment> attachments;
        QHash<QByteArray, QHash<int, QByteArray>> pieces;
        QHash<QByteArray, QSet<LogId>> recalledFiles;

        struct Log {
            LogHead head;
            quint64 stamp = 0;
            QList<KeptChange> changes;
            QHash<ChangeId, qint64> numbers;
            QHash<EntryId, QList<qint64>> entries;
        };
        QHash<LogId, Log> logs;
        QHash<RecordId, BegunRecord> records;
        QSet<ChangeKey> recalled;
        QHash<ChangeKey, QuarantinedChange> quarantined;
        QHash<LogId, QList<ChangeKey>> waiting;

        QHash<EntryId, QList<AllotmentFact>> allotments;
        QHash<EntryId, QList<MemberFact>> members;
        QHash<EntryId, QList<ClosedFact>> closed;
        QHash<EntryId, QList<WorksHereFact>> worksHere;
        QHash<RecordId, QHash<QString, quint64>> principals; ///< with the stamp of when
        QHash<DeviceId, QHash<LogId, HeldLog>> held;
        QList<ServerAuditLine> audit;
        ServerAuditEnd auditEnd;
        QHash<RecordId, SaidRow> said;
        QHash<RecordId, QByteArray> counted;
        QHash<QStringList, SumRow> sums; ///< by quarter, code, group, value
        quint64 stamp = 1;
    };

    [[nodiscard]] State state() const { return m_state; }
    void restore(const State& state) { m_state = state; }

    Status write(const std::function<Status()>& work) override;
    Status read(const QList<Reach>& rights, const std::function<Status()>& work) override;
    Status count(const std::function<Status()>& work) override { return work(); }
    AccountRows& accounts() override { return *this; }
    LogRows& logs() override { return *this; }
    ScopeRows& scope() override { return *this; }
    AuditRows& audit() override { return *this; }
    MetricRows& metrics() override { return *this; }

private:
    // AccountRows
    Result<std::optional<Account>> account(const StaffId& staff) override;
    Result<QList<Account>> allAccounts() override;
    Status save(const Account& account) override;
    Result<std::optional<Device>> device(const DeviceId& id, AccountRows::Lock lock) override;
    Result<QList<Device>> devices() override;
    Result<QList<Device>> devicesOf(const StaffId& staff) override;
    Status save(const Device& device) override;
    Status noteContact(const DeviceId& id, qint64 at) override;
    Status addEpoch(const DeviceId& device, const EpochId& epoch, const QString& why, qint64 at) override;
    Result<bool> hadEpoch(const DeviceId& device, const EpochId& epoch) override;
    Status putOnce(const QByteArray& hash, const Uuid& forWhom, qint64 until) override;
    Result<std::optional<Uuid>> once(const QByteArray& hash, qint64 now) override;
    Result<std::optional<Uuid>> takeOnce(const QByteArray& hash, qint64 now) override;
    Result<std::optional<QByteArray>> setting(const QString& name) override;
    Status saveSetting(const QString& name, const QByteArray& value) override;
    Result<std::optional<Attachment>> attachment(const QByteArray& hash) override;
    Status addAttachment(const QByteArray& hash, qint64 size, const LogId& log) override;
    Status savePiece(const QByteArray& hash, int number, const QByteArray& bytes) override;
    Result<std::optional<QByteArray>> piece(const QByteArray& hash, int number) override;
    Status removePieces(const QByteArray& hash) override;
    Status recallAttachment(const QByteArray& hash, const LogId& log) override;
    Result<bool> wasRecalled(const QByteArray& hash, const LogId& log) override;

    // LogRows
    Result<QSet<RecordId>> known(const QSet<RecordId>& records) override;
    Status begin(const RecordId& record, const BegunRecord& as, qint64 at) override;
    Result<QHash<LogId, LogHead>> lock(const QList<LogId>& logs) override;
    Status save(const QList<LogHead>& heads) override;
    Result<QHash<ChangeKey, KnownChange>> known(const QList<ChangeKey>& keys) override;
    Result<QList<KeptChange>> ofEntries(const QList<std::pair<LogId, EntryId>>& entries) override;
    Status append(const QList<KeptChange>& changes) override;
    Status replaceBody(const ChangeKey& key, const QByteArray& body) override;
    Result<std::optional<QByteArray>> body(const ChangeKey& key) override;
    Status page(const LogId& log, qint64 after, const std::function<bool(qint64, QByteArrayView)>& take) override;
    Result<QList<ChangeId>> ids(const LogId& log) override;
    Status eachOfKinds(const QStringList& kinds, const std::function<Status(const KeptChange&)>& take) override;
    Status addRecalled(const QList<ChangeKey>& keys) override;
    Result<QSet<ChangeKey>> recalled(const QList<ChangeKey>& keys) override;
    Status quarantine(const QList<QuarantinedChange>& changes) override;
    Result<QList<QuarantinedChange>> quarantined(const QList<ChangeKey>& keys) override;
    Result<QList<QuarantinedChange>> waitingIn(const QList<LogId>& logs) override;
    Result<QList<QuarantinedChange>> waitingOf(const StaffId& staff) override;
    Status release(const QList<ChangeKey>& keys) override;
    Status answer(const QList<ChangeKey>& keys, const QString& answer) override;
    Status replaceQuarantinedBody(const ChangeKey& key, const QByteArray& body) override;

    // ScopeRows
    Status lock() override { return {}; }
    Status saveAllotments(const EntryId& entry, const QList<AllotmentFact>& facts) override;
    Status saveMembers(const EntryId& entry, const QList<MemberFact>& facts) override;
    Status saveClosed(const EntryId& entry, const QList<ClosedFact>& facts) override;
    Status saveWorksHere(const EntryId& entry, const QList<WorksHereFact>& facts) override;
    Status forgetFacts() override;
    Result<QList<ClosedFact>> closed(const QSet<RecordId>& records) override;
    Result<QList<AllotmentFact>> allotments(const QSet<RecordId>& records) override;
    Result<QList<MemberFact>> membersIn(const QSet<RecordId>& households) override;
    Result<QList<MemberFact>> householdsOf(const QSet<RecordId>& people) override;
    Result<QList<WorksHereFact>> worksHere(const QSet<RecordId>& people) override;
    Result<QHash<RecordId, BegunRecord>> records() override { return m_state.records; }
    Result<QHash<RecordId, BegunRecord>> begun(const QSet<RecordId>& records) override;
    Result<QHash<RecordId, QSet<QString>>> principals(const QSet<RecordId>& records) override;
    Status addPrincipals(const QHash<RecordId, QSet<QString>>& principals) override;
    Status removePrincipals(const QHash<RecordId, QSet<QString>>& principals) override;
    Result<QHash<RecordId, int>> reached(const QList<Reach>& rights, const QSet<RecordId>& records) override;
    Result<qint64> countLogs(const QList<Reach>& rights) override;
    Result<quint64> watermark() override { return m_state.stamp + 1; }
    Result<QList<LogHead>> heads(const QList<Reach>& rights, std::optional<quint64> since) override;
    Status saveHeld(const QList<HeldLog>& logs) override;
    Status startHolding(const DeviceId& device, const QSet<LogId>& logs, Holding why, qint64 at) override;
    Status removeHeld(const DeviceId& device, const QList<LogId>& logs) override;
    Result<QList<HeldLog>> holders(const RecordId& record) override;
    Result<QList<LogId>> left(const DeviceId& device, const QList<Reach>& rights) override;

    // AuditRows
    Result<ServerAuditEnd> lockEnd() override { return m_state.auditEnd; }
    Status append(const ServerAuditLine& line) override;
    Result<std::optional<qint64>> lastOf(const QString& act, const QString& subject) override;
    Status each(const std::function<Status(const ServerAuditLine&)>& take) override;

    // MetricRows
    Status lock(Use /*use*/) override { return {}; }
    Result<QHash<RecordId, QByteArray>> lockSaid(const QList<RecordId>& records) override;
    Status saveSaid(const QList<SaidRow>& rows) override;
    Result<QHash<RecordId, QByteArray>> said(const QSet<RecordId>& records) override;
    Result<QHash<EntryId, QString>> births(const QSet<EntryId>& pregnancies) override;
    Result<QHash<RecordId, QByteArray>> lockCounted(const QList<RecordId>& records) override;
    Status saveCounted(const QList<std::pair<RecordId, QByteArray>>& rows) override;
    Status addToSums(const QList<SumRow>& changes) override;
    Result<QList<SumRow>> sums(const QString& quarter, const QString& group) override;
    Status eachSaid(const Births& born, const std::function<void(const RecordId&, const QByteArray&)>& take) override;
    Status eachBirth(const std::function<void(const EntryId&, const QString&)>& take) override;
    Result<QList<RecordId>> recordsAfter(const RecordId& after, int most) override;
    Result<QList<KeptChange>> changesOf(const QList<RecordId>& records, const QStringList& kinds) override;
    Status clear() override;

    [[nodiscard]] int reachedOf(const QList<Reach>& rights, const RecordId& record) const;

    State m_state;
};

} // namespace lodestar::sync
