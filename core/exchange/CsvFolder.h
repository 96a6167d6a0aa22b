#pragma once

#include "core/base/Result.h"
#include "core/exchange/CsvFileReader.h"
#include "core/exchange/RefIndex.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>
#include <vector>

namespace lodestar::exchange {

/// How a folder is to be checked.
struct CsvFolderOptions {
    QDate today;
    /// Whether the store already has this reference from an earlier import: (file, ref). Empty: it has none.
    std::function<bool(const QString& file, const QString& ref)> known;
    /// What else speaks against single values of a good row, by column: each is put aside and the row taken without it.
    /// Rows come in the order of `deliver`, and again at each reading. Empty: nothing does.
    std::function<std::vector<RowFault>(const CsvRow& row)> more{};
    /// Files that who imports has no right to, each with who has ("those who lead a team"): none of their rows is
    /// taken.
    QHash<QString, QString> notYours{};
    qsizetype faultLimit = 10'000; ///< faults listed; the rest are counted
    qint64 rowLimit = 5'000'000;   ///< good rows of the folder, and so references held in memory
    CsvLimits limits{};
};

/// What checking found in one file.
struct CsvFileSummary {
    QString name;
    qint64 rows = 0; ///< rows with something in them, without the header
    qint64 good = 0; ///< taken, whole or without a single value
    qint64 refused = 0;
    QStringList unknownColumns;
    bool taken = true; ///< false: the header is wrong, the file cannot be read or is not for who imports
};

/// What checking found in the folder. Holds no value of any row.
struct CsvFolderReport {
    QList<CsvFileSummary> files; ///< those that are there, in the order in which they are delivered
    QList<RowFault> faults;
    qint64 moreFaults = 0;    ///< beyond the limit
    qint64 putAside = 0;      ///< values of rows that were taken without them
    QStringList unknownFiles; ///< names ending in .csv that the folder does not know
};

using CsvSink = std::function<Status(const CsvRow&)>;

/// The CSV folder of interfaces.md. `check` reads everything and takes nothing; `deliver` reads again and hands each
/// good row to the sink, in an order in which whatever a row refers to came before it (but for a newborn's pregnancy).
/// Memory does not grow with the files but for 64 bits a reference.
///
/// A value that cannot be taken, or a reference to nothing, refuses the row where it is required or decides what the
/// row is (`CsvColumn::decides`); any other is put aside and the row taken without it. Of two rows with one reference
/// the first counts.
class CsvFolder {
public:
    CsvFolder(QString path, CsvFolderOptions options);

    /// Fails only if the folder itself cannot be read or holds none of the files.
    Result<CsvFolderReport> check();
    /// After `check`. Stops at the first failure of the sink and returns it. `only`: those files, all if empty.
    Status deliver(const CsvSink& sink, const QStringList& only = {});
    /// After `check`: saves every row that was refused or not taken whole, each under its file's name, to correct.
    Status saveFaults(const QString& folder);

private:
    struct Read {
        CsvRow row;
        QList<RowFault> faults;
        bool refused = false;

        /// The row is taken without this value.
        void putAside(size_t column, const RowFault& fault);
        /// Of a row that is not taken no value was put aside.
        void settle();
    };
    /// A reference to a file that is checked later.
    struct Pending {
        RowFault fault;
        std::uint64_t key = 0;
    };
    using OnRow = std::function<Status(const CsvFileReader& reader, Read& read)>;

    void checkFile(const CsvFileDescription& file);
    Status eachRow(const CsvFileDescription& file, const OnRow& onRow);
    void checkRefs(Read& read);
    void checkRef(Read& read, size_t column);
    void askMore(Read& read) const;
    void claimOwnRef(Read& read);
    void leaveRowsOfOthers(Read& read) const;
    void settlePending();
    void count(const Read& read, CsvFileSummary& summary);
    void report(const RowFault& fault);
    [[nodiscard]] QString pathOf(const QString& file) const;

    QString m_path;
    CsvFolderOptions m_options;
    CsvFolderReport m_report;
    RefIndex m_refs;
    QStringList m_finished; ///< files already checked, the one being checked included
    std::vector<Pending> m_pending;
    bool m_checked = false;
};

} // namespace lodestar::exchange
