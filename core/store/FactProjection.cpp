#include "core/store/HouseholdProjection.h"

namespace lodestar {

namespace {

using V = QLatin1StringView;

/// The columns of one row of `fact`, as each kind fills them.
struct Fact {
    EntryId pregnancy;
    QString happened;
    QString type;
    QString outcome;
    QString mode;
    QString step;
    bool seen = false;
    bool waits = false;
    bool elsewhere = false;
};

Fact ofContact(const Entry& entry) {
    const QJsonObject what = entry.object(V("what"));
    Fact fact;
    fact.pregnancy = EntryId::fromString(what.value(V("pregnancy")).toString());
    fact.happened = what.value(V("at")).toString();
    fact.type = what.value(V("type")).toString();
    fact.outcome = what.value(V("outcome")).toString();
    fact.mode = what.value(V("mode")).toString();
    fact.step = what.value(V("step")).toString();
    fact.seen = what.value(V("seen")).toBool(true);
    fact.elsewhere = what.value(V("doneElsewhere")).toBool();
    fact.waits = !entry.text(V("countersignatureBy")).isEmpty() && entry.object(V("countersigned")).isEmpty();
    // Two people say different things of the same contact: it settles nothing until one of them is chosen.
    if (entry.inConflict(V("what"))) fact.waits = true;
    return fact;
}

Fact ofStepFact(const Entry& entry) {
    const QJsonObject what = entry.object(V("what"));
    Fact fact;
    fact.pregnancy = EntryId::fromString(what.value(V("pregnancy")).toString());
    fact.happened = what.value(V("on")).toString();
    fact.outcome = what.value(V("answer")).toString();
    fact.step = what.value(V("step")).toString();
    fact.waits = entry.inConflict(V("what")); // it answers nothing until one of them is chosen
    return fact;
}

Fact ofDose(const Entry& entry) {
    const QJsonObject dose = entry.object(V("immunisation"));
    Fact fact;
    fact.happened = entry.text(V("on"));
    fact.type = dose.value(V("vaccine")).toString();
    fact.step = dose.value(V("dose")).toString();
    fact.outcome = dose.value(V("status")).toString(QStringLiteral("given"));
    return fact;
}

Fact ofScreening(const Entry& entry) {
    const QJsonObject screening = entry.object(V("screening"));
    Fact fact;
    fact.happened = entry.text(V("on"));
    fact.type = screening.value(V("test")).toString();
    fact.outcome = screening.value(V("result")).toString();
    return fact;
}

Fact ofFeeding(const Entry& entry) {
    Fact fact;
    fact.happened = entry.text(V("on"));
    fact.type = entry.part(V("feeding"), V("at"));
    fact.outcome = entry.part(V("feeding"), V("status"));
    return fact;
}

Fact factOf(const Entry& entry) {
    if (entry.kind == V("contact_subject")) return ofContact(entry);
    if (entry.kind == V("step_fact")) return ofStepFact(entry);
    if (entry.kind == V("immunisation")) return ofDose(entry);
    if (entry.kind == V("screening")) return ofScreening(entry);
    if (entry.kind == V("feeding")) return ofFeeding(entry);
    Fact fact;
    fact.happened = entry.happened;
    return fact;
}

} // namespace

QSet<QString> FactProjection::kinds() const {
    return {QStringLiteral("contact_subject"), QStringLiteral("step_fact"), QStringLiteral("immunisation"),
            QStringLiteral("screening"),       QStringLiteral("feeding"),   QStringLiteral("continue_steps")};
}

Status FactProjection::ofEntry(Connection& connection, const Entry& entry) {
    if (entry.retired || entry.recalled) return connection.run("DELETE FROM fact WHERE entry = ?", entry.id);
    const Fact fact = factOf(entry);
    return connection.run("INSERT OR REPLACE INTO fact VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", entry.id, entry.record,
                          fact.pregnancy, entry.kind, orNull(fact.happened), orNull(fact.type), orNull(fact.outcome),
                          orNull(fact.mode), orNull(fact.step), fact.seen, fact.waits, fact.elsewhere);
}

QList<QByteArray> FactProjection::tables() const {
    return {"fact"};
}

} // namespace lodestar
