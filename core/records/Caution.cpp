#include "core/records/Caution.h"

#include "core/records/EntryState.h"

namespace lodestar::records {

namespace {

using namespace Qt::StringLiterals;

bool isNothing(const QJsonValue& value) {
    return value.isNull() || value.isUndefined();
}

/// How a value is named in `FieldDescription::caution`.
QString nameOf(const QJsonValue& value) {
    if (isNothing(value)) return u"-"_s;
    if (value.isBool()) return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString();
}

/// Place in the field's order, the most cautious first; nothing for a value that the order does not know.
std::optional<qsizetype> rankOf(const FieldDescription& field, const QJsonValue& value) {
    qsizetype place = field.caution.indexOf(nameOf(value));
    if (place < 0) place = field.caution.indexOf(u"*"_s);
    return place < 0 ? std::nullopt : std::optional(place);
}

/// Less than 0: `a` is the more cautious; 0: alike; nothing: it cannot be told.
std::optional<int> compare(const FieldDescription& field, const QJsonValue& a, const QJsonValue& b);

std::optional<int> compareParts(const FieldDescription& field, const QJsonObject& a, const QJsonObject& b) {
    int sum = 0;
    for (const FieldDescription& part : field.parts) {
        if (part.caution.isEmpty()) continue;
        const auto one = compare(part, a.value(part.name), b.value(part.name));
        if (!one || *one * sum < 0) return std::nullopt;
        if (*one != 0) sum = *one;
    }
    return sum;
}

std::optional<int> compareDuty(const QString& a, const QString& b) {
    if (a.isEmpty() || b.isEmpty()) return std::nullopt;
    return a < b ? -1 : 1;
}

std::optional<int> compare(const FieldDescription& field, const QJsonValue& a, const QJsonValue& b) {
    if (a == b || (isNothing(a) && isNothing(b))) return 0;
    if (field.name == retiredField) return isNothing(a) ? -1 : isNothing(b) ? std::optional(1) : std::nullopt;
    if (field.whileInConflict == WhileInConflict::EarlierDuty) return compareDuty(a.toString(), b.toString());
    const auto first = rankOf(field, a);
    const auto second = rankOf(field, b);
    if (first && second && *first != *second) return *first < *second ? -1 : 1;
    // Two ends of something that protects: what holds longer.
    if (first && second && field.type == FieldType::Date) return a.toString() > b.toString() ? -1 : 1;
    return field.type == FieldType::Composite ? compareParts(field, a.toObject(), b.toObject()) : std::nullopt;
}

} // namespace

bool moreCautious(const FieldDescription& field, const QJsonValue& a, const QJsonValue& b) {
    return compare(field, a, b).value_or(0) < 0;
}

std::optional<qsizetype> mostCautious(const FieldDescription& field, const QList<QJsonValue>& values) {
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i].isUndefined()) continue;
        int least = 0;
        bool sure = true;
        for (const QJsonValue& other : values) {
            if (other.isUndefined()) continue;
            const auto against = compare(field, values[i], other);
            sure = sure && against && *against <= 0;
            least = std::min(least, against.value_or(0));
        }
        if (sure && least < 0) return i;
    }
    return std::nullopt;
}

} // namespace lodestar::records
