#include "tests/core/sync/model/RealParts.h"

#include "core/store/SqlSyncStore.h"
#include "tests/core/store/TestStore.h"

#include <sqlite3.h>

namespace lodestar::testing::model {

using namespace sync;
using sync::testing::Engine;
using sync::testing::ServerDatabase;

namespace {

template<typename T> T demand(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

class SqlLaptop final : public LaptopStore {
public:
    SqlLaptop(const DeviceId& device, const EpochId& epoch, const QByteArray& publicKey)
        : m_connection(m_file.create()) {
        demand(Migrator({}).migrate(*m_connection));
        demand(m_connection->run("INSERT INTO device (id, public_key, epoch, own) VALUES (?, ?, ?, 1)", device,
                                 publicKey, epoch));
        open();
    }
    explicit SqlLaptop(SqlLaptop& other) {
        demand(other.m_connection->copyTo(m_file.path(), m_file.key));
        m_connection = m_file.open();
        open();
    }

    SyncStore& sync() override { return *m_store; }
    void write(const records::Change& change) override {
        records::Change numbered = change;
        const Standing standing = demand(m_store->standing());
        const auto last = demand(m_connection->integer("SELECT last_seq FROM device WHERE own = 1"));
        numbered.epoch = standing.heard.epoch;
        numbered.deviceSeq = last.value_or(0) + 1;
        demand(Log(*m_connection).append({numbered}, Log::Origin::Here));
    }
    void keepPaper(const QByteArray& hash, const QByteArray& bytes) override {
        demand(m_connection->run("INSERT OR IGNORE INTO attachment VALUES (?, 0, ?)", hash, bytes));
    }
    bool holdsPaper(const QByteArray& hash) override {
        return demand(m_connection->integer("SELECT 1 FROM attachment WHERE hash = ?", hash)).has_value();
    }
    QList<records::Change> all() override {
        QList<records::Change> changes;
        demand(ChangeRows(*m_connection).each([&](const records::Change& each) {
            changes.append(each);
            return Status();
        }));
        return changes;
    }
    QSet<ChangeId> unstored() override {
        QSet<ChangeId> ids;
        auto query = demand(m_connection->statement("SELECT id FROM change WHERE log_number IS NULL"));
        demand(query.each([&](const Statement& row) { ids.insert(row.id<ChangeId>(0)); }));
        return ids;
    }
    std::unique_ptr<LaptopStore> copy() override { return std::make_unique<SqlLaptop>(*this); }
    /// The commit that is drawn is undone by the database, and so is every later one: as after a power cut.
    void dieAt(int write) override {
        m_commits = write;
        sqlite3_commit_hook(m_connection->handle(), write < 0 ? nullptr : &SqlLaptop::mayCommit, this);
    }
    [[nodiscard]] QStringList faults() override { return demand(Log(*m_connection).verify()).faults; }

private:
    static int mayCommit(void* self) { return static_cast<SqlLaptop*>(self)->m_commits-- > 0 ? 0 : 1; }
    void open() { m_store = std::make_unique<SqlSyncStore>(*m_connection, m_clock); }

    TestStore m_file;
    std::unique_ptr<Connection> m_connection;
    FixedClock m_clock{QDate(2026, 11, 23)};
    std::unique_ptr<SqlSyncStore> m_store;
    int m_commits = 0;
};

class SqlServer final : public ServerBox {
public:
    explicit SqlServer(Engine engine)
        : m_database(engine) {}
    ServerStore& store() override { return m_database.store(); }

private:
    ServerDatabase m_database;
};

} // namespace

Parts realParts(Engine server) {
    return {[server] { return std::make_unique<SqlServer>(server); },
            [](const DeviceId& device, const EpochId& epoch, const QByteArray& publicKey) {
                return std::make_unique<SqlLaptop>(device, epoch, publicKey);
            }};
}

} // namespace lodestar::testing::model
