#include "core/services/FamilyMember.h"

#include "core/store/EntryTable.h"
#include "core/store/Joined.h"

namespace lodestar {

namespace {

using V = QLatin1StringView;

QDate dateOf(const Statement& row, int column) {
    return QDate::fromString(row.text(column).left(10), Qt::ISODate);
}

std::optional<int> smallNumber(const Statement& row, int column) {
    const auto number = row.integerOrNull(column);
    return number ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
}

std::optional<bool> answer(const QJsonObject& object, V name) {
    const QJsonValue value = object.value(name);
    return value.isBool() ? std::optional<bool>(value.toBool()) : std::nullopt;
}

Person fromRow(const Statement& row) {
    Person person;
    person.record = row.id<RecordId>(0);
    person.child = row.text(1) == V("child");
    person.given = row.text(2);
    person.family = row.text(3);
    person.known = row.text(4);
    person.birthDate = dateOf(row, 5);
    person.sex = row.text(6);
    person.nhsNumber = row.text(7);
    person.ethnicCategory = row.text(8);
    person.language = row.text(9);
    person.interpreterNeeded = row.boolean(10);
    person.phone = row.text(11);
    person.needsLevel = row.text(12);
    person.gestationDays = smallNumber(row, 13);
    person.pregnancy = row.id<EntryId>(14);
    person.mother = row.id<RecordId>(15);
    person.babies = smallNumber(row, 16);
    person.adopted = row.boolean(17);
    person.died = row.boolean(18);
    person.diedOn = dateOf(row, 19);
    return person;
}

void takeRoot(Person& person, const Entry& root) {
    person.root = root.id;
    person.conflicts = root.conflicts;
    person.needs = root.text(V("needs"));
    person.email = root.text(V("email"));
    person.interpreterLanguage = root.part(V("interpreter"), V("language"));
    const QString gp = root.part(V("gpPractice"), V("name"));
    person.gpPractice = gp.isEmpty() ? root.part(V("gpPractice"), V("odsCode")) : gp;
    const QJsonObject safe = root.object(V("safeContact"));
    person.safeContact = {safe.value(V("how")).toString(), answer(safe, V("call")), answer(safe, V("text")),
                          answer(safe, V("voicemail")), answer(safe, V("post"))};
}

Carer carerOf(const Entry& entry) {
    const QJsonObject rights = entry.object(V("rights"));
    return {entry.id,
            RecordId::fromString(entry.text(V("person"))),
            entry.text(V("relationship")),
            rights.value(V("parentalResponsibility")).toString(),
            rights.value(V("livesWith")).toBool(),
            rights.value(V("mayReceiveInformation")).toBool(),
            rights.value(V("courtRestriction")).toBool()};
}

/// Adults first (mother, father, partner, then the others), children from the eldest.
bool standsBefore(const FamilyMember& a, const FamilyMember& b) {
    static const QStringList order{QStringLiteral("mother"), QStringLiteral("father"), QStringLiteral("partner"),
                                   QStringLiteral("grandparent"), QStringLiteral("other_carer")};
    if (a.person.child != b.person.child) return b.person.child;
    if (a.person.child) {
        if (a.person.birthDate != b.person.birthDate) return a.person.birthDate < b.person.birthDate;
        return a.person.given < b.person.given;
    }
    const auto rank = [](const FamilyMember& member) {
        const auto place = order.indexOf(member.relationship);
        return place < 0 ? order.size() : place;
    };
    return rank(a) < rank(b);
}

Result<QList<RecordId>> bornTogether(Connection& connection, const Person& child) {
    QList<RecordId> others;
    if (child.pregnancy.isNull()) return others;
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT record FROM person WHERE pregnancy = ? AND record "
                                                          "<> ? ORDER BY birth_order, record"));
    LODESTAR_TRY(query.bind(child.pregnancy, child.record).each([&](const Statement& row) {
        others.append(row.id<RecordId>(0));
    }));
    return others;
}

} // namespace

QString Person::shortName() const {
    if (!known.isEmpty()) return known;
    return given.isEmpty() ? family : given;
}

QString Person::fullName() const {
    return QStringList{given, family}.filter(QRegularExpression(QStringLiteral("."))).join(u' ');
}

Result<std::optional<Person>> readPerson(Connection& connection, const RecordId& named) {
    LODESTAR_ASSIGN(const RecordId id, readUnder(connection, named));
    LODESTAR_ASSIGN(
        Statement query,
        connection.statement("SELECT record, subject, given, family, known, birth_date, sex, nhs, ethnic, language, "
                             "interpreter, phone, needs_level, gestation, pregnancy, mother, babies, adopted, died, "
                             "died_on FROM person WHERE record = ?"));
    LODESTAR_ASSIGN(std::optional<Person> person, query.bind(id).first(fromRow));
    if (!person) return person;
    EntryTable entries(connection);
    LODESTAR_ASSIGN(const auto roots, entries.ofRecord(id, u"person"));
    if (!roots.isEmpty()) takeRoot(*person, roots.first());
    if (!person->child) return person;
    LODESTAR_ASSIGN(const auto carers, entries.ofRecord(id, u"carer"));
    for (const Entry& carer : carers) {
        if (carer.text(V("to")).isEmpty()) person->carers.append(carerOf(carer));
    }
    return person;
}

Result<QList<FamilyMember>> readMembers(Connection& connection, const RecordId& household) {
    struct Row {
        RecordId person;
        FamilyMember member;
    };
    QList<Row> rows;
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT entry, person, relationship, lives_here, from_on, "
                                                          "to_on FROM member WHERE household = ?"));
    LODESTAR_TRY(query.bind(household).each([&](const Statement& row) {
        rows.append({row.id<RecordId>(1),
                     {{}, row.id<EntryId>(0), row.text(2), row.boolean(3), dateOf(row, 4), dateOf(row, 5), {}}});
    }));
    QList<FamilyMember> members;
    for (Row& row : rows) {
        LODESTAR_ASSIGN(auto person, readPerson(connection, row.person));
        // A membership may arrive before the person it points to, or her record may not be ours to hold.
        if (!person) continue;
        LODESTAR_ASSIGN(row.member.bornTogether, bornTogether(connection, *person));
        row.member.person = std::move(*person);
        members.append(row.member);
    }
    std::stable_sort(members.begin(), members.end(), standsBefore);
    return members;
}

Result<QList<RecordId>> householdsOf(Connection& connection, const RecordId& person, QDate on) {
    QList<RecordId> households;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT DISTINCT household FROM member WHERE person = ?1 AND (from_on IS NULL "
                                         "OR from_on <= ?2) AND (to_on IS NULL OR to_on > ?2) ORDER BY from_on"));
    LODESTAR_TRY(query.bind(person, on.toString(Qt::ISODate)).each([&](const Statement& row) {
        households.append(row.id<RecordId>(0));
    }));
    return households;
}

Result<RecordId> householdNamed(Connection& connection, const RecordId& asked, QDate on) {
    LODESTAR_ASSIGN(const RecordId named, readUnder(connection, asked));
    LODESTAR_ASSIGN(const auto known, connection.integer("SELECT 1 FROM household WHERE record = ?", named));
    if (known) return named;
    LODESTAR_ASSIGN(const auto homes, householdsOf(connection, named, on));
    if (homes.isEmpty()) return fail(ErrorCode::NotFound, QStringLiteral("household"));
    return homes.first();
}

} // namespace lodestar
