#pragma once

#include "core/reports/SupervisionFacts.h"

/// The parts of the supervision report, one function for each. Those that have nothing to say of somebody answer none.
namespace lodestar::reports {

ReportFigures supervisionFigures(const SupervisionPicture& picture);
/// The caseload by needs level, of who does not work with health by ward: chart, and its table.
QList<ReportPart> caseloadParts(const SupervisionPicture& picture);
ReportTable reviewsTable(const SupervisionPicture& picture);
ReportTable overdueTable(const SupervisionPicture& picture);
/// Of a navigator the goals of her families; of who does not work with health the sessions of courses that she led.
ReportTable goalsTable(const SupervisionPicture& picture);
ReportTable sessionsTable(const SupervisionPicture& picture);
ReportTable discussedTable(const SupervisionPicture& picture);
/// Before a session: families to talk about, with room to write.
ReportTable preparedTable(const SupervisionPicture& picture);
ReportTable waitingTable(const SupervisionPicture& picture);
ReportTable earlierTable(const SupervisionPicture& picture);
ReportTable agreedTable(const SupervisionPicture& picture);
ReportTable expiringTable(const SupervisionPicture& picture);
ReportSignatures signatureLines(const SupervisionPicture& picture);

} // namespace lodestar::reports
