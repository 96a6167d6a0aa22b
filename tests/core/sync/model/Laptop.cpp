#include "tests/core/sync/model/Laptop.h"

#include "core/crypto/Hash.h"
#include "core/records/EntryState.h"
#include "core/records/FixedIds.h"

namespace lodestar::testing::model {

using namespace sync;
using records::Change;

Laptop::Laptop(Person user, std::unique_ptr<LaptopStore> store, DeviceKey key, ServerFront& server)
    : m_user(std::move(user))
    , m_key(std::move(key))
    , m_store(std::move(store))
    , m_wire(server) {
    connect();
}

void Laptop::connect() {
    m_engine = std::make_unique<ClientEngine>(m_store->sync(), m_wire, m_key, m_clock);
}

void Laptop::replaceStore(std::unique_ptr<LaptopStore> store) {
    m_store = std::move(store);
    connect();
}

DeviceId Laptop::device() {
    return m_store->sync().standing()->device;
}

QList<Change> Laptop::ofEntry(const EntryId& entry) {
    QList<Change> changes = m_store->all();
    changes.removeIf([&](const Change& each) { return each.entry != entry; });
    return changes;
}

Change Laptop::write(const LogId& log, const EntryId& entry, const QString& kind, const QJsonObject& fields) {
    Change change;
    change.id = ChangeId::create();
    change.record = log.record;
    change.compartment = log.compartment;
    change.entry = entry;
    change.kind = kind;
    change.fieldNames = fields.keys();
    const auto state = records::EntryState::of(ofEntry(entry));
    change.seen = fields.contains(records::retiredField) ? state.seenForAll() : state.seenFor(change.fieldNames);
    change.author = staffId(m_user.reference);
    change.device = device();
    change.madeAt = m_clock.now().toString(Qt::ISODate);
    change.content = records::serialiseFields(fields);
    change.salt = newSalt();
    change.contentHash = contentHash(change.salt, change.content);
    change.signature = m_key.sign(records::signedBytes(change));
    m_store->write(change);
    return change;
}

Result<SyncReport> Laptop::sync() {
    SyncOptions options;
    options.onTwoThreads = false;
    options.mayPurge = true;
    return m_engine->run(options);
}

} // namespace lodestar::testing::model
