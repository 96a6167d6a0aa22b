#pragma once

#include "core/base/Uuid.h"
#include "core/store/Connection.h"

#include <QJsonObject>

namespace lodestar {

using DraftId = Id<struct DraftTag>;

/// A page begun and not completed: kept at every keystroke inside the encrypted store, never sent.
struct Draft {
    DraftId id;
    QString page;    ///< id of the page that opens it
    RecordId record; ///< the household or person it is about
    QString title;   ///< what Today says of it
    QString begunAt; ///< ISO 8601
    QString keptAt;
    QJsonObject content;
};

Status keepDraft(Connection& connection, const Draft& draft);
Status dropDraft(Connection& connection, const DraftId& id);
Result<std::optional<Draft>> findDraft(Connection& connection, const DraftId& id);
/// All drafts, the one kept last first.
Result<QList<Draft>> drafts(Connection& connection);

} // namespace lodestar
