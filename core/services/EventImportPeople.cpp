#include "core/services/EventImportPeople.h"

#include "core/base/NhsNumber.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using exchange::EventMessage;
using exchange::EventPerson;

namespace {

/// Made from the number where there is one, so that the message in JSON and in XML makes one person.
RecordId derivedRecord(const QString& sort, const EventMessage& message, const EventPerson& person) {
    const QString birth = person.birthDate.left(10);
    const QString who =
        person.nhsNumberFits ? person.nhsNumber + u'/' + birth : message.messageId + u'/' + person.given + u'/' + birth;
    return importedRecord(u"message "_s + sort, who);
}

ImportedEntry made(const EventMessage& message, const RecordId& record, const QString& kind,
                   const QJsonObject& fields) {
    ImportedEntry entry;
    entry.record = record;
    entry.kind = kind;
    entry.entry = importedEntry(u"message "_s + kind, record.toString());
    entry.fields = fields;
    entry.fields.insert(sourceField, message.source());
    return entry;
}

QJsonObject adultFields(const EventPerson& person) {
    QJsonObject fields{{u"subject"_s, u"adult"_s},
                       {u"name"_s, QJsonObject{{u"given"_s, person.given}, {u"family"_s, person.family}}}};
    if (person.birthDate.size() == 10) fields[u"birthDate"_s] = person.birthDate;
    if (person.nhsNumberFits) fields[u"nhsNumber"_s] = QJsonObject{{u"value"_s, person.nhsNumber}};
    if (!person.phone.isEmpty()) fields[u"phone"_s] = person.phone;
    return fields;
}

QJsonObject childFields(const EventPerson& person) {
    QJsonObject fields = adultFields(person);
    fields[u"subject"_s] = u"child"_s;
    if (!person.sex.isEmpty()) fields[u"sex"_s] = person.sex;
    return fields;
}

QJsonObject addressOf(const EventPerson& person) {
    QJsonObject address;
    if (!person.addressLines.isEmpty()) address[u"line1"_s] = person.addressLines.first();
    if (person.addressLines.size() > 1) address[u"line2"_s] = person.addressLines.mid(1).join(u", "_s);
    if (!person.town.isEmpty()) address[u"town"_s] = person.town;
    if (!person.postcode.isEmpty()) address[u"postcode"_s] = person.postcode;
    return address;
}

bool isDescribed(const EventPerson& person) {
    return !person.family.isEmpty() || !person.given.isEmpty();
}

ImportedEntry rootOf(const EventMessage& message, const RecordId& record, const QString& kind,
                     const QJsonObject& fields) {
    ImportedEntry root = made(message, record, kind, fields);
    root.entry = EntryId(record.value());
    return root;
}

ImportedEntry memberOf(const EventMessage& message, const RecordId& home, const RecordId& person,
                       const QString& relationship) {
    ImportedEntry member =
        made(message, home, u"member"_s, {{u"person"_s, person.toString()}, {u"relationship"_s, relationship}});
    member.entry = importedEntry(u"member"_s, home.toString() + person.toString());
    return member;
}

/// A household with name and address, where there is none yet.
void addHousehold(const EventMessage& message, const EventPerson& named, const RecordId& home,
                  QList<ImportedEntry>& into) {
    const EventPerson& child = message.people.first();
    into.append(rootOf(message, home, u"household"_s, {{u"name"_s, named.family}}));
    const QJsonObject own = addressOf(child);
    const QJsonObject address = own.isEmpty() ? addressOf(named) : own;
    if (!address.isEmpty()) into.append(made(message, home, u"residence"_s, {{u"address"_s, address}}));
}

} // namespace

PersonClue clueOf(const EventPerson& person) {
    return {person.nhsNumberFits ? person.nhsNumber : QString(), person.given, person.family, person.birthDate.left(10),
            person.sex};
}

int motherIn(const EventMessage& message) {
    for (int i = 1; i < message.people.size(); ++i) {
        const QString relationship = message.people.at(i).relationship.toLower();
        if (relationship == u"mth" || relationship.contains(u"mother")) return i;
    }
    return -1;
}

Result<EventPeople> findPeople(Connection& connection, const EventMessage& message) {
    EventPeople found;
    for (const EventPerson& person : message.people) {
        LODESTAR_ASSIGN(PersonMatch match, matchByNumber(connection, clueOf(person)));
        const bool subject = found.records.isEmpty();
        if (subject) found.differences = match.differences;
        if (!subject && (match.record.isNull() || !match.differences.isEmpty())) {
            const QString lines = addressKey(person.addressLines.value(0), person.postcode);
            LODESTAR_ASSIGN(match.record, matchByAddress(connection, clueOf(person),
                                                         [&](const QString& address) { return address == lines; }));
        }
        found.records.append(match.record);
    }
    return found;
}

Result<QList<ImportedEntry>> entriesForNewChild(Connection& connection, const EventMessage& message,
                                                EventPeople& people) {
    QList<ImportedEntry> entries;
    const EventPerson& child = message.people.first();
    people.records[0] = derivedRecord(u"child"_s, message, child);
    entries.append(rootOf(message, people.child(), u"person"_s, childFields(child)));
    const int place = motherIn(message);
    RecordId home;
    const EventPerson& named = place > 0 && isDescribed(message.people.at(place)) ? message.people.at(place) : child;
    if (place > 0 && people.of(place).isNull() && isDescribed(named)) {
        people.records[place] = derivedRecord(u"mother"_s, message, named);
        entries.append(rootOf(message, people.of(place), u"person"_s, adultFields(named)));
    }
    const RecordId mother = people.of(place);
    if (!mother.isNull()) {
        LODESTAR_ASSIGN(home, householdOf(connection, mother));
    }
    if (home.isNull()) {
        home = importedRecord(u"message household"_s, (mother.isNull() ? people.child() : mother).toString());
        addHousehold(message, named, home, entries);
        if (!mother.isNull()) entries.append(memberOf(message, home, mother, u"mother"_s));
    }
    entries.append(memberOf(message, home, people.child(), u"child"_s));
    return entries;
}

} // namespace lodestar
