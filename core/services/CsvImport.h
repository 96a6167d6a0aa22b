#pragma once

#include "core/exchange/CsvFolder.h"
#include "core/services/Imported.h"

#include <functional>

namespace lodestar {

/// What the import of a CSV folder did. Holds no value of any row.
struct CsvImportReport {
    exchange::CsvFolderReport checked;
    ImportCounts counts;
    qint64 rows = 0;   ///< rows taken
    qint64 births = 0; ///< newly proposed to join a pregnancy
};

/// Brings in the CSV folder of interfaces.md: everything is checked before anything is written, the good rows are
/// taken, and the same folder a second time changes nothing. Of budget.csv nothing is taken for who does not keep the
/// budget (core/services/Budget.h); the report says so. `progress(done, total)` in rows; answering false cancels
/// between two batches (what was taken stays: it is whole).
/// Errors: FileUnreadable, NotFound (no file of the folder there), Cancelled, DiskFull.
Result<CsvImportReport> importCsvFolder(Work& work, const QString& path,
                                        const std::function<bool(qint64 done, qint64 total)>& progress = {},
                                        const QString& faultFolder = {});

/// Saves every row of the folder that is not taken, or not whole, to correct: each under its file's name in `target`.
/// Errors as above, and FileUnwritable.
Status saveCsvFaults(Connection& connection, const QString& path, const QString& target, const QDate& today);

} // namespace lodestar
