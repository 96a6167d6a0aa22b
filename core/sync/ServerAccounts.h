#pragma once

#include "core/crypto/PassphraseCost.h"
#include "core/crypto/SecureBytes.h"
#include "core/sync/ServerAudit.h"

#include <map>

namespace lodestar::sync {

/// What the system owner does on the server: people, their laptops, codes, and what waits in quarantine. Every verb is
/// one transaction (two where noted) and says what it found wrong: InvalidInput, NotFound, AlreadyExists.
class ServerAccounts {
public:
    /// `who` stands in the audit for whoever does it.
    ServerAccounts(const ServerContext& context, QString who, PassphraseCost cost = PassphraseCost::interactive())
        : m_context(context)
        , m_who(std::move(who))
        , m_cost(cost) {}

    /// `staff` is derived from the reference; `password` may be empty.
    Result<Account> add(const Account& person, const SecureBytes& password = {});
    /// Name, role, team, organisation and `disabled` of the account with that reference. Scopes are computed anew.
    Status change(const Account& person);
    /// Empty: none is asked for any more.
    Status setPassword(const QString& reference, const SecureBytes& password);
    Result<QList<Account>> accounts();
    Result<Account> account(const QString& reference);

    /// A code that enrols one laptop for that account; told once, kept as a hash, good for `codeHours`.
    Result<QString> issueCode(const QString& reference);
    Result<QList<Device>> devices();
    enum class Revoked {
        Retired, ///< given back
        Lost,    ///< lost or stolen
    };
    /// What a revoked laptop still sends goes into quarantine.
    Status revoke(const DeviceId& device, Revoked why);
    /// Lets a laptop hold more logs than the setting until then.
    Status allowMore(const DeviceId& device, int logs, const QDateTime& until);
    /// All that waits in quarantine and nobody has answered, without its content, oldest first.
    Result<QList<QuarantinedChange>> quarantined();
    /// See ServerQuarantine::replay. Changes of several logs are replayed log by log.
    Result<QHash<ChangeId, QString>> replay(const QList<ChangeId>& changes);
    /// See ServerQuarantine::refuse. InvalidInput without an answer, NotFound when one of them does not wait.
    Status refuse(const QList<ChangeId>& changes, const QString& answer);

    /// The database was restored from a backup: laptops learn it from the new incarnation and offer what is missing.
    Status beginIncarnation();
    /// Computes anew who may see what.
    Status recomputeScopes();

private:
    Status valid(const Account& person) const;
    Result<QByteArray> hashed(const SecureBytes& password);
    Status changeDevice(const DeviceId& id, const ServerAct& done, const std::function<void(Device&)>& edit);
    Status note(const QString& act, const QString& subject, const QString& detail = {});
    Result<std::map<LogId, QList<ChangeId>>> byLog(const QList<ChangeId>& changes);

    ServerContext m_context;
    QString m_who;
    PassphraseCost m_cost;
};

} // namespace lodestar::sync
