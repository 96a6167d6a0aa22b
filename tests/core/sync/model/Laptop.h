#pragma once

#include "core/sync/ClientEngine.h"
#include "tests/core/sync/model/Wire.h"

#include <memory>

namespace lodestar::testing::model {

/// A laptop's store as the model drives it: in memory, or the real one.
class LaptopStore {
public:
    virtual ~LaptopStore() = default;
    virtual sync::SyncStore& sync() = 0;
    /// A change made here; gets its number of the epoch.
    virtual void write(const records::Change& change) = 0;
    /// Bytes of one piece, by the hash that an entry written after it names.
    virtual void keepPaper(const QByteArray& hash, const QByteArray& bytes) = 0;
    virtual bool holdsPaper(const QByteArray& hash) = 0;
    /// Everything held, as it came.
    virtual QList<records::Change> all() = 0;
    /// Changes that no verdict has been given on, or that were refused.
    virtual QSet<ChangeId> unstored() = 0;
    /// The store as it stands, to go on with later or elsewhere.
    virtual std::unique_ptr<LaptopStore> copy() = 0;
    /// The n-th write from now fails, and with it the sync: the machine was switched off. Negative: none.
    virtual void dieAt(int write) = 0;
    /// What the store finds wrong with itself: projections that are not a replay, digests, content.
    [[nodiscard]] virtual QStringList faults() { return {}; }
};

struct Person {
    QString reference;
    QString team;
};

/// A laptop with its user, its own clock and its line to the server.
class Laptop {
public:
    Laptop(Person user, std::unique_ptr<LaptopStore> store, DeviceKey key, sync::ServerFront& server);

    [[nodiscard]] const Person& user() const { return m_user; }
    [[nodiscard]] DeviceId device();
    [[nodiscard]] QByteArray publicKey() const { return m_key.publicKey(); }
    [[nodiscard]] const DeviceKey& key() const { return m_key; }
    LaptopStore& store() { return *m_store; }
    Wire& wire() { return m_wire; }
    /// The laptop's clock stands so many seconds before or behind the world's.
    qint64 clockOffset = 0;
    void setTime(const QDateTime& world) { m_clock.set(world.addSecs(clockOffset)); }

    /// One save on an entry, signed; `seen` is what this laptop shows.
    records::Change write(const sync::LogId& log, const EntryId& entry, const QString& kind, const QJsonObject& fields);
    [[nodiscard]] QList<records::Change> ofEntry(const EntryId& entry);
    Result<sync::SyncReport> sync();
    void replaceStore(std::unique_ptr<LaptopStore> store);

private:
    void connect();

    Person m_user;
    DeviceKey m_key;
    std::unique_ptr<LaptopStore> m_store;
    FixedClock m_clock{QDate(2026, 11, 23)};
    Wire m_wire;
    std::unique_ptr<sync::ClientEngine> m_engine;
};

} // namespace lodestar::testing::model
