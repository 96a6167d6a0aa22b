#pragma once

#include "core/base/Clock.h"
#include "core/sync/Messages.h"
#include "core/sync/SyncReport.h"
#include "core/sync/Transport.h"

#include <QJsonDocument>

namespace lodestar::sync {

/// Words of refusal that the engine answers by itself.
namespace said {
inline const QString rewound = QStringLiteral("rewound");
inline const QString forked = QStringLiteral("forked");
inline const QString ahead = QStringLiteral("ahead");
inline const QString token = QStringLiteral("token");
inline const QString restored = QStringLiteral("restored"); ///< the server's incarnation is another
/// Whether the whole run begins anew after that word, and not one request alone was refused.
inline bool concernsRun(const QString& word) {
    return word == token || word == rewound || word == forked || word == ahead || word == restored;
}
} // namespace said

/// One side's talk with the server: headers, packing, counting of bytes, and what a refusal means.
class Conversation {
public:
    Conversation(Transport& transport, const Clock& clock)
        : m_transport(transport)
        , m_clock(clock) {}

    /// What stands in the headers of every request from now on.
    QByteArray token;
    std::optional<ChainPoint> chain;
    /// Compared with every answer while it is not empty; set by the first answer.
    QByteArray incarnation;

    /// Sends and unpacks. Errors: those of Transport; Unreachable (a gateway answers for the server, or somebody who is
    /// no Lodestar server, or what comes is the answer to another question), ServerBusy (seconds), NotEnrolled,
    /// ProtocolTooOld, ServerRefused with the server's word.
    Result<Reply> ask(Request request);
    Result<Reply> get(const QByteArray& path, const QMap<QByteArray, QByteArray>& headers = {});
    Result<Reply> post(const QByteArray& path, const QByteArray& body);
    Result<QJsonObject> postJson(const QByteArray& path, const QJsonObject& body);

    qint64 requests = 0;
    qint64 unnamed = 0; ///< answers that did not say to which question: of a server of before
    qint64 bytesOut = 0;
    qint64 bytesIn = 0;
    std::optional<qint64> clockOffset;
    QByteArray lastIncarnation; ///< as the last answer named it

private:
    Status judge(const Reply& reply);
    Status judgeQuestion(const Reply& reply, const QByteArray& question);
    void learnClock(const Reply& reply);

    Transport& m_transport;
    const Clock& m_clock;
};

/// A header of an answer, whatever the case of its name.
QByteArray headerOf(const Reply& reply, const QByteArray& name);

} // namespace lodestar::sync
