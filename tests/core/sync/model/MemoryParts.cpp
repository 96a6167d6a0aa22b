#include "tests/core/sync/model/MemoryParts.h"

#include "core/sync/ServerMemory.h"
#include "core/sync/ServerRules.h"
#include "tests/support/MemorySyncStore.h"

namespace lodestar::testing::model {

using namespace sync;

namespace {

class MemoryLaptop final : public LaptopStore {
public:
    MemoryLaptop(const DeviceId& device, const EpochId& epoch)
        : m_store(device, epoch) {}
    explicit MemoryLaptop(const MemorySyncStore& store)
        : m_store(store) {
        m_store.fault = {};
    }

    SyncStore& sync() override { return m_store; }
    void write(const records::Change& change) override { m_store.write(change); }
    void keepPaper(const QByteArray& hash, const QByteArray& bytes) override {
        m_store.attachments.insert(hash, {bytes});
    }
    bool holdsPaper(const QByteArray& hash) override { return m_store.attachments.contains(hash); }
    QList<records::Change> all() override { return m_store.all(); }
    QSet<ChangeId> unstored() override {
        QSet<ChangeId> ids;
        const auto all = m_store.all();
        for (const records::Change& each : all) {
            if (each.logNumber == 0) ids.insert(each.id);
        }
        return ids;
    }
    std::unique_ptr<LaptopStore> copy() override { return std::make_unique<MemoryLaptop>(m_store); }
    void dieAt(int write) override {
        if (write < 0) {
            m_store.fault = {};
            return;
        }
        // Dead is dead: every later write fails as well.
        m_store.fault = [left = write]() mutable -> Status {
            if (left-- > 0) return {};
            return fail(ErrorCode::Database, QStringLiteral("switched off"));
        };
    }

private:
    MemorySyncStore m_store;
};

class MemoryServer final : public ServerBox {
public:
    ServerStore& store() override { return m_store; }
    [[nodiscard]] bool canBackup() const override { return true; }
    void backup() override { m_backup = m_store.state(); }
    bool restore(Life life) override {
        if (!m_backup) return false;
        auto state = *m_backup;
        if (life == Life::New) state.settings.remove(incarnationSetting);
        m_store.restore(state);
        return true;
    }

private:
    ServerMemory m_store;
    std::optional<ServerMemory::State> m_backup;
};

} // namespace

Parts memoryParts() {
    return {[] { return std::make_unique<MemoryServer>(); },
            [](const DeviceId& device, const EpochId& epoch, const QByteArray&) {
                return std::make_unique<MemoryLaptop>(device, epoch);
            }};
}

} // namespace lodestar::testing::model
