#pragma once

#include "core/crypto/Hash.h"
#include "core/store/SqlSyncStore.h"
#include "tests/core/store/TestLog.h"
#include "tests/support/MemorySyncStore.h"

namespace lodestar {

/// A laptop that a test writes on, whichever store it has.
class SyncLaptop {
public:
    virtual ~SyncLaptop() = default;
    virtual sync::SyncStore& store() = 0;
    /// Saves an edit made here; its number of the epoch is the store's to give.
    virtual records::Change write(const Edit& edit) = 0;
    virtual std::optional<records::Change> held(const ChangeId& id) = 0;
    virtual qsizetype waiting() = 0;
    virtual QMap<ChangeId, QString> refused() = 0;
    virtual void beginDraft(const RecordId& record) = 0;
    /// As a fault of the program or of the disk would.
    virtual void misnumber(const ChangeId& id) = 0;
    /// Empty when the store agrees with itself.
    virtual QStringList faults() = 0;
};

class MemoryLaptop final : public SyncLaptop {
public:
    sync::SyncStore& store() override { return m_store; }
    records::Change write(const Edit& edit) override {
        records::Change change =
            TestLog::demand(ChangeWriter::open(*m_maker.connection, m_maker.writer)->write(edit, false));
        m_store.write(change);
        return m_store.changes().value(change.id);
    }
    std::optional<records::Change> held(const ChangeId& id) override {
        const auto found = m_store.changes().constFind(id);
        return found == m_store.changes().cend() ? std::nullopt : std::optional(*found);
    }
    qsizetype waiting() override { return m_store.waiting(); }
    QMap<ChangeId, QString> refused() override { return m_store.refused(); }
    void beginDraft(const RecordId& record) override { m_store.drafts.insert(record); }
    void misnumber(const ChangeId& id) override { m_store.misnumber(id); }
    QStringList faults() override { return {}; }

private:
    TestLog m_maker; ///< signs and validates
    testing::MemorySyncStore m_store{m_maker.writer.device, m_maker.writer.epoch};
};

class SqlLaptop : public SyncLaptop {
public:
    sync::SyncStore& store() override { return m_store; }
    records::Change write(const Edit& edit) override { return m_log.save(edit, false); }
    std::optional<records::Change> held(const ChangeId& id) override {
        return TestLog::demand(ChangeRows(*m_log.connection).find(id));
    }
    qsizetype waiting() override { return m_log.number("SELECT count(*) FROM outbox"); }
    QMap<ChangeId, QString> refused() override {
        QMap<ChangeId, QString> found;
        auto query = TestLog::demand(m_log.connection->statement("SELECT change, reason FROM refused"));
        TestLog::demand(query.each([&](const Statement& row) { found.insert(row.id<ChangeId>(0), row.text(1)); }));
        return found;
    }
    void beginDraft(const RecordId& record) override {
        TestLog::demand(m_log.connection->run("INSERT INTO draft VALUES (?, 'visit', ?, '', '', '', x'7b7d')",
                                              EntryId::create(), record));
    }
    void misnumber(const ChangeId& id) override {
        const records::Change change = held(id).value();
        LogRow row = TestLog::demand(LogRow::read(*m_log.connection, {change.record, change.compartment}));
        row.numbered.subtract(digestTerm(id, change.contentHash));
        TestLog::demand(row.write(*m_log.connection, {change.record, change.compartment}));
        TestLog::demand(m_log.connection->run("UPDATE change SET log_number = NULL WHERE id = ?", id));
    }
    QStringList faults() override {
        QStringList faults = m_log.verified().faults;
        // Changes of the server are made up here: nobody signed them.
        faults.removeIf([](const QString& each) { return each.contains(QStringLiteral("its device is not known")); });
        return faults;
    }
    TestLog& log() { return m_log; }

private:
    TestLog m_log;
    SqlSyncStore m_store{*m_log.connection, m_log.clock};
};

/// Changes as another laptop made them, numbered by the server.
inline sync::LogPage pageOf(const sync::LogId& log, qint64 after, int count, const char* kind = "note") {
    sync::LogPage page{log, after, {}};
    for (int i = 0; i < count; ++i) {
        records::Change change;
        change.id = ChangeId::create();
        change.record = log.record;
        change.compartment = log.compartment;
        change.entry = EntryId::create();
        change.kind = QString::fromLatin1(kind);
        change.content = "{\"on\":\"2026-11-09\",\"text\":\"Marker of page " + QByteArray::number(after) + "\"}";
        change.salt = newSalt();
        change.contentHash = contentHash(change.salt, change.content);
        change.fieldNames = {QStringLiteral("on"), QStringLiteral("text")};
        change.author = StaffId::create();
        change.device = DeviceId::create();
        change.madeAt = QStringLiteral("2026-11-09T10:00:00+00:00");
        change.signature = QByteArray(64, 's');
        change.epoch = EpochId::create();
        change.deviceSeq = i + 1;
        change.logNumber = after + i + 1;
        page.changes.append(change);
    }
    return page;
}

inline LogDigest digestOf(const QList<records::Change>& changes) {
    LogDigest digest;
    for (const records::Change& each : changes)
        digest.add(digestTerm(each.id, each.contentHash));
    return digest;
}

} // namespace lodestar
