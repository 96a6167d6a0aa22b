#pragma once

#include <QJsonObject>
#include <QString>

namespace lodestar::records {

/// The happened-at of an entry's values by the kind's description: a date ("2026-11-09") or a date-time with offset;
/// `writtenAt` where the kind has no date of its own.
QString happenedOf(QStringView kind, const QJsonObject& fields, const QString& writtenAt);

} // namespace lodestar::records
