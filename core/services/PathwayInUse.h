#pragma once

#include "core/rules/PathwayCatalogue.h"
#include "core/services/Work.h"

namespace lodestar {

/// The pathway as this service uses it: what ships, with the numbers that the service chose for settings without a
/// source. Asked for by each reading that computes due steps, so that a changed number counts everywhere at once.
Result<std::shared_ptr<const rules::PathwayCatalogue>> readPathwayInUse(Connection& connection);

/// A number of the pathway that no published source gives: a service confirms it or chooses another.
struct LocalNumber {
    QString id;
    QString words; ///< what it is, from the edition
    int value = 0; ///< in use now
    int shipped = 0;
    bool confirmed = false;
};
Result<QList<LocalNumber>> localNumbers(Connection& connection);
/// One of them, as it is in use. NotFound for an unknown id.
Result<int> localNumber(Connection& connection, const QString& id);
/// Confirms or changes one. InvalidInput for an unknown id or a number below 1 or above 400.
Status setLocalNumber(Work& work, const QString& id, int value);

/// Steps whose windows are local settings: shown at set-up, to be agreed with the service's own lead.
QStringList unsourcedSteps(const rules::PathwayCatalogue& catalogue);

} // namespace lodestar
