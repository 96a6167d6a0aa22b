#include "core/exchange/EventPeople.h"

#include "core/base/NhsNumber.h"

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Of several, the one with the use preferred, else the first.
TreeView preferred(const QList<TreeView>& all, const QStringList& uses) {
    for (const QString& use : uses) {
        for (const TreeView& each : all) {
            if (each[u"use"].peek() == use) return each;
        }
    }
    return all.isEmpty() ? TreeView() : all.first();
}

QString joined(const QList<TreeView>& parts) {
    QStringList words;
    for (const TreeView& part : parts)
        words << part.text();
    words.removeAll(QString());
    return words.join(u' ');
}

TreeView extensionOf(const TreeView& view, QStringView urlPart) {
    const QList<TreeView> all = view.each(u"extension");
    for (const TreeView& each : all) {
        if (each[u"url"].peek().contains(urlPart)) return each;
    }
    return {};
}

QString firstCode(const TreeView& concept_) {
    const QList<Coding> all = EventContext::codings(concept_);
    return all.isEmpty() ? QString() : all.first().code;
}

void readIdentifiers(const TreeView& view, EventPerson& person) {
    const QList<TreeView> all = view.each(u"identifier");
    for (const TreeView& each : all) {
        if (!each[u"system"].peek().contains(u"nhs-number", Qt::CaseInsensitive)) continue;
        QString digits = each[u"value"].text();
        digits.remove(u' ').remove(u'-');
        if (!person.nhsNumber.isEmpty()) continue;
        person.nhsNumber = digits;
        person.nhsNumberFits = NhsNumber::parse(digits).has_value();
        person.nhsNumberStatus = firstCode(extensionOf(each, u"NHSNumberVerificationStatus")[u"valueCodeableConcept"]);
    }
}

void readName(const TreeView& view, EventPerson& person) {
    const TreeView name = preferred(view.each(u"name"), {u"official"_s, u"usual"_s});
    person.family = joined(name.each(u"family"));
    person.given = joined(name.each(u"given"));
    if (person.family.isEmpty() && person.given.isEmpty()) person.family = name[u"text"].text();
}

void readContactPoints(const TreeView& view, EventPerson& person) {
    const QList<TreeView> all = view.each(u"telecom");
    for (const TreeView& each : all) {
        const QString system = each[u"system"].peek();
        QString& place = system == u"email" ? person.email : person.phone;
        const bool known = system == u"email" || system == u"phone" || system == u"sms";
        if (known && place.isEmpty()) place = each[u"value"].text();
    }
}

void readAddress(const TreeView& view, EventPerson& person) {
    const TreeView address = preferred(view.each(u"address"), {u"home"_s});
    const QList<TreeView> lines = address.each(u"line");
    for (const TreeView& line : lines)
        person.addressLines << line.text();
    person.town = address[u"city"].text();
    person.postcode = address[u"postalCode"].text();
    if (person.addressLines.isEmpty() && !address[u"text"].peek().isEmpty())
        person.addressLines << address[u"text"].text();
}

void readPractice(EventContext& context, const TreeView& view, EventPerson& person) {
    const TreeView reference = view[u"generalPractitioner"];
    const TreeView practice = context.resolve(reference);
    person.gpName = practice ? practice[u"name"].text() : reference[u"display"].text();
    if (person.gpName.isEmpty()) person.gpName = reference[u"display"].text();
    person.gpOdsCode = odsCode(practice);
    const TreeView identifier = reference[u"identifier"];
    if (person.gpOdsCode.isEmpty()) person.gpOdsCode = identifier[u"value"].text();
}

EventPerson readPerson(EventContext& context, const TreeView& view) {
    EventPerson person;
    person.references = context.namesOf(view);
    readIdentifiers(view, person);
    readName(view, person);
    readContactPoints(view, person);
    readAddress(view, person);
    readPractice(context, view, person);
    person.birthDate = view[u"birthDate"].text();
    person.birthTime = extensionOf(view[u"_birthDate"], u"birthTime")[u"valueDateTime"].text();
    const QString sex = view[u"gender"].peek().toLower();
    if (sex == u"female" || sex == u"male" || sex == u"unknown") {
        person.sex = sex;
        static_cast<void>(view[u"gender"].text());
    }
    const TreeView ethnic = extensionOf(view, u"EthnicCategory");
    person.ethnicCategory = firstCode(ethnic[u"valueCodeableConcept"]);
    person.diedOn = view[u"deceasedDateTime"].text();
    person.relationship = context.words(view[u"relationship"]);
    return person;
}

/// The Patient whom the contact of the message is about, else the first one.
TreeView subjectOf(EventContext& context) {
    const TreeView header = context.first(u"MessageHeader");
    const TreeView focus = context.resolve(header[u"focus"]);
    const TreeView encounter = focus ? focus : context.first(u"Encounter");
    const TreeView about = context.resolve(encounter[u"subject"] ? encounter[u"subject"] : encounter[u"patient"]);
    if (about[u"resourceType"].peek() == u"Patient") return about;
    if (focus[u"resourceType"].peek() == u"Patient") return focus;
    return context.first(u"Patient");
}

