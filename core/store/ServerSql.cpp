#include "core/store/ServerSql.h"

#include <QSqlError>

#include <array>

namespace lodestar {

namespace {

/// Rows of one statement, the most first; where arrays are taken, any number up to the most.
constexpr std::array<qsizetype, 4> sizes{64, 16, 4, 1};
constexpr qsizetype mostInArray = 250;
constexpr int mostTries = 5;
/// More than there are distinct statements.
constexpr qsizetype mostPrepared = 400;

/// How an engine with arrays reads an element of one: bytes as hexadecimal, text with its quotes marked.
QString element(const QVariant& value, char type) {
    if (value.isNull()) return QStringLiteral("NULL");
    if (type == 'i') return QString::number(value.toLongLong());
    if (type == 'b') return QStringLiteral("\"\\\\x") + QString::fromLatin1(value.toByteArray().toHex()) + u'"';
    QString text = value.toString();
    text.replace(u'\\', QLatin1StringView("\\\\")).replace(u'"', QLatin1StringView("\\\""));
    return u'"' + text + u'"';
}

} // namespace

ServerSql::ServerSql(const QString& connection, std::unique_ptr<ServerDialect> dialect)
    : m_database(QSqlDatabase::database(connection, false))
    , m_dialect(std::move(dialect)) {}

ServerSql::~ServerSql() {
    m_prepared.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

std::unexpected<Error> ServerSql::failed(const QSqlError& error) const {
    // The engine's own sentence may quote a value; its code does not.
    return fail(m_dialect->codeOf(error), QStringLiteral("SQL ") + error.nativeErrorCode());
}

Status ServerSql::run(const QString& sql, const QVariantList& values, const Row& row) {
    std::shared_ptr<QSqlQuery>& query = m_prepared[sql];
    if (!query) {
        if (m_prepared.size() > mostPrepared) {
            m_prepared.clear();
            return run(sql, values, row);
        }
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            m_prepared.remove(sql);
            return failed(fresh->lastError());
        }
        query = fresh;
    }
    const auto using_ = query;
    for (int i = 0; i < values.size(); ++i)
        using_->bindValue(i, values[i]);
    if (!using_->exec()) return failed(using_->lastError());
    while (row && using_->next())
        row(*using_);
    const QSqlError ended = using_->lastError();
    using_->finish();
    if (ended.isValid()) return failed(ended);
    return {};
}

Status ServerSql::execute(const QString& sql) {
    QSqlQuery query(m_database);
    if (!query.exec(sql)) return failed(query.lastError());
    return {};
}

QString ServerSql::tuples(const char* types, qsizetype count) const {
    QStringList parts;
    for (const char* type = types; *type != '\0'; ++type) {
        switch (*type) {
        case 'b':
            parts << QStringLiteral("CAST(? AS %1)").arg(m_dialect->bytes());
            break;
        case 'i':
            parts << QStringLiteral("CAST(? AS BIGINT)");
            break;
        case 's':
            parts << m_dialect->stamp();
            break;
        default:
            parts << QStringLiteral("CAST(? AS TEXT)");
        }
    }
    return QStringList(count, u'(' + parts.join(u',') + u')').join(u',');
}

QString ServerSql::rowsQuery(const char* types, qsizetype count) const {
    if (!m_dialect->takesArrays()) return QStringLiteral("VALUES ") + tuples(types, count);
    QStringList arrays;
    QString behind;
    for (const char* type = types; *type != '\0'; ++type) {
        if (*type == 's')
            behind = QStringLiteral(", ") + m_dialect->stamp();
        else
            arrays << QStringLiteral("CAST(? AS %1[])")
                          .arg(*type == 'b' ? m_dialect->bytes() : QLatin1StringView(*type == 'i' ? "BIGINT" : "TEXT"));
    }
    return QStringLiteral("SELECT u.*%1 FROM unnest(%2) AS u").arg(behind, arrays.join(u','));
}

QVariantList ServerSql::rowsValues(const char* types, const QVariantList& values) const {
    if (!m_dialect->takesArrays()) return values;
    const QByteArrayView bound = QByteArrayView(types).endsWith('s') ? QByteArrayView(types).chopped(1) : types;
    QVariantList arrays;
    for (qsizetype column = 0; column < bound.size(); ++column) {
        QStringList elements;
        for (qsizetype i = column; i < values.size(); i += bound.size())
            elements << element(values[i], bound[column]);
        arrays << QVariant(u'{' + elements.join(u',') + u'}');
    }
    return arrays;
}

Status ServerSql::inParts(qsizetype rows, const std::function<Status(qsizetype, qsizetype)>& part) const {
    qsizetype from = 0;
    for (; m_dialect->takesArrays() && from < rows; from += mostInArray)
        LODESTAR_TRY(part(from, std::min(mostInArray, rows - from)));
    for (const qsizetype size : sizes) {
        for (; rows - from >= size; from += size)
            LODESTAR_TRY(part(from, size));
    }
    return {};
}

/// A database that was restarted is met here, before anything was done: then the connection is opened anew. What breaks
/// later is for the laptop to ask again, for nobody knows whether it was kept.
Status ServerSql::begun(const std::function<Status()>& begin) {
    Status done = begin();
    if (done || done.error().code != ErrorCode::Unreachable || !m_dialect->mayReopen()) return done;
    m_prepared.clear();
    m_database.close();
    if (!m_database.open()) return failed(m_database.lastError());
    LODESTAR_TRY(m_dialect->opened(*this));
    return begin();
}

Status ServerSql::once(const std::function<Status()>& begin, const std::function<Status()>& work) {
    m_stamped = false;
    LODESTAR_TRY(begun(begin));
    Status done = work();
    if (done && m_stamped) done = m_dialect->beforeCommit(*this);
    if (done) done = execute(QStringLiteral("COMMIT"));
    // After a COMMIT that failed there is nothing left to undo, and saying so does no harm.
    if (!done) std::ignore = execute(QStringLiteral("ROLLBACK"));
    return done;
}

Status ServerSql::write(const std::function<Status()>& work) {
    Status done;
    for (int tries = 0; tries < mostTries; ++tries) {
        done = once([&] { return m_dialect->beginWrite(*this); }, work);
        if (done || done.error().code != ErrorCode::Conflict) return done;
    }
    return done;
}

Status ServerSql::read(const QStringList& principals, const QStringList& compartments,
                       const std::function<Status()>& work) {
    return once([&] { return m_dialect->beginRead(*this, principals, compartments); }, work);
}

Status ServerSql::count(const std::function<Status()>& work) {
    return once([&] { return m_dialect->beginCount(*this); }, work);
}

Status ServerSql::stamping() {
    if (std::exchange(m_stamped, true)) return {};
    return m_dialect->beforeStamps(*this);
}

} // namespace lodestar
