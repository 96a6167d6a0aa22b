#include "core/reports/ReportParts.h"

#include "core/base/DateText.h"

#include <QCoreApplication>

namespace lodestar::reports {

QString periodWords(const ReportAsk& ask) {
    return QCoreApplication::translate("Reports", "%1 to %2").arg(dateText(ask.from), dateText(ask.to));
}

} // namespace lodestar::reports
