#include "core/exchange/EventReader.h"
#include "core/exchange/EventCodes.h"
#include "core/records/Kind.h"
#include "tests/core/exchange/MessageBuilder.h"
#include "tests/core/exchange/MessageChecks.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

using namespace lodestar;
using namespace lodestar::exchange;
using namespace lodestar::exchange::tests;
using namespace Qt::StringLiterals;

namespace {

const EventItem* itemOf(const EventMessage& message, QStringView kind) {
    const auto found = std::find_if(message.items.cbegin(), message.items.cend(),
                                    [kind](const EventItem& item) { return item.kind == kind; });
    return found == message.items.cend() ? nullptr : &*found;
}

QJsonObject fieldsOf(const EventMessage& message, QStringView kind) {
    const EventItem* item = itemOf(message, kind);
    return item == nullptr ? QJsonObject() : item->fields;
}

QStringList linesOf(const EventMessage& message) {
    QStringList lines;
    for (const ReadableLine& line : message.readable)
        lines << line.label + u": "_s + line.text;
    lines.sort();
    return lines;
}

QJsonObject measured(const EventMessage& message, int which) {
    return message.items.at(which).fields[u"measured"].toObject();
}

} // namespace

TEST_CASE("all 37 types are read from JSON and XML alike, and no leaf is lost") {
    const QStringList codes = EventCodes::shipped().eventCodes();
    REQUIRE(codes.size() == 37);
    for (const QString& code : codes) {
        INFO(code.toStdString());
        MessageBuilder builder = messageOf(code);
        builder.display = EventCodes::shipped().event(code)->theirs;
        const EventMessage json = read(builder.json());
        const EventMessage xml = read(builder.xml());
        CHECK(json.code == code);
        CHECK(json.original == builder.json());
        CHECK(json.mismatches.isEmpty());
        CHECK(lostLeaves(builder.json()).join(u", "_s) == QString());
        CHECK(lostLeaves(builder.xml()).join(u", "_s) == QString());
        CHECK(linesOf(json) == linesOf(xml));
        CHECK(json.comments == QStringList{u"Responsible organisation"_s, u"Child details"_s});
        CHECK(xml.comments == json.comments);
        CHECK(xml.isXml);
        CHECK(json.messageId == xml.messageId);
        REQUIRE(json.items.size() == xml.items.size());
        for (qsizetype i = 0; i < json.items.size(); ++i) {
            CHECK(json.items[i].kind == xml.items[i].kind);
            CHECK(json.items[i].fields == xml.items[i].fields);
            CHECK(json.items[i].ref == xml.items[i].ref);
            CHECK(records::kindNamed(json.items[i].kind) != nullptr);
            CHECK(records::validateFields(json.items[i].kind, json.items[i].fields, true));
        }
        CHECK(records::validateFields(u"event_message", json.entryFields(), true));
        CHECK(json.happenedAt() == u"2026-02-15"_s);
        CHECK(json.people.first().given == u"Aaliyah"_s);
    }
}

TEST_CASE("the types that become records do, and the others stay a readable message") {
    const QHash<QString, QStringList> expected{
        {u"CH001"_s, {u"person"_s, u"residence"_s}},
        {u"CH004"_s, {u"assessment"_s}},
        {u"CH005"_s, {u"person"_s, u"residence"_s, u"birth"_s}},
        {u"CH006"_s, {u"screening"_s}},
        {u"CH010"_s, {u"early_years_progress"_s, u"consent"_s}},
        {u"CH014"_s, {u"feeding"_s}},
        {u"CH015"_s, {u"immunisation"_s, u"immunisation"_s}},
        {u"CH018"_s, {u"measurement"_s, u"measurement"_s}},
        {u"CH021"_s, {u"screening"_s}},
        {u"CH024"_s, {u"screening"_s}},
        {u"CH027"_s, {u"professional"_s}},
        {u"CH028"_s, {u"referral"_s}},
        {u"CH034"_s, {u"screening"_s}},
        {u"CH035"_s, {u"screening"_s}},
    };
    for (const QString& code : EventCodes::shipped().eventCodes()) {
        INFO(code.toStdString());
        QStringList kinds;
        const EventMessage message = read(messageOf(code).json());
        for (const EventItem& item : message.items)
            kinds << item.kind;
        CHECK(kinds == expected.value(code));
        CHECK(message.entryFields()[u"lines"].toArray().size() > 10);
    }
}

