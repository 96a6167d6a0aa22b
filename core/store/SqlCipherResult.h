#pragma once

#include "core/store/Statement.h"

#include <QSqlRecord>
#include <QSqlResult>

#include <memory>
#include <vector>

namespace lodestar {

class SqlCipherDriver;

/// One query of SqlCipherDriver. Forward-only queries keep no rows; others keep those that were read, so that one can
/// go back. Placeholders are `?` or `:name` (Qt turns names into positions).
class SqlCipherResult final : public QSqlResult {
public:
    explicit SqlCipherResult(const SqlCipherDriver* driver);
    ~SqlCipherResult() override;

    /// The driver is closing: lets go of the statement.
    void release();

protected:
    bool prepare(const QString& query) override;
    bool exec() override;
    bool reset(const QString& query) override;
    bool fetch(int index) override;
    bool fetchFirst() override { return fetch(0); }
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override { return -1; }
    int numRowsAffected() override { return m_rowsAffected; }
    [[nodiscard]] QVariant lastInsertId() const override { return m_lastInsertId; }
    [[nodiscard]] QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    using Row = std::vector<QVariant>;
    [[nodiscard]] const SqlCipherDriver* owner() const;
    bool failed(const Error& error);
    bool bindAll();
    bool step();
    bool advanceTo(int index);
    bool cacheNext();
    [[nodiscard]] QVariant valueAt(int column) const;

    std::unique_ptr<Statement> m_statement;
    bool m_rowReady = false;   ///< the statement stands on a row
    bool m_firstWaits = false; ///< that row was stepped to by exec and not yet fetched
    std::vector<Row> m_rows;
    int m_rowsAffected = -1;
    QVariant m_lastInsertId;
};

} // namespace lodestar
