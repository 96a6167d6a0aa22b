#include "core/store/SearchProjection.h"

#include "core/base/Fold.h"
#include "core/store/ChangeRows.h"

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

using V = QLatin1StringView;

/// What is searched of one person.
struct SearchText {
    QStringList names;
    QStringList kin;
    QStringList address;
    QStringList numbers;

    [[nodiscard]] QStringList columns() const {
        const QString own = orEmpty(names.join(u' '));
        const QString others = orEmpty(kin.join(u' '));
        return {own, others, orEmpty(address.join(u' ')), orEmpty(numbers.join(u' ')),
                u' ' + QStringList{own, others}.join(u' ').simplified() + u' '};
    }
    [[nodiscard]] bool isEmpty() const {
        return names.isEmpty() && kin.isEmpty() && address.isEmpty() && numbers.isEmpty();
    }
};

/// A word once, however often it stands there.
void addWords(QStringList& words, const QString& text) {
    const QStringList parts = folded(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (!words.contains(part)) words.append(part);
    }
}

/// The number, and where people begin when they know only a part: an NHS number in its three groups, the last digits
/// of a phone number.
void addNumber(QStringList& words, const QString& digits) {
    if (digits.size() < 4) return;
    words.append(digits);
    for (const int from : {3, 5, 6}) {
        if (digits.size() - from >= 4) words.append(digits.mid(from));
    }
}

void addPostcode(QStringList& words, const QString& postcode) {
    const QString compact = folded(postcode).remove(u' ');
    if (compact.isEmpty()) return;
    words.append(compact);
    addWords(words, postcode);
}

/// Names that the entry had before. An adopted child's are never shown to anybody who looks for them.
Status addFormerNames(Connection& connection, const EntryId& root, QStringList& names) {
    LODESTAR_ASSIGN(const auto changes, ChangeRows(connection).ofEntry(root));
    for (const records::Change& change : changes) {
        const QJsonObject name = change.fields().value(V("name")).toObject();
        for (const auto part : {V("given"), V("family"), V("known")})
            addWords(names, name.value(part).toString());
    }
    return {};
}

/// What the row of `person` knows.
struct OwnRow {
    qint64 n = 0;
    RecordId mother;
    bool adopted = false;
};

Result<std::optional<OwnRow>> readOwn(Connection& connection, const RecordId& person, SearchText& text) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT n, given, family, known, nhs, phone, mother, adopted "
                                                          "FROM person WHERE record = ?"));
    return query.bind(person).first([&](const Statement& row) {
        for (const int column : {1, 2, 3})
            addWords(text.names, row.text(column));
        addNumber(text.numbers, phoneDigits(row.text(4)));
        addNumber(text.numbers, phoneDigits(row.text(5)));
        return OwnRow{row.integer(0), row.id<RecordId>(6), row.boolean(7)};
    });
}

Status addHouseholds(Connection& connection, const RecordId& person, SearchText& text) {
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT h.name, h.line1, h.line2, h.town, h.postcode, h.phone, h.confidential "
                                         "FROM member m JOIN household h ON h.record = m.household "
                                         "WHERE m.person = ? AND m.to_on IS NULL ORDER BY h.record"));
    return query.bind(person).each([&](const Statement& row) {
        addWords(text.kin, row.text(0));
        addNumber(text.numbers, phoneDigits(row.text(5)));
        if (row.boolean(6)) return;
        for (const int column : {1, 2, 3})
            addWords(text.address, row.text(column));
        addPostcode(text.address, row.text(4));
    });
}

Status addMother(Connection& connection, const RecordId& mother, SearchText& text) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT given, family FROM person WHERE record = ?"));
    return query.bind(mother).each([&](const Statement& row) {
        addWords(text.kin, row.text(0));
        addWords(text.kin, row.text(1));
    });
}

/// Names that she had before, and those of the records joined to hers.
Status addOtherNames(Connection& connection, const RecordId& person, SearchText& text) {
    QList<EntryId> roots;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT id, home <> record, json_extract(fields, '$.nhsNumber.value'), "
                                         "json_extract(fields, '$.phone') FROM entry WHERE record = ? AND kind = "
                                         "'person' AND (head IS NULL OR home <> record) AND retired = 0 AND recalled = "
                                         "0 ORDER BY id"));
    LODESTAR_TRY(query.bind(person).each([&](const Statement& row) {
        roots.append(row.id<EntryId>(0));
        if (!row.boolean(1)) return;
        addNumber(text.numbers, phoneDigits(row.text(2)));
        addNumber(text.numbers, phoneDigits(row.text(3)));
    }));
    for (const EntryId& root : std::as_const(roots))
        LODESTAR_TRY(addFormerNames(connection, root, text.names));
    return {};
}

constexpr QByteArrayView intoWords = "INSERT INTO search (search, rowid, names, kin, address, numbers) "
                                     "VALUES ('delete', ?, ?, ?, ?, ?)";