TEST_CASE("lines read as a person would write them") {
    const auto has = [](const EventMessage& message, const QString& label, const QString& text) {
        return std::any_of(message.readable.cbegin(), message.readable.cend(), [&](const ReadableLine& line) {
            return !line.technical && line.label == label && line.text == text;
        });
    };
    const EventMessage birth = read(messageOf(u"CH005"_s).json());
    CHECK(has(birth, u"NHS number"_s, u"9990000018"_s));
    CHECK(has(birth, u"Apgar at 1 minute"_s, u"9"_s));
    CHECK(has(birth, u"weeks"_s, u"38"_s));
    CHECK(has(birth, u"Name"_s, u"Aaliyah EXAMPLE"_s));
    CHECK(has(birth, u"Address"_s, u"1 Made Up Road, Flat 2, Southend-on-Sea, SS1 1AA"_s));
    const EventMessage spot = read(messageOf(u"CH035"_s).json());
    CHECK(has(spot, u"Phenylketonuria"_s, u"Suspected (8)"_s));
    CHECK(has(read(messageOf(u"CH014"_s).json()), u"Feeding concerns"_s, u"Sleepy at the breast"_s));
}

TEST_CASE("only the types of social, safety and legal content wait sealed") {
    for (const QString& code : EventCodes::shipped().eventCodes()) {
        const bool sealed = code == u"CH029" || code == u"CH031" || code == u"CH033";
        CHECK(read(messageOf(code).json()).sealed == sealed);
    }
}

TEST_CASE("birth details: time, weight, gestation, twins and the person") {
    const EventMessage message = read(messageOf(u"CH005"_s).json());
    CHECK(fieldsOf(message, u"birth")[u"birth"].toObject() == QJsonObject{{u"on"_s, u"2026-02-03"_s},
                                                                          {u"time"_s, u"04:05"_s},
                                                                          {u"weightGrams"_s, 2610},
                                                                          {u"gestationDays"_s, 270},
                                                                          {u"order"_s, 2},
                                                                          {u"numberOfBabies"_s, 2},
                                                                          {u"place"_s, u"Example Ward"_s}});
    const QJsonObject person = fieldsOf(message, u"person");
    CHECK(person[u"name"].toObject() == QJsonObject{{u"given"_s, u"Aaliyah"_s}, {u"family"_s, u"EXAMPLE"_s}});
    CHECK(person[u"nhsNumber"].toObject() == QJsonObject{{u"value"_s, u"9990000018"_s}, {u"status"_s, u"01"_s}});
    CHECK(person[u"sex"] == u"female"_s);
    CHECK(fieldsOf(message, u"residence")[u"address"].toObject()[u"line2"] == u"Flat 2"_s);
    CHECK(message.organisation == u"Example Trust"_s);
    CHECK(message.organisationCode == u"RX0EX"_s);
    CHECK(message.practitioner == u"Ms Ann Sample"_s);
    // The Apgar score has no place in a birth entry: it is read, and listed as not mapped.
    const QList<ReadableLine> rest = message.unmapped();
    CHECK(std::any_of(rest.cbegin(), rest.cend(), [](const ReadableLine& line) { return line.text == u"9"_s; }));
    CHECK(std::none_of(rest.cbegin(), rest.cend(), [](const ReadableLine& line) { return line.text == u"2.61 kg"_s; }));
}

