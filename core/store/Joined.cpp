#include "core/store/Joined.h"

#include "core/base/Fold.h"
#include "core/records/Joining.h"
#include "core/records/JoiningKinds.h"

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

using V = QLatin1StringView;
using rules::DoubledHousehold;
using rules::DoubledPerson;
using rules::NeverOne;
using Pair = std::pair<RecordId, RecordId>;

Pair ordered(const RecordId& a, const RecordId& b) {
    return a < b ? Pair{a, b} : Pair{b, a};
}

/// Any of the values that stand says so: what protects holds while it is disputed.
bool anySays(const Entry& entry, const QString& field) {
    const auto heads = entry.heads.value(field);
    return std::any_of(heads.cbegin(), heads.cend(), [](const records::Head& head) { return head.value.toBool(); });
}

Result<QList<Entry>> liveInLog(Connection& connection, const RecordId& record, QLatin1StringView kind) {
    LODESTAR_ASSIGN(QList<Entry> all, EntryTable(connection).inLogOf(record));
    all.removeIf([&](const Entry& each) { return each.kind != kind || each.retired || each.recalled; });
    return all;
}

} // namespace

bool isSaid(const Entry& joining, const QString& field) {
    const auto heads = joining.heads.value(field);
    return std::any_of(heads.cbegin(), heads.cend(), [](const records::Head& head) { return head.value.isObject(); });
}

Result<RecordId> readUnder(Connection& connection, const RecordId& record) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT under FROM joined WHERE record = ?"));
    LODESTAR_ASSIGN(const auto under,
                    query.bind(record).first([](const Statement& row) { return row.id<RecordId>(0); }));
    return under.value_or(record);
}

Result<QList<RecordId>> logsReadUnder(Connection& connection, const RecordId& record) {
    QList<RecordId> logs{record};
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT record FROM joined WHERE under = ? ORDER BY record"));
    LODESTAR_TRY(query.bind(record).each([&](const Statement& row) { logs.append(row.id<RecordId>(0)); }));
    return logs;
}

QSet<QString> NamedMemberProjection::kinds() const {
    return {u"member"_s};
}

Status NamedMemberProjection::ofEntry(Connection& connection, const Entry& entry) {
    if (entry.retired || entry.recalled) return connection.run("DELETE FROM named_member WHERE entry = ?", entry.id);
    return connection.run("INSERT OR REPLACE INTO named_member VALUES (?,?,?,?)", entry.id, entry.home,
                          RecordId::fromString(entry.text(V("person"))), entry.text(V("to")).isEmpty());
}

QList<QByteArray> NamedMemberProjection::tables() const {
    return {"named_member", "joined"};
}

bool RecordJoins::concerns(const QSet<QString>& kinds) {
    static const QSet<QString> all{
        records::samePersonKind, records::sameHouseholdKind, u"person"_s, u"birth"_s, u"household"_s, u"member"_s};
    return kinds.intersects(all);
}

/// What stands, and between whom somebody said no.
struct RecordJoins::Said {
    QList<records::Joining> joinings;
    QSet<Pair> notSame;
};

Result<QSet<StaffId>> RecordJoins::authors(const Entry& entry, const QString& field) {
    QSet<StaffId> found;
    const auto heads = entry.heads.value(field);
    for (const records::Head& head : heads) {
        if (!head.value.isObject()) continue;
        LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT author FROM change WHERE id = ?"));
        LODESTAR_TRY(query.bind(head.change).each([&](const Statement& row) { found.insert(row.id<StaffId>(0)); }));
    }
    return found;
}

Result<bool> RecordJoins::stands(const Entry& joining) {
    if (joining.retired || joining.recalled) return false;
    if (isSaid(joining, u"takenBack"_s) || isSaid(joining, u"notSame"_s)) return false;
    LODESTAR_ASSIGN(const auto proposed, authors(joining, u"proposed"_s));
    LODESTAR_ASSIGN(const auto confirmed, authors(joining, u"confirmed"_s));
    return !proposed.isEmpty() && !(confirmed - proposed).isEmpty();
}

Result<RecordJoins::Said> RecordJoins::said() {
    Said found;
    for (const QLatin1StringView kind : {records::samePersonKind, records::sameHouseholdKind}) {
        LODESTAR_ASSIGN(const auto entries, EntryTable(m_connection).ofKind(QString(kind)));
        for (const Entry& each : entries) {
            const RecordId with = RecordId::fromString(each.text(V("with")));
            if (with.isNull()) continue;
            if (isSaid(each, u"notSame"_s)) found.notSame.insert(ordered(each.home, with));
            LODESTAR_ASSIGN(const bool standing, stands(each));
            if (!standing) continue;
            // Who holds only one of the two goes on with what she has.
            LODESTAR_ASSIGN(const bool held, isHeld(with));
            if (held) found.joinings.append({each.home, with});
        }
    }
    return found;
}

Result<bool> RecordJoins::isHeld(const RecordId& record) {
    LODESTAR_ASSIGN(const auto found,
                    m_connection.integer("SELECT 1 FROM entry_row WHERE ((record = ?1 AND home IS NULL) OR home = ?1) "
                                         "AND kind IN ('person', 'household') AND retired = 0 AND recalled = 0",
                                         record));
    return found.has_value();
}

