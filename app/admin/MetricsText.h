#pragma once

#include "core/metrics/NationalMetrics.h"

#include <QString>

namespace lodestar::admin {

/// The metrics of a quarter for a terminal, a line each.
QString metricsTable(const metrics::MetricTotals& totals);
/// Errors: FileUnwritable.
Status saveText(const QString& path, const QString& text);

} // namespace lodestar::admin