TEST_CASE("measures are kept in whole grams and tenths of a millimetre, with what was written") {
    const EventMessage message = read(messageOf(u"CH018"_s).json());
    REQUIRE(message.items.size() == 2);
    CHECK(measured(message, 0) ==
          QJsonObject{
              {u"measure"_s, u"weight"_s}, {u"amount"_s, 3475}, {u"unit"_s, u"g"_s}, {u"asWritten"_s, u"3.475 kg"_s}});
    CHECK(measured(message, 1)[u"amount"] == 3620);
    CHECK(message.items[0].fields[u"on"] == u"2026-02-15"_s);
    const QList<ReadableLine> rest = message.unmapped();
    CHECK(std::any_of(rest.cbegin(), rest.cend(), [](const ReadableLine& line) { return line.text == u"140 /min"_s; }));
}

TEST_CASE("a measure without a unit that fits, or without a day, becomes no measurement") {
    MessageBuilder builder = messageOf(u"CH018"_s);
    for (const QString& unit : {u"cm"_s, QString(), u"stone"_s}) {
        builder.extra = {observation(snomed(u"27113001"_s), {{u"valueQuantity"_s, quantity(3.5, unit)}})};
        CHECK(read(builder.json()).items.isEmpty());
        CHECK(lostLeaves(builder.json()).isEmpty());
    }
    builder.extra = {observation(snomed(u"27113001"_s), {{u"valueQuantity"_s, quantity(3.5, u"kg"_s)}})};
    CHECK(read(builder.json()).items.size() == 1);
    builder.encounterStart = u"2026-02"_s;
    CHECK(read(builder.json()).items.isEmpty());
}

TEST_CASE("a birth weight dated weeks after the birth is shown as a mismatch") {
    MessageBuilder builder = messageOf(u"CH018"_s);
    builder.extra = {observation(snomed(u"364589006"_s), {{u"effectiveDateTime"_s, u"2026-03-05"_s},
                                                          {u"valueQuantity"_s, quantity(3.5, u"kg"_s)}})};
    CHECK(read(builder.json()).mismatches == QList<EventMismatch>{{u"measuredOn"_s, u"2026-02-03"_s, u"2026-03-05"_s}});
}

TEST_CASE("screening results keep each part with its outcome") {
    const QJsonObject hearing = fieldsOf(read(messageOf(u"CH021"_s).json()), u"screening");
    CHECK(hearing[u"screening"].toObject()[u"test"] == u"hearing"_s);
    CHECK(hearing[u"screening"].toObject()[u"result"] == u"clear response, no follow-up"_s);
    CHECK(hearing[u"on"] == u"2026-02-05"_s);
    const QJsonArray nipe =
        fieldsOf(read(messageOf(u"CH024"_s).json()), u"screening")[u"screening"].toObject()[u"conditions"].toArray();
    REQUIRE(nipe.size() == 2);
    CHECK(nipe[0].toObject() ==
          QJsonObject{{u"condition"_s, u"hip examination"_s}, {u"outcome"_s, u"hip examination done"_s}});
    const QJsonArray spot =
        fieldsOf(read(messageOf(u"CH035"_s).json()), u"screening")[u"screening"].toObject()[u"conditions"].toArray();
    REQUIRE(spot.size() == 2);
    CHECK(spot[0].toObject()[u"outcome"] == u"Not suspected"_s);
    CHECK(spot[1].toObject() == QJsonObject{{u"condition"_s, u"Phenylketonuria"_s}, {u"outcome"_s, u"Suspected"_s}});
    CHECK(fieldsOf(read(messageOf(u"CH006"_s).json()), u"screening")[u"on"] == u"2026-02-08"_s);
    CHECK(fieldsOf(read(messageOf(u"CH034"_s).json()), u"screening")[u"on"] == u"2026-02-10"_s);
}

