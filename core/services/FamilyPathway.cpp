#include "core/services/FamilyPathway.h"

#include "core/base/DateText.h"
#include "core/services/CaseloadFacts.h"
#include "core/services/PathwayInUse.h"
#include "core/store/EntryTable.h"

namespace lodestar {

namespace {

using V = QLatin1StringView;

/// Makes the lanes of one family from its facts.
class Lanes {
public:
    Lanes(const rules::PathwayCatalogue& catalogue, const Family& family, const CaseloadFacts& facts, QDate today)
        : m_catalogue(catalogue)
        , m_family(family)
        , m_facts(facts)
        , m_today(today) {}

    [[nodiscard]] PathwayLane ofPregnancy(const CasePregnancy& pregnancy) const {
        PathwayLane lane;
        lane.person = m_facts.people[pregnancy.mother].record;
        lane.pregnancy = pregnancy.entry;
        lane.ofPregnancy = true;
        lane.edd = pregnancy.edd;
        return filled(lane, lane.edd, pregnancy.facts);
    }

    [[nodiscard]] PathwayLane ofChild(const CasePerson& child) const {
        PathwayLane lane;
        lane.person = child.record;
        lane.birth = child.birth;
        lane.gestation = child.gestation;
        return filled(lane, lane.birth, child.facts);
    }

private:
    PathwayLane filled(PathwayLane lane, QDate anchor, const rules::PathwayFacts& facts) const {
        const FamilyMember* member = m_family.member(lane.person);
        if (member != nullptr) lane.name = member->person.shortName();
        const rules::PathwayEdition& edition = m_catalogue.editionFor(anchor);
        lane.edition = edition.title();
        lane.steps = rules::pathway(edition, m_catalogue.immunisations(), facts, m_today);
        return lane;
    }

    const rules::PathwayCatalogue& m_catalogue;
    const Family& m_family;
    const CaseloadFacts& m_facts;
    QDate m_today;
};

/// The stages of all editions, each once.
std::vector<rules::PathwayStage> stagesOf(const rules::PathwayCatalogue& catalogue) {
    std::vector<rules::PathwayStage> stages;
    QSet<QString> known;
    for (const rules::PathwayEdition& edition : catalogue.editions()) {
        for (const rules::PathwayStage& stage : edition.stages()) {
            if (known.contains(stage.id)) continue;
            known.insert(stage.id);
            stages.push_back(stage);
        }
    }
    return stages;
}

} // namespace

QString PathwayLane::stageOn(QDate today) const {
    QString stage;
    for (const rules::StepState& state : steps) {
        if (state.from <= today) stage = state.step->stage;
        if (state.isOpen() && state.from <= today && state.by >= today) return state.step->stage;
    }
    return stage;
}

Result<FamilyPathway> readPathway(Connection& connection, const Family& family, QDate today) {
    FamilyPathway read;
    LODESTAR_ASSIGN(read.catalogue, readPathwayInUse(connection));
    LODESTAR_ASSIGN(const CaseloadFacts facts, readCaseloadFacts(connection, {{}, today, family.record}));
    const Lanes lanes(*read.catalogue, family, facts, today);
    for (const CasePregnancy& each : facts.pregnancies) {
        if (!each.edd.isValid()) continue;
        const PathwayLane lane = lanes.ofPregnancy(each);
        if (!lane.steps.empty()) read.lanes.append(lane);
    }
    for (auto each = family.members.crbegin(); each != family.members.crend(); ++each) {
        const CasePerson* child = facts.person(each->person.record);
        if (child == nullptr || !child->child || child->died || !child->birth.isValid()) continue;
        const PathwayLane lane = lanes.ofChild(*child);
        if (!lane.steps.empty()) read.lanes.append(lane);
    }
    read.stages = stagesOf(*read.catalogue);
    return read;
}

Status recordStepAnswer(Work& work, const StepAnswer& answer) {
    if (answer.answer == V("declined") && answer.by.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("by: is needed"));
    if (answer.answer == V("not_possible") && answer.why.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("why: is needed"));
    const QDate on = answer.on.isValid() ? answer.on : work.clock().today();
    QJsonObject what{{QStringLiteral("step"), answer.step},
                     {QStringLiteral("answer"), answer.answer},
                     {QStringLiteral("on"), on.toString(Qt::ISODate)}};
    if (!answer.by.trimmed().isEmpty()) what.insert(QStringLiteral("by"), answer.by.trimmed());
    if (!answer.why.trimmed().isEmpty()) what.insert(QStringLiteral("why"), answer.why.trimmed());
    if (!answer.pregnancy.isNull()) what.insert(QStringLiteral("pregnancy"), answer.pregnancy.toString());
    return save(work, {newEntry(answer.person, u"step_fact", {{QStringLiteral("what"), what}})});
}

Status confirmStep(Work& work, const RecordId& person, const QString& step) {
    return save(work, {newEntry(person, u"continue_steps",
                                {{QStringLiteral("on"), work.clock().today().toString(Qt::ISODate)},
                                 {QStringLiteral("steps"), step}})});
}

Status keepPromise(Work& work, const Entry& drawn) {
    const QJsonObject kept{{QStringLiteral("on"), work.clock().today().toString(Qt::ISODate)}};
    return save(work, {correctionOf(drawn, {{QStringLiteral("kept"), kept}})});
}

Result<QList<Entry>> readEntries(Connection& connection, const QList<RecordId>& records, const QStringList& kinds,
                                 bool removed) {
    QList<Entry> found;
    EntryTable entries(connection);
    for (const RecordId& record : records) {
        LODESTAR_ASSIGN(const auto all, entries.allOfRecord(record));
        for (const Entry& each : all) {
            if (kinds.contains(each.kind) && each.retired == removed && !each.recalled) found.append(each);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Entry& a, const Entry& b) {
        return storedDateTime(a.happened) > storedDateTime(b.happened);
    });
    return found;
}

} // namespace lodestar
