#pragma once

#include "core/base/Uuid.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace lodestar::records {

/// What an entry says that may settle or move a step of the pathway, or count in a metric. Read alike on a laptop (the
/// table `fact`) and on the server.
struct SettledFact {
    EntryId pregnancy;
    QString happened;
    QString type;
    QString outcome;
    QString mode;
    QString step;
    bool seen = false;
    bool waits = false;     ///< for a countersignature, or for one of two versions to be chosen
    bool elsewhere = false; ///< done by another service
};

/// Of a contact_subject, step_fact, immunisation, screening or feeding; of other kinds `happened` alone. `values` are
/// the first values of its fields (EntryState::values), `conflicts` the fields whose values differ, `happened` as
/// `happenedOf` gives it.
SettledFact settledFactOf(QStringView kind, const QJsonObject& values, const QStringList& conflicts,
                          const QString& happened);

} // namespace lodestar::records
