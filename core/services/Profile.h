#pragma once

#include "core/services/Session.h"
#include "core/store/StoreFile.h"

namespace lodestar {

/// One user's profile folder as programs use it: made, opened with the passphrase, closed when the screen is locked.
/// While it lives it holds the profile's lock.
class Profile {
public:
    /// `cost` is for tests, which cannot spend a second on each passphrase.
    Profile(const QString& folder, const Clock& clock, PassphraseCost cost = PassphraseCost::interactive());

    [[nodiscard]] bool exists() const { return m_file.exists(); }
    [[nodiscard]] StoreFile& file() { return m_file; }
    [[nodiscard]] const ProfilePaths& paths() const { return m_file.paths(); }

    /// Makes the store for one member of staff. Errors as of StoreFile::create.
    Status create(const SecureBytes& passphrase, const Identity& person,
                  const std::optional<QByteArray>& organisationPublic = {});
    /// An organisation's key that came with an enrolment since is sealed to, so that recovery works from then on.
    /// Errors as of StoreFile::open, each with its own meaning.
    Result<std::unique_ptr<Session>> unlock(const SecureBytes& passphrase,
                                            StoreThread::Mode mode = StoreThread::Mode::Threaded);
    /// Seals the store's key to the organisation whose public key stands in that file, for recovery. Errors as of
    /// StoreFile::setRecovery, and those of reading the file.
    Status sealToOrganisation(const SecureBytes& passphrase, const QString& publicKeyFile);
    /// A backup of the open store to one file. Errors as of Backup::write.
    Status backup(const SecureBytes& passphrase, const QString& target);

private:
    Status sealAsEnrolled(const StoreKey& key);

    const Clock& m_clock;
    StoreFile m_file;
};

/// A passphrase from text; the caller's text should not live longer than it must.
SecureBytes passphraseFrom(const QString& text);

} // namespace lodestar
