#include "tests/core/exchange/MessageBuilder.h"

#include <QJsonDocument>
#include <QXmlStreamWriter>

namespace lodestar::exchange::tests {

using namespace Qt::StringLiterals;

namespace {

const QString sct = u"http://snomed.info/sct"_s;
const QString dch = u"https://fhir.nhs.uk/STU3/CodeSystem/DCH-"_s;
const QString child = u"urn:uuid:child"_s;
const QString visit = u"urn:uuid:visit"_s;

QString primitive(const QJsonValue& value) {
    if (value.isBool()) return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

void writeMembers(QXmlStreamWriter& xml, const QJsonObject& object);

void writeElement(QXmlStreamWriter& xml, const QString& name, const QJsonValue& value, const QJsonObject& beside) {
    const QJsonObject object = value.toObject();
    if (object.contains(u"fhir_comments")) xml.writeComment(object[u"fhir_comments"][0].toString());
    xml.writeStartElement(name);
    if (!value.isObject()) {
        xml.writeAttribute(u"value"_s, primitive(value));
        writeMembers(xml, beside);
    } else if (object.contains(u"resourceType")) {
        xml.writeStartElement(object[u"resourceType"].toString());
        writeMembers(xml, object);
        xml.writeEndElement();
    } else {
        if (name.endsWith(u"extension", Qt::CaseInsensitive)) xml.writeAttribute(u"url"_s, object[u"url"].toString());
        writeMembers(xml, object);
    }
    xml.writeEndElement();
}

void writeMembers(QXmlStreamWriter& xml, const QJsonObject& object) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool skipped = it.key() == u"resourceType" || it.key() == u"fhir_comments" || it.key() == u"url" ||
                             it.key().startsWith(u'_');
        if (skipped) continue;
        if (!it->isArray()) {
            writeElement(xml, it.key(), *it, object[u'_' + it.key()].toObject());
            continue;
        }
        const QJsonArray array = it->toArray();
        for (const QJsonValue& each : array)
            writeElement(xml, it.key(), each, {});
    }
}

QJsonObject reference(const QString& to) {
    return {{u"reference"_s, to}};
}

QJsonObject entry(const QString& name, QJsonObject resource, const QString& comment = {}) {
    QJsonObject made{{u"fullUrl"_s, u"urn:uuid:"_s + name}, {u"resource"_s, resource}};
    if (!comment.isEmpty()) made[u"fhir_comments"_s] = QJsonArray{comment};
    return made;
}

QJsonObject withPeople(QJsonObject resource) {
    const QString type = resource[u"resourceType"].toString();
    const QString subject = type == u"Immunization" || type == u"EpisodeOfCare" ? u"patient"_s : u"subject"_s;
    if (!resource.contains(subject)) resource[subject] = reference(child);
    if (type != u"Specimen" && type != u"EpisodeOfCare") resource[u"context"_s] = reference(visit);
    return resource;
}

QJsonObject procedure(const QString& what, const QString& outcome) {
    return {{u"resourceType"_s, u"Procedure"_s},
            {u"code"_s, snomed(u"1"_s, what)},
            {u"performedDateTime"_s, u"2026-02-05T09:00:00+00:00"_s},
            {u"outcome"_s, snomed(u"2"_s, outcome)}};
}

QJsonObject answers(const QJsonArray& items) {
    return {{u"resourceType"_s, u"QuestionnaireResponse"_s}, {u"status"_s, u"completed"_s}, {u"item"_s, items}};
}

QJsonArray birthResources() {
    const QJsonArray gestation{
        QJsonObject{{u"code"_s, snomed(u"258705008"_s, u"weeks"_s)}, {u"valueQuantity"_s, quantity(u"38"_s)}},
        QJsonObject{{u"code"_s, snomed(u"258703001"_s, u"days"_s)}, {u"valueQuantity"_s, quantity(u"4"_s)}}};
    return {observation(snomed(u"382341000000101"_s, u"Number of births"_s), {{u"valueQuantity"_s, quantity(u"2"_s)}}),
            observation(snomed(u"412726003"_s, u"Length of gestation"_s), {{u"component"_s, gestation}}),
            observation(snomed(u"364589006"_s, u"Birth weight"_s), {{u"valueQuantity"_s, quantity(2.61, u"kg"_s)}}),
            observation(snomed(u"169895004"_s, u"Apgar at 1 minute"_s), {{u"valueQuantity"_s, quantity(u"9"_s)}})};
}

QJsonArray observationResources() {
    const QJsonObject weight{{u"coding"_s, QJsonArray{coding(u"http://loinc.org"_s, u"29463-7"_s),
                                                      coding(sct, u"27113001"_s, u"Body weight"_s)}}};
    return {
        observation(weight,
                    {{u"effectiveDateTime"_s, u"2026-02-15"_s}, {u"valueQuantity"_s, quantity(3.475, u"kg"_s)}}),
        observation(snomed(u"363812007"_s, u"Head circumference"_s), {{u"valueQuantity"_s, quantity(36.2, u"cm"_s)}}),
        observation(snomed(u"364075005"_s, u"Heart rate"_s), {{u"valueQuantity"_s, quantity(140, u"/min"_s)}})};
}

QJsonArray assessmentResources() {
    const auto score = [](const QString& id, const QString& words, int value) {
        return QJsonObject{{u"resourceType"_s, u"Observation"_s},
                           {u"id"_s, id},
                           {u"code"_s, snomed(u"9"_s + id, words)},
                           {u"valueQuantity"_s, quantity(value)}};
    };
    const auto part = [](const QString& id) {
        return QJsonObject{{u"type"_s, u"derived-from"_s}, {u"target"_s, reference(u'#' + id)}};
    };
    QJsonObject scale =
        observation(snomed(u"716619000"_s, u"ASQ-3 score"_s), {{u"effectiveDateTime"_s, u"2026-02-15"_s}});
    scale[u"contained"_s] = QJsonArray{
        score(u"a"_s, u"Ages and Stages Questionnaires Third Edition 24 month questionnaire - personal-social score"_s,
              45),
        score(u"b"_s, u"Ages and Stages Questionnaires Third Edition 24 month questionnaire - communication score"_s,
              50)};
    scale[u"related"_s] = QJsonArray{part(u"a"_s), part(u"b"_s)};
    return {scale};
}

QJsonArray spotResources(const QString& code) {
    if (code == u"CH006") {
        return {QJsonObject{{u"resourceType"_s, u"Specimen"_s},
                            {u"collection"_s, QJsonObject{{u"collectedDateTime"_s, u"2026-02-08"_s}}}}};
    }
    if (code == u"CH034")
        return {QJsonObject{{u"resourceType"_s, u"Specimen"_s}, {u"receivedTime"_s, u"2026-02-10T09:00:00+00:00"_s}}};
    const QJsonObject none{{u"coding"_s, QJsonArray{coding(dch + u"BloodSpotOutcomeSCD-1"_s, u"04"_s)}}};
    const QJsonObject suspected{{u"coding"_s, QJsonArray{coding(dch + u"BloodSpotOutcomePKU-1"_s, u"8"_s)}}};
    return {observation(snomed(u"31"_s, u"Sickle cell disease"_s),
                        {{u"valueCodeableConcept"_s, none}, {u"effectiveDateTime"_s, u"2026-02-14"_s}}),
            observation(snomed(u"32"_s, u"Phenylketonuria"_s),
                        {{u"valueCodeableConcept"_s, suspected}, {u"effectiveDateTime"_s, u"2026-02-14"_s}})};
}

QJsonArray vaccinationResources() {
    const QJsonObject done{
        {u"url"_s, u"https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-VaccinationProcedure-1"_s},
        {u"valueCodeableConcept"_s, snomed(u"41"_s, u"Rotavirus vaccination - second dose (procedure)"_s)}};
    QJsonObject given{{u"resourceType"_s, u"Immunization"_s},
                      {u"status"_s, u"completed"_s},
                      {u"notGiven"_s, false},
                      {u"extension"_s, QJsonArray{done}},
                      {u"vaccineCode"_s, snomed(u"42"_s, u"Rota product"_s)},
                      {u"date"_s, u"2026-02-15"_s}};
    QJsonObject refused{{u"resourceType"_s, u"Immunization"_s},
                        {u"status"_s, u"completed"_s},
                        {u"notGiven"_s, true},
                        {u"vaccineCode"_s, snomed(u"43"_s, u"Meningococcal B"_s)},
                        {u"date"_s, u"2026-02-15"_s}};
    refused[u"explanation"_s] =
        QJsonObject{{u"reasonNotGiven"_s,
                     QJsonArray{QJsonObject{{u"coding"_s, QJsonArray{coding(dch + u"ReasonNotGiven-1"_s, u"4"_s)}}}}}};
    return {given, refused};
}

QJsonArray resourcesOf(const QString& code) {
    const QString text = u"valueString"_s;
    if (code == u"CH005") return birthResources();
    if (code == u"CH018") return observationResources();
    if (code == u"CH004") return assessmentResources();
    if (code == u"CH006" || code == u"CH034" || code == u"CH035") return spotResources(code);
    if (code == u"CH015") return vaccinationResources();
    if (code == u"CH021") {
        return {procedure(u"Automated otoacoustic emission test"_s, u"clear response"_s),
                observation(snomed(u"276771000000107"_s, u"Outcome"_s),
                            {{u"valueCodeableConcept"_s, snomed(u"5"_s, u"clear response, no follow-up"_s)}})};
    }
    if (code == u"CH024") {
        return {procedure(u"Screening Programme, hip examination"_s, u"Screening Programme, hip examination done"_s),
                procedure(u"Screening Programme, eye examination"_s, u"Screening Programme, no abnormality"_s)};
    }
    if (code == u"CH014") {
        const QJsonObject total = coding(
            u"https://fhir.nhs.uk/STU3/CodeSystem/NHSDataDictionary-BreastfeedingStatus-1"_s, u"02"_s, u"Partially"_s);
        return {answers({answer(u"feedingStatus"_s, u"Feeding status"_s, {{u"valueCoding"_s, total}}),
                         answer(u"feedingConcerns"_s, u"Feeding concerns"_s, {{text, u"Sleepy at the breast"_s}})})};
    }
    if (code == u"CH010") {
        const QJsonObject yes = coding(dch + u"ParentalConsentToShareInformation-1"_s, u"Y"_s);
        return {answers({answer(u"parentalConsent"_s, u"Consent"_s, {{u"valueCoding"_s, yes}}),
                         answer(u"physicalDevelopment"_s, u"Physical development"_s,
                                {{text, u"Climbs on \"everything\" & <laughs>"_s}})})};
    }
    if (code == u"CH027") {
        return {QJsonObject{{u"resourceType"_s, u"EpisodeOfCare"_s},
                            {u"status"_s, u"active"_s},
                            {u"careManager"_s, reference(u"urn:uuid:nurse"_s)},
                            {u"period"_s, QJsonObject{{u"start"_s, u"2026-02-10"_s}}}}};
    }
    if (code == u"CH028") {
        return {QJsonObject{
            {u"resourceType"_s, u"ReferralRequest"_s},
            {u"status"_s, u"active"_s},
            {u"priority"_s, u"routine"_s},
            {u"serviceRequested"_s, QJsonArray{snomed(u"71"_s, u"Referral to audiology"_s)}},
            {u"authoredOn"_s, u"2026-02-15"_s},
            {u"reasonCode"_s,
             QJsonArray{QJsonObject{{u"coding"_s, QJsonArray{coding(dch + u"ReasonForReferral-1"_s, u"35"_s)}}}}}}};
    }
    if (code == u"CH001") return {};
    return {QJsonObject{{u"resourceType"_s, u"Observation"_s},
                        {u"code"_s, snomed(u"81"_s, u"Something noted"_s)},
                        {text, u"Words about "_s + code}}};
}

} // namespace

