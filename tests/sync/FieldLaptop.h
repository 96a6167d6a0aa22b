#pragma once

#include "core/network/HttpTransport.h"
#include "core/store/ChangeWriter.h"
#include "core/store/SqlSyncStore.h"
#include "core/sync/ClientEngine.h"
#include "tests/support/ServerWorld.h"

namespace lodestar::testing {

/// A clock that is wrong by so many seconds.
class ShiftedClock final : public Clock {
public:
    qint64 ahead = 0;
    [[nodiscard]] QDateTime now() const override { return SystemClock().now().addSecs(ahead); }
};

/// A laptop as it is out in the field: a profile of its own with the encrypted store, the sync's engine, and HTTPS to
/// the server of a ServerWorld.
class FieldLaptop {
public:
    /// A log as it is held: its changes by their numbers.
    using Numbered = QMap<qint64, ChangeId>;
    using Logs = QMap<QString, Numbered>;

    FieldLaptop(ServerWorld& world, const QString& person, qint64 clockAhead = 0);
    FieldLaptop(const FieldLaptop&) = delete;
    ~FieldLaptop();

    void enrol(const QString& code);
    /// The store is left to another program, or lost with this process' power.
    void close();
    void open();

    // What she completes. Each is one transaction, and remembered in `completed`.
    /// A household that these people have, with one child.
    void beginFamily(const QStringList& people);
    /// Weighs the child and writes a line about the household.
    void visit(const QString& text, int grams);
    /// Keeps a paper of so many KB, other each time, with the household.
    void attach(int kilobytes);
    EntryId save(const Edit& edit, bool fresh);
    /// An edit of an entry as it is drawn here and now.
    void change(const EntryId& entry, const QJsonObject& fields);
    [[nodiscard]] Entry entry(const EntryId& id);

    /// Asks this address from now on; at first that of the world.
    void setServer(const QString& url) { m_url = url; }
    /// After so many seconds without a byte it gives up.
    void setPatience(int seconds) { m_patienceSeconds = seconds; }
    Result<sync::SyncReport> sync();
    /// Syncs until there is nothing more to say to each other; false when that does not come.
    bool syncUntilQuiet();

    [[nodiscard]] qint64 number(QByteArrayView sql);
    [[nodiscard]] qint64 waiting() { return number("SELECT count(*) FROM outbox"); }
    [[nodiscard]] Logs logs();
    /// Logs whose number or digest is not that of the server's heads, asked at this moment.
    [[nodiscard]] QStringList differences();
    /// Papers that an entry names and which are not here whole and as they were, or not known to be on the server.
    [[nodiscard]] QStringList missingPapers();
    /// What `lodestar-admin verify` says against this store; empty when it is clean.
    [[nodiscard]] QString faults();
    /// The words after `lodestar-admin` for this store.
    [[nodiscard]] QStringList adminWords(const QStringList& words) const;
    struct Said {
        int exitCode = -1;
        QString text; ///< of both kinds
    };
    /// `lodestar-admin WORDS...` on this store, behind other words if there are any.
    [[nodiscard]] Said admin(const QStringList& words, const QStringList& behind = {}) const;
    /// All that was ever written on this laptop, also by other programs, counts as completed.
    void remember();

    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] const TempProfile& place() const { return m_place; }
    [[nodiscard]] const Writer& writer() const { return m_writer; }

    ShiftedClock clock;
    QSet<ChangeId> completed;
    RecordId household;
    RecordId child;
    EntryId householdEntry;
    EntryId childEntry;

private:
    [[nodiscard]] std::unique_ptr<HttpTransport> transport() const;

    ServerWorld& m_world;
    TempProfile m_place;
    QString m_url;
    int m_patienceSeconds = 0;
    StoreKey m_key;
    std::unique_ptr<Connection> m_connection;
    std::optional<DeviceKey> m_deviceKey;
    Writer m_writer;
};

/// The end of every history: nothing waits or is refused, digests are the server's, `verify` is clean, all hold the
/// same changes under the same numbers 1, 2, 3 ..., and these are what the laptops completed and nothing else; papers
/// are whole.
void checkAgreement(const QList<FieldLaptop*>& laptops);

template<typename T> T taken(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().detail.toStdString());
    return std::move(*result);
}
inline void taken(const Status& status) {
    if (!status) throw std::runtime_error(status.error().detail.toStdString());
}

/// How many histories, or faults, where `usual` are tried every day.
int effort(int usual);

} // namespace lodestar::testing
