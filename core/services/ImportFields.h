#pragma once

#include "core/exchange/CsvRow.h"

#include <QJsonObject>

namespace lodestar {

/// Builds the fields of an imported entry: empty values are left out, so that a column not given changes nothing.
class ImportFields {
public:
    explicit ImportFields(const exchange::CsvRow& row)
        : m_row(row) {}

    ImportFields& text(const char* field, const char* column);
    ImportFields& text(const char* field, const QString& value);
    ImportFields& yes(const char* field, const char* column);
    ImportFields& whole(const char* field, const char* column);
    /// A composite; left out when it holds nothing.
    ImportFields& object(const char* field, const QJsonObject& value);
    ImportFields& value(const char* field, const QJsonValue& value);

    operator QJsonObject() const { return m_fields; } // NOLINT(google-explicit-constructor): it is the fields

private:
    const exchange::CsvRow& m_row;
    QJsonObject m_fields;
};

} // namespace lodestar
