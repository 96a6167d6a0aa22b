#include "core/crypto/Hash.h"

#include "core/crypto/Sodium.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace lodestar {

namespace {

constexpr std::size_t changeIdSize = 16;
/// Separates this use from every other one of the same function; changing it changes every digest.
constexpr std::string_view digestKey = "lodestar digest of a log, term 1";
static_assert(digestKey.size() == 32);

const unsigned char* raw(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

QByteArray blake2b(QByteArrayView key, QByteArrayView bytes) {
    ensureSodium();
    QByteArray out(hashSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(out.data()), hashSize, raw(bytes),
                       static_cast<unsigned long long>(bytes.size()), key.isEmpty() ? nullptr : raw(key),
                       static_cast<std::size_t>(key.size()));
    return out;
}

} // namespace

QByteArray randomBytes(qsizetype size) {
    ensureSodium();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

QByteArray contentHash(QByteArrayView salt, QByteArrayView bytes) {
    if (salt.size() < static_cast<qsizetype>(crypto_generichash_KEYBYTES_MIN)) return {};
    if (salt.size() > static_cast<qsizetype>(crypto_generichash_KEYBYTES_MAX)) return {};
    return blake2b(salt, bytes);
}

QByteArray digestTerm(const ChangeId& change, QByteArrayView contentHash) {
    if (contentHash.size() != hashSize) return {};
    std::array<char, changeIdSize + hashSize> joined{};
    std::memcpy(joined.data(), change.value().raw().data(), changeIdSize);
    std::memcpy(joined.data() + changeIdSize, contentHash.data(), hashSize);
    return blake2b(QByteArrayView(digestKey.data(), digestKey.size()), QByteArrayView(joined.data(), joined.size()));
}

QByteArray plainHash(QByteArrayView bytes) {
    return blake2b({}, bytes);
}

} // namespace lodestar
