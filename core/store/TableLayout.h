#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lodestar {

class Connection;

/// How the rows of a table lie in the file, as a store tells that has the same tables.
struct TableLayout {
    QString name;
    /// Names in the order in which the values stand in a record.
    QList<QString> columns;
    /// Columns that are computed and so not written.
    QList<bool> computed;
    /// The table is a b-tree of its primary key and has no row numbers.
    bool withoutRowid = false;
    /// The column that is the row number itself; -1 if none is. Its place in a record is NULL.
    qsizetype rowidColumn = -1;
    quint32 root = 0;

    /// All ordinary tables: no views, no virtual tables nor what those keep beside them, none of SQLite's own.
    static Result<QList<TableLayout>> all(Connection& connection);
    /// INSERT OR IGNORE for rows of which the first `present` columns are there; older rows may be shorter.
    [[nodiscard]] QByteArray insertSql(qsizetype present) const;

private:
    static Status readColumns(Connection& connection, TableLayout& table);
    static Status readKeyOrder(Connection& connection, TableLayout& table);
};

} // namespace lodestar
