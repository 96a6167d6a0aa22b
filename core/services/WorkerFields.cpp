#include "core/services/WorkerFields.h"

#include "core/services/Fields.h"
#include "core/services/SaveFields.h"

#include <QJsonArray>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

QDate dateOf(const QJsonObject& object, V name) {
    return QDate::fromString(object.value(name).toString(), Qt::ISODate);
}

void putDate(QJsonObject& object, const QString& name, QDate date) {
    if (date.isValid()) object.insert(name, date.toString(Qt::ISODate));
}

QStringList partsOf(const QJsonValue& list, V part) {
    QStringList found;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue& each : entries)
        found.append(each.toObject().value(part).toString());
    return found;
}

QJsonArray listOf(const QStringList& values, const QString& part) {
    QJsonArray list;
    for (const QString& each : values)
        if (!each.trimmed().isEmpty()) list.append(QJsonObject{{part, each.trimmed()}});
    return list;
}

} // namespace

Worker workerFrom(const Entry& entry) {
    Worker worker;
    worker.record = entry.record;
    worker.name = entry.text(V("name"));
    worker.sort = entry.text(V("sort"));
    worker.reference = entry.text(V("reference"));
    worker.organisation = entry.text(V("organisation"));
    worker.team = entry.text(V("team"));
    worker.setting = entry.text(V("setting"));
    worker.phone = entry.text(V("phone"));
    worker.email = entry.text(V("email"));
    worker.languages = partsOf(entry.value(V("languages")), V("language"));
    worker.purposes = partsOf(entry.value(V("purposes")), V("purpose"));
    worker.from = dateOf(entry.fields, V("from"));
    worker.to = dateOf(entry.fields, V("to"));
    worker.why = entry.text(V("why"));
    worker.drawn = entry;
    return worker;
}

WorkerCheck checkFrom(const Entry& entry) {
    const QJsonObject check = entry.object(V("check"));
    const auto text = [&](V name) { return check.value(name).toString(); };
    return {entry.id,          text(V("sort")), text(V("outcome")), dateOf(check, V("on")), dateOf(check, V("expires")),
            text(V("seenBy")), text(V("words"))};
}

Availability availabilityFrom(const Entry& entry) {
    const QJsonObject said = entry.object(V("available"));
    Availability available;
    available.on = dateOf(said, V("on"));
    available.families = said.value(V("families")).toInt();
    available.words = said.value(V("words")).toString();
    const QJsonArray times = entry.value(V("times")).toArray();
    for (const QJsonValue& each : times)
        available.times.append(
            {each.toObject().value(V("day")).toString(), each.toObject().value(V("part")).toString()});
    available.wards = partsOf(entry.value(V("wards")), V("ward"));
    return available;
}

Training trainingFrom(const Entry& entry) {
    const QJsonObject done = entry.object(V("training"));
    const auto text = [&](V name) { return done.value(name).toString(); };
    return {entry.id,
            entry.record,
            text(V("course")),
            text(V("provider")),
            text(V("hours")),
            text(V("qualification")),
            text(V("programme")),
            dateOf(done, V("on")),
            dateOf(done, V("expires")),
            text(V("setting"))};
}

WorkerSupervision supervisionFrom(const Entry& entry) {
    const QJsonObject held = entry.object(V("supervision"));
    return {entry.id,
            dateOf(held, V("on")),
            held.value(V("minutes")).toInt(),
            held.value(V("by")).toString(),
            held.value(V("words")).toString(),
            dateOf(held, V("next"))};
}

GivenHours hoursFrom(const Entry& entry) {
    const QJsonObject given = entry.object(V("hours"));
    return {dateOf(given, V("on")), given.value(V("minutes")).toInt(), given.value(V("what")).toString()};
}

WorkforceRules rulesFrom(const QJsonObject& value) {
    WorkforceRules rules;
    rules.dbs = value.value(V("dbs")).toString(rules.dbs);
    rules.references = value.value(V("references")).toBool(rules.references);
    if (value.contains(V("courses"))) rules.courses = partsOf(value.value(V("courses")), V("course"));
    rules.warnDays = value.value(V("warnDays")).toInt(rules.warnDays);
    return rules;
}

QJsonObject fieldsOf(const Worker& worker) {
    return {{u"name"_s, textOrNull(worker.name.simplified())},
            {u"sort"_s, textOrNull(worker.sort)},
            {u"reference"_s, textOrNull(worker.reference)},
            {u"organisation"_s, textOrNull(worker.organisation)},
            {u"team"_s, textOrNull(worker.team)},
            {u"setting"_s, textOrNull(worker.setting)},
            {u"phone"_s, textOrNull(worker.phone)},
            {u"email"_s, textOrNull(worker.email)},
            {u"languages"_s, listOf(worker.languages, u"language"_s)},
            {u"purposes"_s, listOf(worker.purposes, u"purpose"_s)},
            {u"from"_s, dateOrNull(worker.from)},
            {u"to"_s, dateOrNull(worker.to)},
            {u"why"_s, textOrNull(worker.why)}};
}

QJsonObject fieldsOf(const WorkerCheck& check) {
    QJsonObject fields;
    put(fields, u"sort"_s, check.sort);
    put(fields, u"outcome"_s, check.outcome);
    putDate(fields, u"on"_s, check.on);
    putDate(fields, u"expires"_s, check.expires);
    put(fields, u"seenBy"_s, check.seenBy);
    put(fields, u"words"_s, check.words);
    return {{u"check"_s, fields}};
}

QJsonObject fieldsOf(const Availability& available) {
    QJsonObject said{{u"families"_s, available.families}};
    putDate(said, u"on"_s, available.on);
    put(said, u"words"_s, available.words);
    QJsonArray times;
    for (const FreeTime& each : available.times)
        times.append(QJsonObject{{u"day"_s, each.day}, {u"part"_s, each.part}});
    return {{u"available"_s, said}, {u"times"_s, times}, {u"wards"_s, listOf(available.wards, u"ward"_s)}};
}

QJsonObject fieldsOf(const Training& training) {
    QJsonObject done;
    put(done, u"course"_s, training.course.simplified());
    put(done, u"provider"_s, training.provider);
    put(done, u"hours"_s, training.hours);
    put(done, u"qualification"_s, training.qualification);
    put(done, u"programme"_s, training.programme);
    putDate(done, u"on"_s, training.on);
    putDate(done, u"expires"_s, training.expires);
    put(done, u"setting"_s, training.setting);
    return {{u"training"_s, done}};
}

QJsonObject fieldsOf(const WorkerSupervision& supervision) {
    QJsonObject held;
    putDate(held, u"on"_s, supervision.on);
    if (supervision.minutes > 0) held.insert(u"minutes"_s, supervision.minutes);
    put(held, u"by"_s, supervision.by);
    put(held, u"words"_s, supervision.words);
    putDate(held, u"next"_s, supervision.next);
    return {{u"supervision"_s, held}};
}

QJsonObject fieldsOf(const GivenHours& hours) {
    QJsonObject given{{u"minutes"_s, hours.minutes}};
    putDate(given, u"on"_s, hours.on);
    put(given, u"what"_s, hours.what);
    return {{u"hours"_s, given}};
}

QJsonObject valueOf(const WorkforceRules& rules) {
    return {{u"dbs"_s, rules.dbs},
            {u"references"_s, rules.references},
            {u"courses"_s, listOf(rules.courses, u"course"_s)},
            {u"warnDays"_s, rules.warnDays}};
}

} // namespace lodestar
