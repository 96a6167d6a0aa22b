#include "core/services/PersonMatch.h"

#include "core/base/Fold.h"
#include "core/base/Postcode.h"

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

struct Held {
    RecordId record;
    QString given;
    QString family;
    QString birthDate;
    QString sex;
};

Result<QList<Held>> heldByNumber(Connection& connection, const QString& number) {
    QList<Held> all;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT record, given, family, birth_date, sex FROM person WHERE nhs = ? AND "
                                         "adopted = 0"));
    LODESTAR_TRY(query.bind(number).each([&](const Statement& row) {
        all.append({row.id<RecordId>(0), row.text(1), row.text(2), row.text(3), row.text(4)});
    }));
    return all;
}

bool isKnownSex(const QString& sex) {
    return sex == u"female" || sex == u"male";
}

/// One is the beginning of the other: "Aaliyah" and "Aaliyah Noor".
bool alike(QStringView one, QStringView other) {
    const QString a = folded(one);
    const QString b = folded(other);
    return a == b || a.startsWith(b + u' ') || b.startsWith(a + u' ');
}

bool sameBirth(const PersonClue& clue, const Held& held) {
    return clue.birthDate.size() == 10 && clue.birthDate == held.birthDate;
}

bool sameName(const PersonClue& clue, const Held& held) {
    return !clue.family.isEmpty() && alike(clue.family, held.family) &&
           (alike(clue.given, held.given) || isPlaceholderName(clue.given) || isPlaceholderName(held.given));
}

QString whole(const QString& given, const QString& family) {
    return (given + u' ' + family).trimmed();
}

QList<InboxDifference> differences(const PersonClue& clue, const Held& held) {
    QList<InboxDifference> found;
    if (clue.birthDate.size() == 10 && !held.birthDate.isEmpty() && clue.birthDate != held.birthDate)
        found.append({u"birthDate"_s, held.birthDate, clue.birthDate});
    const bool named = !isPlaceholderName(clue.given) && !isPlaceholderName(held.given);
    const bool otherFamily = !clue.family.isEmpty() && !held.family.isEmpty() && !alike(clue.family, held.family);
    if (named && (!alike(clue.given, held.given) || otherFamily))
        found.append({u"name"_s, whole(held.given, held.family), whole(clue.given, clue.family)});
    if (isKnownSex(clue.sex) && isKnownSex(held.sex) && clue.sex != held.sex)
        found.append({u"sex"_s, held.sex, clue.sex});
    return found;
}

} // namespace

bool isPlaceholderName(QStringView given) {
    const QString text = folded(given);
    static const QStringList words{u"baby"_s, u"infant"_s, u"twin"_s, u"triplet"_s, u"unnamed"_s, u"newborn"_s};
    return text.isEmpty() || words.contains(text.section(u' ', 0, 0));
}

QString addressKey(QStringView line1, QStringView postcode) {
    const QString street = folded(line1);
    const QString code = folded(normalisePostcode(postcode.toString()).value_or(postcode.toString())).remove(u' ');
    return street.isEmpty() || code.isEmpty() ? QString() : street + u'|' + code;
}

Result<PersonMatch> matchByNumber(Connection& connection, const PersonClue& clue) {
    PersonMatch match;
    if (clue.nhsNumber.isEmpty()) return match;
    LODESTAR_ASSIGN(const auto all, heldByNumber(connection, clue.nhsNumber));
    QList<Held> fitting;
    for (const Held& held : all) {
        match.candidates.append(held.record);
        if (sameBirth(clue, held) || sameName(clue, held)) fitting.append(held);
    }
    if (fitting.size() != 1) return match;
    match.record = fitting.first().record;
    match.differences = differences(clue, fitting.first());
    return match;
}

Result<RecordId> matchByAddress(Connection& connection, const PersonClue& clue,
                                const std::function<bool(const QString&)>& lives) {
    if (clue.birthDate.size() != 10 || clue.given.isEmpty() || clue.family.isEmpty()) return RecordId();
    LODESTAR_ASSIGN(
        Statement query,
        connection.statement("SELECT DISTINCT person.record, given, family, nhs, line1, postcode FROM person "
                             "JOIN member ON member.person = person.record JOIN household ON household.record = "
                             "member.household WHERE birth_date = ? AND subject = 'adult' AND adopted = 0"));
    QSet<RecordId> found;
    LODESTAR_TRY(query.bind(clue.birthDate).each([&](const Statement& row) {
        const QString number = row.text(3);
        const bool otherNumber = !number.isEmpty() && !clue.nhsNumber.isEmpty() && number != clue.nhsNumber;
        if (!otherNumber && folded(row.text(1)) == folded(clue.given) && folded(row.text(2)) == folded(clue.family) &&
            lives(addressKey(row.text(4), row.text(5))))
            found.insert(row.id<RecordId>(0));
    }));
    return found.size() == 1 ? *found.cbegin() : RecordId();
}

Result<RecordId> householdOf(Connection& connection, const RecordId& person) {
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT household FROM member WHERE person = ? AND to_on IS NULL ORDER BY "
                                         "lives_here DESC, relationship = 'mother' DESC, household LIMIT 1"));
    LODESTAR_ASSIGN(const auto found,
                    query.bind(person).first([](const Statement& row) { return row.id<RecordId>(0); }));
    return found.value_or(RecordId());
}

} // namespace lodestar
