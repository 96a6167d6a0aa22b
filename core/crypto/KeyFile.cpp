#include "core/crypto/KeyFile.h"

#include "core/crypto/Hash.h"
#include "core/crypto/Sodium.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

namespace lodestar {

namespace {

constexpr QByteArrayView magic = "lodestar-key-file ";
constexpr QByteArrayView formatVersion = "1";
constexpr qint64 largestFile = 1 << 20;
constexpr qsizetype storeSaltSize = 16;
/// More than "sensitive" of libsodium: a file that asks for more was altered to stop the machine.
constexpr qint64 mostMemory = qint64(1) << 30;
constexpr qint64 mostPasses = 64;
constexpr QLatin1String passphraseKind("passphrase");
constexpr QLatin1String recoveryKind("recovery");
constexpr QLatin1String kdfName("argon2id13");

unsigned char* raw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

QString hex(QByteArrayView bytes) {
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

QByteArray fromHex(const QJsonObject& object, QLatin1String name) {
    return QByteArray::fromHex(object.value(name).toString().toLatin1());
}

/// What the tag of the passphrase slot covers beside the key.
QByteArray boundTo(QByteArrayView storeSalt, const QJsonObject& slot) {
    const QStringList parts{
        QStringLiteral("lodestar passphrase slot 1"),
        hex(storeSalt),
        slot.value(QLatin1String("kdf")).toString(),
        QString::number(slot.value(QLatin1String("passes")).toInteger()),
        QString::number(slot.value(QLatin1String("memory")).toInteger()),
        slot.value(QLatin1String("salt")).toString(),
    };
    return parts.join(u'\n').toUtf8();
}

Result<SecureBytes> wrappingKey(const SecureBytes& passphrase, const QJsonObject& slot) {
    const qint64 passes = slot.value(QLatin1String("passes")).toInteger();
    const qint64 memory = slot.value(QLatin1String("memory")).toInteger();
    const QByteArray salt = fromHex(slot, QLatin1String("salt"));
    const bool sound = slot.value(QLatin1String("kdf")).toString() == kdfName && passes >= 1 && passes <= mostPasses &&
                       memory >= qint64(crypto_pwhash_MEMLIMIT_MIN) && memory <= mostMemory &&
                       salt.size() == crypto_pwhash_SALTBYTES;
    if (!sound) return fail(ErrorCode::KeyFileDamaged, QStringLiteral("passphrase slot"));
    SecureBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    // libsodium copies from the address even when there is nothing to copy, and no address is none to copy from.
    const char* words = passphrase.size() == 0 ? "" : reinterpret_cast<const char*>(passphrase.data());
    const int answer = crypto_pwhash(key.data(), key.size(), words, passphrase.size(), raw(salt),
                                     static_cast<unsigned long long>(passes), static_cast<std::size_t>(memory),
                                     crypto_pwhash_ALG_ARGON2ID13);
    if (answer != 0) return fail(ErrorCode::Unknown, QStringLiteral("not enough memory for the passphrase check"));
    return key;
}

/// Covers the version as well, so that a flipped bit there is not taken for a newer program's file.
QByteArray checksum(QByteArrayView version, const QByteArray& body) {
    return plainHash(version.toByteArray() + '\n' + body).toHex();
}

bool isSound(const QJsonObject& document) {
    return fromHex(document, QLatin1String("store")).size() == storeSaltSize &&
           document.value(QLatin1String("slots")).isArray();
}

} // namespace

Result<KeyFile> KeyFile::create(QByteArrayView storeSalt, const SecureBytes& key, const SecureBytes& passphrase,
                                PassphraseCost cost) {
    if (storeSalt.size() != storeSaltSize) return fail(ErrorCode::InvalidInput, QStringLiteral("salt of the store"));
    KeyFile file(QJsonObject{{QStringLiteral("store"), hex(storeSalt)}, {QStringLiteral("slots"), QJsonArray()}});
    LODESTAR_TRY(file.setPassphrase(key, passphrase, cost));
    return file;
}

Result<KeyFile> KeyFile::read(const QString& path) {
    const auto bytes = readWhole(path, largestFile);
    if (!bytes) {
        const bool missing = bytes.error().code == ErrorCode::NotFound;
        return fail(missing ? ErrorCode::KeyFileMissing : bytes.error().code, path);
    }
    return parse(*bytes);
}

Result<KeyFile> KeyFile::parse(QByteArrayView bytes) {
    const auto damaged = [](const char16_t* what) { return fail(ErrorCode::KeyFileDamaged, QString::fromUtf16(what)); };
    const QByteArray all = bytes.toByteArray();
    const qsizetype end = all.indexOf('\n');
    if (!all.startsWith(magic) || end < 0) return damaged(u"first line");
    const auto words = all.first(end).sliced(magic.size()).split(' ');
    if (words.size() != 2) return damaged(u"first line");
    const QByteArray body = all.sliced(end + 1);
    if (words[1] != checksum(words[0], body)) return damaged(u"checksum");
    // Only a whole file is believed when it says that it is of another version.
    if (words[0] != formatVersion) return fail(ErrorCode::StoreTooNew, QStringLiteral("key file"));
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject() || !isSound(document.object())) return damaged(u"content");
    return KeyFile(document.object());
}

QByteArray KeyFile::toBytes() const {
    const QByteArray body = QJsonDocument(m_document).toJson(QJsonDocument::Indented);
    return magic.toByteArray() + formatVersion.toByteArray() + ' ' + checksum(formatVersion, body) + '\n' + body;
}

Status KeyFile::write(const QString& path, const StepHook& onStep) const {
    return writeDurably(path, toBytes(), onStep);
}

QByteArray KeyFile::storeSalt() const {
    return fromHex(m_document, QLatin1String("store"));
}

std::optional<QJsonObject> KeyFile::slot(QLatin1String kind) const {
    const QJsonArray kept = m_document.value(QLatin1String("slots")).toArray();
    for (const QJsonValue& each : kept) {
        if (each.toObject().value(QLatin1String("kind")).toString() == kind) return each.toObject();
    }
    return std::nullopt;
}

void KeyFile::replaceSlot(const QJsonObject& slot) {
    QJsonArray kept;
    const QJsonArray before = m_document.value(QLatin1String("slots")).toArray();
    for (const QJsonValue& each : before) {
        if (each.toObject().value(QLatin1String("kind")) != slot.value(QLatin1String("kind"))) kept.append(each);
    }
    kept.append(slot);
    m_document.insert(QStringLiteral("slots"), kept);
}

std::optional<QByteArray> KeyFile::recoveryOrganisation() const {
    const auto found = slot(recoveryKind);
    if (!found) return std::nullopt;
    return fromHex(*found, QLatin1String("organisation"));
}

Result<SecureBytes> KeyFile::openWithPassphrase(const SecureBytes& passphrase) const {
    const auto found = slot(passphraseKind);
    if (!found) return fail(ErrorCode::KeyFileDamaged, QStringLiteral("no passphrase slot"));
    const QByteArray nonce = fromHex(*found, QLatin1String("nonce"));
    const QByteArray sealed = fromHex(*found, QLatin1String("key"));
    if (nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES ||
        sealed.size() <= qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES))
        return fail(ErrorCode::KeyFileDamaged, QStringLiteral("passphrase slot"));
    LODESTAR_ASSIGN(const SecureBytes wrapping, wrappingKey(passphrase, *found));
    const QByteArray bound = boundTo(storeSalt(), *found);
    SecureBytes key(static_cast<std::size_t>(sealed.size()) - crypto_aead_xchacha20poly1305_ietf_ABYTES);
    const int answer = crypto_aead_xchacha20poly1305_ietf_decrypt(
        key.data(), nullptr, nullptr, raw(sealed), static_cast<unsigned long long>(sealed.size()), raw(bound),
        static_cast<unsigned long long>(bound.size()), raw(nonce), wrapping.data());
    if (answer != 0) return fail(ErrorCode::WrongPassphrase);
    return key;
}

