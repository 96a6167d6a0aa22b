#pragma once

#include "core/base/Uuid.h"
#include "core/store/Connection.h"

#include <QDate>
#include <QStringList>

namespace lodestar {

/// One line of Find: somebody and where she lives. Never a reason, a status or a sealed thing.
struct Found {
    RecordId person;
    RecordId household; ///< null while she lives in none that is known here
    QString given;
    QString family;
    QString known;
    bool child = false;
    QDate birth; ///< invalid while in conflict or not known
    bool died = false;
    QString householdName;
    QString ward;
    QString line1; ///< empty where the address is confidential
    bool confidential = false;

    /// "Jan Kowalczyk", "Baby Fenn".
    [[nodiscard]] QString name() const;
};

/// Finds people of this laptop (see core/store/Search for what may be typed), the nearest first, one line each.
Result<QList<Found>> findPeople(Connection& connection, const QString& typed, QDate today, int most = 12);

} // namespace lodestar
