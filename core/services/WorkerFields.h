#pragma once

#include "core/services/Workers.h"

/// A worker's record to and from the fields of its entries (core/records/WorkforceKinds.cpp).
namespace lodestar {

Worker workerFrom(const Entry& entry);
WorkerCheck checkFrom(const Entry& entry);
Availability availabilityFrom(const Entry& entry);
Training trainingFrom(const Entry& entry);
WorkerSupervision supervisionFrom(const Entry& entry);
GivenHours hoursFrom(const Entry& entry);
WorkforceRules rulesFrom(const QJsonObject& value);

QJsonObject fieldsOf(const Worker& worker);
QJsonObject fieldsOf(const WorkerCheck& check);
QJsonObject fieldsOf(const Availability& available);
QJsonObject fieldsOf(const Training& training);
QJsonObject fieldsOf(const WorkerSupervision& supervision);
QJsonObject fieldsOf(const GivenHours& hours);
QJsonObject valueOf(const WorkforceRules& rules);

} // namespace lodestar
