#include "core/services/SealedMatters.h"

#include "core/services/ReferralList.h"
#include "core/store/EntryTable.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

const CaseHousehold* householdOf(const CaseloadFacts& facts, const RecordId& record) {
    if (const CasePerson* person = facts.person(record)) return &facts.households[person->household];
    const auto home = facts.householdOf.constFind(record);
    return home == facts.householdOf.cend() ? nullptr : &facts.households[*home];
}

Status addConflicts(Connection& connection, const CaseloadFacts& facts, QList<SealedMatter>& found) {
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).inConflict());
    for (const Entry& entry : entries) {
        if (entry.compartment != records::Compartment::Sealed || entry.retired || entry.recalled) continue;
        if (entry.kind == V("referral")) continue; // stands among the referrals
        if (const CaseHousehold* home = householdOf(facts, entry.record))
            found.append({entry, home->record, home->name, {}, true});
    }
    return {};
}

} // namespace

Result<QList<SealedMatter>> readSealedReferrals(Connection& connection, const Identity& me, QDate today) {
    ReferralAsk ask{.me = me, .today = today};
    ask.sealed = true;
    LODESTAR_ASSIGN(const auto rows, readReferrals(connection, ask));
    QList<SealedMatter> found;
    for (const ReferralRow& row : rows) {
        LODESTAR_ASSIGN(const auto entry, EntryTable(connection).find(row.entry));
        if (!entry) continue;
        SealedMatter matter{*entry, row.household.isNull() ? row.record : row.household, row.family, row.service};
        matter.referral = true;
        found.append(matter);
    }
    return found;
}

Result<QList<SealedMatter>> readSealedMatters(Connection& connection, const CaseloadScope& scope) {
    LODESTAR_ASSIGN(const CaseloadFacts facts, readCaseloadFacts(connection, scope));
    LODESTAR_ASSIGN(const auto tasks, EntryTable(connection).ofKind(u"private_task"));
    QList<SealedMatter> found;
    for (const Entry& task : tasks) {
        if (!task.object(V("done")).isEmpty() || !task.conflicts.isEmpty()) continue;
        // What was to be asked of somebody who has died stands in the record and is asked no more.
        const CasePerson* person = facts.person(task.record);
        const CaseHousehold* home = householdOf(facts, task.record);
        if (home == nullptr || (person != nullptr && person->died)) continue;
        found.append({task, home->record, home->name, task.text(V("what"))});
    }
    LODESTAR_TRY(addConflicts(connection, facts, found));
    LODESTAR_ASSIGN(const SilentList quiet, readSilence(connection, facts, scope.today, true));
    // A scope of nobody's own is a lead's: what has climbed.
    const bool all = !scope.worker.isEmpty();
    for (const SilentMatter& each : quiet.matters) {
        if (!each.isSealed() || !(all || each.climbed())) continue;
        SealedMatter matter{each.entry, each.household, each.family, each.words};
        matter.quiet = each;
        found.append(matter);
    }
    return found;
}

Status finishSealedMatter(Work& work, const SealedMatter& matter) {
    const QJsonObject done{{u"on"_s, work.clock().today().toString(Qt::ISODate)}};
    return save(work, {correctionOf(matter.entry, {{u"done"_s, done}})});
}

} // namespace lodestar
