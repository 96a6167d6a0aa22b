#include "core/records/Kind.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace lodestar::records {

namespace {

constexpr double largestExactInteger = 9007199254740992.0; // 2^53: beyond it JSON readers disagree

Status wrong(const FieldDescription& description, QLatin1StringView why) {
    return fail(ErrorCode::InvalidInput, description.name + QStringLiteral(": ") + why);
}

bool isDate(const QString& text) {
    return QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10;
}

bool isDateTime(const QString& text) {
    return isDate(text) || (text.size() > 10 && QDateTime::fromString(text, Qt::ISODate).isValid());
}

bool isDecimal(const QString& text) {
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number);
}

Status validateParts(const FieldDescription& description, const QJsonObject& object) {
    for (const FieldDescription& part : description.parts) {
        const QJsonValue value = object.value(part.name);
        if (value.isUndefined() || value.isNull()) {
            if (part.required) return wrong(part, QLatin1StringView("is needed"));
            continue;
        }
        LODESTAR_TRY(validateValue(part, value));
    }
    return {};
}

Status validateList(const FieldDescription& description, const QJsonValue& value) {
    if (!value.isArray()) return wrong(description, QLatin1StringView("must be a list"));
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items) {
        if (!item.isObject()) return wrong(description, QLatin1StringView("must be a list of objects"));
        LODESTAR_TRY(validateParts(description, item.toObject()));
    }
    return {};
}

Status validateText(const FieldDescription& description, const QJsonValue& value) {
    if (!value.isString()) return wrong(description, QLatin1StringView("must be text"));
    const QString text = value.toString();
    switch (description.type) {
    case FieldType::Date:
        if (!isDate(text)) return wrong(description, QLatin1StringView("must be a date, YYYY-MM-DD"));
        break;
    case FieldType::DateTime:
        if (!isDateTime(text)) return wrong(description, QLatin1StringView("must be a date and time"));
        break;
    case FieldType::Choice:
        if (!description.choices.contains(text))
            return wrong(description, QLatin1StringView("is not one of the words allowed"));
        break;
    case FieldType::Record:
    case FieldType::Entry:
        if (!Uuid::fromString(text)) return wrong(description, QLatin1StringView("must be an id"));
        break;
    case FieldType::Decimal:
        if (!isDecimal(text)) return wrong(description, QLatin1StringView("must be a decimal number written as text"));
        break;
    default:
        break;
    }
    return {};
}

} // namespace

QString subjectName(Subject subject) {
    switch (subject) {
    case Subject::Child:
        return QStringLiteral("child");
    case Subject::Adult:
        return QStringLiteral("adult");
    case Subject::Household:
        return QStringLiteral("household");
    case Subject::Area:
        return QStringLiteral("area");
    case Subject::Worker:
        return QStringLiteral("worker");
    case Subject::Match:
        return QStringLiteral("match");
    case Subject::Supervision:
        return QStringLiteral("supervision");
    }
    return {};
}

std::optional<Subject> subjectFromName(QStringView name) {
    for (const Subject each : allSubjects) {
        if (subjectName(each) == name) return each;
    }
    return std::nullopt;
}

const FieldDescription* KindDescription::field(QStringView fieldName) const {
    const auto it =
        std::find_if(fields.cbegin(), fields.cend(), [&](const auto& each) { return each.name == fieldName; });
    return it == fields.cend() ? nullptr : &*it;
}

bool KindDescription::allows(Compartment where) const {
    if (neverShared && where == Compartment::Shared) return false;
    return compartmentChosen || where == compartment;
}

Status validateValue(const FieldDescription& description, const QJsonValue& value) {
    if (value.isNull()) return {};
    switch (description.type) {
    case FieldType::Composite:
        if (!value.isObject()) return wrong(description, QLatin1StringView("must be an object"));
        return validateParts(description, value.toObject());
    case FieldType::List:
        return validateList(description, value);
    case FieldType::YesNo:
        if (!value.isBool()) return wrong(description, QLatin1StringView("must be yes or no"));
        return {};
    case FieldType::Integer: {
        const double number = value.toDouble();
        if (!value.isDouble() || number != std::floor(number) || std::abs(number) >= largestExactInteger)
            return wrong(description, QLatin1StringView("must be a whole number"));
        return {};
    }
    default:
        return validateText(description, value);
    }
}

Status validateFields(QStringView kind, const QJsonObject& fields, bool entryIsNew) {
    const KindDescription* known = kindNamed(kind);
    if (known == nullptr) return {};
    for (const FieldDescription& description : known->fields) {
        const QJsonValue value = fields.value(description.name);
        const bool missing = value.isUndefined() || value.isNull();
        if (description.required && missing && (entryIsNew || value.isNull()))
            return wrong(description, QLatin1StringView("is needed"));
        if (!missing) LODESTAR_TRY(validateValue(description, value));
    }
    return {};
}

} // namespace lodestar::records
