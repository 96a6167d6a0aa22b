#include "tests/benchmark/sync/BenchLaptop.h"

#include "core/services/Syncing.h"
#include "core/store/Setting.h"
#include "core/store/StoreFile.h"
#include "tests/benchmark/Profile.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;

BenchLaptop::BenchLaptop(testing::ServerWorld& world, const QString& reference, const Clock& clock)
    : m_clock(clock) {
    StoreOptions options;
    options.cost = PassphraseCost::least(); // what a passphrase costs is no matter of the sync
    StoreFile file(m_folder.filePath(u"profile"_qs), clock, options);
    const StoreKey key = must(file.create(SecureBytes::passphrase(u"a quiet harbour"_qs)), "create");
    m_path = file.paths().store();
    m_connection = must(Connection::open(m_path, key, Connection::Access::ReadWrite), "open");
    Identity who;
    who.reference = reference;
    who.name = u"Ann Example"_qs;
    who.role = u"health-visitor"_qs;
    must(writeIdentity(*m_connection, who, clock), "identity");
    m_transport = must(HttpTransport::create({world.url(), world.authority()}, clock), "transport");
    EnrolmentRequest request;
    request.code = world.code(reference);
    m_me = must(enrol(*m_connection, *m_transport, clock, request), "enrol").me;
    const auto secret = must(readSecret(*m_connection, u"device-key"_qs), "device key");
    m_key = must(DeviceKey::fromSecret(*secret), "device key");
    m_store = std::make_unique<SqlSyncStore>(*m_connection, clock);
    m_engine = std::make_unique<sync::ClientEngine>(*m_store, *m_transport, *m_key, clock);
    syncs();
}

void BenchLaptop::append(const QList<Edit>& edits) {
    const Writer writer{m_me.staff, m_me.role, m_me.device, m_me.epoch, &*m_key, &m_clock};
    auto changes = must(ChangeWriter::open(*m_connection, writer), "writer");
    QSet<EntryId> fresh;
    for (const Edit& each : edits)
        fresh.insert(each.entry);
    must(Log(*m_connection).append(must(changes.writeAll(edits, fresh), "write"), fresh), "append");
}

void BenchLaptop::beginHouseholds(const QList<RecordId>& households) {
    QList<Edit> edits;
    for (const RecordId& each : households) {
        edits.append(newEntry(each, u"household", {{u"name"_qs, u"Example"_qs}}));
        edits.append(newEntry(each, u"allotment", {{u"staff"_qs, reference()}, {u"from"_qs, u"2026-01-01"_qs}}));
    }
    append(edits);
}

void BenchLaptop::save(const QList<WorkEntry>& entries) {
    QList<Edit> edits;
    for (const WorkEntry& each : entries) {
        edits.append(newEntry(each.household, u"narrative", QJsonDocument::fromJson(each.body).object()));
        edits.last().entry = each.entry;
    }
    append(edits);
}

sync::SyncReport BenchLaptop::syncs() {
    return must(m_engine->run(), "sync");
}

qint64 BenchLaptop::changes() {
    return must(m_connection->integer("SELECT count(*) FROM change"), "count").value_or(0);
}

qint64 BenchLaptop::diskBytes() {
    must(m_connection->checkpoint(), "checkpoint");
    return QFileInfo(m_path).size() + QFileInfo(m_path + u"-wal"_qs).size();
}

} // namespace lodestar::benchmark
