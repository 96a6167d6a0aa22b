#pragma once

#include "core/sync/Transport.h"

#include <QStringList>

namespace lodestar::server {

/// A path as it may stand in a log: without ids, hashes and what was asked; of unknown ones nothing at all.
QByteArray pathForLog(const QByteArray& path);

/// One line on stderr for each request: "POST /v1/changes 200 512 bytes 4 ms". Never a person, a device or an address.
void logRequest(const QByteArray& method, const QByteArray& path, const sync::Reply& reply, qint64 milliseconds);
/// A line of the program itself.
void logLine(const QString& line);

} // namespace lodestar::server
