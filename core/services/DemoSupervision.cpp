#include "core/services/DemoSupervision.h"

#include "core/services/DemoArea.h"
#include "core/services/SupervisionActs.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using rules::SupervisionSort;

namespace {

constexpr int heldDaysAgo = 5;
constexpr int clinicalDaysAgo = 20;
constexpr int plannedInDays = 26;

Identity lead() {
    Identity made;
    made.reference = u"TL1"_s;
    made.name = u"Farah Siddiqui"_s;
    made.role = u"team-lead"_s;
    made.team = u"Central"_s;
    return made;
}

SupervisionPerson supervised() {
    const Identity her = demoIdentity();
    return {her.reference, her.name, her.role};
}

struct Home {
    RecordId household;
    QString name;
};

Result<QList<Home>> homes(Connection& connection) {
    QList<Home> found;
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT record, name FROM household WHERE worker = ? AND "
                                                          "open_to IS NULL ORDER BY n LIMIT 2"));
    LODESTAR_TRY(query.bind(demoIdentity().reference).each([&](const Statement& row) {
        found.append({row.id<RecordId>(0), row.text(1)});
    }));
    return found;
}

SupervisionNotes talkedAbout(const QList<Home>& families, QDate held) {
    SupervisionNotes notes;
    notes.held = held;
    notes.minutes = 60;
    notes.themes = u"Evening visits, and who to ring when nobody answers at the office."_s;
    notes.next = held.addDays(heldDaysAgo + plannedInDays);
    const QStringList said{u"Feeding goes well; the nursery place is still open."_s,
                           u"Two visits missed in October; a text the day before has helped."_s};
    for (qsizetype i = 0; i < families.size(); ++i) {
        DiscussedFamily family;
        family.entry = EntryId::create();
        family.household = families[i].household;
        family.called = families[i].name;
        family.reasons = {i == 0 ? u"promise"_s : u"missed"_s};
        family.words = said.value(i);
        notes.families.append(family);
        AgreedAction action;
        action.entry = EntryId::create();
        action.household = family.household;
        action.called = family.called;
        action.what = i == 0 ? u"Ring the nursery about the place"_s : u"Visit together in November"_s;
        action.who = i == 0 ? demoIdentity().name : lead().name;
        action.by = held.addDays(i == 0 ? 3 : 14);
        notes.actions.append(action);
    }
    return notes;
}

Status hold(Work& work, SupervisionSort sort, QDate on, const SupervisionNotes& notes, bool signedByLead) {
    LODESTAR_ASSIGN(const RecordId record, planSupervision(work, lead(), {sort, {supervised()}, on, {}, {}}));
    LODESTAR_ASSIGN(const auto drawn, supervisionOf(work.connection, lead(), record));
    LODESTAR_TRY(holdSupervision(work, lead(), drawn, notes));
    if (!signedByLead) return {};
    LODESTAR_ASSIGN(const auto held, supervisionOf(work.connection, lead(), record));
    return signSupervision(work, lead(), held);
}

} // namespace

Status makeDemoSupervision(Work& work) {
    const QDate today = work.clock().today();
    LODESTAR_ASSIGN(const auto families, homes(work.connection));
    const QDate held = today.addDays(-heldDaysAgo);
    LODESTAR_TRY(hold(work, SupervisionSort::Caseload, held, talkedAbout(families, held), true));
    SupervisionNotes clinical = talkedAbout({}, today.addDays(-clinicalDaysAgo));
    clinical.themes = u"Carrying worry home; what a good ending of a visit looks like."_s;
    LODESTAR_TRY(hold(work, SupervisionSort::Clinical, clinical.held, clinical, false));
    LODESTAR_TRY(planSupervision(work, lead(),
                                 {SupervisionSort::Caseload, {supervised()}, today.addDays(plannedInDays), {}, {}}));
    return {};
}

} // namespace lodestar
