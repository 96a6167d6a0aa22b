#pragma once

#include "core/base/Uuid.h"

#include <QByteArray>

namespace lodestar {

/// Bytes of every hash made here: BLAKE2b with 256 bits of output (RFC 7693).
inline constexpr qsizetype hashSize = 32;
/// Bytes of the salt that `newSalt` makes. 128 random bits cannot be guessed, and more would only travel and be kept
/// with every change; `contentHash` takes 16 to 64, for salts of 32 bytes were made before.
inline constexpr qsizetype saltSize = 16;

/// So many bytes that nobody can guess.
QByteArray randomBytes(qsizetype size);
/// Random salt of one change.
inline QByteArray newSalt() {
    return randomBytes(saltSize);
}
/// The hash that stands for a change's content in its signature, its digest and the chain: BLAKE2b-256 of `bytes`
/// with `salt` as the key, so that no pair of salt and bytes can be read as another pair, and short content cannot be
/// guessed once the salt is gone. `salt` has 16 to 64 bytes; any other length gives an empty answer.
QByteArray contentHash(QByteArrayView salt, QByteArrayView bytes);
/// What one change adds to the digest of its log: BLAKE2b-256 under a fixed key of this use, over the change's id
/// (16 bytes) and its content hash (32 bytes). Empty if the content hash has another length.
QByteArray digestTerm(const ChangeId& change, QByteArrayView contentHash);
/// BLAKE2b-256 of the bytes, without a key: checksums of files, names of attachments.
QByteArray plainHash(QByteArrayView bytes);

} // namespace lodestar
