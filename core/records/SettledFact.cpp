#include "core/records/SettledFact.h"

namespace lodestar::records {

namespace {

using V = QLatin1StringView;

SettledFact ofContact(const QJsonObject& values, const QStringList& conflicts) {
    const QJsonObject what = values.value(V("what")).toObject();
    SettledFact fact;
    fact.pregnancy = EntryId::fromString(what.value(V("pregnancy")).toString());
    fact.happened = what.value(V("at")).toString();
    fact.type = what.value(V("type")).toString();
    fact.outcome = what.value(V("outcome")).toString();
    fact.mode = what.value(V("mode")).toString();
    fact.step = what.value(V("step")).toString();
    fact.seen = what.value(V("seen")).toBool(true);
    fact.elsewhere = what.value(V("doneElsewhere")).toBool();
    fact.waits = !values.value(V("countersignatureBy")).toString().isEmpty() &&
                 values.value(V("countersigned")).toObject().isEmpty();
    // Two people say different things of the same contact: it settles nothing until one of them is chosen.
    if (conflicts.contains(V("what"))) fact.waits = true;
    return fact;
}

SettledFact ofStepFact(const QJsonObject& values, const QStringList& conflicts) {
    const QJsonObject what = values.value(V("what")).toObject();
    SettledFact fact;
    fact.pregnancy = EntryId::fromString(what.value(V("pregnancy")).toString());
    fact.happened = what.value(V("on")).toString();
    fact.outcome = what.value(V("answer")).toString();
    fact.step = what.value(V("step")).toString();
    fact.waits = conflicts.contains(V("what")); // it answers nothing until one of them is chosen
    return fact;
}

SettledFact ofDose(const QJsonObject& values) {
    const QJsonObject dose = values.value(V("immunisation")).toObject();
    SettledFact fact;
    fact.happened = values.value(V("on")).toString();
    fact.type = dose.value(V("vaccine")).toString();
    fact.step = dose.value(V("dose")).toString();
    fact.outcome = dose.value(V("status")).toString(QStringLiteral("given"));
    return fact;
}

SettledFact ofScreening(const QJsonObject& values) {
    const QJsonObject screening = values.value(V("screening")).toObject();
    SettledFact fact;
    fact.happened = values.value(V("on")).toString();
    fact.type = screening.value(V("test")).toString();
    fact.outcome = screening.value(V("result")).toString();
    return fact;
}

SettledFact ofFeeding(const QJsonObject& values) {
    const QJsonObject feeding = values.value(V("feeding")).toObject();
    SettledFact fact;
    fact.happened = values.value(V("on")).toString();
    fact.type = feeding.value(V("at")).toString();
    fact.outcome = feeding.value(V("status")).toString();
    return fact;
}

} // namespace

SettledFact settledFactOf(QStringView kind, const QJsonObject& values, const QStringList& conflicts,
                          const QString& happened) {
    if (kind == V("contact_subject")) return ofContact(values, conflicts);
    if (kind == V("step_fact")) return ofStepFact(values, conflicts);
    if (kind == V("immunisation")) return ofDose(values);
    if (kind == V("screening")) return ofScreening(values);
    if (kind == V("feeding")) return ofFeeding(values);
    SettledFact fact;
    fact.happened = happened;
    return fact;
}

} // namespace lodestar::records
