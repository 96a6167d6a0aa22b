#include "core/services/EventImportEntries.h"

#include <QDateTime>

namespace lodestar {

using namespace Qt::StringLiterals;
using exchange::EventItem;
using exchange::EventMessage;

namespace {

using V = QLatin1StringView;

/// What tells two facts of a kind on one day apart.
QString sortOf(const QString& kind, const QJsonObject& fields) {
    const auto part = [&](const char* field, const char* name) {
        return fields.value(V(field)).toObject().value(V(name)).toString();
    };
    if (kind == u"measurement") return part("measured", "measure");
    if (kind == u"feeding") return part("feeding", "at");
    if (kind == u"immunisation") return part("immunisation", "vaccine") + u'/' + part("immunisation", "dose");
    if (kind == u"screening") return part("screening", "test");
    if (kind == u"assessment") return part("assessment", "instrument") + u'/' + part("assessment", "form");
    if (kind == u"professional") return part("professional", "role");
    if (kind == u"referral") return part("referral", "service");
    return {};
}

bool isHeldOnce(const QString& kind) {
    return kind == u"person" || kind == u"birth" || kind == u"residence";
}

/// The entry of an earlier message of this type that tells of the same thing; null unless there is exactly one.
Result<EntryId> earlierEntry(Connection& connection, const EventMessage& message, const EventItem& item,
                             const RecordId& record) {
    LODESTAR_ASSIGN(const auto all, EntryTable(connection).ofRecord(record, item.kind));
    const QString day = happenedOf(item.kind, item.fields, item.happenedAt).left(10);
    EntryId found;
    for (const Entry& each : all) {
        const bool sameType = each.text(sourceField).startsWith(message.code);
        if (!sameType || each.happened.left(10) != day ||
            sortOf(item.kind, each.fields) != sortOf(item.kind, item.fields))
            continue;
        if (!found.isNull()) return EntryId();
        found = each.id;
    }
    return found;
}

/// Where a fact belongs: a household's to the household in which the person lives.
Result<RecordId> recordFor(Connection& connection, const EventItem& item, const RecordId& person) {
    const records::KindDescription* kind = records::kindNamed(item.kind);
    const bool ofHousehold = kind != nullptr && !kind->allows(records::Subject::Child);
    if (!ofHousehold || person.isNull()) return person;
    return householdOf(connection, person);
}

Result<ImportedEntry> entryOf(Connection& connection, const EventMessage& message, const EventItem& item,
                              const RecordId& record) {
    ImportedEntry made;
    made.record = record;
    made.kind = item.kind;
    made.fields = item.fields;
    made.fields.insert(sourceField, message.source());
    if (const QString sent = sentAtOf(message); !sent.isEmpty()) made.fields.insert(sentAtField, sent);
    made.entry = importedEntry(u"message/"_s + item.kind, message.messageId + u'/' + message.code + u'/' + item.ref);
    if (isHeldOnce(item.kind)) {
        LODESTAR_ASSIGN(const auto held, EntryTable(connection).ofRecord(record, item.kind));
        if (!held.isEmpty()) made.entry = held.first().id;
        // Who a person is told to be (child, adult) is not for a message to change.
        if (!held.isEmpty()) made.fields.remove(u"subject"_s);
        made.proposeOnly = item.kind == u"residence";
    } else if (message.action == exchange::EventAction::Update) {
        LODESTAR_ASSIGN(const EntryId earlier, earlierEntry(connection, message, item, record));
        if (!earlier.isNull()) made.entry = earlier;
    }
    return made;
}

/// The person of a contact, who was seen at it: the contact itself stands in the household's record.
ImportedEntry subjectOf(const ImportedEntry& contact, const RecordId& person) {
    ImportedEntry made = contact;
    made.record = person;
    made.kind = u"contact_subject"_s;
    made.entry = importedEntry(u"message/contact_subject"_s, contact.entry.toString() + person.toString());
    made.fields[u"contact"_s] = contact.entry.toString();
    made.fields[u"household"_s] = contact.record.toString();
    return made;
}

} // namespace

QString sentAtOf(const EventMessage& message) {
    const QString said = message.lastUpdated.isEmpty() ? message.sentAt : message.lastUpdated;
    const QDateTime time = QDateTime::fromString(said, Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

Result<QList<ImportedEntry>> entriesOf(Connection& connection, const EventMessage& message, const EventPeople& people) {
    QList<ImportedEntry> entries;
    for (const EventItem& item : message.items) {
        const RecordId person = people.of(item.person);
        LODESTAR_ASSIGN(const RecordId record, recordFor(connection, item, person));
        if (record.isNull()) continue;
        LODESTAR_ASSIGN(const ImportedEntry made, entryOf(connection, message, item, record));
        entries.append(made);
        if (item.kind == u"contact") entries.append(subjectOf(made, person));
    }
    return entries;
}

Result<QList<Entry>> deletedBy(Connection& connection, const EventMessage& message, const EventPeople& people) {
    QList<Entry> named;
    EntryTable entries(connection);
    for (const EventItem& item : message.items) {
        if (isHeldOnce(item.kind)) continue; // a person is not deleted by a message
        LODESTAR_ASSIGN(const RecordId record, recordFor(connection, item, people.of(item.person)));
        if (record.isNull()) continue;
        LODESTAR_ASSIGN(const ImportedEntry made, entryOf(connection, message, item, record));
        LODESTAR_ASSIGN(auto held, entries.find(made.entry));
        if (!held) {
            LODESTAR_ASSIGN(const EntryId earlier, earlierEntry(connection, message, item, record));
            LODESTAR_ASSIGN(held, entries.find(earlier));
        }
        if (held && !held->retired) named.append(*held);
    }
    return named;
}

} // namespace lodestar
