#pragma once

#include "core/metrics/MetricFacts.h"

#include <QJsonObject>
#include <QStringList>

/// How the words of entries become what is counted: one reading for the laptop's tables and for the server.
namespace lodestar::metrics {

ContactType contactTypeOf(QByteArrayView text);
ContactMode contactModeOf(QByteArrayView text);
FeedingStatus feedingStatusOf(QByteArrayView text);
/// The five domains of ASQ-3 as data names them, in the order of the national metrics C6iii to C6vii.
const QStringList& asqDomainNames();
/// The place of "gross_motor" among the five; `domainCount` for any other name.
std::size_t domainOf(const QString& name);
/// "P12" of "people.csv:P12"; empty where another file or a message said so.
QString importedRef(QByteArrayView source, QByteArrayView file);
/// How a feeding record is named: by the reference it was imported with, else by its id.
QString feedingRef(QByteArrayView source, const EntryId& entry);
/// An ASQ-3 as the values of an `assessment` entry have it; nothing of another instrument. The date is the caller's.
std::optional<AsqFact> asqFactOf(const QJsonObject& values, const EntryId& entry);

} // namespace lodestar::metrics
