#include "core/records/Happened.h"

#include "core/records/Kind.h"

#include <algorithm>

namespace lodestar::records {

namespace {

/// A part of that name that the kind describes as something else: a measure of a course has an `at` that says "before".
bool isNoDay(const FieldDescription* composite, QLatin1StringView part) {
    if (composite == nullptr) return false;
    const auto found = std::ranges::find(composite->parts, part, &FieldDescription::name);
    return found != composite->parts.cend() && found->type != FieldType::Date && found->type != FieldType::DateTime;
}

} // namespace

QString happenedOf(QStringView kind, const QJsonObject& fields, const QString& writtenAt) {
    const KindDescription* known = kindNamed(kind);
    if (known == nullptr || known->happenedField.isEmpty()) return writtenAt;
    const QJsonValue value = fields.value(known->happenedField);
    if (value.isString() && !value.toString().isEmpty()) return value.toString();
    const QJsonObject parts = value.toObject();
    for (const QLatin1StringView name : {QLatin1StringView("at"), QLatin1StringView("on"), QLatin1StringView("by")}) {
        const QString part = parts.value(name).toString();
        if (!part.isEmpty() && !isNoDay(known->field(known->happenedField), name)) return part;
    }
    return writtenAt;
}

} // namespace lodestar::records
