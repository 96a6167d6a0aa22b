#include "core/services/ProgrammeFields.h"

#include "core/base/DateText.h"
#include "core/services/DirectoryFields.h"
#include "core/services/Fields.h"
#include "core/services/SaveFields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

void putNumber(QJsonObject& object, const QString& name, std::optional<int> number) {
    if (number) object.insert(name, *number);
}

QJsonValue designField(const ProgrammeDesign& design) {
    QJsonObject field;
    putNumber(field, u"sessions"_s, design.sessions);
    putNumber(field, u"minutes"_s, design.minutes);
    putNumber(field, u"groupFrom"_s, design.groupFrom);
    putNumber(field, u"groupTo"_s, design.groupTo);
    putNumber(field, u"facilitators"_s, design.facilitators);
    put(field, u"training"_s, design.training);
    return objectOrNull(field);
}

QJsonValue evidenceField(const Programme& programme) {
    QJsonObject field;
    put(field, u"level"_s, programme.evidenceLevel);
    put(field, u"rating"_s, programme.evidenceRating);
    put(field, u"source"_s, programme.evidenceSource);
    return objectOrNull(field);
}

QJsonValue measuresField(const QList<ProgrammeMeasure>& measures) {
    QJsonArray rows;
    for (const ProgrammeMeasure& each : measures) {
        QJsonObject row{{u"name"_s, each.name}, {u"better"_s, each.higherIsBetter ? u"higher"_s : u"lower"_s}};
        putNumber(row, u"lowest"_s, each.lowest);
        putNumber(row, u"highest"_s, each.highest);
        rows.append(row);
    }
    return rows.isEmpty() ? QJsonValue() : QJsonValue(rows);
}

QList<ProgrammeMeasure> measuresFrom(const QJsonArray& rows) {
    QList<ProgrammeMeasure> measures;
    for (const QJsonValue& each : rows) {
        const QJsonObject row = each.toObject();
        measures.append({row.value(V("name")).toString(), statedNumber(row, V("lowest")),
                         statedNumber(row, V("highest")), row.value(V("better")).toString() != V("lower")});
    }
    return measures;
}

QList<Programme> readShipped() {
    QFile file(u":/programmes/programmes.json"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<Programme> read;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(V("rows")).toArray();
    for (const QJsonValue& each : rows) {
        Programme programme = programmeFrom(each.toObject().value(V("fields")).toObject());
        programme.row = each.toObject().value(V("id")).toString();
        programme.shipped = true;
        read.append(programme);
    }
    return read;
}

} // namespace

std::optional<int> statedNumber(const QJsonObject& object, V name) {
    const QJsonValue value = object.value(name);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

Programme programmeFrom(const QJsonObject& fields) {
    const auto text = [&fields](V name) { return fields.value(name).toString(); };
    const QJsonObject evidence = fields.value(V("evidence")).toObject();
    const QJsonObject design = fields.value(V("design")).toObject();
    Programme programme;
    programme.name = text(V("name"));
    programme.sort = text(V("sort"));
    programme.evidenceLevel = evidence.value(V("level")).toString();
    programme.evidenceRating = evidence.value(V("rating")).toString();
    programme.evidenceSource = evidence.value(V("source")).toString();
    programme.audience = text(V("audience"));
    programme.ages = agesFrom(fields.value(V("ages")).toObject());
    programme.design = {statedNumber(design, V("sessions")),     statedNumber(design, V("minutes")),
                        statedNumber(design, V("groupFrom")),    statedNumber(design, V("groupTo")),
                        statedNumber(design, V("facilitators")), design.value(V("training")).toString()};
    programme.content = textsFrom(fields.value(V("content")), V("title"));
    programme.measures = measuresFrom(fields.value(V("measures")).toArray());
    programme.from = storedDate(text(V("from")));
    programme.to = storedDate(text(V("to")));
    programme.source = text(V("source"));
    return programme;
}

QJsonObject fieldsOf(const Programme& programme) {
    return {{u"name"_s, programme.name.simplified()},
            {u"sort"_s, textOrNull(programme.sort)},
            {u"evidence"_s, evidenceField(programme)},
            {u"audience"_s, textOrNull(programme.audience)},
            {u"ages"_s, agesField(programme.ages)},
            {u"design"_s, designField(programme.design)},
            {u"content"_s, textsField(programme.content, V("title"))},
            {u"measures"_s, measuresField(programme.measures)},
            {u"from"_s, dateOrNull(programme.from)},
            {u"to"_s, dateOrNull(programme.to)},
            {u"shipped"_s, textOrNull(programme.shipped ? programme.row : QString())},
            {u"source"_s, textOrNull(programme.source)}};
}

const QList<Programme>& shippedProgrammes() {
    static const QList<Programme> shipped = readShipped();
    return shipped;
}

} // namespace lodestar
