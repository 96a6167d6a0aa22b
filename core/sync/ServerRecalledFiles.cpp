#include "core/sync/ServerRecalledFiles.h"

#include <QRegularExpression>

namespace lodestar::sync {

QSet<QByteArray> filesNamedIn(const QByteArray& content) {
    static const QRegularExpression hash(QStringLiteral("\"([0-9a-f]{64})\""));
    QSet<QByteArray> found;
    auto matches = hash.globalMatch(QString::fromUtf8(content));
    while (matches.hasNext())
        found.insert(QByteArray::fromHex(matches.next().captured(1).toLatin1()));
    return found;
}

/// Recalls are rare: the whole log is looked through.
Result<bool> ServerRecalledFiles::isNamed(const LogId& log, const QByteArray& hash) {
    const QByteArray name = hash.toHex();
    bool found = false;
    LODESTAR_TRY(m_context.store.logs().page(log, 0, [&](qint64, QByteArrayView body) {
        found = body.contains(name);
        return !found;
    }));
    return found;
}

Status ServerRecalledFiles::forget(const LogId& log, const QSet<QByteArray>& hashes) {
    for (const QByteArray& each : hashes) {
        LODESTAR_ASSIGN(const bool named, isNamed(log, each));
        if (!named) LODESTAR_TRY(m_context.store.accounts().recallAttachment(each, log));
    }
    return {};
}

Result<bool> ServerRecalledFiles::mayHave(const LogId& log, const QByteArray& hash) {
    LODESTAR_ASSIGN(const bool recalled, m_context.store.accounts().wasRecalled(hash, log));
    if (!recalled) return true;
    return isNamed(log, hash);
}

} // namespace lodestar::sync
