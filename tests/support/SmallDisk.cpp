#include "tests/support/SmallDisk.h"

#include "tests/support/NginxProcess.h"

#include <QProcess>

#include <sys/statvfs.h>
#include <unistd.h>

namespace lodestar::testing::small_disk {

using namespace Qt::StringLiterals;

namespace {

const QString mounted =
    u"set -e; folder=$1; mkdir -p \"$folder.small\"; mount -t tmpfs -o size=$2k none \"$folder.small\"; "
    "cp -a \"$folder/.\" \"$folder.small/\"; mount --bind \"$folder.small\" \"$folder\"; shift 2; "_s;

bool isRoot() {
    return ::geteuid() == 0;
}

QStringList words(const QString& script, const QString& folder, qint64 kilobytes) {
    return {u"unshare"_s, isRoot() ? u"-m"_s : u"-rm"_s, u"sh"_s, u"-c"_s, mounted + script, u"sh"_s,
            folder,       QString::number(kilobytes)};
}

} // namespace

bool possible() {
    QProcess tries;
    tries.start(u"unshare"_s, {isRoot() ? u"-m"_s : u"-rm"_s, u"mount"_s, u"-t"_s, u"tmpfs"_s, u"none"_s, u"/mnt"_s});
    return tries.waitForFinished() && tries.exitStatus() == QProcess::NormalExit && tries.exitCode() == 0;
}

QStringList before(const QString& folder, qint64 kilobytes) {
    return words(u"exec \"$@\""_s, folder, kilobytes);
}

QStringList keptBefore(const QString& folder, qint64 kilobytes) {
    return words(u"set +e; \"$@\"; code=$?; cp -a \"$folder\" \"$folder.kept\" || exit 99; exit $code"_s, folder,
                 kilobytes);
}

void resize(pid_t program, const QString& folder, qint64 kilobytes) {
    QStringList enter{u"-t"_s, QString::number(program), u"-m"_s};
    if (!isRoot()) enter << u"-U"_s << u"--preserve-credentials"_s;
    printedBy(u"nsenter"_s,
              enter + QStringList{u"mount"_s, u"-o"_s, u"remount,size=%1k"_s.arg(kilobytes), folder + u".small"_s});
}

qint64 used(pid_t program, const QString& folder) {
    struct statvfs found{};
    const QByteArray seen = u"/proc/%1/root%2"_s.arg(program).arg(folder).toLocal8Bit();
    if (::statvfs(seen.constData(), &found) != 0) qFatal("%s: no disk", seen.constData());
    return static_cast<qint64>((found.f_blocks - found.f_bfree) * found.f_frsize / 1024);
}

} // namespace lodestar::testing::small_disk
