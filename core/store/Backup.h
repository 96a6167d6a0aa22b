#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecureBytes.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace lodestar {

class Connection;
class StoreFile;
struct StoreKey;

/// A backup is one file with the store and its key file, so that the passphrase of that day (or the organisation's
/// key) opens it on any machine. It is as encrypted as the store. Format, version 1, numbers little-endian:
///
///     store        a whole SQLCipher file, encrypted with the store's own key
///     key file     as it stood beside the store
///     trailer      "lodestar-backup " (16 bytes), version (4), 0 (4), size of store (8), size of key file (8),
///                  BLAKE2b-256 of all bytes before (32)
class Backup {
public:
    /// Writes a backup of the store as it stands; others may go on writing. A file of that name is replaced when the
    /// new one is whole. `progress(done, total)` in pages. Errors: DiskFull, FileUnwritable, StoreDamaged (a page
    /// cannot be read: salvage), KeyFileMissing, Locked.
    static Status write(Connection& connection, const StoreKey& key, const QString& target,
                        const std::function<void(int, int)>& progress = {});
    /// Whether the file is a whole backup, without any passphrase: NotFound, FileUnreadable, NotAStore (no backup),
    /// StoreTooNew (of a newer program), StoreDamaged (its checksum is wrong).
    static Status check(const QString& file);
    /// Puts a backup into the place of the profile's store, after everything in it has been checked: checksum,
    /// passphrase, every page, structure, version. The old files stay beside the new ones under other names. Close all
    /// connections before. Errors as of `check`, and WrongPassphrase, KeyFileDamaged, Locked, DiskFull.
    static Status restore(const QString& file, StoreFile& profile, const SecureBytes& passphrase);

private:
    struct Parts {
        qint64 storeSize = 0;
        qint64 keySize = 0;
    };
    static Result<Parts> partsOf(const QString& file);
    static Status extract(const QString& file, const QString& target, qint64 size);
    static Result<QByteArray> keyFileOf(const QString& file, const Parts& parts);
};

} // namespace lodestar
