#include "app/server/RequestLog.h"

#include <QSet>

#include <unistd.h>

namespace lodestar::server {

namespace {

const QSet<QByteArray>& knownPaths() {
    static const QSet<QByteArray> paths{"/v1/time",    "/v1/enrol",       "/v1/challenge", "/v1/token",   "/v1/changes",
                                        "/v1/offered", "/v1/heads",       "/v1/pull",      "/v1/held",    "/v1/ids",
                                        "/v1/lacking", "/v1/attachments", "/v1/epoch",     "/v1/devices", "/v1/holders",
                                        "/v1/events",  "/v1/mine",        "/v1/metrics"};
    return paths;
}

/// In one write, so that lines of several threads never mix.
void write(const QByteArray& line) {
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

} // namespace

QByteArray pathForLog(const QByteArray& path) {
    const QByteArray bare = path.left(path.contains('?') ? path.indexOf('?') : path.size());
    if (knownPaths().contains(bare)) return bare;
    if (!bare.startsWith("/v1/attachments/")) return QByteArrayLiteral("(unknown)");
    return bare.count('/') == 3 ? QByteArrayLiteral("/v1/attachments/HASH")
                                : QByteArrayLiteral("/v1/attachments/HASH/N");
}

void logRequest(const QByteArray& method, const QByteArray& path, const sync::Reply& reply, qint64 milliseconds) {
    static const QSet<QByteArray> methods{"GET", "POST", "PUT"};
    write((methods.contains(method) ? method : QByteArrayLiteral("(method)")) + ' ' + pathForLog(path) + ' ' +
          QByteArray::number(reply.status) + ' ' + QByteArray::number(reply.body.size()) + " bytes " +
          QByteArray::number(milliseconds) + " ms\n");
}

void logLine(const QString& line) {
    write(line.toUtf8() + '\n');
}

} // namespace lodestar::server
