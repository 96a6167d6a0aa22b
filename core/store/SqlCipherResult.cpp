#include "core/store/SqlCipherResult.h"

#include "core/store/SqlCipherDriver.h"

#include <QDateTime>
#include <QSqlField>

#include <sqlite3.h>

#include <limits>

namespace lodestar {

namespace {

/// A QVariant that holds a null string is not null itself, yet it means NULL.
bool meansNull(const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return true;
    case QMetaType::QString:
        return value.toString().isNull();
    case QMetaType::QByteArray:
        return value.toByteArray().isNull();
    default:
        return value.isNull();
    }
}

void bindOne(Statement& statement, int index, const QVariant& value) {
    if (meansNull(value)) return statement.bindValue(index, nullptr);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return statement.bindValue(index, value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return statement.bindValue(index, value.toDouble());
    case QMetaType::QByteArray:
        return statement.bindValue(index, value.toByteArray());
    case QMetaType::QDateTime:
        return statement.bindValue(index, value.toDateTime().toString(Qt::ISODateWithMs));
    case QMetaType::QTime:
        return statement.bindValue(index, value.toTime().toString(Qt::ISODateWithMs));
    default:
        return statement.bindValue(index, value.toString());
    }
}

} // namespace

SqlCipherResult::SqlCipherResult(const SqlCipherDriver* driver)
    : QSqlResult(driver) {
    driver->m_results.push_back(this);
}

SqlCipherResult::~SqlCipherResult() {
    if (const SqlCipherDriver* const driver = owner()) std::erase(driver->m_results, this);
}

const SqlCipherDriver* SqlCipherResult::owner() const {
    return static_cast<const SqlCipherDriver*>(driver());
}

void SqlCipherResult::release() {
    m_statement.reset();
    m_rows.clear();
    m_rowReady = false;
    setActive(false);
    setAt(QSql::BeforeFirstRow);
}

bool SqlCipherResult::failed(const Error& error) {
    setLastError(owner()->errorFor(error, QSqlError::StatementError));
    setActive(false);
    return false;
}

bool SqlCipherResult::reset(const QString& query) {
    return prepare(query) && exec();
}

bool SqlCipherResult::prepare(const QString& query) {
    release();
    setSelect(false);
    if (owner()->connection() == nullptr) return failed({ErrorCode::Database, QStringLiteral("closed")});
    auto prepared = owner()->connection()->statement(query.toUtf8());
    if (!prepared) return failed(prepared.error());
    m_statement = std::make_unique<Statement>(std::move(*prepared));
    setSelect(m_statement->columns() > 0);
    return true;
}

bool SqlCipherResult::bindAll() {
    const QVariantList& values = boundValues();
    const int wanted = sqlite3_bind_parameter_count(m_statement->handle());
    if (wanted != values.size())
        return failed(
            {ErrorCode::Database, QStringLiteral("%1 values for %2 placeholders").arg(values.size()).arg(wanted)});
    m_statement->bind();
    for (int i = 0; i < wanted; ++i)
        bindOne(*m_statement, i + 1, values[i]);
    return true;
}

bool SqlCipherResult::exec() {
    if (!m_statement) return false;
    m_rows.clear();
    setAt(QSql::BeforeFirstRow);
    setLastError(QSqlError());
    if (!bindAll() || !step()) return false;
    m_firstWaits = m_rowReady;
    Connection* const connection = owner()->connection();
    const bool writes = sqlite3_stmt_readonly(m_statement->handle()) == 0;
    m_rowsAffected = writes ? static_cast<int>(connection->rowsChanged()) : -1;
    m_lastInsertId = writes ? QVariant(connection->lastInsertId()) : QVariant();
    setActive(true);
    return true;
}

/// False only on an error: at the end there is no row ready.
bool SqlCipherResult::step() {
    const auto row = m_statement->next();
    m_rowReady = row.value_or(false);
    return row ? true : failed(row.error());
}

/// Moves the statement on by one row; the first one may be there already.
bool SqlCipherResult::cacheNext() {
    if (!m_statement) return false;
    if (m_firstWaits)
        m_firstWaits = false;
    else if (!m_rowReady || !step())
        return false;
    if (!m_rowReady) return false;
    if (isForwardOnly()) return true;
    Row row;
    for (int column = 0; column < m_statement->columns(); ++column)
        row.push_back(valueAt(column));
    m_rows.push_back(std::move(row));
    return true;
}

bool SqlCipherResult::advanceTo(int index) {
    if (at() == QSql::AfterLastRow || at() > index) return false;
    for (int row = at(); row < index; ++row) {
        if (!cacheNext()) {
            setAt(QSql::AfterLastRow);
            return false;
        }
    }
    setAt(index);
    return true;
}

bool SqlCipherResult::fetch(int index) {
    if (!isActive() || index < 0) return false;
    if (isForwardOnly()) return advanceTo(index);
    while (static_cast<int>(m_rows.size()) <= index) {
        if (!cacheNext()) return false;
    }
    setAt(index);
    return true;
}

bool SqlCipherResult::fetchLast() {
    if (isForwardOnly()) {
        // The values of a row are gone once it is known that it was the last.
        return false;
    }
    while (cacheNext()) {
    }
    return !m_rows.empty() && fetch(static_cast<int>(m_rows.size()) - 1);
}

QVariant SqlCipherResult::valueAt(int column) const {
    switch (sqlite3_column_type(m_statement->handle(), column)) {
    case SQLITE_INTEGER:
        return m_statement->integer(column);
    case SQLITE_FLOAT:
        return m_statement->real(column);
    case SQLITE_BLOB:
        return m_statement->blob(column);
    case SQLITE_NULL:
        return QVariant(QMetaType::fromType<QString>());
    default:
        return m_statement->text(column);
    }
}

QVariant SqlCipherResult::data(int column) {
    if (!m_statement || column < 0 || column >= m_statement->columns() || at() < 0) return {};
    if (isForwardOnly()) return m_rowReady ? valueAt(column) : QVariant();
    return m_rows[static_cast<std::size_t>(at())][static_cast<std::size_t>(column)];
}

bool SqlCipherResult::isNull(int column) {
    return data(column).isNull();
}

QSqlRecord SqlCipherResult::record() const {
    QSqlRecord columns;
    if (!m_statement || !isActive() || !isSelect()) return columns;
    for (int column = 0; column < m_statement->columns(); ++column) {
        const QString name = QString::fromUtf8(sqlite3_column_name(m_statement->handle(), column));
        const bool known = at() >= 0 && !isForwardOnly();
        const QMetaType type = known
                                   ? m_rows[static_cast<std::size_t>(at())][static_cast<std::size_t>(column)].metaType()
                                   : valueAt(column).metaType();
        columns.append(QSqlField(name, type));
    }
    return columns;
}

void SqlCipherResult::detachFromResultSet() {
    if (m_statement) m_statement->reset();
    m_rowReady = false;
    m_firstWaits = false;
    m_rows.clear();
}

} // namespace lodestar
