#include "core/store/SqlCipherDriver.h"

#include "tests/core/store/TestStore.h"
#include "tests/support/catch.h"

#include <QSqlDatabase>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

#include <rapidcheck.h>

using namespace lodestar;

namespace {

/// A store opened through Qt SQL under a name of its own.
class Database {
public:
    explicit Database(Connection::Access access = Connection::Access::Create) {
        m_db = QSqlDatabase::addDatabase(new SqlCipherDriver(m_store.open(access)), m_name);
        REQUIRE(m_db.open());
    }
    ~Database() {
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] QSqlDatabase& db() { return m_db; }
    [[nodiscard]] const TestStore& store() const { return m_store; }
    void run(const QString& sql) {
        QSqlQuery query(m_db);
        const bool done = query.exec(sql);
        INFO(query.lastError().text().toStdString());
        REQUIRE(done);
    }
    QVariant value(const QString& sql) {
        QSqlQuery query(m_db);
        REQUIRE(query.exec(sql));
        REQUIRE(query.next());
        return query.value(0);
    }

private:
    TestStore m_store;
    QString m_name = Uuid::create().toString();
    QSqlDatabase m_db;
};

QString q(const char* sql) {
    return QString::fromLatin1(sql);
}

} // namespace

TEST_CASE("Qt SQL gives every type back as it was taken") {
    Database database;
    database.run(q("CREATE TABLE t(i INTEGER, d REAL, s TEXT, b BLOB)"));
    REQUIRE(rc::check([&](qint64 number, double real, const std::string& text, const std::vector<char>& blob) {
        const QString string = QString::fromStdString(text);
        const QByteArray bytes = QByteArray("").append(blob.data(), static_cast<qsizetype>(blob.size()));
        QSqlQuery query(database.db());
        RC_ASSERT(query.exec(q("DELETE FROM t")));
        RC_ASSERT(query.prepare(q("INSERT INTO t VALUES(?, ?, ?, ?)")));
        for (const QVariant& value : {QVariant(number), QVariant(real), QVariant(string), QVariant(bytes)})
            query.addBindValue(value);
        RC_ASSERT(query.exec());
        RC_ASSERT(query.numRowsAffected() == 1);
        RC_ASSERT(query.exec(q("SELECT * FROM t")));
        RC_ASSERT(query.next());
        RC_ASSERT(query.value(0) == QVariant(number));
        RC_ASSERT(query.value(1) == QVariant(real));
        RC_ASSERT(query.value(2) == QVariant(string));
        RC_ASSERT(query.value(3) == QVariant(bytes));
        RC_ASSERT(!query.next());
    }));
}

TEST_CASE("Qt SQL tells NULL from empty, and keeps dates and truth values readable") {
    Database database;
    QSqlQuery query(database.db());
    REQUIRE(query.prepare(q("SELECT ?, ?, ?, ?, ?, ?, ?, typeof(?)")));
    query.addBindValue(QString());
    query.addBindValue(q(""));
    query.addBindValue(QByteArray());
    query.addBindValue(QVariant());
    query.addBindValue(QDate(2026, 3, 2));
    query.addBindValue(QDateTime(QDate(2026, 3, 2), QTime(9, 30, 0, 5), Qt::UTC));
    query.addBindValue(true);
    query.addBindValue(7U);
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.isNull(0));
    CHECK_FALSE(query.isNull(1));
    CHECK(query.isNull(2));
    CHECK(query.isNull(3));
    CHECK(query.value(4).toDate() == QDate(2026, 3, 2));
    CHECK(query.value(5).toString() == q("2026-03-02T09:30:00.005Z"));
    CHECK(query.value(6).toBool());
    CHECK(query.value(7) == q("integer"));
}