Status KeyFile::setPassphrase(const SecureBytes& key, const SecureBytes& passphrase, PassphraseCost cost) {
    if (passphrase.isEmpty()) return fail(ErrorCode::InvalidInput, QStringLiteral("empty passphrase"));
    const QByteArray nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    QJsonObject made{
        {QStringLiteral("kind"), passphraseKind},
        {QStringLiteral("kdf"), kdfName},
        {QStringLiteral("passes"), static_cast<qint64>(cost.passes)},
        {QStringLiteral("memory"), static_cast<qint64>(cost.memory)},
        {QStringLiteral("salt"), hex(randomBytes(crypto_pwhash_SALTBYTES))},
        {QStringLiteral("nonce"), hex(nonce)},
    };
    LODESTAR_ASSIGN(const SecureBytes wrapping, wrappingKey(passphrase, made));
    const QByteArray bound = boundTo(storeSalt(), made);
    QByteArray sealed(static_cast<qsizetype>(key.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES),
                      Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), nullptr, key.data(), key.size(), raw(bound),
                                               static_cast<unsigned long long>(bound.size()), nullptr, raw(nonce),
                                               wrapping.data());
    made.insert(QStringLiteral("key"), hex(sealed));
    replaceSlot(made);
    return {};
}

Status KeyFile::setRecovery(const SecureBytes& key, QByteArrayView organisationPublic) {
    if (organisationPublic.size() != crypto_box_PUBLICKEYBYTES)
        return fail(ErrorCode::InvalidInput, QStringLiteral("organisation key"));
    ensureSodium();
    QByteArray sealed(static_cast<qsizetype>(key.size() + crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(raw(sealed), key.data(), key.size(), raw(organisationPublic)) != 0)
        return fail(ErrorCode::InvalidInput, QStringLiteral("organisation key"));
    replaceSlot({{QStringLiteral("kind"), recoveryKind},
                 {QStringLiteral("organisation"), hex(organisationPublic)},
                 {QStringLiteral("key"), hex(sealed)}});
    return {};
}

Result<SecureBytes> KeyFile::openWithRecovery(const SecureBytes& organisationSecret) const {
    const auto found = slot(recoveryKind);
    if (!found) return fail(ErrorCode::NotFound, QStringLiteral("recovery slot"));
    if (organisationSecret.size() != crypto_box_SECRETKEYBYTES)
        return fail(ErrorCode::InvalidInput, QStringLiteral("organisation key"));
    ensureSodium();
    QByteArray own(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_scalarmult_base(raw(own), organisationSecret.data());
    if (own != fromHex(*found, QLatin1String("organisation")))
        return fail(ErrorCode::NotFound, QStringLiteral("recovery slot of this organisation"));
    const QByteArray sealed = fromHex(*found, QLatin1String("key"));
    if (sealed.size() <= qsizetype(crypto_box_SEALBYTES))
        return fail(ErrorCode::KeyFileDamaged, QStringLiteral("recovery slot"));
    SecureBytes key(static_cast<std::size_t>(sealed.size()) - crypto_box_SEALBYTES);
    const int answer = crypto_box_seal_open(key.data(), raw(sealed), static_cast<unsigned long long>(sealed.size()),
                                            raw(own), organisationSecret.data());
    if (answer != 0) return fail(ErrorCode::KeyFileDamaged, QStringLiteral("recovery slot"));
    return key;
}

} // namespace lodestar
