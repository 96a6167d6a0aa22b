#include "core/store/PersonProjection.h"

#include "core/records/JoiningKinds.h"
#include "core/store/Joined.h"

#include <algorithm>

namespace lodestar {

namespace {

using V = QLatin1StringView;

std::optional<qint64> numberOrNull(const QJsonValue& number) {
    return number.isDouble() ? std::optional<qint64>(number.toInteger()) : std::nullopt;
}

/// What is known of a person, gathered from the entries of her record and of those joined to it.
struct Gathered {
    std::optional<Entry> person;
    QSet<QString> births; ///< every birth date that any of them says, unless one was settled on
    bool birthInDoubt = false;
    RecordId mother;
    std::optional<Entry> birth;
    std::optional<Entry> death;
    std::optional<Entry> level;
};

/// The value that two people's joining settled on, while one of the records says it.
QJsonObject settledIn(const QList<Entry>& joinings, const QList<Entry>& roots) {
    QJsonObject settled;
    for (const Entry& joining : joinings) {
        const QJsonObject chosen = joining.object(V("settled"));
        for (auto it = chosen.constBegin(); it != chosen.constEnd(); ++it) {
            const bool said = std::any_of(roots.cbegin(), roots.cend(), [&](const Entry& root) {
                const QJsonValue own = root.value(V(it.key().toLatin1()));
                return own == it.value() || own.toObject().value(V("value")) == it.value();
            });
            if (said && !settled.contains(it.key())) settled.insert(it.key(), it.value());
        }
    }
    return settled;
}

/// Her own entry; what it does not say is taken from the joined ones.
Entry asOne(const QList<Entry>& roots, const QJsonObject& settled) {
    Entry one = roots.first();
    for (const Entry& other : roots) {
        for (auto it = other.fields.constBegin(); it != other.fields.constEnd(); ++it)
            if (!one.fields.contains(it.key())) one.fields.insert(it.key(), it.value());
    }
    for (auto it = settled.constBegin(); it != settled.constEnd(); ++it) {
        if (it.key() != V("nhsNumber"))
            one.fields.insert(it.key(), it.value());
        else
            one.fields.insert(it.key(), QJsonObject{{QStringLiteral("value"), it.value()}});
    }
    return one;
}

QSet<QString> birthDatesOf(const QList<Entry>& roots, const QJsonObject& settled) {
    if (const QString chosen = settled.value(V("birthDate")).toString(); !chosen.isEmpty()) return {chosen};
    QSet<QString> dates;
    for (const Entry& root : roots) {
        const auto heads = root.heads.value(QStringLiteral("birthDate"));
        for (const records::Head& head : heads)
            dates.insert(head.value.toString());
    }
    dates.remove(QString());
    return dates;
}

Result<Gathered> gather(Connection& connection, const RecordId& record) {
    Gathered found;
    EntryTable entries(connection);
    const auto newest = [&](QStringView kind, std::optional<Entry>& into) -> Status {
        LODESTAR_ASSIGN(const auto list, entries.ofRecord(record, kind));
        if (!list.isEmpty()) into = list.first();
        return {};
    };
    LODESTAR_ASSIGN(const auto roots, entries.ofRecord(record, u"person"));
    if (roots.isEmpty()) return found;
    LODESTAR_ASSIGN(const auto joinings, entries.ofRecord(record, QString(records::samePersonKind)));
    const QJsonObject settled = settledIn(joinings, roots);
    found.person = asOne(roots, settled);
    found.births = birthDatesOf(roots, settled);
    found.birthInDoubt =
        found.births.size() > 1 || (!settled.contains(V("birthDate")) && roots.first().inConflict(V("birthDate")));
    LODESTAR_TRY(newest(u"birth", found.birth));
    LODESTAR_TRY(newest(u"needs_level", found.level));
    if (found.birth) {
        LODESTAR_ASSIGN(found.mother, readUnder(connection, RecordId::fromString(found.birth->text(V("mother")))));
    }
    LODESTAR_ASSIGN(const auto deaths, entries.ofRecord(record, u"death"));
    for (const Entry& death : deaths) {
        // A loss in a pregnancy stands in the mother's record: she did not die.
        if (death.value(V("pregnancy")).isUndefined()) found.death = death;
    }
    return found;
}

/// While the date is in conflict the earlier duty is kept: the older child's steps come first.
QString birthDateOf(const Gathered& found) {
    return found.births.isEmpty() ? found.person->text(V("birthDate"))
                                  : *std::min_element(found.births.cbegin(), found.births.cend());
}

Status writePerson(Connection& connection, const RecordId& record, const Gathered& found) {
    const Entry& person = *found.person;
    const QJsonObject name = person.object(V("name"));
    const QJsonObject birth = found.birth ? found.birth->object(V("birth")) : QJsonObject();
    const bool conflict = found.birthInDoubt || (found.death && !found.death->conflicts.isEmpty());
    LODESTAR_ASSIGN(
        Statement insert,
        connection.statement(
            "INSERT INTO person (record, subject, given, family, known, birth_date, sex, nhs, ethnic, language, "
            "interpreter, "
            "phone, safe_contact, gp, needs_level, gestation, pregnancy, mother, babies, birth_order, adopted, died, "
            "died_on, "
            "in_conflict) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
            "ON CONFLICT (record) DO UPDATE SET subject = excluded.subject, given = excluded.given, family = "
            "excluded.family, "
            "known = excluded.known, birth_date = excluded.birth_date, sex = excluded.sex, nhs = excluded.nhs, "
            "ethnic = excluded.ethnic, language = excluded.language, interpreter = excluded.interpreter, "
            "phone = excluded.phone, safe_contact = excluded.safe_contact, gp = excluded.gp, "
            "needs_level = excluded.needs_level, gestation = excluded.gestation, pregnancy = excluded.pregnancy, "
            "mother = excluded.mother, babies = excluded.babies, birth_order = excluded.birth_order, "
            "adopted = excluded.adopted, died = excluded.died, died_on = excluded.died_on, in_conflict = "
            "excluded.in_conflict"));
    const QString level =
        found.level && !found.level->inConflict(V("level")) ? found.level->part(V("level"), V("level")) : QString();
    const EntryId pregnancy = found.birth ? EntryId::fromString(found.birth->text(V("pregnancy"))) : EntryId();
    insert.bind(record, orEmpty(person.text(V("subject"))), name.value(V("given")).toString(QStringLiteral("")),
                name.value(V("family")).toString(QStringLiteral("")),
                name.value(V("known")).toString(QStringLiteral("")), orNull(birthDateOf(found)),
                orNull(person.text(V("sex"))), orNull(person.part(V("nhsNumber"), V("value"))),
                orNull(person.text(V("ethnicCategory"))), orNull(person.text(V("language"))),
                person.object(V("interpreter")).value(V("needed")).toBool(), orNull(person.text(V("phone"))),
                orNull(person.part(V("safeContact"), V("how"))), orNull(person.part(V("gpPractice"), V("odsCode"))),
                orNull(level), numberOrNull(birth.value(V("gestationDays"))), pregnancy, found.mother,
                numberOrNull(birth.value(V("numberOfBabies"))), numberOrNull(birth.value(V("order"))),
                person.value(V("adopted")).toBool(), found.death.has_value(),
                found.death ? orNull(found.death->part(V("death"), V("on"))) : std::nullopt, conflict);
    return insert.run();
}

/// Of several dates in conflict the earliest: the duty that comes first stands.
std::optional<QString> earliestEdd(const Entry& pregnancy) {
    QString earliest;
    for (const records::Head& head : pregnancy.heads.value(QStringLiteral("edd"))) {
        const QString each = head.value.toString();
        if (!each.isEmpty() && (earliest.isEmpty() || each < earliest)) earliest = each;
    }
    return orNull(earliest);
}

} // namespace

QSet<QString> PersonProjection::kinds() const {
    return {QStringLiteral("person"), QStringLiteral("birth"), QStringLiteral("death"), QStringLiteral("needs_level"),
            QString(records::samePersonKind)};
}

Status PersonProjection::ofRecord(Connection& connection, const RecordId& record) {
    LODESTAR_ASSIGN(const Gathered found, gather(connection, record));
    if (!found.person) return connection.run("DELETE FROM person WHERE record = ?", record);
    return writePerson(connection, record, found);
}

QList<QByteArray> PersonProjection::tables() const {
    return {"person"};
}

QSet<QString> PregnancyProjection::kinds() const {
    return {QStringLiteral("pregnancy"), QStringLiteral("death")};
}

Status PregnancyProjection::ofRecord(Connection& connection, const RecordId& record) {
    LODESTAR_TRY(connection.run("DELETE FROM pregnancy WHERE mother = ?", record));
    EntryTable entries(connection);
    LODESTAR_ASSIGN(const auto pregnancies, entries.ofRecord(record, u"pregnancy"));
    LODESTAR_ASSIGN(const auto deaths, entries.ofRecord(record, u"death"));
    for (const Entry& each : pregnancies) {
        // The loss of one of several leaves the pregnancy, and its steps, to a person's decision.
        const bool lost = std::any_of(deaths.cbegin(), deaths.cend(), [&](const Entry& death) {
            return death.text(V("pregnancy")) == each.id.toString() &&
                   death.part(V("death"), V("what")) != V("loss_of_one");
        });
        const QString outcome = each.part(V("outcome"), V("outcome"));
        // It may still stand under the record that it was read under before.
        LODESTAR_TRY(connection.run("INSERT OR REPLACE INTO pregnancy VALUES (?,?,?,?,?,?,?,?,?)", each.id, record,
                                    earliestEdd(each), orNull(each.text(V("bookedOn"))),
                                    outcome.isEmpty() ? QStringLiteral("open") : outcome,
                                    orNull(each.part(V("outcome"), V("on"))),
                                    numberOrNull(each.value(V("numberOfBabies"))), lost, each.inConflict(V("edd"))));
    }
    return {};
}

QList<QByteArray> PregnancyProjection::tables() const {
    return {"pregnancy"};
}

QSet<QString> StaffProjection::kinds() const {
    return {QStringLiteral("staff")};
}

Status StaffProjection::ofEntry(Connection& connection, const Entry& entry) {
    LODESTAR_TRY(connection.run("DELETE FROM staff WHERE entry = ?", entry.id));
    if (entry.retired || entry.recalled) return {};
    return connection.run("INSERT INTO staff VALUES (?,?,?,?,?,?)", entry.id, orEmpty(entry.text(V("reference"))),
                          orEmpty(entry.text(V("name"))), orEmpty(entry.text(V("role"))), orNull(entry.text(V("team"))),
                          orNull(entry.text(V("organisation"))));
}

QList<QByteArray> StaffProjection::tables() const {
    return {"staff"};
}

} // namespace lodestar
