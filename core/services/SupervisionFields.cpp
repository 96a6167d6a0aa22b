#include "core/services/SupervisionFields.h"

#include "core/base/DateText.h"
#include "core/services/Fields.h"
#include "core/services/SaveFields.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lodestar::Supervision)
};

SupervisionPerson personFrom(const QJsonObject& object) {
    return {object.value(V("reference")).toString(), object.value(V("name")).toString(),
            object.value(V("role")).toString()};
}

QDate dayIn(const Entry& entry, V field, V part) {
    return storedDate(entry.part(field, part));
}

void putDay(QJsonObject& fields, const QString& name, QDate day) {
    if (day.isValid()) fields.insert(name, day.toString(Qt::ISODate));
}

QJsonValue listOrNull(const QJsonArray& list) {
    return list.isEmpty() ? QJsonValue() : QJsonValue(list);
}

} // namespace

SupervisionSession supervisionSessionFrom(const Entry& entry) {
    SupervisionSession made;
    made.record = entry.record;
    made.drawn = entry;
    made.sort = rules::supervisionSortFromName(entry.text(V("sort"))).value_or(rules::SupervisionSort::Caseload);
    for (const QJsonValue& each : entry.value(V("supervisees")).toArray())
        made.supervisees.append(personFrom(each.toObject()));
    made.supervisor = personFrom(entry.object(V("supervisor")));
    made.planned = storedDate(entry.text(V("planned")));
    made.from = dayIn(entry, V("period"), V("from"));
    made.to = dayIn(entry, V("period"), V("to"));
    made.held = dayIn(entry, V("held"), V("on"));
    made.minutes = entry.object(V("held")).value(V("minutes")).toInt();
    made.themes = entry.text(V("themes"));
    made.next = storedDate(entry.text(V("next")));
    made.cancelled = dayIn(entry, V("cancelled"), V("on"));
    made.cancelledWhy = entry.part(V("cancelled"), V("why"));
    made.handedTo = personFrom(entry.object(V("handedOver")));
    made.handedOn = dayIn(entry, V("handedOver"), V("on"));
    return made;
}

DiscussedFamily discussedFrom(const Entry& entry) {
    DiscussedFamily made;
    made.entry = entry.id;
    made.compartment = entry.compartment;
    made.household = RecordId::fromString(entry.text(V("household")));
    made.called = entry.text(V("called"));
    for (const QJsonValue& each : entry.value(V("reasons")).toArray())
        made.reasons.append(each.toObject().value(V("reason")).toString());
    made.words = entry.text(V("words"));
    made.risk = entry.text(V("risk"));
    made.drawn = entry;
    return made;
}

AgreedAction agreedFrom(const Entry& entry) {
    AgreedAction made;
    made.entry = entry.id;
    made.compartment = entry.compartment;
    made.household = RecordId::fromString(entry.text(V("household")));
    made.called = entry.text(V("called"));
    for (const QJsonValue& each : entry.value(V("children")).toArray())
        made.children.append(RecordId::fromString(each.toObject().value(V("child")).toString()));
    made.what = entry.part(V("action"), V("what"));
    made.who = entry.part(V("action"), V("who"));
    made.by = dayIn(entry, V("action"), V("by"));
    made.done = dayIn(entry, V("done"), V("on"));
    made.how = entry.part(V("done"), V("how"));
    made.safeguarding = entry.compartment == records::Compartment::Sealed;
    made.drawn = entry;
    return made;
}

SupervisionReflection reflectionFrom(const Entry& entry) {
    return {personFrom(entry.object(V("whose"))), entry.text(V("words")), entry};
}

SupervisionSignature signatureFrom(const Entry& entry) {
    SupervisionSignature made;
    made.entry = entry.id;
    made.who = personFrom(entry.object(V("who")));
    made.asSupervisor = entry.text(V("as")) == V("supervisor");
    made.on = dayIn(entry, V("signed"), V("on"));
    made.digest = entry.text(V("digest"));
    made.covers = records::compartmentFromName(entry.text(V("covers"))).value_or(records::Compartment::Sealed);
    return made;
}

