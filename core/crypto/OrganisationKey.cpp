#include "core/crypto/OrganisationKey.h"

#include "core/crypto/DurableFile.h"
#include "core/crypto/Hash.h"
#include "core/crypto/Sodium.h"

#include <QFile>

#include <sodium.h>

namespace lodestar {

namespace {

constexpr qsizetype keySize = 32;
constexpr qint64 largestFile = 4096;
constexpr QByteArrayView publicWord = "lodestar-organisation-public";
constexpr QByteArrayView secretWord = "lodestar-organisation-secret";

void zero(QByteArray& bytes) {
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray line(QByteArrayView word, QByteArrayView key) {
    const QByteArray digits = key.toByteArray().toHex();
    return word.toByteArray() + " 1 " + digits + ' ' + plainHash(digits).toHex().first(16) + '\n';
}

Result<QByteArray> keyOf(const QString& path, QByteArrayView word) {
    LODESTAR_ASSIGN(QByteArray bytes, readWhole(path, largestFile));
    QByteArray key;
    const auto words = bytes.trimmed().split(' ');
    if (words.size() == 4) key = QByteArray::fromHex(words[2]);
    const bool good = key.size() == keySize && bytes.trimmed() + '\n' == line(word, key);
    zero(bytes);
    if (!good) return fail(ErrorCode::InvalidInput, path);
    return key;
}

} // namespace

OrganisationKey OrganisationKey::create() {
    ensureSodium();
    OrganisationKey made{QByteArray(keySize, Qt::Uninitialized), SecureBytes(keySize)};
    crypto_box_keypair(reinterpret_cast<unsigned char*>(made.publicKey.data()), made.secret.data());
    return made;
}

Status OrganisationKey::writePublic(const QString& path, QByteArrayView publicKey) {
    if (publicKey.size() != keySize) return fail(ErrorCode::InvalidInput, QStringLiteral("organisation key"));
    return writeDurably(path, line(publicWord, publicKey));
}

Result<QByteArray> OrganisationKey::readPublic(const QString& path) {
    return keyOf(path, publicWord);
}

Status OrganisationKey::writeSecret(const QString& path, const SecureBytes& secret) {
    if (secret.size() != keySize) return fail(ErrorCode::InvalidInput, QStringLiteral("organisation key"));
    if (QFile::exists(path)) return fail(ErrorCode::AlreadyExists, path);
    QByteArray text = line(secretWord, secret.view());
    const Status status = writeDurably(path, text);
    zero(text);
    return status;
}

Result<SecureBytes> OrganisationKey::readSecret(const QString& path) {
    LODESTAR_ASSIGN(QByteArray key, keyOf(path, secretWord));
    SecureBytes secret = SecureBytes::copyOf(key);
    zero(key);
    return secret;
}

} // namespace lodestar
