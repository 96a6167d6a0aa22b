#pragma once

#include "core/base/Result.h"
#include "core/crypto/DurableFile.h"
#include "core/crypto/PassphraseCost.h"
#include "core/crypto/SecureBytes.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace lodestar {

/// The small file beside a store that holds the store's key, wrapped in slots as disk encryption does. Changing the
/// passphrase rewraps the key; the store itself is not encrypted anew.
///
/// The file is UTF-8: a first line `lodestar-key-file 1 <checksum>`, then JSON. The checksum is BLAKE2b-256, in
/// hexadecimal, of the version, a line feed and the JSON:
///
///     {"store": <salt of the store, hex>,
///      "slots": [{"kind": "passphrase", "kdf": "argon2id13", "passes": n, "memory": bytes, "salt": hex,
///                 "nonce": hex, "key": <XChaCha20-Poly1305 of the key, hex>},
///                {"kind": "recovery", "organisation": <its X25519 public key, hex>, "key": <sealed box, hex>}]}
///
/// The passphrase slot's tag also covers the store's salt and the Argon2id parameters, so that nothing of one slot can
/// be put into another. Slots of other kinds are kept untouched.
class KeyFile {
public:
    /// For a new store whose file begins with `storeSalt` (16 bytes). InvalidInput for an empty passphrase.
    static Result<KeyFile> create(QByteArrayView storeSalt, const SecureBytes& key, const SecureBytes& passphrase,
                                  PassphraseCost cost);
    /// Errors: KeyFileMissing, KeyFileDamaged (its checksum is wrong or it is no key file), StoreTooNew,
    /// FileUnreadable.
    static Result<KeyFile> read(const QString& path);
    static Result<KeyFile> parse(QByteArrayView bytes);

    /// Writes it so that the old file or the new one is there whole at any moment.
    Status write(const QString& path, const StepHook& onStep = {}) const;
    [[nodiscard]] QByteArray toBytes() const;

    /// The salt of the store that this file belongs to, 16 bytes.
    [[nodiscard]] QByteArray storeSalt() const;
    /// The organisation's public key in the recovery slot; nothing when there is no such slot.
    [[nodiscard]] std::optional<QByteArray> recoveryOrganisation() const;

    /// The store's key. WrongPassphrase if this passphrase does not open the slot.
    [[nodiscard]] Result<SecureBytes> openWithPassphrase(const SecureBytes& passphrase) const;
    /// The store's key by the organisation's secret key. NotFound: no recovery slot, or it is another organisation's.
    [[nodiscard]] Result<SecureBytes> openWithRecovery(const SecureBytes& organisationSecret) const;

    /// Replaces the passphrase slot.
    Status setPassphrase(const SecureBytes& key, const SecureBytes& passphrase, PassphraseCost cost);
    /// Replaces the recovery slot. InvalidInput unless the public key has 32 bytes.
    Status setRecovery(const SecureBytes& key, QByteArrayView organisationPublic);

private:
    explicit KeyFile(QJsonObject document)
        : m_document(std::move(document)) {}
    [[nodiscard]] std::optional<QJsonObject> slot(QLatin1String kind) const;
    void replaceSlot(const QJsonObject& slot);

    QJsonObject m_document;
};

} // namespace lodestar
