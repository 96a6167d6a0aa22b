#pragma once

#include <QString>

namespace lodestar {

/// The files of one user's profile folder.
struct ProfilePaths {
    QString folder;

    /// The encrypted store; SQLite keeps `store.db-wal` and `store.db-shm` beside it while it is open.
    [[nodiscard]] QString store() const { return at("store.db"); }
    [[nodiscard]] QString key() const { return at("store.key"); }
    /// Attempts with wrong passphrases (RetryDelay).
    [[nodiscard]] QString attempts() const { return at("store.attempts"); }
    [[nodiscard]] QString lock() const { return at("store.lock"); }
    /// The organisation's public key, to which recovery slots are sealed.
    [[nodiscard]] QString organisation() const { return at("organisation.public"); }
    /// The store as it was before the last upgrade; encrypted with the same key.
    [[nodiscard]] QString beforeUpgrade() const { return at("store.db.before-upgrade"); }
    /// A store that is being made; complete once the key file is there.
    [[nodiscard]] QString unfinished() const { return at("store.db.new"); }

private:
    [[nodiscard]] QString at(const char* name) const { return folder + u'/' + QString::fromLatin1(name); }
};

} // namespace lodestar
