#pragma once

#include "core/services/Work.h"

#include <QDate>
#include <QJsonValue>

namespace lodestar {

/// Saves an entry whose fields are all given: of one that was drawn only what differs is written, as seen; of a new one
/// all but the nulls. An entry of that id that was not drawn (another laptop made it meanwhile) is not overwritten: the
/// two stand against each other where they differ.
Result<EntryId> saveFields(Work& work, Edit whole, const Entry* drawn = nullptr);
/// What `saveFields` would write, for verbs that save several together; without fields where nothing differs.
Edit changedFields(Edit whole, const Entry* drawn);

/// What was typed without the spaces around it, and null where nothing was: a removal.
QJsonValue textOrNull(const QString& text);
QJsonValue dateOrNull(QDate date);
/// Null for an empty object.
QJsonValue objectOrNull(const QJsonObject& object);

} // namespace lodestar
