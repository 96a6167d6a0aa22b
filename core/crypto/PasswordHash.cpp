#include "core/crypto/PasswordHash.h"

#include "core/crypto/Sodium.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace lodestar {

namespace {

const char* chars(const SecureBytes& bytes) {
    return reinterpret_cast<const char*>(bytes.data());
}

} // namespace

QByteArray passwordHash(const SecureBytes& password, PassphraseCost cost) {
    ensureSodium();
    std::array<char, crypto_pwhash_STRBYTES> out{};
    if (crypto_pwhash_str(out.data(), chars(password), password.size(), cost.passes, cost.memory) != 0) return {};
    return QByteArray(out.data());
}

bool passwordFits(const SecureBytes& password, QByteArrayView hash) {
    ensureSodium();
    std::array<char, crypto_pwhash_STRBYTES> stored{};
    if (hash.isEmpty() || hash.size() >= static_cast<qsizetype>(stored.size())) return false;
    std::copy(hash.begin(), hash.end(), stored.begin());
    return crypto_pwhash_str_verify(stored.data(), chars(password), password.size()) == 0;
}

} // namespace lodestar
