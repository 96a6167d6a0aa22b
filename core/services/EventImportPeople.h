#pragma once

#include "core/exchange/EventMessage.h"
#include "core/services/Imported.h"
#include "core/services/PersonMatch.h"

namespace lodestar {

/// Who the people of a message are here, by their places in EventMessage::people; null where nobody is known.
struct EventPeople {
    QList<RecordId> records;
    /// What the subject's record says otherwise.
    QList<InboxDifference> differences;

    [[nodiscard]] RecordId child() const { return records.value(0); }
    [[nodiscard]] RecordId of(int place) const { return records.value(place); }
};

PersonClue clueOf(const exchange::EventPerson& person);
/// The place of the mother among the people of a message; -1 if none is named.
int motherIn(const exchange::EventMessage& message);
/// Looks everybody up; only who is certain is found, but for the differences of the subject.
Result<EventPeople> findPeople(Connection& connection, const exchange::EventMessage& message);
/// The records of a child nobody knows: the child's own, the mother's where she is described and not known, and the
/// household: the mother's own where she has one. Ids are derived, so that two laptops make the same.
Result<QList<ImportedEntry>> entriesForNewChild(Connection& connection, const exchange::EventMessage& message,
                                                EventPeople& people);

} // namespace lodestar