constexpr QByteArrayView intoPieces = "INSERT INTO search_near (search_near, rowid, near) VALUES ('delete', ?, ?)";

Status removeRow(Connection& connection, qint64 n, const QStringList& old) {
    LODESTAR_TRY(connection.run(intoWords, n, old[0], old[1], old[2], old[3]));
    LODESTAR_TRY(connection.run(intoPieces, n, old[4]));
    return connection.run("DELETE FROM search_text WHERE n = ?", n);
}

Status insertRow(Connection& connection, qint64 n, const QStringList& text) {
    LODESTAR_TRY(connection.run("INSERT INTO search_text (n, names, kin, address, numbers, near) VALUES (?,?,?,?,?,?)",
                                n, text[0], text[1], text[2], text[3], text[4]));
    LODESTAR_TRY(connection.run("INSERT INTO search (rowid, names, kin, address, numbers) VALUES (?,?,?,?,?)", n,
                                text[0], text[1], text[2], text[3]));
    return connection.run("INSERT INTO search_near (rowid, near) VALUES (?,?)", n, text[4]);
}

Result<std::optional<QStringList>> oldRow(Connection& connection, qint64 n) {
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT names, kin, address, numbers, near FROM search_text WHERE n = ?"));
    return query.bind(n).first([](const Statement& row) {
        return QStringList{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)};
    });
}

Status bringUpToDate(Connection& connection, const RecordId& person) {
    SearchText text;
    LODESTAR_ASSIGN(const auto own, readOwn(connection, person, text));
    if (!own) return {};
    LODESTAR_TRY(addHouseholds(connection, person, text));
    if (!own->adopted) {
        LODESTAR_TRY(addMother(connection, own->mother, text));
        LODESTAR_TRY(addOtherNames(connection, person, text));
    }
    const QStringList now = text.columns();
    LODESTAR_ASSIGN(const auto before, oldRow(connection, own->n));
    if (before == now) return {};
    if (before) LODESTAR_TRY(removeRow(connection, own->n, *before));
    return text.isEmpty() ? Status() : insertRow(connection, own->n, now);
}

/// Rows of people who are no longer there: their entry was removed or recalled, and `person` has no row of theirs.
Status dropOrphans(Connection& connection) {
    QList<qint64> orphans;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT n FROM search_text WHERE n NOT IN (SELECT n FROM person)"));
    LODESTAR_TRY(query.each([&](const Statement& row) { orphans.append(row.integer(0)); }));
    for (const qint64 n : orphans) {
        LODESTAR_ASSIGN(const auto old, oldRow(connection, n));
        LODESTAR_TRY(removeRow(connection, n, *old));
    }
    return {};
}

} // namespace

QSet<QString> SearchProjection::kinds() const {
    return {u"person"_s, u"birth"_s, u"household"_s, u"residence"_s, u"member"_s};
}

Status SearchProjection::ofEntry(Connection& connection, const Entry& entry) {
    // A record that is joined to another has no row of its own any more.
    if (entry.kind == V("person") && (entry.retired || entry.recalled || entry.home != entry.record)) m_gone = true;
    if (entry.kind != V("member")) return {};
    m_people.insert(RecordId::fromString(entry.text(V("person"))));
    // Whoever it named before a correction lives here no more.
    LODESTAR_ASSIGN(const auto once,
                    connection.integer("SELECT 1 FROM entry WHERE id = ? AND head IS NOT NULL", entry.id));
    if (once) return {};
    LODESTAR_ASSIGN(const auto changes, ChangeRows(connection).ofEntry(entry.id));
    for (const records::Change& change : changes)
        m_people.insert(RecordId::fromString(change.fields().value(V("person")).toString()));
    return {};
}

Status SearchProjection::ofRecord(Connection& connection, const RecordId& record) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT person FROM member WHERE household = ? UNION ALL "
                                                          "SELECT record FROM person WHERE mother = ?"));
    m_people.insert(record);
    return query.bind(record, record).each([&](const Statement& row) { m_people.insert(row.id<RecordId>(0)); });
}

Status SearchProjection::finish(Connection& connection) {
    const QSet<RecordId> people = std::exchange(m_people, {});
    for (const RecordId& person : people)
        LODESTAR_TRY(bringUpToDate(connection, person));
    return std::exchange(m_gone, false) ? dropOrphans(connection) : Status();
}

QList<QByteArray> SearchProjection::tables() const {
    return {"search_text"};
}

Status SearchProjection::clear(Connection& connection) {
    LODESTAR_TRY(connection.execute("INSERT INTO search (search) VALUES ('delete-all')"));
    LODESTAR_TRY(connection.execute("INSERT INTO search_near (search_near) VALUES ('delete-all')"));
    return Projection::clear(connection);
}

} // namespace lodestar
