#include "core/records/Happened.h"

#include "core/records/Kind.h"

namespace lodestar::records {

QString happenedOf(QStringView kind, const QJsonObject& fields, const QString& writtenAt) {
    const KindDescription* known = kindNamed(kind);
    if (known == nullptr || known->happenedField.isEmpty()) return writtenAt;
    const QJsonValue value = fields.value(known->happenedField);
    if (value.isString() && !value.toString().isEmpty()) return value.toString();
    const QJsonObject parts = value.toObject();
    for (const QLatin1StringView name : {QLatin1StringView("at"), QLatin1StringView("on"), QLatin1StringView("by")}) {
        const QString part = parts.value(name).toString();
        if (!part.isEmpty()) return part;
    }
    return writtenAt;
}

} // namespace lodestar::records
