#include "tests/benchmark/PlainStore.h"

#include <QFile>

#include <sqlite3.h>

namespace lodestar::benchmark {

namespace {

constexpr auto ddl = R"sql(
CREATE TABLE families (family_ref TEXT PRIMARY KEY, address_line1, town, postcode, ward, phone, home_language, opened_on)
    WITHOUT ROWID;
CREATE TABLE people (person_ref TEXT PRIMARY KEY, family_ref, relationship, given_name, family_name, nhs_number, birth_date,
    sex, birth_weight_g, gestation_weeks);
CREATE INDEX people_family ON people (family_ref);
CREATE TABLE contacts (contact_ref TEXT PRIMARY KEY, family_ref, "on", type, outcome, mode, child_ref, minutes, narrative)
    WITHOUT ROWID;
CREATE INDEX contacts_family ON contacts (family_ref);
CREATE INDEX contacts_child ON contacts (child_ref, "on");
CREATE TABLE measurements (measurement_ref TEXT PRIMARY KEY, child_ref, "on", measure, value, unit) WITHOUT ROWID;
CREATE INDEX measurements_child ON measurements (child_ref);
CREATE TABLE feeding (feeding_ref TEXT PRIMARY KEY, child_ref, "on", status, at) WITHOUT ROWID;
CREATE INDEX feeding_child ON feeding (child_ref);
CREATE TABLE immunisations (immunisation_ref TEXT PRIMARY KEY, child_ref, vaccine, dose, "on", source) WITHOUT ROWID;
CREATE INDEX immunisations_child ON immunisations (child_ref);
CREATE VIRTUAL TABLE name USING fts5 (given_name, family_name, content='people', tokenize='unicode61', prefix='3 4');
CREATE VIRTUAL TABLE shape USING fts5 (given_name, family_name, content='people', tokenize='trigram');
CREATE TRIGGER people_names AFTER INSERT ON people BEGIN
    INSERT INTO name (rowid, given_name, family_name) VALUES (new.rowid, new.given_name, new.family_name);
    INSERT INTO shape (rowid, given_name, family_name) VALUES (new.rowid, new.given_name, new.family_name);
END;
)sql";

/// AreaFolder writes a quoted cell only as the last one of a row.
QByteArrayList cellsOf(const QByteArray& line) {
    const auto quote = line.indexOf('"');
    if (quote < 0) return line.split(',');
    QByteArrayList cells = line.left(quote - 1).split(',');
    cells << line.mid(quote + 1, line.size() - quote - 2);
    return cells;
}

} // namespace

PlainStore::PlainStore(const QString& path) {
    open(path);
    execute(ddl);
}

std::unique_ptr<PlainStore> PlainStore::opened(const QString& path) {
    std::unique_ptr<PlainStore> store(new PlainStore);
    store->open(path);
    return store;
}

void PlainStore::open(const QString& path) {
    if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK) qFatal("%s", sqlite3_errmsg(m_db));
    execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
}

PlainStore::~PlainStore() {
    for (sqlite3_stmt* statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

void PlainStore::execute(const char* sql) {
    char* fault = nullptr;
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, &fault) != SQLITE_OK) qFatal("%s", fault);
}

sqlite3_stmt* PlainStore::prepare(const char* sql) {
    for (sqlite3_stmt* known : m_statements) {
        if (qstrcmp(sqlite3_sql(known), sql) == 0) return known;
    }
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_db));
    m_statements.push_back(statement);
    return statement;
}

qint64 PlainStore::run(sqlite3_stmt* statement, const QByteArrayList& values) {
    for (qsizetype i = 0; i < values.size(); ++i)
        sqlite3_bind_text(statement, static_cast<int>(i) + 1, values[i].constData(), static_cast<int>(values[i].size()),
                          SQLITE_STATIC);
    qint64 rows = 0;
    int answer = SQLITE_ROW;
    while ((answer = sqlite3_step(statement)) == SQLITE_ROW) {
        ++rows;
        // Read as a program would: every column is turned into text.
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            sqlite3_column_text(statement, column);
    }
    if (answer != SQLITE_DONE) qFatal("%s", sqlite3_errmsg(m_db));
    sqlite3_reset(statement);
    return rows;
}

