#pragma once

#include "core/services/Directory.h"

namespace lodestar {

/// The fields of the kind `service`, read from a row that ships or from an entry alike.
DirectoryService serviceFrom(const QJsonObject& fields);
/// All of them; null for what is not stated.
QJsonObject fieldsOf(const DirectoryService& service);

/// What services and offers say alike: ages, wards.
rules::AgeSpan agesFrom(const QJsonObject& ages);
QJsonValue agesField(const rules::AgeSpan& ages);
/// The texts of a list with one part: [{"ward": "Milton"}] and ["Milton"].
QStringList textsFrom(const QJsonValue& list, QLatin1StringView part);
QJsonValue textsField(const QStringList& texts, QLatin1StringView part);

/// The rows that ship (resources/directory), in their order.
const QList<DirectoryService>& shippedServices();

} // namespace lodestar
