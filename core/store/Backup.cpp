#include "core/store/Backup.h"

#include "core/crypto/DurableFile.h"
#include "core/crypto/KeyFile.h"
#include "core/crypto/RunningHash.h"
#include "core/store/Connection.h"
#include "core/store/PageSweep.h"
#include "core/store/Restore.h"
#include "core/store/SqlSyncStore.h"
#include "core/store/StoreFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>

namespace lodestar {

namespace {

constexpr QByteArrayView magic = "lodestar-backup ";
constexpr quint32 formatVersion = 1;
constexpr qsizetype hashBytes = 32;
constexpr qsizetype trailerSize = 16 + 4 + 4 + 8 + 8 + hashBytes;
constexpr qint64 chunk = qint64(1) << 20;
constexpr qint64 largestKeyFile = qint64(1) << 20;

template<typename T> QByteArray number(T value) {
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray trailerStart(qint64 storeSize, qint64 keySize) {
    return magic.toByteArray() + number(formatVersion) + number(quint32(0)) + number(static_cast<quint64>(storeSize)) +
           number(static_cast<quint64>(keySize));
}

std::unexpected<Error> writeFailure(const QFile& file) {
    const bool full =
        file.error() == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file.fileName());
}

/// Adds `size` bytes from where the file stands.
Status hashInto(RunningHash& hash, QFile& file, qint64 size) {
    while (size > 0) {
        const QByteArray piece = file.read(std::min(chunk, size));
        if (piece.isEmpty()) return fail(ErrorCode::FileUnreadable, file.fileName());
        hash.add(piece);
        size -= piece.size();
    }
    return {};
}

Status appendTrailer(const QString& path, const QByteArray& keyFile) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) return fail(ErrorCode::FileUnwritable, path);
    const qint64 storeSize = file.size();
    RunningHash hash;
    LODESTAR_TRY(hashInto(hash, file, storeSize));
    QByteArray end = keyFile + trailerStart(storeSize, keyFile.size());
    hash.add(end);
    end += hash.finish();
    if (file.write(end) != end.size() || !file.flush()) return writeFailure(file);
    return {};
}

QString timeForNames(const Clock& clock) {
    return clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

} // namespace

Status Backup::write(Connection& connection, const StoreKey& key, const QString& target,
                     const std::function<void(int, int)>& progress) {
    const ProfilePaths profile{QFileInfo(connection.path()).path()};
    auto keyFile = readWhole(profile.key(), largestKeyFile);
    if (!keyFile) return fail(ErrorCode::KeyFileMissing, profile.key());
    const QString made = target + QStringLiteral(".new");
    QFile::remove(made);
    const auto build = [&]() -> Status {
        LODESTAR_TRY(connection.copyTo(made, key, progress));
        QFile::setPermissions(made, QFile::ReadOwner | QFile::WriteOwner);
        LODESTAR_TRY(appendTrailer(made, *keyFile));
        LODESTAR_TRY(flushFile(made));
        return replaceDurably(made, target);
    };
    const Status built = build();
    if (!built) {
        for (const char* end : {"", "-wal", "-shm"})
            QFile::remove(made + QString::fromLatin1(end));
    }
    return built;
}

Result<Backup::Parts> Backup::partsOf(const QString& path) {
    QFile file(path);
    if (!file.exists()) return fail(ErrorCode::NotFound, path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, path);
    const qint64 size = file.size();
    if (size < trailerSize || !file.seek(size - trailerSize)) return fail(ErrorCode::NotAStore, path);
    const QByteArray trailer = file.read(trailerSize);
    if (!trailer.startsWith(magic)) return fail(ErrorCode::NotAStore, path);
    const auto* at = trailer.constData() + magic.size();
    if (qFromLittleEndian<quint32>(at) > formatVersion) return fail(ErrorCode::StoreTooNew, path);
    const Parts parts{qFromLittleEndian<qint64>(at + 8), qFromLittleEndian<qint64>(at + 16)};
    const bool sound = parts.storeSize > 0 && parts.keySize > 0 && parts.storeSize <= size && parts.keySize <= size &&
                       parts.storeSize + parts.keySize + trailerSize == size;
    if (!sound) return fail(ErrorCode::StoreDamaged, path);
    return parts;
}

Status Backup::check(const QString& path) {
    LODESTAR_TRY(partsOf(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, path);
    RunningHash hash;
    LODESTAR_TRY(hashInto(hash, file, file.size() - hashBytes));
    if (file.read(hashBytes) != hash.finish()) return fail(ErrorCode::StoreDamaged, path);
    return {};
}

Result<QByteArray> Backup::keyFileOf(const QString& path, const Parts& parts) {
    QFile file(path);
    if (parts.keySize > largestKeyFile) return fail(ErrorCode::KeyFileDamaged, path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(parts.storeSize)) return fail(ErrorCode::FileUnreadable, path);
    return file.read(parts.keySize);
}

Status Backup::extract(const QString& path, const QString& target, qint64 size) {
    QFile from(path);
    QFile to(target);
    if (!from.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, path);
    if (!to.open(QIODevice::WriteOnly)) return writeFailure(to);
    to.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    while (size > 0) {
        const QByteArray piece = from.read(std::min(chunk, size));
        if (piece.isEmpty()) return fail(ErrorCode::FileUnreadable, path);
        if (to.write(piece) != piece.size()) return writeFailure(to);
        size -= piece.size();
    }
    if (!to.flush()) return writeFailure(to);
    return {};
}

Status Backup::restore(const QString& path, StoreFile& profile, const SecureBytes& passphrase) {
    LODESTAR_TRY(check(path));
    LODESTAR_ASSIGN(const Parts parts, partsOf(path));
    LODESTAR_ASSIGN(const QByteArray keyBytes, keyFileOf(path, parts));
    LODESTAR_ASSIGN(const KeyFile keyFile, KeyFile::parse(keyBytes));
    LODESTAR_ASSIGN(SecureBytes opened, keyFile.openWithPassphrase(passphrase));
    const StoreKey key{std::move(opened), keyFile.storeSalt()};
    if (!QDir().mkpath(profile.paths().folder)) return fail(ErrorCode::FileUnwritable, profile.paths().folder);
    LODESTAR_TRY(profile.lock());

    LODESTAR_TRY(Restore::begin(profile.paths()));
    const ProfilePaths made = Restore::workshop(profile.paths());
    LODESTAR_TRY(extract(path, made.store(), parts.storeSize));
    LODESTAR_ASSIGN(const PageSweep sweep, PageSweep::run(made.store(), key));
    if (sweep.damaged > 0) return fail(ErrorCode::StoreDamaged, path);
    {
        LODESTAR_ASSIGN(const auto connection, Connection::open(made.store(), key, Connection::Access::ReadWrite));
        LODESTAR_TRY(Migrator(profile.options().migrations).isUpgrade(*connection));
        LODESTAR_TRY(connection->checkIntegrity());
        LODESTAR_TRY(compareAgain(*connection));
    }
    LODESTAR_TRY(writeDurably(made.key(), keyBytes));
    LODESTAR_TRY(Restore::decide(profile.paths(), timeForNames(profile.clock())));
    return Restore::finish(profile.paths());
}

} // namespace lodestar
