#pragma once

#include "tests/core/sync/model/Laptop.h"

#include <QSet>

#include <map>

namespace lodestar::testing::model {

/// What the model needs of a server's store besides the store itself.
class ServerBox {
public:
    virtual ~ServerBox() = default;
    virtual sync::ServerStore& store() = 0;
    [[nodiscard]] virtual bool canBackup() const { return false; }
    virtual void backup() {}
    enum class Life {
        New,  ///< as `lodestar-admin server restored` gives it
        Same, ///< whoever restored it forgot
    };
    /// False when there is no backup.
    virtual bool restore(Life) { return false; }
};

/// Makes the parts of a world: in memory by the thousand, or the real ones.
struct Parts {
    std::function<std::unique_ptr<ServerBox>()> server;
    std::function<std::unique_ptr<LaptopStore>(const DeviceId&, const EpochId&, const QByteArray& publicKey)> laptop;
};

/// Some laptops of two teams and their server, step by step.
class World {
public:
    World(const Parts& parts, quint32 seed);

    void run(const QList<Step>& steps);
    /// The network is whole again and the clocks are right: everyone syncs until nothing moves.
    void settle();
    /// What does not hold now; empty when all is well. To be asked after `settle`.
    [[nodiscard]] QStringList broken();
    [[nodiscard]] qsizetype changes() const { return m_written.size(); }

private:
    struct ServerLog {
        sync::LogHead head;
        QList<records::Change> changes;
    };
    /// By its hash, for one of the logs whose entries name it.
    using Paper = std::pair<QByteArray, sync::LogId>;
    void enrol(const Person& user, const EpochId& epoch);
    void step(const Step& step);
    void beginFamily(Laptop& laptop, const Step& step);
    void beginChild(Laptop& laptop, const Step& step);
    void writeOnce(Laptop& laptop, const Step& step);
    void edit(Laptop& laptop, const Step& step);
    void retire(Laptop& laptop, const Step& step);
    void recall(Laptop& laptop, const Step& step);
    void attach(Laptop& laptop, const Step& step);
    void writeNewer(Laptop& laptop, const Step& step);
    void allot(Laptop& laptop, const Step& step);
    void moveChild(Laptop& laptop, const Step& step);
    void syncBadly(Laptop& laptop, const Step& step);
    void restore(quint32 who);
    void cloneDisk(Laptop& laptop);
    void restoreServer(const Step& step);
    void note(const records::Change& change) { m_written.insert(change.id, change); }

    [[nodiscard]] QList<EntryId> entriesOf(Laptop& laptop, const QString& kind);
    [[nodiscard]] std::optional<records::Change> picked(Laptop& laptop, quint32 which, const QStringList& kinds);
    [[nodiscard]] QString somebody(quint32 which) const;
    QHash<sync::LogId, ServerLog> serverLogs();
    QSet<ChangeId> onServer();
    bool inQuarantine(const sync::ChangeKey& change);
    bool hasOnlyPaper(Laptop& laptop, const sync::LogId& log);
    std::optional<sync::Attachment> paperOnServer(const QByteArray& hash);
    [[nodiscard]] bool isSomewhere(const Paper& paper);
    void forgetWhatIsNowhere();
    void syncRounds();

    QStringList brokenOn(Laptop& laptop, const QHash<sync::LogId, ServerLog>& logs);
    QStringList lost(const QHash<sync::LogId, ServerLog>& logs);
    QStringList papersMissing(const QHash<sync::LogId, ServerLog>& logs);
    QStringList recallsBroken(const QHash<sync::LogId, ServerLog>& logs);

    FixedClock m_clock{QDate(2026, 11, 23)};
    sync::ServerSettings m_settings;
    sync::ServerShared m_shared{m_settings};
    std::unique_ptr<ServerBox> m_server;
    sync::ServerFront m_front;
    std::vector<std::unique_ptr<Laptop>> m_laptops;
    std::map<quint32, std::unique_ptr<LaptopStore>> m_backups;
    QHash<ChangeId, records::Change> m_written;
    QSet<Paper> m_papers; ///< those that are whole somewhere
    bool m_cloned = false;
    bool m_putBack = false; ///< a laptop's disk, to what it was
    bool m_silentlyRestored = false;
};

/// The paper that an entry of kind `document` names; empty after a recall.
QByteArray hashNamedBy(const records::Change& document);

/// Who may hold which logs, computed from the changes alone, in another way than the server does it.
QSet<sync::LogId> scopeOf(const Person& user, const QList<Person>& everybody,
                          const QHash<sync::LogId, QList<records::Change>>& logs);

} // namespace lodestar::testing::model
