#include "core/store/SqlCipherDriver.h"

#include "core/store/SqlCipherResult.h"
#include "core/store/SqlError.h"

#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>

#include <sqlite3.h>

namespace lodestar {

namespace {

/// What a column holds, from the type it was declared with (SQLite, "Datatypes", 3.1: column affinity).
QMetaType typeOf(const QString& declared) {
    const QString type = declared.toUpper();
    if (type.contains(QLatin1String("INT"))) return QMetaType::fromType<qlonglong>();
    if (type.contains(QLatin1String("CHAR")) || type.contains(QLatin1String("TEXT")))
        return QMetaType::fromType<QString>();
    if (type.contains(QLatin1String("BLOB")) || type.isEmpty()) return QMetaType::fromType<QByteArray>();
    return QMetaType::fromType<double>();
}

} // namespace

SqlCipherDriver::SqlCipherDriver(std::unique_ptr<Connection> connection, QObject* parent)
    : QSqlDriver(parent)
    , m_connection(std::move(connection)) {
    setOpen(m_connection != nullptr);
    setOpenError(m_connection == nullptr);
}

SqlCipherDriver::~SqlCipherDriver() {
    close();
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const {
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case FinishQuery:
        return true;
    case QuerySize:
    case NamedPlaceholders: // Qt makes positions of them, so that one name may stand twice
    case BatchOperations:
    case LowPrecisionNumbers:
    case EventNotifications:
    case MultipleResultSets:
    case CancelQuery:
        return false;
    }
    return false;
}

bool SqlCipherDriver::open(const QString& /*name*/, const QString& /*user*/, const QString& /*password*/,
                           const QString& /*host*/, int /*port*/, const QString& /*options*/) {
    if (isOpen()) return true;
    setOpenError(true);
    setLastError(QSqlError(QStringLiteral("the connection is closed"), {}, QSqlError::ConnectionError));
    return false;
}

void SqlCipherDriver::close() {
    for (SqlCipherResult* result : m_results)
        result->release();
    m_results.clear();
    m_transaction.reset();
    m_connection.reset();
    setOpen(false);
    setOpenError(false);
}

QSqlResult* SqlCipherDriver::createResult() const {
    return new SqlCipherResult(this);
}

ErrorCode SqlCipherDriver::codeOf(const QSqlError& error) {
    return errorCodeOf(error.nativeErrorCode().toInt());
}

QSqlError SqlCipherDriver::errorFor(const Error& error, QSqlError::ErrorType type) const {
    const int native = m_connection ? sqlite3_extended_errcode(m_connection->handle()) : SQLITE_MISUSE;
    return {QStringLiteral("SQLCipher"), error.detail, type, QString::number(native)};
}

bool SqlCipherDriver::note(const Status& status) {
    if (!status) setLastError(errorFor(status.error(), QSqlError::TransactionError));
    return status.has_value();
}

bool SqlCipherDriver::beginTransaction() {
    if (!isOpen() || m_transaction) return false;
    auto begun = Transaction::begin(*m_connection);
    if (!begun) return note(std::unexpected(begun.error()));
    m_transaction.emplace(std::move(*begun));
    return true;
}

bool SqlCipherDriver::commitTransaction() {
    if (!m_transaction) return false;
    if (!note(m_transaction->commit())) return false;
    m_transaction.reset();
    return true;
}

bool SqlCipherDriver::rollbackTransaction() {
    if (!m_transaction) return false;
    m_transaction.reset();
    return true;
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const {
    QStringList kinds;
    if (type == QSql::Tables || type == QSql::AllTables) kinds << QStringLiteral("'table'");
    if (type == QSql::Views || type == QSql::AllTables) kinds << QStringLiteral("'view'");
    QStringList names;
    if (isOpen() && !kinds.isEmpty()) {
        const QString sql = QStringLiteral("SELECT name FROM sqlite_master WHERE type IN (%1) ORDER BY name");
        auto query = m_connection->statement(sql.arg(kinds.join(u',')).toUtf8());
        if (query) std::ignore = query->each([&](const Statement& row) { names << row.text(0); });
    }
    if (type == QSql::SystemTables || type == QSql::AllTables) names << QStringLiteral("sqlite_master");
    return names;
}

QSqlRecord SqlCipherDriver::record(const QString& table) const {
    QSqlRecord columns;
    if (!isOpen()) return columns;
    auto query = m_connection->statement("SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info(?)");
    if (!query) return columns;
    query->bind(stripDelimiters(table, TableName));
    std::ignore = query->each([&](const Statement& row) {
        QSqlField field(row.text(0), typeOf(row.text(1)), table);
        field.setRequired(row.boolean(2));
        field.setDefaultValue(row.isNull(3) ? QVariant() : QVariant(row.text(3)));
        columns.append(field);
    });
    return columns;
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString& table) const {
    QSqlIndex index(table);
    if (!isOpen()) return index;
    auto query = m_connection->statement("SELECT name, type FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk");
    if (!query) return index;
    query->bind(stripDelimiters(table, TableName));
    std::ignore =
        query->each([&](const Statement& row) { index.append(QSqlField(row.text(0), typeOf(row.text(1)), table)); });
    return index;
}

QString SqlCipherDriver::escapeIdentifier(const QString& identifier, IdentifierType type) const {
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, type)) return identifier;
    QString inner = identifier;
    inner.replace(u'"', QLatin1String("\"\""));
    return u'"' + inner + u'"';
}

} // namespace lodestar
