#include "core/store/Entry.h"

namespace lodestar {

records::Seen Entry::seenFor(const QStringList& names) const {
    records::Seen seen;
    for (const QString& name : names) {
        QList<ChangeId> ids;
        for (const records::Head& head : heads.value(name))
            ids.append(head.change);
        if (!ids.isEmpty()) seen.insert(name, ids);
    }
    return seen;
}

QString happenedOf(QStringView kind, const QJsonObject& fields, const QString& writtenAt) {
    const records::KindDescription* known = records::kindNamed(kind);
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

} // namespace lodestar
