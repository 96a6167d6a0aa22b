#include "core/store/PageCipher.h"

#include <QtEndian>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace lodestar {

namespace {

constexpr qsizetype ivSize = 16;
constexpr qsizetype hmacSize = 64;
constexpr unsigned char hmacSaltMask = 0x3a;
constexpr int hmacKeyRounds = 2;
constexpr QByteArrayView sqliteHeader("SQLite format 3", 16);

const unsigned char* raw(const char* bytes) {
    return reinterpret_cast<const unsigned char*>(bytes);
}

SecureBytes hmacKey(const StoreKey& key) {
    QByteArray salt = key.salt;
    for (char& byte : salt)
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ hmacSaltMask);
    SecureBytes derived(key.key.size());
    PKCS5_PBKDF2_HMAC(reinterpret_cast<const char*>(key.key.data()), static_cast<int>(key.key.size()),
                      raw(salt.constData()), static_cast<int>(salt.size()), hmacKeyRounds, EVP_sha512(),
                      static_cast<int>(derived.size()), derived.data());
    return derived;
}

/// The first page keeps the salt where SQLite has its own header.
qsizetype startOf(quint32 number) {
    return number == 1 ? StoreKey::saltSize : 0;
}

bool isBlank(QByteArrayView page) {
    return std::all_of(page.begin(), page.end(), [](char byte) { return byte == 0; });
}

} // namespace

struct PageCipher::Contexts {
    EVP_MAC* mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    EVP_MAC_CTX* macContext = EVP_MAC_CTX_new(mac);
    EVP_CIPHER_CTX* cipherContext = EVP_CIPHER_CTX_new();

    Contexts() = default;
    Contexts(const Contexts&) = delete;
    Contexts& operator=(const Contexts&) = delete;
    ~Contexts() {
        EVP_CIPHER_CTX_free(cipherContext);
        EVP_MAC_CTX_free(macContext);
        EVP_MAC_free(mac);
    }
};

PageCipher::PageCipher(const StoreKey& key, qsizetype pageSize)
    : m_contexts(std::make_unique<Contexts>())
    , m_key(key.key.clone())
    , m_pageSize(pageSize)
    , m_usable(pageSize - reserved) {
    std::array<char, 7> digest{"SHA512"};
    const std::array<OSSL_PARAM, 2> params{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), digest.size() - 1),
        OSSL_PARAM_construct_end()};
    const SecureBytes derived = hmacKey(key);
    EVP_MAC_init(m_contexts->macContext, derived.data(), derived.size(), params.data());
}

PageCipher::~PageCipher() = default;

bool PageCipher::isWhole(quint32 number, QByteArrayView page) const {
    if (page.size() != m_pageSize) return false;
    const qsizetype start = startOf(number);
    std::array<unsigned char, 4> numberBytes{};
    qToLittleEndian(number, numberBytes.data());
    std::array<unsigned char, hmacSize> found{};
    std::size_t size = 0;
    EVP_MAC_CTX* const mac = m_contexts->macContext;
    const bool good =
        EVP_MAC_init(mac, nullptr, 0, nullptr) == 1 &&
        EVP_MAC_update(mac, raw(page.data() + start), static_cast<std::size_t>(m_usable - start + ivSize)) == 1 &&
        EVP_MAC_update(mac, numberBytes.data(), numberBytes.size()) == 1 &&
        EVP_MAC_final(mac, found.data(), &size, found.size()) == 1;
    if (good && std::memcmp(found.data(), page.data() + m_usable + ivSize, hmacSize) == 0) return true;
    return isBlank(page);
}

std::optional<QByteArray> PageCipher::decrypt(quint32 number, QByteArrayView page) const {
    if (!isWhole(number, page)) return std::nullopt;
    QByteArray clear(m_pageSize, '\0');
    if (isBlank(page)) return clear;
    const qsizetype start = startOf(number);
    EVP_CIPHER_CTX* const cipher = m_contexts->cipherContext;
    int written = 0;
    const bool good =
        EVP_DecryptInit_ex(cipher, EVP_aes_256_cbc(), nullptr, m_key.data(), raw(page.data() + m_usable)) == 1 &&
        EVP_CIPHER_CTX_set_padding(cipher, 0) == 1 &&
        EVP_DecryptUpdate(cipher, reinterpret_cast<unsigned char*>(clear.data() + start), &written,
                          raw(page.data() + start), static_cast<int>(m_usable - start)) == 1;
    if (!good) return std::nullopt;
    if (number == 1) std::memcpy(clear.data(), sqliteHeader.data(), static_cast<std::size_t>(sqliteHeader.size()));
    return clear;
}

} // namespace lodestar
