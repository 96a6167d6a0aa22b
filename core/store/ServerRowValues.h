#pragma once

#include "core/sync/ServerRows.h"

#include <QSqlQuery>
#include <QVariant>

/// How ids and logs stand in rows of the server's tables.
namespace lodestar::serverrows {

template<typename AnyId> AnyId idAt(const QSqlQuery& row, int column) {
    return AnyId::fromBytes(row.value(column).toByteArray());
}

/// From two columns: record and compartment.
inline sync::LogId logAt(const QSqlQuery& row, int column) {
    return {idAt<RecordId>(row, column), static_cast<records::Compartment>(row.value(column + 1).toInt())};
}

inline void put(QVariantList& values, const sync::LogId& log) {
    values << log.record.bytes() << static_cast<int>(log.compartment);
}

inline void put(QVariantList& values, const sync::ChangeKey& key) {
    put(values, key.log);
    values << key.change.bytes();
}

inline QVariantList valuesOf(const sync::LogId& log) {
    QVariantList values;
    put(values, log);
    return values;
}

inline QVariantList valuesOf(const sync::ChangeKey& key) {
    QVariantList values;
    put(values, key);
    return values;
}

} // namespace lodestar::serverrows
