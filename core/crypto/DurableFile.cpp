#include "core/crypto/DurableFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lodestar {

namespace {

std::unexpected<Error> unwritable(const QString& path, int error) {
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path);
}

/// An open file descriptor that is closed at the end of its scope.
class Descriptor {
public:
    Descriptor(const QString& path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

bool writeAll(int descriptor, QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

Status flushFolderOf(const QString& path) {
    return flushFile(QFileInfo(path).absolutePath());
}

} // namespace

Status flushFile(const QString& path) {
    const Descriptor file(path, O_RDONLY);
    if (file.number() < 0) return fail(ErrorCode::FileUnreadable, path);
    if (::fsync(file.number()) != 0) return unwritable(path, errno);
    return {};
}

Status replaceDurably(const QString& from, const QString& to) {
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return unwritable(to, errno);
    return flushFolderOf(to);
}

Status writeDurably(const QString& path, QByteArrayView bytes, const StepHook& onStep) {
    int step = 0;
    const auto reached = [&] {
        if (onStep) onStep(++step);
    };
    const QString made = path + QStringLiteral(".new");
    reached();
    {
        const Descriptor file(made, O_WRONLY | O_CREAT | O_TRUNC);
        if (file.number() < 0) return unwritable(path, errno);
        reached();
        const qsizetype half = bytes.size() / 2;
        // In two halves, so that a test can stop with half a file.
        bool good = writeAll(file.number(), bytes.first(half));
        reached();
        good = good && writeAll(file.number(), bytes.sliced(half));
        reached();
        if (!good || ::fsync(file.number()) != 0) {
            const int error = errno;
            QFile::remove(made);
            return unwritable(path, error);
        }
    }
    reached();
    LODESTAR_TRY(replaceDurably(made, path));
    reached();
    return {};
}

Result<QByteArray> readWhole(const QString& path, qint64 most) {
    QFile file(path);
    if (!file.exists()) return fail(ErrorCode::NotFound, path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > most) return fail(ErrorCode::FileUnreadable, path);
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() > most) return fail(ErrorCode::FileUnreadable, path);
    return bytes;
}

} // namespace lodestar
