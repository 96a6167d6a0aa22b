#include "core/services/CsvImport.h"

#include "core/base/Role.h"
#include "core/services/BirthMatch.h"
#include "core/services/Budget.h"
#include "core/services/CsvPeopleMatch.h"
#include "core/services/CsvRowMapper.h"

#include <numeric>

namespace lodestar {

namespace {

/// Rows of one transaction: a page of an index is written once for many of them. Few enough that a cancel is heard
/// within a second or two and memory stays flat.
constexpr qsizetype batchSize = 5000;
/// How often the caller is told, in rows.
constexpr qsizetype progressStep = 500;
/// Page cache while importing, in KiB: references lie all over the indexes.
constexpr int importCacheKiB = 65536;

/// Collects the entries of rows and saves them batch by batch. Contacts begin a new batch, and so does each file after
/// them: their rows look up what the files before have brought.
class Batches {
public:
    Batches(Work& work, const CsvPeopleMatch& people, CsvImportReport& report)
        : m_work(work)
        , m_mapper(work, people.householdNames())
        , m_report(report) {}

    Status take(const exchange::CsvRow& row) {
        if (row.file != m_file) {
            m_looksUp = m_looksUp || row.file->name == QStringLiteral("contacts.csv");
            if (m_looksUp) LODESTAR_TRY(flush());
            m_file = row.file;
        }
        LODESTAR_ASSIGN(const auto entries, m_mapper.map(row));
        m_pending += entries;
        ++m_report.rows;
        return ++m_rows >= batchSize ? flush() : Status();
    }

    Status flush() {
        m_rows = 0;
        if (m_pending.isEmpty()) return {};
        LODESTAR_ASSIGN(const ImportCounts counts, saveImported(m_work, m_pending));
        m_report.counts += counts;
        m_pending.clear();
        return {};
    }

private:
    Work& m_work;
    CsvRowMapper m_mapper;
    CsvImportReport& m_report;
    const exchange::CsvFileDescription* m_file = nullptr;
    bool m_looksUp = false;
    qsizetype m_rows = 0;
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

/// A family's practitioner who is a family navigator: families.csv says nothing of an agreement, and the server would
/// keep such an allotment apart (sync::lacksAgreement). Who is one is told by staff.csv, which comes first, or known.
class NavigatorLeads {
public:
    explicit NavigatorLeads(Connection& connection)
        : m_connection(connection) {}

    std::vector<exchange::RowFault> operator()(const exchange::CsvRow& row) {
        const QString& file = row.file->name;
        if (file == QStringLiteral("staff.csv") && isNavigator(row.value(u"role"))) m_told.insert(row.ref(), true);
        if (file != QStringLiteral("families.csv")) return {};
        const QString column = QStringLiteral("lead_practitioner_ref");
        if (!isOne(row.value(column))) return {};
        return {{file, row.row, column, exchange::CsvReason::NeedsAgreement, {}, false}};
    }

private:
    [[nodiscard]] bool isOne(const QString& staff) {
        if (staff.isEmpty()) return false;
        if (const auto told = m_told.constFind(staff); told != m_told.cend()) return *told;
        const auto held = m_connection.integer("SELECT 1 FROM staff WHERE reference = ? AND role = ?", staff,
                                               roleName(Role::FamilyNavigator));
        return *m_told.insert(staff, held && held->has_value());
    }

    Connection& m_connection;
    QHash<QString, bool> m_told; ///< by reference
};

/// Files that are not for everybody to import: the server would keep each of their rows apart.
QHash<QString, QString> filesOfOthers(const Identity& me) {
    if (keepsBudget(me)) return {};
    return {{budgetFile, QStringLiteral("those who lead a team and by administrators")}};
}

Result<exchange::CsvFolderOptions> optionsFor(Connection& connection, const QDate& today) {
    LODESTAR_ASSIGN(const Identity me, readIdentity(connection));
    exchange::CsvFolderOptions options;
    options.notYours = filesOfOthers(me);
    options.more = NavigatorLeads(connection);
    options.today = today;
    options.known = [&connection](const QString& file, const QString& ref) { return knownRef(connection, file, ref); };
    return options;
}

/// A larger page cache for as long as it lives.
class LargerCache {
public:
    explicit LargerCache(Connection& connection)
        : m_connection(connection)
        , m_before(connection.integer("PRAGMA cache_size").value_or(std::nullopt).value_or(-16384)) {
        resize(-importCacheKiB);
    }
    ~LargerCache() { resize(m_before); }
    LargerCache(const LargerCache&) = delete;
    LargerCache& operator=(const LargerCache&) = delete;

private:
    void resize(qint64 pages) {
        // A cache that stays as it was is slower and nothing else.
        static_cast<void>(m_connection.execute("PRAGMA cache_size=" + QByteArray::number(pages)));
    }
    Connection& m_connection;
    qint64 m_before;
};

} // namespace

Result<CsvImportReport> importCsvFolder(Work& work, const QString& path,
                                        const std::function<bool(qint64, qint64)>& progress,
                                        const QString& faultFolder) {
    LODESTAR_ASSIGN(const auto options, optionsFor(work.connection, work.clock().today()));
    exchange::CsvFolder folder(path, options);
    CsvImportReport report;
    LODESTAR_ASSIGN(report.checked, folder.check());
    const qint64 total =
        std::accumulate(report.checked.files.cbegin(), report.checked.files.cend(), qint64(0),
                        [](qint64 sum, const exchange::CsvFileSummary& file) { return sum + file.good; });
    const LargerCache cache(work.connection);
    CsvPeopleMatch people(work);
    LODESTAR_TRY(people.run(folder));
    Batches batches(work, people, report);
    LODESTAR_TRY(folder.deliver([&](const exchange::CsvRow& row) -> Status {
        if (progress && report.rows % progressStep == 0 && !progress(report.rows, total))
            return fail(ErrorCode::Cancelled);
        return batches.take(row);
    }));
    LODESTAR_TRY(batches.flush());
    LODESTAR_ASSIGN(report.births, proposeBirths(work));
    if (!faultFolder.isEmpty() && !report.checked.faults.isEmpty()) LODESTAR_TRY(folder.saveFaults(faultFolder));
    return report;
}

Status saveCsvFaults(Connection& connection, const QString& path, const QString& target, const QDate& today) {
    LODESTAR_ASSIGN(const auto options, optionsFor(connection, today));
    exchange::CsvFolder folder(path, options);
    LODESTAR_TRY(folder.check());
    return folder.saveFaults(target);
}

} // namespace lodestar
