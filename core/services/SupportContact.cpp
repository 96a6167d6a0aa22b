#include "core/services/SupportContact.h"

#include "core/base/DateText.h"
#include "core/services/DraftJson.h"
#include "core/services/Fields.h"
#include "core/services/Identity.h"
#include "core/store/Transaction.h"

#include <QJsonArray>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

template<typename A> void describe(A& a, SupportContact& m) {
    a("id", m.id), a("household", m.household), a("appointment", m.appointment), a("begunAt", m.begunAt), a("at", m.at),
        a("how", m.how);
    a("minutes", m.minutes), a("people", m.people), a("others", m.others), a("with", m.with), a("where", m.where);
    a("words", m.words), a("next", m.next), a("nextWho", m.nextWho), a("nextBy", m.nextBy);
}

namespace {

QJsonObject what(const SupportContact& contact) {
    const bool apart = contact.how == V("telephone") || contact.how == V("text");
    QJsonObject made{{u"at"_s, contact.at}, {u"type"_s, u"other"_s}, {u"outcome"_s, u"completed"_s}};
    made.insert(u"mode"_s, apart ? contact.how : u"face_to_face"_s);
    if (!apart) put(made, u"place"_s, contact.where);
    if (contact.minutes > 0) made.insert(u"minutes"_s, contact.minutes);
    return made;
}

QJsonArray present(const SupportContact& contact) {
    QJsonArray there;
    for (const RecordId& each : contact.people)
        there.append(QJsonObject{{u"person"_s, each.toString()}});
    if (const QString others = contact.others.trimmed(); !others.isEmpty())
        there.append(QJsonObject{{u"name"_s, others}});
    return there;
}

QList<Edit> editsOf(const SupportContact& contact, const Identity& me, const QDateTime& now) {
    QList<Edit> edits;
    const auto add = [&](const QString& kind, const QString& part, const QJsonObject& fields) {
        Edit edit = newEntry(contact.household, kind, fields);
        edit.entry = contact.derived(part);
        edit.compartment = records::Compartment::Shared;
        edits.append(edit);
    };
    QJsonObject fields{
        {u"what"_s, what(contact)}, {u"practitioner"_s, me.reference}, {u"writtenAt"_s, now.toString(Qt::ISODate)}};
    if (const QJsonArray there = present(contact); !there.isEmpty()) fields.insert(u"present"_s, there);
    if (contact.how == V("accompanied")) {
        QJsonObject along;
        put(along, u"with"_s, contact.with);
        put(along, u"where"_s, contact.where);
        fields.insert(u"accompanied"_s, along);
    }
    add(u"contact"_s, u"contact"_s, fields);
    const QString link = contact.contact().toString();
    if (!contact.words.trimmed().isEmpty())
        add(u"narrative"_s, u"narrative"_s,
            {{u"on"_s, contact.at},
             {u"contact"_s, link},
             {u"text"_s, contact.words.trimmed()},
             {u"practitioner"_s, me.reference}});
    if (contact.next.trimmed().isEmpty()) return edits;
    QJsonObject promise{{u"on"_s, contact.at.left(10)}};
    put(promise, u"what"_s, contact.next);
    put(promise, u"who"_s, contact.nextWho);
    put(promise, u"by"_s, contact.nextBy);
    add(u"promise"_s, u"promise"_s, {{u"promise"_s, promise}, {u"contact"_s, link}});
    return edits;
}

} // namespace

EntryId SupportContact::derived(const QString& part) const {
    return EntryId::derived(id.value(), part.toUtf8());
}

EntryId SupportContact::contact() const {
    return derived(u"contact"_s);
}

QString supportContactPage() {
    return u"contact"_s;
}

QJsonObject toJson(const SupportContact& contact) {
    SupportContact copy = contact;
    draft::Writer writer;
    describe(writer, copy);
    for (auto each = contact.unknown.begin(); each != contact.unknown.end(); ++each)
        if (!writer.object.contains(each.key())) writer.object.insert(each.key(), each.value());
    return writer.object;
}

SupportContact supportContactFromJson(const QJsonObject& json) {
    SupportContact contact;
    draft::Reader reader{json};
    describe(reader, contact);
    contact.unknown = reader.object;
    return contact;
}

SupportContact beginSupportContact(const RecordId& household, const QDateTime& now) {
    SupportContact contact;
    contact.id = DraftId::create();
    contact.household = household;
    contact.begunAt = now.toString(Qt::ISODate);
    QDateTime whole = now.toOffsetFromUtc(now.offsetFromUtc());
    whole.setTime(QTime(whole.time().hour(), whole.time().minute()));
    contact.at = whole.toString(Qt::ISODate);
    return contact;
}

Result<SupportContact> beginSupportContact(Connection& connection, const EntryId& appointment, const QDateTime& now) {
    LODESTAR_ASSIGN(const auto booking, EntryTable(connection).find(appointment));
    if (!booking || booking->kind != V("appointment")) return fail(ErrorCode::NotFound, u"appointment"_s);
    SupportContact contact = beginSupportContact(booking->record, now);
    contact.appointment = appointment;
    contact.minutes = booking->object(V("slot")).value(V("minutes")).toInt();
    const QJsonArray people = booking->value(V("people")).toArray();
    for (const QJsonValue& each : people)
        contact.people.append(RecordId::fromString(each.toObject().value(V("person")).toString()));
    return contact;
}

QString gapOf(const SupportContact& contact, const QDateTime& now) {
    const QDateTime at = QDateTime::fromString(contact.at, Qt::ISODate);
    if (!at.isValid() || at > now) return u"at"_s;
    if (contact.how.isEmpty()) return u"how"_s;
    if (contact.how == V("accompanied") && contact.with.trimmed().isEmpty()) return u"with"_s;
    return contact.words.trimmed().isEmpty() ? u"words"_s : QString();
}

Status keepSupportContact(Connection& connection, const SupportContact& contact, const QString& title,
                          const QDateTime& now) {
    return keepDraft(connection, {contact.id, supportContactPage(), contact.household, title, contact.begunAt,
                                  now.toString(Qt::ISODateWithMs), toJson(contact)});
}

Result<EntryId> completeSupportContact(Work& work, const SupportContact& contact) {
    const QDateTime now = work.clock().now();
    if (const QString gap = gapOf(contact, now); !gap.isEmpty())
        return fail(ErrorCode::InvalidInput, gap + u": is needed"_s);
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_ASSIGN(const bool done, EntryTable(work.connection).contains(contact.contact()));
    if (done) return fail(ErrorCode::AlreadyExists, u"contact"_s);
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    QList<Edit> edits = editsOf(contact, me, now);
    LODESTAR_ASSIGN(const auto booking, EntryTable(work.connection).find(contact.appointment));
    if (booking && booking->kind == V("appointment"))
        edits.append(correctionOf(*booking, {{u"state"_s, u"done"_s}, {u"contact"_s, contact.contact().toString()}}));
    LODESTAR_TRY(save(work, edits));
    LODESTAR_TRY(dropDraft(work.connection, contact.id));
    LODESTAR_TRY(transaction.commit());
    return contact.contact();
}

} // namespace lodestar