qint64 PlainStore::importFolder(const QString& folder) {
    qint64 rows = 0;
    for (const char* table : {"families", "people", "contacts", "measurements", "feeding", "immunisations"}) {
        const QString path = folder + u'/' + QString::fromLatin1(table) + QStringLiteral(".csv");
        if (QFile::exists(path)) rows += importFile(path, table);
    }
    return rows;
}

qint64 PlainStore::importFile(const QString& path, const QByteArray& table) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(path));
    const auto columns = file.readLine().split(',').size();
    QByteArrayList marks;
    marks.fill("?", columns);
    sqlite3_stmt* insert = prepare(("INSERT INTO " + table + " VALUES (" + marks.join(',') + ")").constData());
    execute("BEGIN");
    qint64 rows = 0;
    while (!file.atEnd()) {
        run(insert, cellsOf(file.readLine().chopped(1)));
        if (++rows % 1000 == 0) execute("COMMIT; BEGIN");
    }
    execute("COMMIT");
    return rows;
}

qint64 PlainStore::worklist() {
    sqlite3_stmt* statement = prepare(R"sql(
        SELECT f.family_ref, f.ward, max(p.birth_date), p.given_name, p.family_name,
               (SELECT max("on") FROM contacts c WHERE c.child_ref = p.person_ref AND c.outcome = 'completed') AS last
        FROM families f JOIN people p ON p.family_ref = f.family_ref AND p.relationship = 'child'
        GROUP BY f.family_ref ORDER BY last)sql");
    return run(statement, {});
}

qint64 PlainStore::openFamily(const QByteArray& family) {
    qint64 rows = run(prepare("SELECT * FROM families WHERE family_ref = ?"), {family});
    rows += run(prepare("SELECT * FROM people WHERE family_ref = ?"), {family});
    rows += run(prepare("SELECT * FROM contacts WHERE family_ref = ? ORDER BY \"on\""), {family});
    for (const char* table : {"measurements", "feeding", "immunisations"}) {
        const QByteArray sql =
            QByteArray("SELECT * FROM ") + table +
            " WHERE child_ref IN (SELECT person_ref FROM people WHERE family_ref = ?) ORDER BY \"on\"";
        rows += run(prepare(sql.constData()), {family});
    }
    return rows;
}

qint64 PlainStore::findPrefix(const QByteArray& text) {
    return run(prepare("SELECT p.* FROM name JOIN people p ON p.rowid = name.rowid WHERE name MATCH ? LIMIT 20"),
               {'"' + text + "\"*"});
}

qint64 PlainStore::findMisspelt(const QByteArray& text) {
    QByteArrayList shapes;
    for (qsizetype i = 0; i + 3 <= text.size(); ++i)
        shapes << '"' + text.mid(i, 3) + '"';
    return run(
        prepare(
            "SELECT p.* FROM shape JOIN people p ON p.rowid = shape.rowid WHERE shape MATCH ? ORDER BY rank LIMIT 20"),
        {shapes.join(" OR ")});
}

void PlainStore::saveVisit(const QByteArray& family, const QByteArray& child) {
    const QByteArray number = QByteArray::number(++m_visits);
    execute("BEGIN IMMEDIATE");
    run(prepare("INSERT INTO contacts VALUES (?,?,?,?,?,?,?,?,?)"),
        {"new" + number, family, "2026-11-20T10:00", "new_birth", "completed", "face_to_face", child, "45",
         "Seen at home."});
    run(prepare("INSERT INTO measurements VALUES (?,?,?,?,?,?)"),
        {"new" + number, child, "2026-11-20", "weight", "4.12", "kg"});
    execute("COMMIT");
}

} // namespace lodestar::benchmark
