#pragma once

#include "core/reports/Reports.h"
#include "core/services/Identity.h"
#include "core/services/Supervision.h"

namespace lodestar::reports {

/// Whose supervision is printed, and from when to when it looks back.
struct SupervisionAsk {
    Identity me;         ///< who prints: she sees by her own rights
    QString reference;   ///< of the practitioner
    QDate from;          ///< invalid: since the last session, else a month back
    QDate to;            ///< invalid: today
    RecordId session{};  ///< of a session that is planned or was held; null: none
    bool sealed = false; ///< the safeguarding version: after the passphrase, of a safeguarding session alone
};

/// What a supervisor and a practitioner have before them: caseload by level, reviews due and done, what is overdue and
/// why, families to talk about or talked about, referrals waiting, actions from last time, training and checks that
/// expire, ruled space and lines to sign. Of a navigator or volunteer no level, no review, no clinical figure. Of
/// clinical supervision themes and actions alone. Sealed matter stands in the safeguarding version and nowhere else.
/// Source of the contents: iHV and Unite-CPHVA practice as collected for this program; the four printouts of caseload,
/// clinical, safeguarding supervision and team are kept apart.
/// Errors: NotFound for a practitioner nobody knows, or a session that is not here; NotAllowed when she asks for
/// another's and does not lead, or for what is sealed without a safeguarding session.
Result<Report> supervisionReport(Connection& connection, const SupervisionAsk& ask, QDate today);

/// The same as one of the list of reports: before a session, with nothing sealed; of who asks where nobody is named.
Result<Report> makeSupervision(Connection& connection, const ReportAsk& ask);

} // namespace lodestar::reports