TEST_CASE("feeding, vaccinations, referral, progress and scores come with their own words") {
    const QJsonObject feeding = fieldsOf(read(messageOf(u"CH014"_s).json()), u"feeding");
    CHECK(feeding[u"feeding"].toObject() ==
          QJsonObject{{u"status"_s, u"partially_breastfed"_s}, {u"at"_s, u"new_birth"_s}});
    const EventMessage jabs = read(messageOf(u"CH015"_s).json());
    CHECK(jabs.items[0].fields[u"immunisation"].toObject() == QJsonObject{{u"vaccine"_s, u"Rotavirus vaccination"_s},
                                                                          {u"dose"_s, u"2"_s},
                                                                          {u"code"_s, u"42"_s},
                                                                          {u"status"_s, u"given"_s}});
    CHECK(jabs.items[1].fields[u"immunisation"].toObject()[u"status"] == u"declined"_s);
    CHECK(jabs.items[1].fields[u"immunisation"].toObject()[u"why"] == u"Declined"_s);
    const QJsonObject referral = fieldsOf(read(messageOf(u"CH028"_s).json()), u"referral");
    CHECK(referral[u"referral"].toObject() ==
          QJsonObject{{u"service"_s, u"Referral to audiology"_s}, {u"urgency"_s, u"routine"_s}});
    CHECK(referral[u"reasonForReferral"] == u"Hearing Problems/Loss"_s);
    CHECK(referral[u"madeOn"] == u"2026-02-15"_s);
    CHECK(referral[u"state"].toObject()[u"state"] == u"sent"_s);
    const QJsonObject progress = fieldsOf(read(messageOf(u"CH010"_s).xml()), u"early_years_progress");
    CHECK(progress[u"progress"].toObject()[u"physicalDevelopment"] == u"Climbs on \"everything\" & <laughs>"_s);
    const QJsonObject assessment =
        fieldsOf(read(messageOf(u"CH004"_s).json()), u"assessment")[u"assessment"].toObject();
    CHECK(assessment[u"instrument"] == u"asq3"_s);
    CHECK(assessment[u"form"] == u"24"_s);
    CHECK(assessment[u"scores"].toArray() ==
          QJsonArray{QJsonObject{{u"name"_s, u"personal_social"_s}, {u"value"_s, u"45"_s}},
                     QJsonObject{{u"name"_s, u"communication"_s}, {u"value"_s, u"50"_s}}});
    const QJsonObject professional = fieldsOf(read(messageOf(u"CH027"_s).json()), u"professional");
    CHECK(professional[u"professional"].toObject()[u"name"] == u"Ms Ann Sample"_s);
    CHECK(professional[u"from"] == u"2026-02-10"_s);
}

TEST_CASE("scores of two forms in one message are two assessments") {
    MessageBuilder builder = messageOf(u"CH004"_s);
    QJsonObject scale = builder.extra[0].toObject();
    QJsonArray parts = scale[u"contained"].toArray();
    QJsonObject other = parts[1].toObject();
    other[u"code"_s] =
        snomed(u"95"_s, u"Ages and Stages Questionnaires Third Edition 10 month questionnaire - communication score"_s);
    parts[1] = other;
    scale[u"contained"_s] = parts;
    builder.extra[0] = scale;
    const EventMessage message = read(builder.json());
    REQUIRE(message.items.size() == 2);
    CHECK(message.items[0].ref != message.items[1].ref);
}

TEST_CASE("twins in one bundle keep their own facts") {
    MessageBuilder builder = messageOf(u"CH018"_s);
    builder.extra = {
        QJsonObject{{u"resourceType"_s, u"Patient"_s}, {u"id"_s, u"twin"_s}, {u"birthDate"_s, u"2026-02-03"_s}},
        observation(snomed(u"27113001"_s), {{u"valueQuantity"_s, quantity(3.5, u"kg"_s)}}),
        observation(snomed(u"27113001"_s), {{u"valueQuantity"_s, quantity(3.1, u"kg"_s)},
                                            {u"subject"_s, QJsonObject{{u"reference"_s, u"Patient/twin"_s}}}})};
    const EventMessage message = read(builder.json());
    REQUIRE(message.people.size() == 2);
    REQUIRE(message.items.size() == 2);
    CHECK(message.items[0].person == 0);
    CHECK(message.items[1].person == 1);
    CHECK(message.mismatches.isEmpty());
}

