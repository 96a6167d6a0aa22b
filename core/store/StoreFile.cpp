#include "core/store/StoreFile.h"

#include "core/crypto/OrganisationKey.h"
#include "core/crypto/RetryDelay.h"
#include "core/store/Connection.h"
#include "core/store/PageSize.h"
#include "core/store/PageSweep.h"
#include "core/store/Restore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lodestar {

namespace {

constexpr QByteArrayView plainHeader("SQLite format 3", 16);

/// An encrypted page is as good as random; a page of nothing but text is somebody's document.
bool looksLikeText(QByteArrayView page) {
    return std::all_of(page.begin(), page.end(),
                       [](char byte) {
                           const auto value = static_cast<unsigned char>(byte);
                           return value >= 0x20 || value == '\n' || value == '\r' || value == '\t';
                       }) &&
           std::count_if(page.begin(), page.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; }) >
               page.size() * 3 / 4;
}

Result<QByteArray> saltOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, path);
    return file.read(StoreKey::saltSize);
}

void removeWithLog(const QString& path) {
    for (const auto* end : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QString::fromLatin1(end));
}

} // namespace

StoreFile::StoreFile(QString folder, const Clock& clock, StoreOptions options)
    : m_paths{std::move(folder)}
    , m_clock(clock)
    , m_options(std::move(options)) {}

void StoreFile::step() const {
    if (m_options.onStep) m_options.onStep(++m_step);
}

bool StoreFile::exists() const {
    if (QFile::exists(m_paths.store()) || Restore::isPending(m_paths)) return true;
    return QFile::exists(m_paths.unfinished()) && QFile::exists(m_paths.key());
}

Status StoreFile::lock() {
    if (m_lock) return {};
    if (!QFileInfo(m_paths.folder).isDir()) return fail(ErrorCode::NotFound, m_paths.folder);
    LODESTAR_ASSIGN(m_lock, ProfileLock::take(m_paths.lock()));
    LODESTAR_TRY(Restore::finish(m_paths));
    return finishCreation();
}

Status StoreFile::finishCreation() {
    if (QFile::exists(m_paths.store()) || !QFile::exists(m_paths.key())) return {};
    const auto keyFile = KeyFile::read(m_paths.key());
    const auto salt = saltOf(m_paths.unfinished());
    if (!keyFile || !salt || *salt != keyFile->storeSalt()) return {};
    return replaceDurably(m_paths.unfinished(), m_paths.store());
}

Result<StoreKey> StoreFile::create(const SecureBytes& passphrase, const std::optional<QByteArray>& organisationPublic) {
    return createFilled(passphrase, organisationPublic,
                        [this](Connection& connection) { return Migrator(m_options.migrations).migrate(connection); });
}

