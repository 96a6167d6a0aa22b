#include "core/services/DirectoryFields.h"

#include "core/base/DateText.h"
#include "core/services/Fields.h"
#include "core/services/SaveFields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

std::optional<int> numberFrom(const QJsonObject& object, V name) {
    const QJsonValue value = object.value(name);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

void putNumber(QJsonObject& object, const QString& name, std::optional<int> number) {
    if (number) object.insert(name, *number);
}

HowToRefer howFrom(const QJsonObject& how) {
    const auto text = [&how](V name) { return how.value(name).toString(); };
    return {text(V("method")), text(V("who")),     text(V("phone")), text(V("email")),
            text(V("web")),    text(V("address")), text(V("words"))};
}

QJsonObject howField(const HowToRefer& how) {
    QJsonObject field;
    put(field, u"method"_s, how.method);
    put(field, u"who"_s, how.who);
    put(field, u"phone"_s, how.phone);
    put(field, u"email"_s, how.email);
    put(field, u"web"_s, how.web);
    put(field, u"address"_s, how.address);
    put(field, u"words"_s, how.words);
    return field;
}

ServiceTimes timesFrom(const QJsonObject& times) {
    return {numberFrom(times, V("acknowledgeWorkingDays")), numberFrom(times, V("decideWorkingDays")),
            numberFrom(times, V("firstOfferDays")), times.value(V("source")).toString()};
}

QJsonObject timesField(const ServiceTimes& times) {
    QJsonObject field;
    putNumber(field, u"acknowledgeWorkingDays"_s, times.acknowledgeWorkingDays);
    putNumber(field, u"decideWorkingDays"_s, times.decideWorkingDays);
    putNumber(field, u"firstOfferDays"_s, times.firstOfferDays);
    put(field, u"source"_s, times.source);
    return field;
}

QJsonObject receiverField(const ServiceReceiver& receiver) {
    QJsonObject field;
    put(field, u"staff"_s, receiver.staff);
    put(field, u"team"_s, receiver.team);
    put(field, u"name"_s, receiver.name);
    return field;
}

ServiceCapacity capacityFrom(const QJsonObject& capacity) {
    return {capacity.value(V("state")).toString(), numberFrom(capacity, V("places")),
            storedDate(capacity.value(V("on")).toString()), capacity.value(V("words")).toString()};
}

QJsonObject capacityField(const ServiceCapacity& capacity) {
    QJsonObject field;
    put(field, u"state"_s, capacity.state);
    putNumber(field, u"places"_s, capacity.places);
    if (capacity.on.isValid()) field.insert(u"on"_s, capacity.on.toString(Qt::ISODate));
    put(field, u"words"_s, capacity.words);
    return field;
}

QJsonObject checkedField(const DirectoryService& service) {
    if (!service.checkedOn.isValid()) return {};
    QJsonObject field{{u"on"_s, service.checkedOn.toString(Qt::ISODate)}};
    put(field, u"by"_s, service.checkedBy);
    put(field, u"words"_s, service.checkedWords);
    return field;
}

QList<DirectoryService> readShipped() {
    QFile file(u":/directory/services-southend.json"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<DirectoryService> read;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(V("rows")).toArray();
    for (const QJsonValue& each : rows) {
        DirectoryService service = serviceFrom(each.toObject().value(V("fields")).toObject());
        service.row = each.toObject().value(V("id")).toString();
        service.shipped = true;
        read.append(service);
    }
    return read;
}

} // namespace

rules::AgeSpan agesFrom(const QJsonObject& ages) {
    return {ages.value(V("pregnancy")).toBool(), numberFrom(ages, V("fromMonths")), numberFrom(ages, V("toMonths"))};
}

QJsonValue agesField(const rules::AgeSpan& ages) {
    QJsonObject field;
    if (ages.pregnancy) field.insert(u"pregnancy"_s, true);
    putNumber(field, u"fromMonths"_s, ages.fromMonths);
    putNumber(field, u"toMonths"_s, ages.toMonths);
    return objectOrNull(field);
}

QStringList textsFrom(const QJsonValue& list, V part) {
    QStringList texts;
    const QJsonArray rows = list.toArray();
    for (const QJsonValue& each : rows)
        texts.append(each.toObject().value(part).toString());
    return texts;
}

QJsonValue textsField(const QStringList& texts, V part) {
    QJsonArray rows;
    for (const QString& each : texts)
        if (!each.trimmed().isEmpty()) rows.append(QJsonObject{{part, each.trimmed()}});
    return rows.isEmpty() ? QJsonValue() : QJsonValue(rows);
}

DirectoryService serviceFrom(const QJsonObject& fields) {
    const auto text = [&fields](V name) { return fields.value(name).toString(); };
    const auto object = [&fields](V name) { return fields.value(name).toObject(); };
    DirectoryService service;
    service.name = text(V("name"));
    service.provider = text(V("provider"));
    service.sort = text(V("sort"));
    service.needs = textsFrom(fields.value(V("needs")), V("need"));
    service.about = text(V("about"));
    service.eligibility = text(V("eligibility"));
    service.ages = agesFrom(object(V("ages")));
    service.wards = textsFrom(fields.value(V("wards")), V("ward"));
    service.languages = textsFrom(fields.value(V("languages")), V("language"));
    service.howToRefer = howFrom(object(V("howToRefer")));
    service.times = timesFrom(object(V("times")));
    service.agreement = text(V("agreement"));
    service.keptWith = text(V("keptWith"));
    const QJsonObject receiver = object(V("receiver"));
    service.receiver = {receiver.value(V("staff")).toString(), receiver.value(V("team")).toString(),
                        receiver.value(V("name")).toString()};
    service.capacity = capacityFrom(object(V("capacity")));
    service.from = storedDate(text(V("from")));
    service.to = storedDate(text(V("to")));
    const QJsonObject checked = object(V("checked"));
    service.checkedOn = storedDate(checked.value(V("on")).toString());
    service.checkedBy = checked.value(V("by")).toString();
    service.checkedWords = checked.value(V("words")).toString();
    service.source = text(V("source"));
    return service;
}

QJsonObject fieldsOf(const DirectoryService& service) {
    return {{u"name"_s, service.name.simplified()},
            {u"provider"_s, textOrNull(service.provider)},
            {u"sort"_s, textOrNull(service.sort)},
            {u"needs"_s, textsField(service.needs, V("need"))},
            {u"about"_s, textOrNull(service.about)},
            {u"eligibility"_s, textOrNull(service.eligibility)},
            {u"ages"_s, agesField(service.ages)},
            {u"wards"_s, textsField(service.wards, V("ward"))},
            {u"languages"_s, textsField(service.languages, V("language"))},
            {u"howToRefer"_s, objectOrNull(howField(service.howToRefer))},
            {u"times"_s, objectOrNull(timesField(service.times))},
            {u"agreement"_s, textOrNull(service.agreement)},
            {u"keptWith"_s, textOrNull(service.keptWith)},
            {u"receiver"_s, objectOrNull(receiverField(service.receiver))},
            {u"capacity"_s, objectOrNull(capacityField(service.capacity))},
            {u"from"_s, dateOrNull(service.from)},
            {u"to"_s, dateOrNull(service.to)},
            {u"checked"_s, objectOrNull(checkedField(service))},
            {u"shipped"_s, textOrNull(service.shipped ? service.row : QString())},
            {u"source"_s, textOrNull(service.source)}};
}

const QList<DirectoryService>& shippedServices() {
    static const QList<DirectoryService> shipped = readShipped();
    return shipped;
}

} // namespace lodestar