QByteArray toFhirXml(const QJsonObject& resource) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(resource[u"resourceType"].toString());
    xml.writeDefaultNamespace(u"http://hl7.org/fhir"_s);
    writeMembers(xml, resource);
    xml.writeEndDocument();
    return bytes;
}

QJsonObject coding(const QString& system, const QString& code, const QString& display) {
    QJsonObject made{{u"system"_s, system}, {u"code"_s, code}};
    if (!display.isEmpty()) made[u"display"_s] = display;
    return made;
}

QJsonObject snomed(const QString& code, const QString& display) {
    return {{u"coding"_s, QJsonArray{coding(sct, code, display)}}};
}

QJsonObject observation(const QJsonObject& code, const QJsonObject& more) {
    QJsonObject made = more;
    made[u"resourceType"_s] = u"Observation"_s;
    made[u"status"_s] = u"final"_s;
    made[u"code"_s] = code;
    return made;
}

QJsonObject quantity(const QJsonValue& value, const QString& unit) {
    QJsonObject made{{u"value"_s, value}};
    if (!unit.isEmpty()) made[u"code"_s] = unit;
    if (!unit.isEmpty()) made[u"system"_s] = u"http://unitsofmeasure.org"_s;
    return made;
}

QJsonObject answer(const QString& linkId, const QString& text, const QJsonObject& value) {
    return {{u"linkId"_s, linkId}, {u"text"_s, text}, {u"answer"_s, QJsonArray{value}}};
}

