#include "core/services/SaveFields.h"

namespace lodestar {

Edit changedFields(Edit whole, const Entry* drawn) {
    const bool known = drawn != nullptr && !drawn->id.isNull();
    QJsonObject fields;
    for (auto each = whole.fields.begin(); each != whole.fields.end(); ++each) {
        const QJsonValue held = known ? drawn->fields.value(each.key()) : QJsonValue(QJsonValue::Undefined);
        const bool nothing = each.value().isNull() && held.isUndefined();
        if (!nothing && each.value() != held) fields.insert(each.key(), each.value());
    }
    if (known) {
        whole.entry = drawn->id;
        whole.compartment = drawn->compartment;
        whole.seen = drawn->seenFor(fields.keys());
    }
    whole.fields = fields;
    return whole;
}

Result<EntryId> saveFields(Work& work, Edit whole, const Entry* drawn) {
    const Edit changed = changedFields(std::move(whole), drawn);
    if (!changed.fields.isEmpty()) LODESTAR_TRY(save(work, {changed}));
    return changed.entry;
}

QJsonValue textOrNull(const QString& text) {
    return text.trimmed().isEmpty() ? QJsonValue() : QJsonValue(text.trimmed());
}

QJsonValue dateOrNull(QDate date) {
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue objectOrNull(const QJsonObject& object) {
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}

} // namespace lodestar
