#pragma once

#include "core/services/Work.h"

#include <QDate>

/// Somebody is to be found for a family: a request in its record, and the family allotted to the coordinator for it
/// (purpose "coordination"), which is how she comes to see it. Both end together.
namespace lodestar {

struct MatchRequest {
    EntryId request;
    RecordId household;
    QString family; ///< the household's name
    QString what;   ///< as it was asked for
    QString by;     ///< who asked
    QDate on;
    bool closed = false; ///< who asked closed it; the coordinator still has the family
    QDate diedOn;        ///< of a death or loss since it was asked; invalid: none
};

/// References and names of the volunteer coordinators that the area's list knows.
Result<QList<std::pair<QString, QString>>> coordinators(Connection& connection);
/// A navigator asks the coordinator for a volunteer. Errors: InvalidInput without a purpose or a coordinator.
Result<EntryId> askForMatch(Work& work, const RecordId& household, const QString& purpose, const QString& coordinator);

/// What is asked of a coordinator, by her reference, and has no match yet.
Result<QList<MatchRequest>> matchRequests(Connection& connection, const QString& coordinator);

/// Nobody is wanted any more, or nobody is found: the requests close, and the family leaves the coordinator. Errors:
/// InvalidInput without a reason where a request is still open.
Status closeMatchRequests(Work& work, const RecordId& household, const QString& why);
/// The requests are answered by a match that begins; the coordinator keeps the family while it runs.
Status answerMatchRequests(Work& work, const RecordId& household, const QString& words);
/// The family leaves its coordinators.
Status endCoordination(Work& work, const RecordId& household, QDate on);

} // namespace lodestar
