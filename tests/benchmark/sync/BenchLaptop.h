#pragma once

#include "core/crypto/DeviceKey.h"
#include "core/network/HttpTransport.h"
#include "core/services/Identity.h"
#include "core/store/ChangeWriter.h"
#include "core/store/SqlSyncStore.h"
#include "core/sync/ClientEngine.h"
#include "tests/benchmark/sync/SyncWorkload.h"
#include "tests/support/ServerWorld.h"

#include <QTemporaryDir>

namespace lodestar::benchmark {

/// One laptop as it is: an encrypted store of the program's own making, the sync's engine over it, HTTPS through nginx.
class BenchLaptop {
public:
    /// Enrolled with a code of `world`, and synced once: its token is valid and its connection open.
    BenchLaptop(testing::ServerWorld& world, const QString& reference, const Clock& clock);

    /// Households that are allotted to this person.
    void beginHouseholds(const QList<RecordId>& households);
    /// Saves the entries as visits' narratives, signed, into the store and the outbox.
    void save(const QList<WorkEntry>& entries);
    sync::SyncReport syncs();
    /// Size of the store on the disk, after everything was moved into it.
    qint64 diskBytes();
    [[nodiscard]] qint64 changes();
    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] QString reference() const { return m_me.reference; }

private:
    void append(const QList<Edit>& edits);

    const Clock& m_clock;
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Connection> m_connection;
    Identity m_me;
    std::optional<DeviceKey> m_key;
    std::unique_ptr<SqlSyncStore> m_store;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<sync::ClientEngine> m_engine;
};

} // namespace lodestar::benchmark