TEST_CASE("Qt SQL binds by position and by name, a name as often as it stands there") {
    Database database;
    QSqlQuery query(database.db());
    REQUIRE(query.prepare(q("SELECT :a || ':b' || :b || :a")));
    query.bindValue(q(":b"), q("two"));
    query.bindValue(q(":a"), q("one"));
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.value(0) == q("one:btwoone"));

    REQUIRE(query.prepare(q("SELECT ? - ?")));
    query.bindValue(0, 9);
    query.bindValue(1, 4);
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.value(0) == 5);
    query.bindValue(1, 5);
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.value(0) == 4);

    REQUIRE(query.prepare(q("SELECT ?, ?")));
    query.addBindValue(1);
    CHECK_FALSE(query.exec());
}

TEST_CASE("Qt SQL walks a result forwards and, where it was not forbidden, back") {
    Database database;
    database.run(q("CREATE TABLE t(x INTEGER)"));
    database.run(q("INSERT INTO t VALUES(10),(20),(30)"));
    QSqlQuery query(database.db());
    REQUIRE(query.exec(q("SELECT x FROM t ORDER BY x")));
    CHECK(query.isSelect());
    CHECK(query.last());
    CHECK(query.value(0) == 30);
    CHECK(query.previous());
    CHECK(query.value(0) == 20);
    CHECK(query.first());
    CHECK(query.value(0) == 10);
    CHECK(query.seek(2));
    CHECK(query.value(0) == 30);
    CHECK_FALSE(query.next());
    CHECK(query.size() == -1);
    CHECK(query.previous());
    CHECK(query.value(0) == 30);

    QSqlQuery forward(database.db());
    forward.setForwardOnly(true);
    REQUIRE(forward.exec(q("SELECT x, NULL FROM t ORDER BY x")));
    CHECK(forward.record().fieldName(0) == q("x"));
    CHECK(forward.next());
    CHECK(forward.value(0) == 10);
    CHECK(forward.isNull(1));
    CHECK(forward.seek(2));
    CHECK(forward.value(0) == 30);
    CHECK_FALSE(forward.previous());
    CHECK_FALSE(forward.next());
    CHECK_FALSE(forward.next());

    REQUIRE(query.exec(q("SELECT x FROM t WHERE x > 99")));
    CHECK_FALSE(query.next());
    CHECK_FALSE(query.first());
}

TEST_CASE("Qt SQL knows the last id and the rows affected") {
    Database database;
    database.run(q("CREATE TABLE t(id INTEGER PRIMARY KEY, x)"));
    QSqlQuery query(database.db());
    REQUIRE(query.exec(q("INSERT INTO t(x) VALUES(1),(2),(3)")));
    CHECK(query.lastInsertId() == 3);
    CHECK(query.numRowsAffected() == 3);
    CHECK_FALSE(query.isSelect());
    REQUIRE(query.exec(q("UPDATE t SET x = 0 WHERE id > 1")));
    CHECK(query.numRowsAffected() == 2);
    REQUIRE(query.exec(q("SELECT * FROM t")));
    CHECK(query.numRowsAffected() == -1);
    REQUIRE(query.exec(q("INSERT INTO t(x) VALUES(9) RETURNING id")));
    REQUIRE(query.next());
    CHECK(query.value(0) == 4);
}

TEST_CASE("Qt SQL commits, rolls back, and shares the transaction with core's statements") {
    Database database;
    database.run(q("CREATE TABLE t(x)"));
    QSqlDatabase& db = database.db();
    REQUIRE(db.transaction());
    CHECK_FALSE(db.transaction());
    database.run(q("INSERT INTO t VALUES(1)"));
    REQUIRE(db.rollback());
    CHECK(database.value(q("SELECT count(*) FROM t")) == 0);
    REQUIRE(db.transaction());
    database.run(q("INSERT INTO t VALUES(1)"));
    REQUIRE(db.commit());
    CHECK_FALSE(db.commit());
    CHECK(database.value(q("SELECT count(*) FROM t")) == 1);
    CHECK(database.store().open()->integer("SELECT count(*) FROM t").value() == 1);
}

