#pragma once

#include "core/services/Offers.h"

namespace lodestar {

/// What stands on a family's sheet "Open to you": the offers open on that day and how to reach each. Nothing of the
/// family, and nothing that is open because of a needs level or of circumstances, which the sheet would tell.
struct OpenSheet {
    struct Line {
        QString name;
        QString about;
        QString provider;
        QString phone;
        QString web;
        QString address;
    };
    QDate on;
    QList<Line> lines;
};

/// What stands on a sheet to agree to sharing: about whom, and with whom and what for, as asked now.
struct AgreementSheet {
    struct Line {
        QString agency;
        QString purpose;
    };
    QString name;
    QList<Line> lines;
};

/// Of the household in which that person lives on the day. Errors: NotFound; NotAllowed after a death.
Result<OpenSheet> readOpenSheet(Connection& connection, const RecordId& person, QDate today);
Result<AgreementSheet> readAgreementSheet(Connection& connection, const RecordId& person, QDate today);

} // namespace lodestar
