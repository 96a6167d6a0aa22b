#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace lodestar {

/// Called with a rising number before each step that touches the disk, so that a test can stop there.
using StepHook = std::function<void(int step)>;

/// Replaces the file at `path` as a whole: a new file beside it (`path` + ".new", readable by its owner alone), flushed
/// to the disk, renamed over the old one, the folder flushed. Whenever the process or the power dies, there is the old
/// file or the new one, each whole. Errors: DiskFull, FileUnwritable.
Status writeDurably(const QString& path, QByteArrayView bytes, const StepHook& onStep = {});
/// Moves a file over another one in the same folder, and flushes the folder.
Status replaceDurably(const QString& from, const QString& to);
/// Flushes a file that others wrote (a copy, say) to the disk.
Status flushFile(const QString& path);
/// The whole file. NotFound if there is none; FileUnreadable if it cannot be read or has more than `most` bytes.
Result<QByteArray> readWhole(const QString& path, qint64 most);

} // namespace lodestar
