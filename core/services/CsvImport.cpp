#include "core/services/CsvImport.h"

#include "core/services/BirthMatch.h"
#include "core/services/CsvPeopleMatch.h"
#include "core/services/CsvRowMapper.h"

#include <numeric>

namespace lodestar {

namespace {

/// Rows of one transaction: enough to spare commits, few enough that a cancel is quick and memory stays flat.
constexpr qsizetype batchSize = 1000;

/// Collects the entries of rows and saves them batch by batch; a new file begins a new batch, since its rows may look
/// up what the file before has brought.
class Batches {
public:
    Batches(Work& work, CsvImportReport& report)
        : m_work(work)
        , m_mapper(work)
        , m_report(report) {}

    Status take(const exchange::CsvRow& row) {
        if (row.file != m_file) {
            LODESTAR_TRY(flush());
            if (m_file != nullptr && m_file->name == QStringLiteral("people.csv")) LODESTAR_TRY(nameHouseholds());
            m_file = row.file;
        }
        LODESTAR_ASSIGN(const auto entries, m_mapper.map(row));
        m_pending += entries;
        ++m_report.rows;
        return m_report.rows % batchSize == 0 ? flush() : Status();
    }

    Status finish() {
        LODESTAR_TRY(flush());
        return m_file != nullptr && m_file->name == QStringLiteral("people.csv") ? nameHouseholds() : Status();
    }

private:
    Status flush() {
        if (m_pending.isEmpty()) return {};
        LODESTAR_ASSIGN(const ImportCounts counts, saveImported(m_work, m_pending));
        m_report.counts += counts;
        m_pending.clear();
        return {};
    }
    Status nameHouseholds() {
        LODESTAR_ASSIGN(const ImportCounts named, saveImported(m_work, m_mapper.householdNames()));
        m_report.counts.proposed += named.proposed;
        return {};
    }

    Work& m_work;
    CsvRowMapper m_mapper;
    CsvImportReport& m_report;
    const exchange::CsvFileDescription* m_file = nullptr;
    QList<ImportedEntry> m_pending;
};

/// Whether a reference of an earlier import is known: by the entry that its row made, or by an alias.
bool knownRef(Connection& connection, const QString& file, const QString& ref) {
    const auto has = [&](QByteArrayView sql, const auto&... values) {
        const auto found = connection.integer(sql, values...);
        return found && found->has_value();
    };
    if (has("SELECT 1 FROM import_alias WHERE file = ? AND ref = ?", file, ref)) return true;
    if (file == QStringLiteral("staff.csv")) return has("SELECT 1 FROM staff WHERE reference = ?", ref);
    if (has("SELECT 1 FROM entry WHERE id = ?", importedRecord(file, ref))) return true;
    const QString kind = file.chopped(5); // contacts.csv -> contact, pregnancies.csv is the exception
    const QString name = file == QStringLiteral("pregnancies.csv") ? QStringLiteral("pregnancy") : kind;
    return has("SELECT 1 FROM entry WHERE id = ?", importedEntry(file + u'/' + name, ref));
}

} // namespace

Result<CsvImportReport> importCsvFolder(Work& work, const QString& path,
                                        const std::function<bool(qint64, qint64)>& progress,
                                        const QString& faultFolder) {
    exchange::CsvFolderOptions options;
    options.today = work.clock().today();
    options.known = [&](const QString& file, const QString& ref) { return knownRef(work.connection, file, ref); };
    exchange::CsvFolder folder(path, options);
    CsvImportReport report;
    LODESTAR_ASSIGN(report.checked, folder.check());
    const qint64 total =
        std::accumulate(report.checked.files.cbegin(), report.checked.files.cend(), qint64(0),
                        [](qint64 sum, const exchange::CsvFileSummary& file) { return sum + file.good; });
    LODESTAR_TRY(CsvPeopleMatch(work).run(folder));
    Batches batches(work, report);
    LODESTAR_TRY(folder.deliver([&](const exchange::CsvRow& row) -> Status {
        if (progress && report.rows % batchSize == 0 && !progress(report.rows, total))
            return fail(ErrorCode::Cancelled);
        return batches.take(row);
    }));
    LODESTAR_TRY(batches.finish());
    LODESTAR_ASSIGN(report.births, proposeBirths(work));
    if (!faultFolder.isEmpty() && !report.checked.faults.isEmpty()) LODESTAR_TRY(folder.saveFaults(faultFolder));
    return report;
}

} // namespace lodestar
