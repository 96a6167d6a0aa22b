#include "core/crypto/DeviceKey.h"

#include "core/crypto/Sodium.h"

#include <sodium.h>

namespace lodestar {

static_assert(DeviceKey::publicSize == crypto_sign_PUBLICKEYBYTES);
static_assert(DeviceKey::signatureSize == crypto_sign_BYTES);
static_assert(DeviceKey::secretSize == crypto_sign_SEEDBYTES);

DeviceKey DeviceKey::create() {
    return fromSecret(SecureBytes::random(secretSize)).value();
}

Result<DeviceKey> DeviceKey::fromSecret(const SecureBytes& secret) {
    if (secret.size() != secretSize) return fail(ErrorCode::InvalidInput, QStringLiteral("device key"));
    DeviceKey key;
    key.m_secret = SecureBytes(crypto_sign_SECRETKEYBYTES);
    key.m_public = QByteArray(publicSize, Qt::Uninitialized);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(key.m_public.data()), key.m_secret.data(), secret.data());
    return key;
}

bool DeviceKey::verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature) {
    if (publicKey.size() != publicSize || signature.size() != signatureSize) return false;
    ensureSodium();
    return crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(signature.data()),
                                       reinterpret_cast<const unsigned char*>(message.data()),
                                       static_cast<unsigned long long>(message.size()),
                                       reinterpret_cast<const unsigned char*>(publicKey.data())) == 0;
}

QByteArray DeviceKey::sign(QByteArrayView message) const {
    QByteArray signature(signatureSize, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(message.data()),
                         static_cast<unsigned long long>(message.size()), m_secret.data());
    return signature;
}

SecureBytes DeviceKey::secret() const {
    SecureBytes seed(secretSize);
    crypto_sign_ed25519_sk_to_seed(seed.data(), m_secret.data());
    return seed;
}

} // namespace lodestar
