#include "core/store/ServerSql.h"

#include <QSqlError>

#include <array>

namespace lodestar {

namespace {

/// Rows of one statement, the most first.
constexpr std::array<qsizetype, 4> sizes{64, 16, 4, 1};
constexpr int mostTries = 5;
/// More than there are distinct statements.
constexpr qsizetype mostPrepared = 400;

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

Status ServerSql::inParts(qsizetype rows, const std::function<Status(qsizetype, qsizetype)>& part) {
    qsizetype from = 0;
    for (const qsizetype size : sizes) {
        for (; rows - from >= size; from += size)
            LODESTAR_TRY(part(from, size));
    }
    return {};
}

Status ServerSql::once(const std::function<Status()>& begin, const std::function<Status()>& work) {
    m_stamped = false;
    LODESTAR_TRY(begin());
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

Status ServerSql::stamping() {
    if (std::exchange(m_stamped, true)) return {};
    return m_dialect->beforeStamps(*this);
}

} // namespace lodestar
