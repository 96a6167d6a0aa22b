#pragma once

#include "core/base/Clock.h"
#include "core/store/Log.h"
#include "core/sync/SyncStore.h"

namespace lodestar {

/// The next sync compares all logs with the server's: what left the scope since a backup was made is found by that
/// alone, when the laptop wrote nothing in between.
Status compareAgain(Connection& connection);

/// The encrypted store as the sync's engine sees it. Belongs to the thread of its connection.
class SqlSyncStore final : public sync::SyncStore {
public:
    /// Both must outlive it. NotFound in a store that has no device of its own is answered by `standing`.
    SqlSyncStore(Connection& connection, const Clock& clock);

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
    using Rows = std::map<sync::LogId, LogRow>;
    Status apply(const sync::Verdict& verdict, Rows& rows, QHash<sync::LogId, QSet<qint64>>& numbers);
    Status applyAll(const QList<sync::Verdict>& verdicts);
    Status refuse(const sync::Verdict& verdict);
    Status restamp(const EpochId& epoch, const QString& why);
    Result<QList<sync::LogId>> logs(QByteArrayView sql);
    Status wipe();
    Result<bool> mayGo(const sync::LogId& log);
    Status dropAttachments(const QSet<QByteArray>& hashes);

    Connection& m_connection;
    const Clock& m_clock;
    Log m_log;
};

} // namespace lodestar
