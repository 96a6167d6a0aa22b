#pragma once

#include "core/services/EventImportPeople.h"

namespace lodestar {

/// When a message was sent, in UTC, so that times can be compared; empty if it does not say.
QString sentAtOf(const exchange::EventMessage& message);
/// The facts of a message as entries of the people found; facts about people nobody knows stay in the message's lines.
/// A person, a birth and an address are those held; another fact is new, or by an update the one it updates.
Result<QList<ImportedEntry>> entriesOf(Connection& connection, const exchange::EventMessage& message,
                                       const EventPeople& people);
/// The entries that a delete message speaks of.
Result<QList<Entry>> deletedBy(Connection& connection, const exchange::EventMessage& message,
                               const EventPeople& people);

} // namespace lodestar
