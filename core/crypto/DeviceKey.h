#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecureBytes.h"

#include <QByteArray>

namespace lodestar {

/// The Ed25519 key pair (RFC 8032) of one installation: it signs every change made here. The secret half lives inside
/// the encrypted store; the public half is registered when the device is enrolled.
class DeviceKey {
public:
    static constexpr qsizetype publicSize = 32;
    static constexpr qsizetype signatureSize = 64;
    static constexpr qsizetype secretSize = 32;

    /// A new pair.
    static DeviceKey create();
    /// From the 32 secret bytes that `secret()` gave. InvalidInput if there are not 32.
    static Result<DeviceKey> fromSecret(const SecureBytes& secret);
    /// Whether `signature` was made over exactly `message` by the owner of `publicKey`. False for wrong lengths.
    static bool verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

    /// 64 bytes; the same message always gives the same signature.
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;
    [[nodiscard]] QByteArray publicKey() const { return m_public; }
    /// The 32 bytes to keep in the store.
    [[nodiscard]] SecureBytes secret() const;

private:
    DeviceKey() = default;

    SecureBytes m_secret; ///< libsodium's form: seed and public key
    QByteArray m_public;
};

} // namespace lodestar
