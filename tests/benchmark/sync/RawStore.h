#pragma once

#include <QString>

struct sqlite3;

namespace lodestar::benchmark {

/// An empty encrypted SQLite through the C API alone, with what both inserts measure against: a raw key, write-ahead
/// log, synchronous=FULL, temp store in memory. A failure ends the program.
class RawStore {
public:
    /// `before`: pragmas that must stand before the first page is written; may be empty.
    explicit RawStore(const QString& path, const QByteArray& before = {});
    RawStore(const RawStore&) = delete;
    RawStore& operator=(const RawStore&) = delete;
    ~RawStore();

    void execute(const char* sql);
    [[nodiscard]] sqlite3* handle() const { return m_db; }

private:
    sqlite3* m_db = nullptr;
};

/// Rows to a transaction.
inline constexpr int rowsInTransaction = 1000;

} // namespace lodestar::benchmark
