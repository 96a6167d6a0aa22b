#pragma once

#include "core/services/Work.h"

namespace lodestar {

/// Field that marks a change as brought by an import: "people.csv:P12", "message:9f0c...".
inline constexpr QLatin1StringView sourceField("source");

/// Field that says when the sender of a message sent it (UTC): an older one never wins over what is held.
inline constexpr QLatin1StringView sentAtField("sentAt");

/// What an import wants an entry to be: whole, whether the store has it already or not.
struct ImportedEntry {
    RecordId record;
    EntryId entry;
    QString kind;
    QJsonObject fields;                              ///< without nulls; a field left out is left alone
    std::optional<records::Compartment> compartment; ///< where it is not the kind's own
    /// What differs is proposed even where only imports wrote: the sender knows another entry than this one.
    bool proposeOnly = false;
};

/// How many entries an import made, updated, left as they were, and proposed changes to.
struct ImportCounts {
    qint64 added = 0;
    qint64 updated = 0;
    qint64 same = 0;
    qint64 proposed = 0;

    ImportCounts& operator+=(const ImportCounts& other);
};

/// Ids that every laptop derives alike from a service's own references (decisions: UUIDv5 of kind and ref).
RecordId importedRecord(const QString& file, const QString& ref);
EntryId importedEntry(const QString& file, const QString& ref);

/// Saves imported entries together. New ones are made; of known ones, only what differs is written, and a value that
/// somebody edited here since the last import is never overwritten: the import's value becomes a proposal, once.
Result<ImportCounts> saveImported(Work& work, const QList<ImportedEntry>& entries);

} // namespace lodestar
