#include "core/records/SettledFact.h"
#include "core/store/HouseholdProjection.h"

namespace lodestar {

QSet<QString> FactProjection::kinds() const {
    return {QStringLiteral("contact_subject"), QStringLiteral("step_fact"), QStringLiteral("immunisation"),
            QStringLiteral("screening"),       QStringLiteral("feeding"),   QStringLiteral("continue_steps")};
}

Status FactProjection::ofEntry(Connection& connection, const Entry& entry) {
    if (entry.retired || entry.recalled) return connection.run("DELETE FROM fact WHERE entry = ?", entry.id);
    const auto fact = records::settledFactOf(entry.kind, entry.fields, entry.conflicts, entry.happened);
    return connection.run("INSERT OR REPLACE INTO fact VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", entry.id, entry.record,
                          fact.pregnancy, entry.kind, orNull(fact.happened), orNull(fact.type), orNull(fact.outcome),
                          orNull(fact.mode), orNull(fact.step), fact.seen, fact.waits, fact.elsewhere);
}

QList<QByteArray> FactProjection::tables() const {
    return {"fact"};
}

} // namespace lodestar