TEST_CASE("parts of a message that disagree about the child are shown, not merged") {
    const auto fields = [](const MessageBuilder& builder) {
        QStringList names;
        for (const EventMismatch& each : read(builder.json()).mismatches)
            names << each.field;
        return names;
    };
    MessageBuilder builder = messageOf(u"CH014"_s);
    builder.birthDate = u"2022-10-12"_s;
    CHECK(fields(builder) == QStringList{u"birthDate"_s});
    builder = messageOf(u"CH014"_s);
    builder.encounterStart = u"2026-02-01"_s;
    CHECK(fields(builder) == QStringList{u"encounter"_s});
    CHECK(read(builder.json()).happenedAt() == u"2026-02-16T10:00:00+00:00"_s);
    builder = messageOf(u"CH014"_s);
    builder.nhsNumber = u"9990000019"_s;
    CHECK(fields(builder) == QStringList{u"nhsNumber"_s});
    builder = messageOf(u"CH014"_s);
    builder.display = u"Birth Details"_s;
    CHECK(fields(builder) == QStringList{u"event"_s});
    builder = messageOf(u"CH018"_s);
    QJsonObject weight = builder.extra[0].toObject();
    weight[u"subject"_s] = QJsonObject{{u"reference"_s, u"urn:uuid:nobody"_s}};
    builder.extra[0] = weight;
    CHECK(fields(builder) == QStringList{u"subject"_s});
    weight[u"subject"_s] = QJsonObject{{u"reference"_s, u"urn:uuid:child"_s}, {u"display"_s, u"OTHER, Bea"_s}};
    builder.extra[0] = weight;
    CHECK(fields(builder) == QStringList{u"name"_s});
}

TEST_CASE("updates, deletes and unknown or mixed-case codes are told apart") {
    MessageBuilder builder = messageOf(u"CH014"_s);
    builder.action = u"Update"_s;
    builder.code = u"ch014"_s;
    EventMessage message = read(builder.json());
    CHECK(message.action == EventAction::Update);
    CHECK(message.code == u"CH014"_s);
    CHECK(message.items.size() == 1);
    builder.action = u"delete"_s;
    CHECK(read(builder.json()).action == EventAction::Delete);
    builder.code = u"pds-birth-notification-1"_s;
    builder.display = u"Birth notification"_s;
    message = read(builder.json());
    CHECK(message.name == u"Birth notification"_s);
    CHECK(message.items.isEmpty());
    CHECK_FALSE(message.sealed);
}

TEST_CASE("a message without any id is known again by its bytes, and its parts without ids are read") {
    MessageBuilder builder = messageOf(u"CH018"_s);
    builder.bundleId.clear();
    QJsonObject bundle = builder.bundle();
    QJsonArray entries = bundle[u"entry"].toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QJsonObject entry = entries[i].toObject();
        entry.remove(u"fullUrl");
        entries[i] = entry;
    }
    bundle[u"entry"_s] = entries;
    const QByteArray bytes = QJsonDocument(bundle).toJson();
    const EventMessage message = read(bytes);
    CHECK(message.messageId.startsWith(u"sha256:"_s));
    CHECK(message.messageId == read(bytes).messageId);
    CHECK(message.people.size() == 1);
    CHECK(message.items.size() == 2);
    CHECK(message.items[0].ref != message.items[1].ref);
}

