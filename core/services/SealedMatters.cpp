#include "core/services/SealedMatters.h"

#include "core/store/EntryTable.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

Result<QList<SealedMatter>> readSealedMatters(Connection& connection, const CaseloadScope& scope) {
    LODESTAR_ASSIGN(const CaseloadFacts facts, readCaseloadFacts(connection, scope));
    LODESTAR_ASSIGN(const auto tasks, EntryTable(connection).ofKind(u"private_task"));
    QList<SealedMatter> found;
    for (const Entry& task : tasks) {
        if (!task.object(V("done")).isEmpty()) continue;
        const auto person = facts.personOf.constFind(task.record);
        // What was to be asked of somebody who has died stands in the record and is asked no more.
        if (person != facts.personOf.cend() && facts.people[*person].died) continue;
        const auto home = person != facts.personOf.cend() ? std::optional(facts.people[*person].household)
                          : facts.householdOf.contains(task.record)
                              ? std::optional(facts.householdOf.value(task.record))
                              : std::nullopt;
        if (!home) continue;
        found.append({task, facts.households[*home].record, facts.households[*home].name, task.text(V("what"))});
    }
    return found;
}

Status finishSealedMatter(Work& work, const SealedMatter& matter) {
    const QJsonObject done{{u"on"_s, work.clock().today().toString(Qt::ISODate)}};
    return save(work, {correctionOf(matter.entry, {{u"done"_s, done}})});
}

} // namespace lodestar
