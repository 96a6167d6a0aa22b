#pragma once

#include "core/exchange/CsvRow.h"
#include "core/services/CsvPeopleMatch.h"
#include "core/services/Imported.h"

namespace lodestar {

/// Turns rows of the CSV folder into entries. Looks into the store for what a row only refers to.
class CsvRowMapper {
public:
    /// The names of households by family reference; they must outlive it.
    CsvRowMapper(Work& work, const QHash<QString, HouseholdName>& names)
        : m_work(work)
        , m_names(names) {}

    /// The entries that a row stands for. Rows must come in the order of CsvFolder::deliver.
    Result<QList<ImportedEntry>> map(const exchange::CsvRow& row);

private:
    using Entries = QList<ImportedEntry>;
    Result<Entries> staff(const exchange::CsvRow& row);
    Result<Entries> family(const exchange::CsvRow& row);
    Result<Entries> person(const exchange::CsvRow& row);
    Result<Entries> pregnancy(const exchange::CsvRow& row);
    Result<Entries> member(const exchange::CsvRow& row);
    Result<Entries> contact(const exchange::CsvRow& row);
    Result<Entries> contactSubject(const exchange::CsvRow& row);
    Result<Entries> measurement(const exchange::CsvRow& row);
    Result<Entries> feeding(const exchange::CsvRow& row);
    Result<Entries> assessment(const exchange::CsvRow& row);
    Result<Entries> referral(const exchange::CsvRow& row);
    Result<Entries> screening(const exchange::CsvRow& row);
    Result<Entries> status(const exchange::CsvRow& row);
    Result<Entries> consent(const exchange::CsvRow& row);
    Result<Entries> appointment(const exchange::CsvRow& row);
    Result<Entries> note(const exchange::CsvRow& row);
    Result<Entries> immunisation(const exchange::CsvRow& row);
    Result<Entries> budget(const exchange::CsvRow& row);

    Status birthOf(const exchange::CsvRow& row, const RecordId& record, Entries& into);
    Result<RecordId> recordOf(const QString& file, const QString& ref);
    void nameHousehold(const QString& familyRef, const RecordId& home, Entries& into);
    Result<RecordId> person(const QString& ref) { return recordOf(QStringLiteral("people.csv"), ref); }
    Result<RecordId> household(const QString& ref) { return recordOf(QStringLiteral("families.csv"), ref); }
    Result<RecordId> motherOf(const QString& pregnancyRef);
    /// The entry that holds this in a record known here under another reference; else `made`.
    Result<EntryId> heldEntry(const RecordId& record, QStringView kind, const EntryId& made);
    /// Whether the record was known here before under another reference: then what differs is only proposed.
    [[nodiscard]] bool isAlias(const RecordId& record) const { return m_aliases.contains(record); }
    Status keepToHeld(ImportedEntry& entry);
    Result<ImportedEntry> membership(const exchange::CsvRow& row, const RecordId& home, const RecordId& person);
    [[nodiscard]] ImportedEntry entry(const exchange::CsvRow& row, const RecordId& record, const char* kind,
                                      const QJsonObject& fields) const;

    Work& m_work;
    const QHash<QString, HouseholdName>& m_names;
    QSet<RecordId> m_named;             ///< households whose name was given
    QHash<QString, RecordId> m_records; ///< "file:ref" of aliases and of rows seen
    QHash<QString, RecordId> m_mothers; ///< by pregnancy ref
    QSet<RecordId> m_aliases;
    QSet<EntryId> m_periods; ///< memberships of household_members.csv
};

} // namespace lodestar
