#pragma once

#include "core/services/SupervisionPreparing.h"
#include "core/services/TodayList.h"
#include "ui/models/RowsModel.h"

#include <QCoreApplication>

namespace lodestar::models {

/// The rows at the left of a session: families it is prepared with, what is open from last time, who has signed; and
/// what Today says of supervision.
class SupervisionRows {
    Q_DECLARE_TR_FUNCTIONS(lodestar::models::SupervisionRows)

public:
    /// `discussed`: it is being written about; `writes`: by who has the page.
    static ListRow prepared(const PreparedFamily& family, bool discussed, bool writes, QDate today);
    static ListRow open(const AgreedAction& action, QDate today);
    /// A line of Today: to be signed, due, planned. Who and when; nothing of what was said.
    static ListRow cameBack(const CameBack& item, QDate today);
    /// Supervisees, then the supervisor.
    static QList<ListRow> signatures(const SupervisionSession& session);
};

} // namespace lodestar::models