Result<StoreKey> StoreFile::createFilled(const SecureBytes& passphrase,
                                         const std::optional<QByteArray>& organisationPublic, const Fill& fill) {
    if (passphrase.isEmpty()) return fail(ErrorCode::InvalidInput, QStringLiteral("empty passphrase"));
    if (!QDir().mkpath(m_paths.folder)) return fail(ErrorCode::FileUnwritable, m_paths.folder);
    QFile::setPermissions(m_paths.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    LODESTAR_TRY(lock());
    if (QFile::exists(m_paths.store())) return fail(ErrorCode::AlreadyExists, m_paths.store());
    // Without its key file a store that was moved away could never be opened again.
    if (QFile::exists(m_paths.key())) return fail(ErrorCode::AlreadyExists, m_paths.key());
    LODESTAR_ASSIGN(StoreKey key, makeStore(fill));
    step();
    LODESTAR_TRY(writeKeyFile(key, passphrase, organisationPublic));
    step();
    LODESTAR_TRY(replaceDurably(m_paths.unfinished(), m_paths.store()));
    step();
    return key;
}

Result<StoreKey> StoreFile::makeStore(const Fill& fill) const {
    removeWithLog(m_paths.unfinished());
    step();
    StoreKey key = StoreKey::create();
    const auto build = [&]() -> Status {
        LODESTAR_ASSIGN(const auto connection, Connection::open(m_paths.unfinished(), key, Connection::Access::Create));
        QFile::setPermissions(m_paths.unfinished(), QFile::ReadOwner | QFile::WriteOwner);
        LODESTAR_TRY(fill(*connection));
        return connection->checkpoint();
    };
    Status built = build();
    if (built) built = flushFile(m_paths.unfinished());
    if (!built) {
        removeWithLog(m_paths.unfinished());
        return std::unexpected(built.error());
    }
    return key;
}

Status StoreFile::writeKeyFile(const StoreKey& key, const SecureBytes& passphrase,
                               const std::optional<QByteArray>& organisation) {
    LODESTAR_ASSIGN(KeyFile file, KeyFile::create(key.salt, key.key, passphrase, m_options.cost));
    if (organisation) {
        LODESTAR_TRY(file.setRecovery(key.key, *organisation));
        LODESTAR_TRY(OrganisationKey::writePublic(m_paths.organisation(), *organisation));
    }
    return file.write(m_paths.key(), [this](int) { step(); });
}

Result<StoreFile::Belonging> StoreFile::belonging(const KeyFile& file) const {
    QFile store(m_paths.store());
    if (!store.exists()) return fail(ErrorCode::NotFound, m_paths.store());
    if (!store.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, m_paths.store());
    constexpr qsizetype least = *std::min_element(pageSizes.begin(), pageSizes.end());
    const QByteArray page = store.read(least);
    if (page.first(std::min(page.size(), StoreKey::saltSize)) == file.storeSalt()) return Belonging::Ours;
    const bool shaped = page.size() == least && store.size() % least == 0;
    return !shaped || page.startsWith(plainHeader) || looksLikeText(page) ? Belonging::NoStore : Belonging::Others;
}

Result<StoreKey> StoreFile::unlock(const SecureBytes& passphrase) {
    LODESTAR_TRY(lock());
    if (!QFile::exists(m_paths.store())) return fail(ErrorCode::NotFound, m_paths.store());
    LODESTAR_ASSIGN(const KeyFile file, KeyFile::read(m_paths.key()));
    LODESTAR_ASSIGN(const Belonging belongs, belonging(file));
    const auto foreign =
        fail(belongs == Belonging::NoStore ? ErrorCode::NotAStore : ErrorCode::OtherStore, m_paths.store());
    RetryDelay delay(m_paths.attempts(), m_clock);
    LODESTAR_TRY(delay.begin());
    auto opened = file.openWithPassphrase(passphrase);
    // Told even with a wrong passphrase: no passphrase would do.
    if (!opened && belongs != Belonging::Ours && opened.error().code == ErrorCode::WrongPassphrase) return foreign;
    if (!opened) return std::unexpected(opened.error());
    delay.succeeded();
    StoreKey key{std::move(*opened), file.storeSalt()};
    // Only its beginning may be damaged.
    if (belongs != Belonging::Ours && !pageSizeOf(m_paths.store(), key)) return foreign;
    return key;
}

Result<StoreKey> StoreFile::open(const SecureBytes& passphrase) {
    LODESTAR_ASSIGN(StoreKey key, unlock(passphrase));
    LODESTAR_TRY(prepare(key));
    return key;
}

Status StoreFile::prepare(const StoreKey& key) const {
    // The library would not mind, for it is handed the salt; but who has damaged this has damaged more.
    LODESTAR_ASSIGN(const QByteArray salt, saltOf(m_paths.store()));
    if (salt != key.salt) return fail(ErrorCode::StoreDamaged, QStringLiteral("first bytes"));
    LODESTAR_ASSIGN(const auto connection, Connection::open(m_paths.store(), key, Connection::Access::ReadWrite));
    const Migrator migrator(m_options.migrations);
    LODESTAR_ASSIGN(const bool upgrade, migrator.isUpgrade(*connection));
    LODESTAR_TRY(requireWholePages(*connection, key));
    if (upgrade) LODESTAR_TRY(copyBeforeUpgrade(*connection, key));
    LODESTAR_TRY(migrator.migrate(*connection));
    if (!upgrade) removeWithLog(m_paths.beforeUpgrade());
    return {};
}

Status StoreFile::requireWholePages(Connection& connection, const StoreKey& key) const {
    if (QFileInfo(m_paths.store()).size() > m_options.sweepUpTo) return {};
    if (const Status moved = connection.checkpoint(); !moved) {
        // With a full disk the log stays where it is; what was recorded can be read all the same.
        if (moved.error().code == ErrorCode::DiskFull) return {};
        return moved;
    }
    LODESTAR_ASSIGN(const PageSweep sweep, PageSweep::run(m_paths.store(), key));
    if (sweep.damaged == 0) return {};
    return fail(ErrorCode::StoreDamaged, QStringLiteral("%1 of %2 pages").arg(sweep.damaged).arg(sweep.pages));
}

Status StoreFile::copyBeforeUpgrade(Connection& connection, const StoreKey& key) const {
    // An upgrade that was interrupted has left a copy of the first version: that is the one to keep.
    if (QFile::exists(m_paths.beforeUpgrade())) return {};
    const QString made = m_paths.beforeUpgrade() + QStringLiteral(".new");
    removeWithLog(made);
    LODESTAR_TRY(connection.copyTo(made, key));
    LODESTAR_TRY(flushFile(made));
    return replaceDurably(made, m_paths.beforeUpgrade());
}

Status StoreFile::rewrap(const StoreKey& key, const SecureBytes& passphrase) {
    LODESTAR_ASSIGN(KeyFile file, KeyFile::read(m_paths.key()));
    LODESTAR_TRY(file.setPassphrase(key.key, passphrase, m_options.cost));
    // What replaces the only way in must be seen to work first.
    LODESTAR_ASSIGN(const KeyFile again, KeyFile::parse(file.toBytes()));
    LODESTAR_ASSIGN(const SecureBytes opened, again.openWithPassphrase(passphrase));
    if (!opened.equals(key.key)) return fail(ErrorCode::Unknown, QStringLiteral("the new key file does not open"));
    return file.write(m_paths.key(), [this](int) { step(); });
}

Status StoreFile::changePassphrase(const SecureBytes& old, const SecureBytes& fresh) {
    LODESTAR_ASSIGN(const StoreKey key, unlock(old));
    return rewrap(key, fresh);
}

Status StoreFile::setRecovery(const SecureBytes& passphrase, QByteArrayView organisationPublic) {
    LODESTAR_ASSIGN(const StoreKey key, unlock(passphrase));
    return setRecovery(key, organisationPublic);
}

Status StoreFile::setRecovery(const StoreKey& key, QByteArrayView organisationPublic) {
    LODESTAR_ASSIGN(KeyFile file, KeyFile::read(m_paths.key()));
    LODESTAR_TRY(file.setRecovery(key.key, organisationPublic));
    LODESTAR_TRY(OrganisationKey::writePublic(m_paths.organisation(), organisationPublic));
    return file.write(m_paths.key(), [this](int) { step(); });
}

Status StoreFile::recover(const SecureBytes& organisationSecret, const SecureBytes& fresh) {
    LODESTAR_TRY(lock());
    LODESTAR_ASSIGN(const KeyFile file, KeyFile::read(m_paths.key()));
    LODESTAR_ASSIGN(const Belonging belongs, belonging(file));
    if (belongs != Belonging::Ours) return fail(ErrorCode::OtherStore, m_paths.store());
    LODESTAR_ASSIGN(SecureBytes opened, file.openWithRecovery(organisationSecret));
    const StoreKey key{std::move(opened), file.storeSalt()};
    LODESTAR_TRY(rewrap(key, fresh));
    RetryDelay(m_paths.attempts(), m_clock).succeeded();
    return {};
}

} // namespace lodestar
