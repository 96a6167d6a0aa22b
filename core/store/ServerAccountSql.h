#pragma once

#include "core/store/ServerSql.h"
#include "core/sync/ServerAccountRows.h"

namespace lodestar {

/// The server's people and laptops as SQL that every engine understands.
class ServerAccountSql final : public sync::AccountRows {
public:
    explicit ServerAccountSql(ServerSql& sql)
        : m_sql(sql) {}

    Result<std::optional<sync::Account>> account(const StaffId& staff) override;
    Result<QList<sync::Account>> allAccounts() override;
    Status save(const sync::Account& account) override;
    Result<std::optional<sync::Device>> device(const DeviceId& id, Lock lock) override;
    Result<QList<sync::Device>> devices() override;
    Result<QList<sync::Device>> devicesOf(const StaffId& staff) override;
    Status save(const sync::Device& device) override;
    Status noteContact(const DeviceId& id, qint64 at) override;
    Status addEpoch(const DeviceId& device, const EpochId& epoch, const QString& why, qint64 at) override;
    Result<bool> hadEpoch(const DeviceId& device, const EpochId& epoch) override;
    Status putOnce(const QByteArray& hash, const Uuid& forWhom, qint64 until) override;
    Result<std::optional<Uuid>> once(const QByteArray& hash, qint64 now) override;
    Result<std::optional<Uuid>> takeOnce(const QByteArray& hash, qint64 now) override;
    Result<std::optional<QByteArray>> setting(const QString& name) override;
    Status saveSetting(const QString& name, const QByteArray& value) override;
    Result<std::optional<sync::Attachment>> attachment(const QByteArray& hash) override;
    Status addAttachment(const QByteArray& hash, qint64 size, const sync::LogId& log) override;
    Status savePiece(const QByteArray& hash, int number, const QByteArray& bytes) override;
    Result<std::optional<QByteArray>> piece(const QByteArray& hash, int number) override;
    Status removePieces(const QByteArray& hash) override;
    Status recallAttachment(const QByteArray& hash, const sync::LogId& log) override;
    Result<bool> wasRecalled(const QByteArray& hash, const sync::LogId& log) override;

private:
    Result<QList<sync::Account>> accountsWhere(const QString& where, const QVariantList& values);
    Result<QList<sync::Device>> devicesWhere(const QString& where, const QVariantList& values);
    Result<std::optional<QByteArray>> bytesOf(const QString& sql, const QVariantList& values);

    ServerSql& m_sql;
};

} // namespace lodestar
