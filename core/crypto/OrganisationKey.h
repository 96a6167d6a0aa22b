#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecureBytes.h"

#include <QByteArray>
#include <QString>

namespace lodestar {

/// The organisation's key pair (X25519) for recovery: every laptop has the public half and seals its store's key to
/// it; the secret half is kept by the organisation, away from any laptop. Each file is one line of text with its own
/// checksum.
struct OrganisationKey {
    QByteArray publicKey; ///< 32 bytes
    SecureBytes secret;   ///< 32 bytes

    static OrganisationKey create();

    static Status writePublic(const QString& path, QByteArrayView publicKey);
    /// Errors: NotFound, FileUnreadable, InvalidInput if it is no such file or was altered.
    static Result<QByteArray> readPublic(const QString& path);
    /// Refuses to replace a file (AlreadyExists): an overwritten secret would make every laptop's slot useless.
    static Status writeSecret(const QString& path, const SecureBytes& secret);
    static Result<SecureBytes> readSecret(const QString& path);
};

} // namespace lodestar
