#pragma once

#include "core/sync/ServerStore.h"

/// A server's store where somebody else does something before what records say is locked for the first time.
namespace lodestar::counting {

class InterruptedStore final : public sync::ServerStore, public sync::MetricRows {
public:
    InterruptedStore(ServerStore& store, std::function<void()> meanwhile)
        : m_store(store)
        , m_rows(store.metrics())
        , m_meanwhile(std::move(meanwhile)) {}

    Status write(const std::function<Status()>& work) override { return m_store.write(work); }
    Status read(const QList<sync::Reach>& rights, const std::function<Status()>& work) override {
        return m_store.read(rights, work);
    }
    Status count(const std::function<Status()>& work) override { return m_store.count(work); }
    sync::AccountRows& accounts() override { return m_store.accounts(); }
    sync::LogRows& logs() override { return m_store.logs(); }
    sync::ScopeRows& scope() override { return m_store.scope(); }
    sync::AuditRows& audit() override { return m_store.audit(); }
    sync::MetricRows& metrics() override { return *this; }

    Result<QHash<RecordId, QByteArray>> lockSaid(const QList<RecordId>& records) override {
        if (const auto meanwhile = std::exchange(m_meanwhile, {})) meanwhile();
        return m_rows.lockSaid(records);
    }
    Status lock(Use use) override { return m_rows.lock(use); }
    Status saveSaid(const QList<sync::SaidRow>& rows) override { return m_rows.saveSaid(rows); }
    Result<QHash<RecordId, QByteArray>> said(const QSet<RecordId>& records) override { return m_rows.said(records); }
    Result<QHash<EntryId, QString>> births(const QSet<EntryId>& pregnancies) override {
        return m_rows.births(pregnancies);
    }
    Result<QHash<RecordId, QByteArray>> lockCounted(const QList<RecordId>& records) override {
        return m_rows.lockCounted(records);
    }
    Status saveCounted(const QList<std::pair<RecordId, QByteArray>>& rows) override { return m_rows.saveCounted(rows); }
    Status addToSums(const QList<sync::SumRow>& changes) override { return m_rows.addToSums(changes); }
    Result<QList<sync::SumRow>> sums(const QString& quarter, const QString& group) override {
        return m_rows.sums(quarter, group);
    }
    Status eachSaid(const Births& born, const std::function<void(const RecordId&, const QByteArray&)>& take) override {
        return m_rows.eachSaid(born, take);
    }
    Status eachBirth(const std::function<void(const EntryId&, const QString&)>& take) override {
        return m_rows.eachBirth(take);
    }
    Result<QList<RecordId>> recordsAfter(const RecordId& after, int most) override {
        return m_rows.recordsAfter(after, most);
    }
    Result<QList<sync::KeptChange>> changesOf(const QList<RecordId>& records, const QStringList& kinds) override {
        return m_rows.changesOf(records, kinds);
    }
    Status clear() override { return m_rows.clear(); }

private:
    ServerStore& m_store;
    MetricRows& m_rows;
    std::function<void()> m_meanwhile;
};

} // namespace lodestar::counting
