#pragma once

#include "core/services/History.h"
#include "core/services/Identity.h"

#include <QDate>

namespace lodestar {

/// A field that holds several values at once, with all that is needed to settle it.
struct Conflict {
    EntryHistory history;
    QString field; ///< "retired": somebody took the entry out, somebody else went on with it
    /// Those that stand against each other; for "retired" also the edits that were made without knowing of it.
    QList<HistoryValue> values;
    std::optional<ChangeId> cautious; ///< the one that is certainly the more cautious; it stands meanwhile
    records::WhileInConflict meanwhile = records::WhileInConflict::ShowBoth;
    bool safety = false; ///< it keeps somebody safe, or a duty hangs on it
    RecordId household;  ///< null for what belongs to the area
    QString family;
    QString ward;
    QString about; ///< short name of the person whose record it stands in; empty for the household

    [[nodiscard]] const Entry& entry() const { return history.entry; }
    /// Every value the field ever had, newest first.
    [[nodiscard]] QList<HistoryValue> story() const;
};

/// What waits to be settled: of a practitioner's families, of those that nobody has, and of the area. What is sealed
/// is counted and no more.
struct ConflictList {
    QList<Conflict> conflicts; ///< what keeps somebody safe first, then the newest
    qsizetype sealed = 0;
};

Result<ConflictList> readConflicts(Connection& connection, const Identity& me, QDate today);
/// How many fields, without reading them whole; sealed entries not counted.
Result<qsizetype> countConflicts(Connection& connection, const Identity& me, QDate today);
/// Those of one entry, in the order of its fields, without family and names.
Result<QList<Conflict>> conflictsOf(Connection& connection, const EntryHistory& history);

} // namespace lodestar