QJsonObject fieldsOf(const SupervisionPerson& person) {
    QJsonObject fields;
    put(fields, u"reference"_s, person.reference);
    put(fields, u"name"_s, person.name);
    put(fields, u"role"_s, person.role);
    return fields;
}

QJsonObject fieldsOf(const SupervisionSession& session) {
    QJsonArray supervisees;
    for (const SupervisionPerson& each : session.supervisees)
        supervisees.append(fieldsOf(each));
    QJsonObject period;
    putDay(period, u"from"_s, session.from);
    putDay(period, u"to"_s, session.to);
    QJsonObject held;
    putDay(held, u"on"_s, session.held);
    if (session.held.isValid() && session.minutes > 0) held.insert(u"minutes"_s, session.minutes);
    QJsonObject cancelled;
    putDay(cancelled, u"on"_s, session.cancelled);
    put(cancelled, u"why"_s, session.cancelledWhy);
    QJsonObject handedOver = session.handedTo.reference.isEmpty() ? QJsonObject() : fieldsOf(session.handedTo);
    putDay(handedOver, u"on"_s, session.handedOn);
    return {{u"sort"_s, rules::supervisionSortName(session.sort)},
            {u"supervisees"_s, supervisees},
            {u"supervisor"_s, fieldsOf(session.supervisor)},
            {u"planned"_s, dateOrNull(session.planned)},
            {u"period"_s, objectOrNull(period)},
            {u"held"_s, objectOrNull(held)},
            {u"themes"_s, textOrNull(session.themes)},
            {u"next"_s, dateOrNull(session.next)},
            {u"cancelled"_s, objectOrNull(cancelled)},
            {u"handedOver"_s, objectOrNull(handedOver)}};
}

QJsonObject fieldsOf(const DiscussedFamily& family) {
    QJsonArray reasons;
    for (const QString& each : family.reasons)
        reasons.append(QJsonObject{{u"reason"_s, each}});
    return {{u"household"_s, family.household.toString()},
            {u"called"_s, textOrNull(family.called)},
            {u"reasons"_s, listOrNull(reasons)},
            {u"words"_s, textOrNull(family.words)},
            {u"risk"_s, textOrNull(family.risk)}};
}

QJsonObject agreedPart(const AgreedAction& action) {
    QJsonObject agreed;
    put(agreed, u"what"_s, action.what);
    put(agreed, u"who"_s, action.who);
    putDay(agreed, u"by"_s, action.by);
    QJsonArray children;
    for (const RecordId& each : action.children)
        children.append(QJsonObject{{u"child"_s, each.toString()}});
    return {{u"action"_s, agreed},
            {u"household"_s, action.household.isNull() ? QJsonValue() : QJsonValue(action.household.toString())},
            {u"called"_s, textOrNull(action.called)},
            {u"children"_s, listOrNull(children)}};
}

QJsonObject fieldsOf(const AgreedAction& action) {
    QJsonObject fields = agreedPart(action);
    QJsonObject done;
    putDay(done, u"on"_s, action.done);
    put(done, u"how"_s, action.how);
    fields.insert(u"done"_s, objectOrNull(done));
    return fields;
}

QJsonObject filedFields(const SupervisionSession& session, const AgreedAction& action) {
    QJsonObject discussed;
    putDay(discussed, u"on"_s, session.held);
    put(discussed, u"with"_s,
        Words::tr("Supervision: %1, with %2").arg(session.superviseeNames(), session.supervisor.name));
    QJsonObject agreed = agreedPart(action).value(V("action")).toObject();
    putDay(agreed, u"done"_s, action.done);
    return {{u"discussed"_s, discussed}, {u"meeting"_s, session.record.toString()}, {u"actions"_s, QJsonArray{agreed}}};
}

QDate filedDone(const Entry& filed) {
    const QJsonArray actions = filed.value(V("actions")).toArray();
    return actions.isEmpty() ? QDate() : storedDate(actions.first().toObject().value(V("done")).toString());
}

} // namespace lodestar
