#pragma once

#include "core/reports/Reports.h"

namespace lodestar::reports {

/// A question that somebody gave a name, on this laptop. Who asks and when is not part of it.
struct SavedReport {
    QString name;
    ReportAsk ask;
};
Result<QList<SavedReport>> readSavedReports(Connection& connection);
Status writeSavedReports(Connection& connection, const QList<SavedReport>& saved);

/// What there is to choose from where a report is narrowed.
struct ReportChoices {
    QList<std::pair<QString, QString>> practitioners; ///< reference and name, by name
    QStringList teams;
    QStringList wards;
    QList<SavedReport> saved;
};
Result<ReportChoices> readReportChoices(Connection& connection);

} // namespace lodestar::reports
