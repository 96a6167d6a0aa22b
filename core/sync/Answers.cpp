#include "core/sync/Answers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lodestar::sync {

Status hearAnswers(SyncRun& run) {
    LODESTAR_ASSIGN(const QSet<ChangeId> waiting, run.store.unanswered());
    if (waiting.isEmpty()) return {};
    LODESTAR_ASSIGN(const Reply reply, run.server.get("/v1/mine"));
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    const QJsonArray list = body.value(QLatin1StringView("quarantined")).toArray();
    QHash<ChangeId, QString> answers;
    for (const QJsonValue& each : list) {
        const QJsonObject object = each.toObject();
        const ChangeId change = ChangeId::fromString(object.value(QLatin1StringView("change")).toString());
        const QString answer = object.value(QLatin1StringView("answer")).toString();
        if (waiting.contains(change) && !answer.isEmpty()) answers.insert(change, answer);
    }
    return answers.isEmpty() ? Status() : run.store.keepAnswers(answers);
}

} // namespace lodestar::sync
