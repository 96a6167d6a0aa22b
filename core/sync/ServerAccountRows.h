#pragma once

#include "core/sync/ServerRows.h"

namespace lodestar::sync {

/// People, their laptops, and what proves who is who.
class AccountRows {
public:
    virtual ~AccountRows() = default;

    virtual Result<std::optional<Account>> account(const StaffId& staff) = 0;
    virtual Result<QList<Account>> allAccounts() = 0;
    virtual Status save(const Account& account) = 0;

    enum class Lock { No, UntilCommit };
    virtual Result<std::optional<Device>> device(const DeviceId& id, Lock lock) = 0;
    virtual Result<QList<Device>> devices() = 0;
    virtual Result<QList<Device>> devicesOf(const StaffId& staff) = 0;
    virtual Status save(const Device& device) = 0;
    virtual Status noteContact(const DeviceId& id, qint64 at) = 0;

    /// Remembers that a device began an epoch, and why.
    virtual Status addEpoch(const DeviceId& device, const EpochId& epoch, const QString& why, qint64 at) = 0;
    virtual Result<bool> hadEpoch(const DeviceId& device, const EpochId& epoch) = 0;
    /// One-time codes and challenges: only their hash is kept; taking one makes it worthless.
    virtual Status putOnce(const QByteArray& hash, const Uuid& forWhom, qint64 until) = 0;
    /// Nothing when there is none, or its time is over; taking throws away what is over.
    virtual Result<std::optional<Uuid>> once(const QByteArray& hash, qint64 now) = 0;
    virtual Result<std::optional<Uuid>> takeOnce(const QByteArray& hash, qint64 now) = 0;

    virtual Result<std::optional<QByteArray>> setting(const QString& name) = 0;
    virtual Status saveSetting(const QString& name, const QByteArray& value) = 0;

    /// Files, in pieces.
    virtual Result<std::optional<Attachment>> attachment(const QByteArray& hash) = 0;
    virtual Status addAttachment(const QByteArray& hash, qint64 size, const LogId& log) = 0;
    virtual Status savePiece(const QByteArray& hash, int number, const QByteArray& bytes) = 0;
    virtual Result<std::optional<QByteArray>> piece(const QByteArray& hash, int number) = 0;
    /// Nor has any log the file any longer: whoever named it brings its bytes again.
    virtual Status removePieces(const QByteArray& hash) = 0;
    /// The log has the file no longer; its bytes go when no log has it any longer. That it was so is kept.
    virtual Status recallAttachment(const QByteArray& hash, const LogId& log) = 0;
    virtual Result<bool> wasRecalled(const QByteArray& hash, const LogId& log) = 0;
};

} // namespace lodestar::sync