TEST_CASE("an R4 bundle without a message header gives its people, measures and vaccinations") {
    const QJsonObject about{{u"reference"_s, u"Patient/p1"_s}};
    const QJsonObject patient{{u"resourceType"_s, u"Patient"_s},
                              {u"id"_s, u"p1"_s},
                              {u"birthDate"_s, u"2025-06-01"_s},
                              {u"gender"_s, u"male"_s},
                              {u"name"_s, QJsonArray{QJsonObject{{u"text"_s, u"Cal Example"_s}}}}};
    const QJsonObject length =
        observation(QJsonObject{{u"coding"_s, QJsonArray{coding(u"http://loinc.org"_s, u"8306-3"_s)}}},
                    {{u"subject"_s, about},
                     {u"effectiveDateTime"_s, u"2026-01-10"_s},
                     {u"valueQuantity"_s, quantity(68.25, u"cm"_s)}});
    const QJsonObject jab{{u"resourceType"_s, u"Immunization"_s},
                          {u"status"_s, u"not-done"_s},
                          {u"patient"_s, about},
                          {u"occurrenceDateTime"_s, u"2026-01-10"_s},
                          {u"vaccineCode"_s, QJsonObject{{u"text"_s, u"MMRV"_s}}},
                          {u"statusReason"_s, QJsonObject{{u"text"_s, u"unwell"_s}}},
                          {u"protocolApplied"_s, QJsonArray{QJsonObject{{u"doseNumberPositiveInt"_s, 1}}}}};
    const QJsonObject bundle{
        {u"resourceType"_s, u"Bundle"_s},
        {u"type"_s, u"collection"_s},
        {u"id"_s, u"b"_s},
        {u"entry"_s, QJsonArray{QJsonObject{{u"resource"_s, patient}}, QJsonObject{{u"resource"_s, length}},
                                QJsonObject{{u"resource"_s, jab}}}}};
    const EventMessage message = read(QJsonDocument(bundle).toJson());
    CHECK(message.code.isEmpty());
    REQUIRE(message.items.size() == 3);
    CHECK(fieldsOf(message, u"person")[u"birthDate"] == u"2025-06-01"_s);
    CHECK(fieldsOf(message, u"measurement")[u"measured"].toObject()[u"amount"] == 6825);
    CHECK(fieldsOf(message, u"immunisation")[u"immunisation"].toObject() ==
          QJsonObject{
              {u"vaccine"_s, u"MMRV"_s}, {u"dose"_s, u"1"_s}, {u"status"_s, u"not_given"_s}, {u"why"_s, u"unwell"_s}});
    CHECK(lostLeaves(QJsonDocument(bundle).toJson()).isEmpty());
}

TEST_CASE("a contact of another service in an R4 bundle is done elsewhere and of no pathway type") {
    const QJsonObject patient{{u"resourceType"_s, u"Patient"_s}, {u"id"_s, u"p1"_s}, {u"birthDate"_s, u"2025-06-01"_s}};
    QJsonObject encounter{
        {u"resourceType"_s, u"Encounter"_s},
        {u"status"_s, u"finished"_s},
        {u"subject"_s, QJsonObject{{u"reference"_s, u"Patient/p1"_s}}},
        {u"period"_s, QJsonObject{{u"start"_s, u"2026-01-10T09:30:00+00:00"_s}}},
        {u"location"_s, QJsonArray{QJsonObject{{u"location"_s, QJsonObject{{u"display"_s, u"Clinic"_s}}}}}}};
    const auto contactOf = [&] {
        const QJsonArray entries{QJsonObject{{u"resource"_s, patient}}, QJsonObject{{u"resource"_s, encounter}}};
        return fieldsOf(
            read(QJsonDocument(QJsonObject{{u"resourceType"_s, u"Bundle"_s}, {u"entry"_s, entries}}).toJson()),
            u"contact");
    };
    CHECK(contactOf()[u"what"].toObject() == QJsonObject{{u"at"_s, u"2026-01-10T09:30:00+00:00"_s},
                                                         {u"type"_s, u"other"_s},
                                                         {u"outcome"_s, u"completed"_s},
                                                         {u"doneElsewhere"_s, true},
                                                         {u"place"_s, u"Clinic"_s}});
    encounter[u"status"_s] = u"planned"_s;
    CHECK(contactOf().isEmpty());
}
