#include "core/store/TableLayout.h"

#include "core/store/Connection.h"

namespace lodestar {

namespace {

QString quoted(QString name) {
    name.replace(u'"', QLatin1String("\"\""));
    return u'"' + name + u'"';
}

} // namespace

Result<QList<TableLayout>> TableLayout::all(Connection& connection) {
    QList<TableLayout> tables;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement(
                        "SELECT l.name, l.wr, m.rootpage FROM pragma_table_list l"
                        " JOIN sqlite_master m ON m.name = l.name AND m.type = 'table'"
                        " WHERE l.schema = 'main' AND l.type = 'table' AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                        " ORDER BY l.name"));
    LODESTAR_TRY(query.each([&](const Statement& row) {
        TableLayout table;
        table.name = row.text(0);
        table.withoutRowid = row.boolean(1);
        table.root = static_cast<quint32>(row.integer(2));
        tables.append(table);
    }));
    for (TableLayout& table : tables) {
        LODESTAR_TRY(readColumns(connection, table));
        if (table.withoutRowid) LODESTAR_TRY(readKeyOrder(connection, table));
    }
    return tables;
}

Status TableLayout::readColumns(Connection& connection, TableLayout& table) {
    constexpr qint64 virtualColumn = 2; // computed when read; not in the file
    constexpr qint64 storedColumn = 3;
    qsizetype keys = 0;
    qsizetype integerKey = -1;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT name, type, pk, hidden FROM pragma_table_xinfo(?) ORDER BY cid"));
    LODESTAR_TRY(query.bind(table.name).each([&](const Statement& row) {
        if (row.integer(3) == virtualColumn) return;
        if (row.integer(2) > 0) {
            ++keys;
            if (row.text(1).compare(QLatin1String("INTEGER"), Qt::CaseInsensitive) == 0)
                integerKey = table.columns.size();
        }
        table.columns.append(row.text(0));
        table.computed.append(row.integer(3) == storedColumn);
    }));
    if (keys == 1 && !table.withoutRowid) table.rowidColumn = integerKey;
    return {};
}

Status TableLayout::readKeyOrder(Connection& connection, TableLayout& table) {
    const auto computed = [&table](const QString& name) {
        const qsizetype at = table.columns.indexOf(name);
        return at >= 0 && table.computed[at];
    };
    QList<QString> columns;
    QList<bool> flags;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT x.name FROM pragma_index_list(?) l, pragma_index_xinfo(l.name) x"
                                         " WHERE l.origin = 'pk' ORDER BY x.seqno"));
    LODESTAR_TRY(query.bind(table.name).each([&](const Statement& row) {
        columns.append(row.text(0));
        flags.append(computed(row.text(0)));
    }));
    table.columns = columns;
    table.computed = flags;
    return {};
}

QByteArray TableLayout::insertSql(qsizetype present) const {
    QStringList names;
    if (!withoutRowid && rowidColumn < 0) names << QStringLiteral("rowid");
    for (qsizetype i = 0; i < present; ++i) {
        if (!computed[i]) names << quoted(columns[i]);
    }
    const QString places = QStringList(names.size(), QStringLiteral("?")).join(u',');
    return QStringLiteral("INSERT OR IGNORE INTO %1(%2) VALUES(%3)")
        .arg(quoted(name), names.join(u','), places)
        .toUtf8();
}

} // namespace lodestar
