#pragma once

#include <QStringList>

#include <sys/types.h>

namespace lodestar::testing::small_disk {

/// Whether this machine lets a test mount one.
bool possible();
/// Words that stand before those of a program: for it alone `folder` then is a disk of that size, with what was in it.
/// It is gone with the program.
QStringList before(const QString& folder, qint64 kilobytes);
/// The same for a program whose work is wanted back: when it has ended, `folder` is copied to "<folder>.kept".
QStringList keptBefore(const QString& folder, qint64 kilobytes);
/// Gives the disk of a running program that size; the program notices nothing.
void resize(pid_t program, const QString& folder, qint64 kilobytes);
/// How much of it is used, in KB.
qint64 used(pid_t program, const QString& folder);

} // namespace lodestar::testing::small_disk