MessageBuilder messageOf(const QString& code) {
    MessageBuilder message;
    message.code = code;
    message.bundleId = u"bundle-"_s + code;
    message.extra = resourcesOf(code);
    return message;
}

QJsonObject MessageBuilder::bundle() const {
    const QJsonObject kind{
        {u"url"_s, u"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-DCH-MessageEventType-1"_s},
        {u"valueCodeableConcept"_s,
         QJsonObject{{u"coding"_s, QJsonArray{coding(dch + u"MessageEventType-1"_s, action)}}}}};
    const QJsonObject header{{u"resourceType"_s, u"MessageHeader"_s},
                             {u"extension"_s, QJsonArray{kind}},
                             {u"event"_s, coding(dch + u"ChildHealthEventType-1"_s, code, display)},
                             {u"timestamp"_s, u"2026-02-16T10:00:00+00:00"_s},
                             {u"responsible"_s, reference(u"urn:uuid:trust"_s)},
                             {u"focus"_s, QJsonArray{reference(visit)}}};
    const QJsonObject status{
        {u"url"_s,
         u"https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-NHSNumberVerificationStatus-1"_s},
        {u"valueCodeableConcept"_s,
         QJsonObject{{u"coding"_s, QJsonArray{coding(u"https://status"_s, u"01"_s, u"Verified"_s)}}}}};
    const QJsonObject born{{u"url"_s, u"http://hl7.org/fhir/StructureDefinition/patient-birthTime"_s},
                           {u"valueDateTime"_s, birthTime}};
    const QJsonObject patient{
        {u"resourceType"_s, u"Patient"_s},
        {u"identifier"_s, QJsonArray{QJsonObject{{u"extension"_s, QJsonArray{status}},
                                                 {u"system"_s, u"https://fhir.nhs.uk/Id/nhs-number"_s},
                                                 {u"value"_s, nhsNumber}}}},
        {u"name"_s,
         QJsonArray{QJsonObject{{u"use"_s, u"official"_s}, {u"family"_s, family}, {u"given"_s, QJsonArray{given}}}}},
        {u"gender"_s, u"female"_s},
        {u"birthDate"_s, birthDate},
        {u"_birthDate"_s, QJsonObject{{u"extension"_s, QJsonArray{born}}}},
        {u"address"_s, QJsonArray{QJsonObject{{u"use"_s, u"home"_s},
                                              {u"line"_s, QJsonArray{u"1 Made Up Road"_s, u"Flat 2"_s}},
                                              {u"city"_s, u"Southend-on-Sea"_s},
                                              {u"postalCode"_s, u"SS1 1AA"_s}}}},
        {u"multipleBirthInteger"_s, u"2"_s}};
    const QJsonObject encounter{
        {u"resourceType"_s, u"Encounter"_s},
        {u"status"_s, u"finished"_s},
        {u"type"_s, QJsonArray{QJsonObject{
                        {u"coding"_s, QJsonArray{coding(dch + u"ChildHealthEncounterType-1"_s, encounterType)}}}}},
        {u"subject"_s, reference(child)},
        {u"period"_s, QJsonObject{{u"start"_s, encounterStart}}},
        {u"location"_s, QJsonArray{QJsonObject{{u"location"_s, reference(u"urn:uuid:place"_s)}}}}};
    const QJsonObject trust{
        {u"resourceType"_s, u"Organization"_s},
        {u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, u"https://fhir.nhs.uk/Id/ods-organization-code"_s},
                                                 {u"value"_s, u"RX0EX"_s}}}},
        {u"name"_s, u"Example Trust"_s}};
    const QJsonObject nurse{{u"resourceType"_s, u"Practitioner"_s},
                            {u"name"_s, QJsonArray{QJsonObject{{u"family"_s, u"Sample"_s},
                                                               {u"given"_s, QJsonArray{u"Ann"_s}},
                                                               {u"prefix"_s, QJsonArray{u"Ms"_s}}}}}};
    const QJsonObject place{{u"resourceType"_s, u"Location"_s}, {u"name"_s, u"Example Ward"_s}};
    QJsonArray entries{entry(u"header"_s, header),
                       entry(u"trust"_s, trust, u"Responsible organisation"_s),
                       entry(u"child"_s, patient, u"Child details"_s),
                       entry(u"visit"_s, encounter),
                       entry(u"nurse"_s, nurse),
                       entry(u"place"_s, place)};
    for (qsizetype i = 0; i < extra.size(); ++i)
        entries << entry(u"fact-"_s + QString::number(i), withPeople(extra.at(i).toObject()));
    QJsonObject bundle{{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"message"_s}, {u"entry"_s, entries}};
    if (!bundleId.isEmpty()) bundle[u"id"_s] = bundleId;
    return bundle;
}

QByteArray MessageBuilder::json() const {
    return QJsonDocument(bundle()).toJson();
}

} // namespace lodestar::exchange::tests
