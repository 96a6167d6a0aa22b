#pragma once

#include "core/store/EntryTable.h"

#include <QSet>

namespace lodestar {

/// Tables computed from entries, for lists, search and rules. Each projection names the kinds it reads; after a change
/// to one of them it is told the entry (`ofEntry`) and, once at the end of the transaction, the record (`ofRecord`).
class Projection {
public:
    virtual ~Projection() = default;
    [[nodiscard]] virtual QSet<QString> kinds() const = 0;
    /// Brings the rows of one entry up to date. Called with the entry as it is now, live or not.
    virtual Status ofEntry(Connection&, const Entry&) { return {}; }
    /// Brings the rows of a whole record up to date.
    virtual Status ofRecord(Connection&, const RecordId&) { return {}; }
    /// Called once when all entries and records of a transaction have been told: for what concerns several records.
    virtual Status finish(Connection&) { return {}; }
    /// Tables to empty before everything is rebuilt.
    [[nodiscard]] virtual QList<QByteArray> tables() const = 0;
    /// Empties what this projection keeps; its tables, unless overridden.
    virtual Status clear(Connection& connection);
};

/// All projections of the store, in the order they must run (people before households, both before search).
std::vector<std::unique_ptr<Projection>> makeProjections();

} // namespace lodestar
