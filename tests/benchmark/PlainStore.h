#pragma once

#include <QByteArrayList>
#include <QString>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace lodestar::benchmark {

/// What the same work costs without encryption, signatures, history or projections: plain tables in plain SQLite,
/// through the C API, from the same amalgamation as the store (another SQLite in the process would be a danger of its
/// own), with write-ahead log and synchronous=FULL as the store has. Statements are prepared once. Failures end the
/// program.
class PlainStore {
public:
    /// Makes a new file with its tables.
    explicit PlainStore(const QString& path);
    /// Opens one that is there.
    static std::unique_ptr<PlainStore> opened(const QString& path);
    ~PlainStore();
    PlainStore(const PlainStore&) = delete;
    PlainStore& operator=(const PlainStore&) = delete;

    /// Reads the CSV files that AreaFolder wrote, row by row into tables, 1000 rows to a transaction. Answers the rows.
    qint64 importFolder(const QString& folder);
    /// For each family: its name, youngest child and last completed contact, oldest first.
    qint64 worklist();
    /// Everything about one family, rows counted.
    qint64 openFamily(const QByteArray& family);
    /// Names that begin with the text, 20 at most.
    qint64 findPrefix(const QByteArray& text);
    /// Names that share trigrams with the text, 20 at most.
    qint64 findMisspelt(const QByteArray& text);
    /// A contact, a measurement and a narrative in one transaction.
    void saveVisit(const QByteArray& family, const QByteArray& child);

private:
    PlainStore() = default;
    void open(const QString& path);
    void execute(const char* sql);
    sqlite3_stmt* prepare(const char* sql);
    qint64 run(sqlite3_stmt* statement, const QByteArrayList& values);
    qint64 importFile(const QString& path, const QByteArray& table);

    sqlite3* m_db = nullptr;
    std::vector<sqlite3_stmt*> m_statements;
    qint64 m_visits = 0;
};

} // namespace lodestar::benchmark
