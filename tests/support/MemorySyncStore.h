#pragma once

#include "core/sync/SyncStore.h"

#include <QMap>

#include <functional>

namespace lodestar::testing {

/// A laptop's store in memory, for histories by the thousand: the engine cannot tell it from the real one, which the
/// contract test (tests/core/store/SyncStoreTest.cpp) holds. A copy is a backup.
class MemorySyncStore final : public sync::SyncStore {
public:
    MemorySyncStore(const DeviceId& device, const EpochId& epoch);

    /// Called before each call that writes; a failure is answered in its stead, and nothing is written.
    std::function<Status()> fault;
    /// Records with a page begun and not completed.
    QSet<RecordId> drafts;
    /// Records with an appointment today.
    QSet<RecordId> today;

    /// A change made on this laptop; it gets its number of the epoch.
    void write(records::Change change);
    [[nodiscard]] const QHash<ChangeId, records::Change>& changes() const { return m_changes; }
    /// Everything held, as it came.
    [[nodiscard]] QList<records::Change> all() const;
    [[nodiscard]] QList<records::Change> ofEntry(const EntryId& entry) const;
    [[nodiscard]] qsizetype waiting() const { return m_outbox.size(); }
    [[nodiscard]] const QMap<ChangeId, QString>& refused() const { return m_refused; }
    [[nodiscard]] const QHash<ChangeId, QString>& answers() const { return m_answers; }
    [[nodiscard]] const QHash<DeviceId, sync::KnownDevice>& devices() const { return m_devices; }
    /// Attachments by hash, in pieces.
    QMap<QByteArray, QList<QByteArray>> attachments;
    QList<sync::AttachmentRef> named;
    /// Spoils the number of a held change, as a fault of the program or of the disk would.
    void misnumber(const ChangeId& change);

    Result<sync::Standing> standing() override;
    Status keepIncarnation(const QByteArray& incarnation) override;
    Result<QList<records::Change>> unsent(qsizetype most, qsizetype bytes) override;
    Result<qint64> lastUnsent() override;
    Status settle(const sync::ChainPoint& heard, const QList<sync::Verdict>& verdicts) override;
    Result<QSet<ChangeId>> unanswered() override;
    Status keepAnswers(const QHash<ChangeId, QString>& answers) override;
    Result<QHash<sync::LogId, sync::LogPosition>> positions() override;
    Status keepHeads(const sync::Heads& heads, const QList<sync::LogHead>& toReach) override;
    Result<QList<sync::LogHead>> toReach() override;
    Status reached(const QList<sync::LogId>& logs) override;
    Result<QSet<RecordId>> recordsOf(const QDate& day) override;
    Result<qint64> take(const QList<sync::LogPage>& pages) override;
    Result<QList<sync::Pull::From>> unreported() override;
    Status reported(const QList<sync::Pull::From>& held, const QList<sync::LogId>& purged) override;
    Result<QList<sync::LogId>> leaving() override;
    Result<qsizetype> households(const QList<sync::LogId>& logs) override;
    Result<QList<sync::LogId>> purge(const QList<sync::LogId>& logs) override;
    Result<QList<sync::LogId>> purgedUnreported() override;
    Result<QList<sync::LogIds>> sent(const QList<sync::LogId>& logs) override;
    Result<QList<records::Change>> changes(const sync::LogIds& ids) override;
    Result<bool> mayHeal(const sync::LogId& log, const QDate& day) override;
    Result<sync::Renumbered> renumber(const sync::LogIds& ids) override;
    Status beginEpoch(const EpochId& epoch, const QString& why) override;
    Status announced() override;
    Status forgetServer(const QByteArray& incarnation, const EpochId& epoch) override;
    Result<QList<records::Change>> toOffer(qsizetype most, qsizetype bytes) override;
    Result<QList<records::Change>> unnumbered() override;
    Status compared(const QDate& day) override;
    Status offered(const QList<records::Change>& changes, const QList<sync::Verdict>& verdicts) override;
    Result<bool> knowsAll(const QSet<DeviceId>& devices) override;
    Status keepDevices(const QList<sync::KnownDevice>& devices) override;
    Result<QList<sync::AttachmentRef>> attachmentsToSend() override;
    Result<QList<sync::AttachmentRef>> attachmentsToFetch() override;
    Result<QByteArray> piece(const QByteArray& hash, int number) override;
    Result<int> piecesHeld(const QByteArray& hash) override;
    Status keepPiece(const QByteArray& hash, int number, const QByteArray& bytes) override;
    Status attachmentSettled(const QByteArray& hash) override;
    Result<QList<sync::LogFiles>> settledAttachments() override;
    Status attachmentsLost(const QSet<QByteArray>& hashes) override;

private:
    struct Held {
        sync::LogPosition position;
        qint64 reported = 0;
    };
    [[nodiscard]] Status begin() const { return fault ? fault() : Status(); }
    void number(records::Change& change, qint64 number);
    void apply(const sync::Verdict& verdict);
    void applyAll(const QList<sync::Verdict>& verdicts);
    void moveOn(const sync::LogId& log, const QSet<qint64>& numbers);
    bool takeOne(const records::Change& change);
    void redactNamedBy(const records::Change& recall);
    [[nodiscard]] bool isWhole(const QByteArray& hash) const;
    [[nodiscard]] bool holds(const sync::LogId& log) const;
    [[nodiscard]] QList<sync::AttachmentRef> refs(const QMap<qint64, ChangeId>& without) const;
    [[nodiscard]] QList<sync::AttachmentRef> given() const;
    void dropPapersOf(const sync::LogId& log, const QList<sync::AttachmentRef>& before);
    void restamp(const EpochId& epoch, const QString& why);

    sync::Standing m_standing;
    qint64 m_lastSeq = 0;
    QHash<ChangeId, records::Change> m_changes;
    QList<ChangeId> m_order; ///< as they came
    QMap<qint64, ChangeId> m_outbox;
    QMap<ChangeId, QString> m_refused;
    QHash<ChangeId, QString> m_answers;
    QHash<ChangeId, sync::LogId> m_recalled;
    QHash<sync::LogId, Held> m_logs;
    QMap<sync::LogId, sync::LogHead> m_toReach;
    QMap<sync::LogId, bool> m_left; ///< purged already
    QHash<sync::LogId, std::pair<QDate, int>> m_heals;
    QHash<DeviceId, sync::KnownDevice> m_devices;
    qsizetype m_offered = 0; ///< of m_order
    QSet<std::pair<QByteArray, sync::LogId>> m_settled;
};

} // namespace lodestar::testing