TEST_CASE("Qt SQL's errors carry SQLite's code and our own") {
    Database database;
    database.run(q("CREATE TABLE t(x UNIQUE)"));
    database.run(q("INSERT INTO t VALUES(1)"));
    QSqlQuery query(database.db());
    CHECK_FALSE(query.exec(q("INSERT INTO t VALUES(1)")));
    CHECK(query.lastError().type() == QSqlError::StatementError);
    CHECK(query.lastError().nativeErrorCode() == q("2067"));
    CHECK(SqlCipherDriver::codeOf(query.lastError()) == ErrorCode::AlreadyExists);
    CHECK_FALSE(query.exec(q("SELEC")));
    CHECK(query.lastError().nativeErrorCode() == q("1"));
    CHECK_FALSE(query.exec(q("INSERT INTO t VALUES(2); INSERT INTO t VALUES(3)")));
    CHECK(query.exec(q("SELECT 1")));
    CHECK_FALSE(query.lastError().isValid());
    CHECK(SqlCipherDriver::codeOf({{}, {}, QSqlError::StatementError, q("5")}) == ErrorCode::Locked);
    CHECK(SqlCipherDriver::codeOf({{}, {}, QSqlError::StatementError, q("11")}) == ErrorCode::StoreDamaged);
    CHECK(SqlCipherDriver::codeOf({{}, {}, QSqlError::StatementError, q("13")}) == ErrorCode::DiskFull);
    CHECK(SqlCipherDriver::codeOf({{}, {}, QSqlError::StatementError, q("8")}) == ErrorCode::FileUnwritable);
    CHECK(SqlCipherDriver::codeOf({{}, {}, QSqlError::StatementError, q("26")}) == ErrorCode::StoreDamaged);
}

TEST_CASE("Qt SQL says which tables and columns there are") {
    Database database;
    database.run(q("CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL, photo BLOB, weight REAL)"));
    database.run(q("CREATE VIEW adult AS SELECT * FROM person"));
    QSqlDatabase& db = database.db();
    CHECK(db.tables() == QStringList{q("person")});
    CHECK(db.tables(QSql::Views) == QStringList{q("adult")});
    const QSqlRecord record = db.record(q("person"));
    REQUIRE(record.count() == 4);
    CHECK(record.field(0).metaType() == QMetaType::fromType<qlonglong>());
    CHECK(record.field(1).requiredStatus() == QSqlField::Required);
    CHECK(record.field(2).metaType() == QMetaType::fromType<QByteArray>());
    CHECK(record.field(3).metaType() == QMetaType::fromType<double>());
    CHECK(db.primaryIndex(q("person")).fieldName(0) == q("id"));
    CHECK(db.driver()->escapeIdentifier(q("a\"b"), QSqlDriver::TableName) == q("\"a\"\"b\""));
    CHECK_FALSE(db.driver()->handle().isValid());
    CHECK_FALSE(db.driver()->hasFeature(QSqlDriver::QuerySize));
    CHECK(db.driver()->hasFeature(QSqlDriver::Transactions));
}

TEST_CASE("a query that is left open when the database closes does no harm") {
    Database database;
    database.run(q("CREATE TABLE t(x)"));
    database.run(q("INSERT INTO t VALUES(1),(2)"));
    QSqlQuery query(database.db());
    REQUIRE(query.exec(q("SELECT x FROM t")));
    REQUIRE(query.next());
    database.db().close();
    CHECK_FALSE(query.next());
    CHECK_FALSE(query.value(0).isValid());
    CHECK_FALSE(query.exec(q("SELECT x FROM t")));
    CHECK_FALSE(database.db().open());
    CHECK(database.store().open()->integer("SELECT count(*) FROM t").value() == 2);
}

TEST_CASE("what Qt SQL writes is encrypted") {
    Database database;
    database.run(q("CREATE TABLE t(x)"));
    database.run(q("INSERT INTO t VALUES('Zebedee-Marker-Quillfeather')"));
    for (const char* end : {"", "-wal"}) {
        QFile file(database.store().path() + q(end));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("Zebedee-Marker-Quillfeather"));
    }
}
