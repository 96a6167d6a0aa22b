#pragma once

#include "core/crypto/SecureBytes.h"

#include <QByteArray>

namespace lodestar {

/// What opens one store: 32 random bytes, and the 16 bytes of salt that stand in clear at the beginning of its file.
/// The salt is the store's name: a key file names the salt of the store it belongs to.
struct StoreKey {
    static constexpr std::size_t keySize = 32;
    static constexpr qsizetype saltSize = 16;

    SecureBytes key;
    QByteArray salt;

    /// For a new store.
    static StoreKey create();
    [[nodiscard]] StoreKey clone() const { return {key.clone(), salt}; }
    /// SQLCipher's raw form `x'<key><salt>'`: no key derivation takes place.
    [[nodiscard]] SecureBytes sqlCipherForm() const;
};

} // namespace lodestar
