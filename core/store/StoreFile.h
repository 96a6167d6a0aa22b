#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/crypto/KeyFile.h"
#include "core/store/Migrator.h"
#include "core/store/ProfileLock.h"
#include "core/store/ProfilePaths.h"
#include "core/store/StoreKey.h"

#include <optional>

namespace lodestar {

/// How stores are made and opened; the defaults are those of the programs.
struct StoreOptions {
    PassphraseCost cost = PassphraseCost::interactive();
    Migrator::Options migrations = {};
    /// Stores up to this size have every page checked when they are opened (0.2 s per 100 MB).
    qint64 sweepUpTo = qint64(256) << 20;
    /// Called before each step that touches the disk, so that a test can stop there.
    StepHook onStep = {};
};

/// The store of one profile folder: made, opened, given another passphrase. It holds the profile's lock from the first
/// of these until it is destroyed, so that one process at a time uses a profile; closing the connections (when the
/// screen is locked) does not give it up.
class StoreFile {
public:
    StoreFile(QString folder, const Clock& clock, StoreOptions options = {});

    [[nodiscard]] const ProfilePaths& paths() const { return m_paths; }
    [[nodiscard]] const StoreOptions& options() const { return m_options; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// Whether there is a store to open: the difference between first start and unlock.
    [[nodiscard]] bool exists() const;

    /// Makes the folder, a new key, the key file and the store with all its tables. Killed at any moment it leaves
    /// nothing that counts, or a whole store. With an organisation's public key the key is sealed to it as well.
    /// Errors: AlreadyExists (a store or a key file is there), Locked, InvalidInput (empty passphrase), DiskFull,
    /// FileUnwritable.
    Result<StoreKey> create(const SecureBytes& passphrase, const std::optional<QByteArray>& organisationPublic = {});

    /// As `create`, with tables and content by `fill`.
    using Fill = std::function<Status(Connection&)>;
    Result<StoreKey> createFilled(const SecureBytes& passphrase, const std::optional<QByteArray>& organisationPublic,
                                  const Fill& fill);

    /// Checks everything and brings the tables to this program's version. The key is for `Connection::open`.
    /// Errors, each with its own meaning: NotFound (no store), NotAStore, KeyFileMissing, KeyFileDamaged, OtherStore
    /// (the key file is another store's), WaitBeforeRetry (seconds), WrongPassphrase, StoreDamaged, StoreTooNew,
    /// Locked (another process has it), NotEncrypted, DiskFull, FileUnreadable.
    Result<StoreKey> open(const SecureBytes& passphrase);

    /// Rewraps the key. Killed at any moment, the old passphrase or the new one opens the store. Errors as of `open`.
    Status changePassphrase(const SecureBytes& old, const SecureBytes& fresh);
    /// Seals the key to the organisation, for recovery. Errors as of `open`, and InvalidInput.
    Status setRecovery(const SecureBytes& passphrase, QByteArrayView organisationPublic);
    /// The same with the key of the store that is open.
    Status setRecovery(const StoreKey& key, QByteArrayView organisationPublic);
    /// Sets a new passphrase with the organisation's secret key; shows no content. NotFound: this store's key is not
    /// sealed to that organisation.
    Status recover(const SecureBytes& organisationSecret, const SecureBytes& fresh);

    /// Takes the profile's lock now rather than with the first call that needs it.
    Status lock();
    /// The key, without looking into the store beyond its salt: for salvage. Errors as of `open`.
    Result<StoreKey> unlock(const SecureBytes& passphrase);

private:
    Status finishCreation();
    enum class Belonging { Ours, Others, NoStore };
    Result<Belonging> belonging(const KeyFile& file) const;
    Result<StoreKey> makeStore(const Fill& fill) const;
    Status writeKeyFile(const StoreKey& key, const SecureBytes& passphrase,
                        const std::optional<QByteArray>& organisation);
    Status rewrap(const StoreKey& key, const SecureBytes& passphrase);
    Status prepare(const StoreKey& key) const;
    Status requireWholePages(Connection& connection, const StoreKey& key) const;
    Status copyBeforeUpgrade(Connection& connection, const StoreKey& key) const;
    void step() const;

    ProfilePaths m_paths;
    const Clock& m_clock;
    StoreOptions m_options;
    std::optional<ProfileLock> m_lock;
    mutable int m_step = 0;
};

} // namespace lodestar
