#pragma once

#include "core/reports/Reports.h"

#include <functional>

namespace lodestar::reports {

/// The options that a report takes on a command line, without their dashes: quarter, from, to ...
QStringList reportOptions();
/// Reads them into a question; `option` answers what was given for one, empty where nothing was. Errors: InvalidInput,
/// with a sentence that begins with "usage: ", for what is neither a quarter nor a date.
Status readReportOptions(ReportAsk& ask, const std::function<QString(const QString&)>& option);

} // namespace lodestar::reports