Result<std::optional<DoubledPerson>> RecordJoins::personAlone(const RecordId& record) {
    LODESTAR_ASSIGN(const auto roots, liveInLog(m_connection, record, V("person")));
    if (roots.isEmpty()) return std::nullopt;
    const Entry& root = roots.first();
    DoubledPerson person;
    person.record = record;
    person.child = root.text(V("subject")) == V("child");
    person.given = folded(root.part(V("name"), V("given")));
    person.family = folded(root.part(V("name"), V("family")));
    person.known = folded(root.part(V("name"), V("known")));
    person.birth = QDate::fromString(root.text(V("birthDate")), Qt::ISODate);
    person.sex = root.text(V("sex"));
    person.nhs = root.part(V("nhsNumber"), V("value"));
    person.adopted = anySays(root, u"adopted"_s);
    LODESTAR_ASSIGN(const auto births, liveInLog(m_connection, record, V("birth")));
    if (!births.isEmpty()) {
        const QJsonObject birth = births.first().object(V("birth"));
        person.babies = birth.value(V("numberOfBabies")).toInt();
        if (birth.contains(V("order"))) person.order = birth.value(V("order")).toInt();
        const RecordId mother = RecordId::fromString(births.first().text(V("mother")));
        if (!mother.isNull()) person.mothers.insert(mother);
    }
    QList<RecordId> homes;
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT household FROM named_member WHERE person = ? AND stands"));
    LODESTAR_TRY(query.bind(record).each([&](const Statement& row) { homes.append(row.id<RecordId>(0)); }));
    for (const RecordId& home : std::as_const(homes)) {
        LODESTAR_ASSIGN(const auto household, householdAlone(home));
        if (household && household->confidential) person.hidden.insert(home);
    }
    return person;
}

Result<std::optional<DoubledHousehold>> RecordJoins::householdAlone(const RecordId& record) {
    LODESTAR_ASSIGN(const auto roots, liveInLog(m_connection, record, V("household")));
    if (roots.isEmpty()) return std::nullopt;
    DoubledHousehold household;
    household.record = record;
    household.name = folded(roots.first().text(V("name")));
    household.confidential = anySays(roots.first(), u"confidentialAddress"_s);
    return household;
}

Result<NeverOne> RecordJoins::never(const RecordId& a, const RecordId& b) {
    LODESTAR_ASSIGN(const auto one, personAlone(a));
    LODESTAR_ASSIGN(const auto other, personAlone(b));
    if (one && other) return rules::neverOne(*one, *other);
    LODESTAR_ASSIGN(const auto home, householdAlone(a));
    LODESTAR_ASSIGN(const auto otherHome, householdAlone(b));
    return home && otherHome ? rules::neverOne(*home, *otherHome) : NeverOne::No;
}

Status RecordJoins::move(const RecordId& record, const RecordId& under) {
    const bool alone = record == under;
    LODESTAR_TRY(m_connection.run("DELETE FROM joined WHERE record = ?", record));
    if (!alone) LODESTAR_TRY(m_connection.run("INSERT INTO joined VALUES (?, ?)", record, under));
    return m_connection.run(
        "UPDATE entry_row SET record = ?2, home = CASE WHEN ?3 THEN NULL ELSE ?1 END WHERE (record = "
        "?1 AND home IS NULL) OR home = ?1",
        record, under, alone);
}

Result<QHash<RecordId, RecordJoins::Move>> RecordJoins::bringUpToDate() {
    QHash<RecordId, Move> moved;
    LODESTAR_ASSIGN(const auto any,
                    m_connection.integer("SELECT 1 FROM entry_row WHERE kind IN ('same_person', 'same_household') "
                                         "UNION ALL SELECT 1 FROM joined LIMIT 1"));
    if (!any) return moved;
    LODESTAR_ASSIGN(const Said now, said());
    Status failed;
    const auto apart = [&](const RecordId& a, const RecordId& b) {
        if (now.notSame.contains(ordered(a, b))) return true;
        const auto why = never(a, b);
        if (!why) failed = std::unexpected(why.error());
        return !why || *why != NeverOne::No;
    };
    const auto under = records::readUnder(now.joinings, apart);
    LODESTAR_TRY(failed);
    QHash<RecordId, RecordId> before;
    LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT record, under FROM joined"));
    LODESTAR_TRY(query.each([&](const Statement& row) { before.insert(row.id<RecordId>(0), row.id<RecordId>(1)); }));
    const auto compare = [&](const RecordId& record) {
        const Move each{before.value(record, record), under.value(record, record)};
        if (each.from != each.to) moved.insert(record, each);
    };
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        compare(it.key());
    for (auto it = under.cbegin(); it != under.cend(); ++it)
        compare(it.key());
    for (auto it = moved.cbegin(); it != moved.cend(); ++it)
        LODESTAR_TRY(move(it.key(), it->to));
    return moved;
}

Result<QList<EntryId>> RecordJoins::concerned(const QHash<RecordId, Move>& moved) {
    QSet<EntryId> found;
    const auto take = [&](QByteArrayView sql, const RecordId& record) -> Status {
        LODESTAR_ASSIGN(Statement query, m_connection.statement(sql));
        return query.bind(record).each([&](const Statement& row) { found.insert(row.id<EntryId>(0)); });
    };
    for (auto it = moved.cbegin(); it != moved.cend(); ++it) {
        LODESTAR_TRY(take("SELECT id FROM entry_row WHERE (record = ?1 AND home IS NULL) OR home = ?1", it.key()));
        LODESTAR_TRY(take("SELECT entry FROM named_member WHERE person = ?", it.key()));
        for (const RecordId& each : {it->from, it->to}) {
            LODESTAR_TRY(take("SELECT entry FROM booking WHERE person = ?", each));
            LODESTAR_TRY(take("SELECT e.id FROM person p JOIN entry_row e ON e.record = p.record AND e.kind = 'birth' "
                              "WHERE p.mother = ?",
                              each));
        }
    }
    return QList<EntryId>(found.cbegin(), found.cend());
}

} // namespace lodestar
