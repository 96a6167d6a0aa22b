#pragma once

#include "core/base/Clock.h"
#include "core/sync/ServerRules.h"
#include "core/sync/ServerSettings.h"
#include "core/sync/ServerStore.h"
#include "core/sync/Transport.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace lodestar::sync {

/// What every part of the server's engine works with.
struct ServerContext {
    ServerStore& store;
    const Clock& clock;
    const ServerSettings& settings;
    ServerShared& shared;

    [[nodiscard]] qint64 now() const { return clock.now().toMSecsSinceEpoch(); }
};

/// A request, taken apart.
struct ServerCall {
    QByteArray method;
    QByteArrayList path; ///< without "v1": {"attachments", HASH, "2"}
    QUrlQuery query;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;                      ///< unpacked

    // Known once the token was looked at.
    Device device;
    Account account;
    QList<Reach> rights;

    /// Errors are replies: 400 or 413.
    static std::expected<ServerCall, Reply> from(const Request& request);
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Of the protocol, as the sender says; 0 when it says nothing.
    [[nodiscard]] int version() const;
    [[nodiscard]] QString asked(const QString& name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
    /// The body as a JSON object; empty when it is none.
    [[nodiscard]] QJsonObject json() const;
    /// How far the sender says it was heard; nothing when the header is missing or wrong.
    [[nodiscard]] std::optional<ChainPoint> chain() const;
    /// Milliseconds by which the sender's clock is ahead of `now`; 0 when it does not say.
    [[nodiscard]] qint64 clockAhead(qint64 now) const;
};

Reply refused(int status, const QByteArray& word);
Reply refusedUntil(const QByteArray& word, int seconds);
/// 500 with a word of its own; the error's detail is for the log alone.
Reply failedReply(const Error& error);
Reply jsonReply(const QJsonObject& object);
Reply jsonReply(const QJsonArray& array);
/// Packed when it is worth it.
Reply cborReply(const QByteArray& bytes);
Reply emptyReply();

} // namespace lodestar::sync
