#include "core/store/Restore.h"

#include "core/crypto/DurableFile.h"

#include <QDir>
#include <QFile>

namespace lodestar {

namespace {

ProfilePaths decided(const ProfilePaths& profile) {
    return {profile.folder + QStringLiteral("/restored")};
}

/// Says how the old files are to be called.
QString nameFile(const ProfilePaths& restored) {
    return restored.folder + QStringLiteral("/time");
}

Status putAside(const QString& path, const QString& end) {
    if (!QFile::exists(path)) return {};
    return replaceDurably(path, path + end);
}

} // namespace

ProfilePaths Restore::workshop(const ProfilePaths& profile) {
    return {profile.folder + QStringLiteral("/restoring")};
}

Status Restore::begin(const ProfilePaths& profile) {
    const QString folder = workshop(profile).folder;
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder)) return fail(ErrorCode::FileUnwritable, folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Status Restore::decide(const ProfilePaths& profile, const QString& time) {
    const ProfilePaths made = workshop(profile);
    LODESTAR_TRY(flushFile(made.store()));
    LODESTAR_TRY(writeDurably(nameFile(made), time.toUtf8()));
    return replaceDurably(made.folder, decided(profile).folder);
}

bool Restore::isPending(const ProfilePaths& profile) {
    return QDir(decided(profile).folder).exists();
}

Status Restore::finish(const ProfilePaths& profile) {
    if (!isPending(profile)) return {};
    const ProfilePaths fresh = decided(profile);
    LODESTAR_ASSIGN(const QByteArray time, readWhole(nameFile(fresh), 64));
    const QString end = QStringLiteral(".before-restore-") + QString::fromUtf8(time);
    // A file that still lies in the folder has not changed places, so the profile's is still the old one.
    if (QFile::exists(fresh.key())) {
        LODESTAR_TRY(putAside(profile.key(), end));
        LODESTAR_TRY(replaceDurably(fresh.key(), profile.key()));
    }
    if (QFile::exists(fresh.store())) {
        // SQLite finds a store's log by its name: the old log goes with the old store.
        QFile::remove(profile.store() + QStringLiteral("-shm"));
        if (QFile::exists(profile.store() + QStringLiteral("-wal")))
            LODESTAR_TRY(replaceDurably(profile.store() + QStringLiteral("-wal"),
                                        profile.store() + end + QStringLiteral("-wal")));
        LODESTAR_TRY(putAside(profile.store(), end));
        LODESTAR_TRY(replaceDurably(fresh.store(), profile.store()));
    }
    QFile::remove(profile.attempts());
    if (!QDir(fresh.folder).removeRecursively()) return fail(ErrorCode::FileUnwritable, fresh.folder);
    return {};
}

} // namespace lodestar