void compareNames(EventContext& context, const EventPerson& child) {
    for (const EventContext::Resource& each : context.resources()) {
        const TreeView about = each.view[u"subject"] ? each.view[u"subject"] : each.view[u"patient"];
        const QString called = about[u"display"].peek();
        const bool same =
            called.contains(child.family, Qt::CaseInsensitive) || called.contains(child.given, Qt::CaseInsensitive);
        const bool thisChild = child.references.contains(about[u"reference"].peek());
        if (thisChild && !called.isEmpty() && !same)
            context.mismatch(u"name"_s, child.given + u' ' + child.family, called);
    }
}

void compareNumbers(EventContext& context, const EventPerson& child) {
    if (!child.nhsNumber.isEmpty() && !child.nhsNumberFits) context.mismatch(u"nhsNumber"_s, child.nhsNumber, {});
    const QList<TreeView> patients = context.all(u"Patient");
    for (const TreeView& patient : patients) {
        QStringList numbers;
        const QList<TreeView> all = patient.each(u"identifier");
        for (const TreeView& each : all) {
            const bool national = each[u"system"].peek().contains(u"nhs-number", Qt::CaseInsensitive);
            const QString number = each[u"value"].peek();
            if (national && !numbers.contains(number)) numbers << number;
        }
        if (numbers.size() > 1) context.mismatch(u"nhsNumber"_s, numbers.at(0), numbers.at(1));
    }
}

} // namespace

QString nameWords(const TreeView& named) {
    const TreeView name = preferred(named.each(u"name"), {u"official"_s, u"usual"_s});
    const QString words = joined(name.each(u"prefix") + name.each(u"given") + name.each(u"family"));
    return words.isEmpty() ? name[u"text"].text() : words;
}

QString odsCode(const TreeView& resource) {
    const QList<TreeView> all = resource.each(u"identifier");
    for (const TreeView& each : all) {
        if (each[u"system"].peek().contains(u"ods-", Qt::CaseInsensitive)) return each[u"value"].text();
    }
    return {};
}

void readPeople(EventContext& context) {
    const TreeView subject = subjectOf(context);
    if (subject) {
        EventPerson child = readPerson(context, subject);
        child.relationship = u"child"_s;
        context.addPerson(child);
    }
    for (const QStringView type : {QStringView(u"Patient"), QStringView(u"RelatedPerson")}) {
        const QList<TreeView> others = context.all(type);
        for (const TreeView& other : others) {
            if (other.node() != subject.node()) context.addPerson(readPerson(context, other));
        }
    }
    const QList<TreeView> contacts = subject.each(u"contact");
    for (const TreeView& contact : contacts)
        context.addPerson(readPerson(context, contact));
}

void comparePeople(EventContext& context) {
    const EventMessage& message = context.message();
    if (message.people.isEmpty()) return;
    const EventPerson& child = message.people.first();
    const QString born = dayOf(child.birthDate);
    const QString bornAt = dayOf(child.birthTime);
    if (!born.isEmpty() && !bornAt.isEmpty() && born != bornAt) {
        context.mismatch(u"birthDate"_s, child.birthDate, child.birthTime);
    }
    const QString met = dayOf(message.encounter.start);
    if (!born.isEmpty() && !met.isEmpty() && met < born)
        context.mismatch(u"encounter"_s, child.birthDate, message.encounter.start);
    compareNames(context, child);
    compareNumbers(context, child);
}

QJsonObject personFields(const EventPerson& person) {
    QJsonObject fields{{u"subject"_s, u"child"_s}};
    QJsonObject name;
    if (!person.given.isEmpty()) name[u"given"_s] = person.given;
    if (!person.family.isEmpty()) name[u"family"_s] = person.family;
    if (!name.isEmpty()) fields[u"name"_s] = name;
    if (!dayOf(person.birthDate).isEmpty()) fields[u"birthDate"_s] = dayOf(person.birthDate);
    if (!person.sex.isEmpty()) fields[u"sex"_s] = person.sex;
    if (person.nhsNumberFits) {
        QJsonObject number{{u"value"_s, person.nhsNumber}};
        if (!person.nhsNumberStatus.isEmpty()) number[u"status"_s] = person.nhsNumberStatus;
        fields[u"nhsNumber"_s] = number;
    }
    if (!person.ethnicCategory.isEmpty()) fields[u"ethnicCategory"_s] = person.ethnicCategory;
    if (!person.phone.isEmpty()) fields[u"phone"_s] = person.phone;
    if (!person.email.isEmpty()) fields[u"email"_s] = person.email;
    QJsonObject practice;
    if (!person.gpOdsCode.isEmpty()) practice[u"odsCode"_s] = person.gpOdsCode;
    if (!person.gpName.isEmpty()) practice[u"name"_s] = person.gpName;
    if (!practice.isEmpty()) fields[u"gpPractice"_s] = practice;
    return fields;
}

QJsonObject residenceFields(const EventPerson& person) {
    if (person.addressLines.isEmpty() && person.postcode.isEmpty()) return {};
    QJsonObject address;
    if (!person.addressLines.isEmpty()) address[u"line1"_s] = person.addressLines.first();
    if (person.addressLines.size() > 1) address[u"line2"_s] = person.addressLines.mid(1).join(u", "_s);
    if (!person.town.isEmpty()) address[u"town"_s] = person.town;
    if (!person.postcode.isEmpty()) address[u"postcode"_s] = person.postcode;
    return {{u"address"_s, address}};
}

} // namespace lodestar::exchange
