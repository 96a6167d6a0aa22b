#include "core/services/Profile.h"

#include "core/crypto/OrganisationKey.h"
#include "core/services/Audit.h"
#include "core/services/Syncing.h"
#include "core/store/Backup.h"
#include "core/store/Setting.h"
#include "core/store/Transaction.h"

namespace lodestar {

namespace {

StoreOptions optionsWith(PassphraseCost cost) {
    StoreOptions options;
    options.cost = cost;
    options.migrations.rebuild = [](Connection& connection) { return Log(connection).rebuild(); };
    return options;
}

} // namespace

Profile::Profile(const QString& folder, const Clock& clock, PassphraseCost cost)
    : m_clock(clock)
    , m_file(folder, clock, optionsWith(cost)) {}

Status Profile::create(const SecureBytes& passphrase, const Identity& person,
                       const std::optional<QByteArray>& organisationPublic) {
    LODESTAR_ASSIGN(const StoreKey key, m_file.create(passphrase, organisationPublic));
    LODESTAR_ASSIGN(const auto connection, Connection::open(paths().store(), key, Connection::Access::ReadWrite));
    return writeIdentity(*connection, person, m_clock);
}

Result<std::unique_ptr<Session>> Profile::unlock(const SecureBytes& passphrase, StoreThread::Mode mode) {
    LODESTAR_ASSIGN(const StoreKey key, m_file.open(passphrase));
    // No work waits for it: what failed is tried again at the next unlocking.
    static_cast<void>(sealAsEnrolled(key));
    return Session::open(paths().store(), key, m_clock, mode);
}

/// Enrolling knows no passphrase and so no key of the store: the first unlocking after it seals.
Status Profile::sealAsEnrolled(const StoreKey& key) {
    LODESTAR_ASSIGN(const auto connection, Connection::open(paths().store(), key, Connection::Access::ReadWrite));
    LODESTAR_ASSIGN(const auto organisation, readSetting(*connection, organisationKeySetting()));
    if (!organisation) return {};
    LODESTAR_TRY(m_file.setRecovery(key, *organisation));
    LODESTAR_ASSIGN(const Identity me, readIdentity(*connection));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(*connection));
    LODESTAR_TRY(note(*connection, {m_clock.now().toString(Qt::ISODate),
                                    me.staff,
                                    QStringLiteral("recovery-key"),
                                    {},
                                    QStringLiteral("came with the enrolment")}));
    LODESTAR_TRY(removeSetting(*connection, organisationKeySetting()));
    return transaction.commit();
}

Status Profile::sealToOrganisation(const SecureBytes& passphrase, const QString& publicKeyFile) {
    LODESTAR_ASSIGN(const QByteArray key, OrganisationKey::readPublic(publicKeyFile));
    return m_file.setRecovery(passphrase, key);
}

Status Profile::backup(const SecureBytes& passphrase, const QString& target) {
    LODESTAR_ASSIGN(const StoreKey key, m_file.unlock(passphrase));
    LODESTAR_ASSIGN(const auto connection, Connection::open(paths().store(), key, Connection::Access::ReadWrite));
    return Backup::write(*connection, key, target);
}

SecureBytes passphraseFrom(const QString& text) {
    return SecureBytes::passphrase(text);
}

} // namespace lodestar
