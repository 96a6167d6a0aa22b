#include "core/services/People.h"

#include "core/base/DateText.h"
#include "core/base/NhsNumber.h"

namespace lodestar {

namespace {

using V = QLatin1StringView;

QJsonObject personFields(const NewPerson& person, const QString& number) {
    QJsonObject name;
    if (!person.given.trimmed().isEmpty()) name.insert(QStringLiteral("given"), person.given.trimmed());
    if (!person.family.trimmed().isEmpty()) name.insert(QStringLiteral("family"), person.family.trimmed());
    QJsonObject fields{{QStringLiteral("subject"), person.child ? QStringLiteral("child") : QStringLiteral("adult")},
                       {QStringLiteral("name"), name}};
    if (person.birthDate.isValid()) fields.insert(QStringLiteral("birthDate"), person.birthDate.toString(Qt::ISODate));
    if (!person.sex.isEmpty()) fields.insert(QStringLiteral("sex"), person.sex);
    if (!number.isEmpty()) fields.insert(QStringLiteral("nhsNumber"), QJsonObject{{QStringLiteral("value"), number}});
    return fields;
}

Edit membership(const RecordId& household, const RecordId& person, const NewPerson& as) {
    QJsonObject fields{{QStringLiteral("person"), person.toString()},
                       {QStringLiteral("relationship"), as.relationship},
                       {QStringLiteral("livesHere"), as.livesHere}};
    if (as.from.isValid()) fields.insert(QStringLiteral("from"), as.from.toString(Qt::ISODate));
    return newEntry(household, u"member", fields);
}

Result<QString> checkedNumber(const QString& typed) {
    if (typed.trimmed().isEmpty()) return QString();
    const auto number = NhsNumber::parse(typed);
    if (!number) return fail(ErrorCode::InvalidInput, QStringLiteral("nhsNumber: wrong check digit or length"));
    return number->digits();
}

} // namespace

Result<std::optional<RecordId>> personWithNumber(Connection& connection, const QString& nhsNumber) {
    const auto number = NhsNumber::parse(nhsNumber);
    if (!number) return std::nullopt;
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT record FROM person WHERE nhs = ? AND adopted = 0"));
    return query.bind(number->digits()).first([](const Statement& row) { return row.id<RecordId>(0); });
}

Result<RecordId> addPerson(Work& work, const RecordId& household, const NewPerson& person) {
    if (person.given.trimmed().isEmpty() && person.family.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("name: is needed"));
    if (person.relationship.isEmpty()) return fail(ErrorCode::InvalidInput, QStringLiteral("relationship: is needed"));
    LODESTAR_ASSIGN(const QString number, checkedNumber(person.nhsNumber));
    LODESTAR_ASSIGN(const auto known, personWithNumber(work.connection, number));
    if (known) return fail(ErrorCode::AlreadyExists, QStringLiteral("person"));
    const RecordId record = RecordId::create();
    LODESTAR_TRY(
        save(work, {newEntry(record, u"person", personFields(person, number)), membership(household, record, person)}));
    return record;
}

Status joinPerson(Work& work, const RecordId& household, const RecordId& person, const NewPerson& as) {
    if (as.relationship.isEmpty()) return fail(ErrorCode::InvalidInput, QStringLiteral("relationship: is needed"));
    LODESTAR_ASSIGN(const auto member,
                    work.connection.integer("SELECT 1 FROM member WHERE household = ? AND person = ? AND to_on IS "
                                            "NULL",
                                            household, person));
    if (member) return fail(ErrorCode::AlreadyExists, QStringLiteral("member"));
    return save(work, {membership(household, person, as)});
}

Status moveOut(Work& work, const Entry& drawn, QDate on, const QString& reason) {
    if (!on.isValid()) return fail(ErrorCode::InvalidInput, QStringLiteral("to: is needed"));
    const QDate began = storedDate(drawn.text(QLatin1StringView("from")));
    if (began.isValid() && on < began)
        return fail(ErrorCode::InvalidInput, QStringLiteral("to: before the membership began"));
    return correct(work, drawn, {{QStringLiteral("to"), on.toString(Qt::ISODate)}}, reason);
}

} // namespace lodestar
