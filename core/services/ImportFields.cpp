#include "core/services/ImportFields.h"

namespace lodestar {

ImportFields& ImportFields::text(const char* field, const char* column) {
    return text(field, m_row.value(QString::fromLatin1(column)));
}

ImportFields& ImportFields::text(const char* field, const QString& value) {
    if (!value.isEmpty()) m_fields.insert(QString::fromLatin1(field), value);
    return *this;
}

ImportFields& ImportFields::yes(const char* field, const char* column) {
    if (const auto answer = m_row.yes(QString::fromLatin1(column)))
        m_fields.insert(QString::fromLatin1(field), *answer);
    return *this;
}

ImportFields& ImportFields::whole(const char* field, const char* column) {
    if (const auto number = m_row.whole(QString::fromLatin1(column)))
        m_fields.insert(QString::fromLatin1(field), *number);
    return *this;
}

ImportFields& ImportFields::object(const char* field, const QJsonObject& value) {
    if (!value.isEmpty()) m_fields.insert(QString::fromLatin1(field), value);
    return *this;
}

ImportFields& ImportFields::value(const char* field, const QJsonValue& value) {
    m_fields.insert(QString::fromLatin1(field), value);
    return *this;
}

} // namespace lodestar
