#include "core/services/MatchFields.h"

#include "core/services/Fields.h"

#include <QJsonArray>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

QDate day(const QString& text) {
    return QDate::fromString(text.left(10), Qt::ISODate);
}

} // namespace

Match matchFrom(const Entry& entry) {
    Match match;
    match.record = entry.record;
    match.worker = RecordId::fromString(entry.part(V("volunteer"), V("worker")));
    match.reference = entry.part(V("volunteer"), V("reference"));
    match.volunteer = entry.part(V("volunteer"), V("name"));
    const auto told = [&](V name) { return entry.part(V("family"), name); };
    match.family = {told(V("called")), told(V("phone")),    told(V("contact")), told(V("language")),
                    told(V("where")),  told(V("children")), told(V("words"))};
    match.purpose = entry.text(V("purpose"));
    match.familyAgreed = day(entry.part(V("agreedByFamily"), V("on")));
    match.agreedBy = entry.part(V("agreedByFamily"), V("by"));
    match.agreedHow = entry.part(V("agreedByFamily"), V("how"));
    match.volunteerAgreed = day(entry.part(V("agreedByVolunteer"), V("on")));
    match.from = day(entry.text(V("from")));
    match.to = day(entry.text(V("to")));
    const QJsonArray deaths = entry.value(V("toldOf")).toArray();
    for (const QJsonValue& each : deaths)
        match.toldOf.append(EntryId::fromString(each.toObject().value(V("death")).toString()));
    match.why = entry.part(V("ending"), V("why"));
    match.endingWords = entry.part(V("ending"), V("words"));
    match.drawn = entry;
    return match;
}

MatchContact matchContactFrom(const Entry& entry) {
    MatchContact met;
    met.entry = entry.id;
    met.match = entry.record;
    const QJsonObject contact = entry.object(V("contact"));
    met.at = QDateTime::fromString(contact.value(V("at")).toString(), Qt::ISODate);
    met.mode = contact.value(V("mode")).toString();
    met.minutes = contact.value(V("minutes")).toInt();
    met.place = contact.value(V("place")).toString();
    met.words = contact.value(V("words")).toString();
    met.by = entry.text(V("by"));
    met.worry = entry.part(V("worry"), V("words"));
    met.worryOn = day(entry.part(V("worry"), V("on")));
    met.answeredOn = day(entry.part(V("answered"), V("on")));
    met.answer = entry.part(V("answered"), V("words"));
    return met;
}

FamilyMatch familyMatchFrom(const Entry& entry) {
    return {entry.id,
            RecordId::fromString(entry.text(V("match"))),
            entry.text(V("volunteer")),
            entry.text(V("coordinator")),
            entry.text(V("purpose")),
            day(entry.text(V("from"))),
            day(entry.text(V("to"))),
            entry.text(V("why"))};
}

QJsonObject fieldsOf(const MatchFamily& family) {
    QJsonObject told;
    put(told, u"called"_s, family.called.simplified());
    put(told, u"phone"_s, family.phone);
    put(told, u"contact"_s, family.contact);
    put(told, u"language"_s, family.language);
    put(told, u"where"_s, family.where);
    put(told, u"children"_s, family.children);
    put(told, u"words"_s, family.words);
    return told;
}

QJsonObject fieldsOf(const MatchContact& contact) {
    QJsonObject met{{u"at"_s, contact.at.toString(Qt::ISODate)}, {u"mode"_s, contact.mode}};
    if (contact.minutes > 0) met.insert(u"minutes"_s, contact.minutes);
    put(met, u"place"_s, contact.place);
    put(met, u"words"_s, contact.words);
    QJsonObject fields{{u"contact"_s, met}};
    put(fields, u"by"_s, contact.by);
    if (const QString words = contact.worry.trimmed(); !words.isEmpty())
        fields.insert(u"worry"_s, QJsonObject{{u"on"_s, contact.at.date().toString(Qt::ISODate)}, {u"words"_s, words}});
    return fields;
}

} // namespace lodestar
