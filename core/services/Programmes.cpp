#include "core/services/Programmes.h"

#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/records/FixedIds.h"
#include "core/services/Fields.h"
#include "core/services/ProgrammeFields.h"
#include "core/services/SaveFields.h"
#include "core/store/EntryTable.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

/// Every laptop derives the same id for a shipped row.
EntryId entryOfRow(const QString& row) {
    return EntryId::derived(areaRecord().value(), (u"programme:"_s + row).toUtf8());
}

Programme programmeOf(const Entry& entry) {
    Programme programme = programmeFrom(entry.fields);
    const QString shipped = entry.text(V("shipped"));
    programme.shipped = !shipped.isEmpty();
    programme.row = programme.shipped ? shipped : entry.id.toString();
    programme.entry = entry.id;
    programme.drawn = entry;
    return programme;
}

StageDecision decisionOf(const Entry& entry) {
    const auto part = [&entry](V name) { return entry.part(V("stage"), name); };
    return {part(V("stage")), storedDate(part(V("on"))), part(V("by")), part(V("decision")), part(V("evidence"))};
}

/// The decisions of each programme, newest first; of one day the one written last.
Result<QHash<QString, QList<StageDecision>>> allDecisions(Connection& connection) {
    LODESTAR_ASSIGN(auto entries, EntryTable(connection).ofRecord(areaRecord(), u"programme_stage"));
    std::ranges::stable_sort(entries, [](const Entry& a, const Entry& b) {
        const QString first = a.part(V("stage"), V("on"));
        const QString second = b.part(V("stage"), V("on"));
        return first == second ? a.madeAt > b.madeAt : first > second;
    });
    QHash<QString, QList<StageDecision>> decisions;
    for (const Entry& each : std::as_const(entries))
        decisions[each.text(V("programme"))].append(decisionOf(each));
    return decisions;
}

Status checkFigures(const Programme& programme) {
    const ProgrammeDesign& design = programme.design;
    for (const auto& each : {design.sessions, design.minutes, design.groupFrom, design.groupTo, design.facilitators})
        if (each && *each < 1) return fail(ErrorCode::InvalidInput, u"design: figures are 1 or more"_s);
    if (design.groupFrom && design.groupTo && *design.groupTo < *design.groupFrom)
        return fail(ErrorCode::InvalidInput, u"design: the largest group is below the smallest"_s);
    const rules::AgeSpan& ages = programme.ages;
    if (ages.fromMonths && ages.toMonths && *ages.toMonths < *ages.fromMonths)
        return fail(ErrorCode::InvalidInput, u"ages: end before they begin"_s);
    for (const ProgrammeMeasure& each : programme.measures)
        if (each.lowest && each.highest && *each.highest <= *each.lowest)
            return fail(ErrorCode::InvalidInput, u"measures: the highest is not above the lowest"_s);
    return {};
}

QStringList choicesOf(QStringView kind, const QString& fieldName, const QString& part = {}) {
    const auto* field = records::kindNamed(kind)->field(fieldName);
    if (part.isEmpty()) return field->choices;
    return std::ranges::find(field->parts, part, &records::FieldDescription::name)->choices;
}

} // namespace

bool Programme::hasCourses() const {
    return sort != V("approach");
}

const ProgrammeMeasure* Programme::measure(const QString& measureName) const {
    const auto found = std::ranges::find(measures, measureName, &ProgrammeMeasure::name);
    return found == measures.cend() ? nullptr : &*found;
}

Result<QList<Programme>> programmes(Connection& connection) {
    LODESTAR_ASSIGN(const auto decisions, allDecisions(connection));
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(areaRecord(), u"programme"));
    QList<Programme> all = shippedProgrammes();
    for (const Entry& entry : entries) {
        const Programme changed = programmeOf(entry);
        const auto shipped = std::ranges::find(all, changed.row, &Programme::row);
        if (shipped == all.end())
            all.append(changed);
        else
            *shipped = changed;
    }
    for (Programme& each : all)
        each.stages = decisions.value(each.row);
    std::ranges::stable_sort(
        all, [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return all;
}

Result<std::optional<Programme>> programmeRow(Connection& connection, const QString& row) {
    if (row.isEmpty()) return std::nullopt;
    LODESTAR_ASSIGN(const auto all, programmes(connection));
    const auto found = std::ranges::find(all, row, &Programme::row);
    return found == all.cend() ? std::nullopt : std::optional<Programme>(*found);
}

Result<QString> saveProgramme(Work& work, const Programme& programme) {
    if (programme.name.simplified().isEmpty()) return fail(ErrorCode::InvalidInput, u"name: is needed"_s);
    LODESTAR_TRY(checkFigures(programme));
    LODESTAR_ASSIGN(const auto all, programmes(work.connection));
    const bool twice = std::ranges::any_of(all, [&](const Programme& each) {
        return each.row != programme.row && folded(each.name) == folded(programme.name.simplified());
    });
    if (twice) return fail(ErrorCode::AlreadyExists, u"programme"_s);
    Edit edit = newEntry(areaRecord(), u"programme", fieldsOf(programme));
    if (programme.shipped) edit.entry = entryOfRow(programme.row);
    LODESTAR_ASSIGN(const EntryId entry, saveFields(work, edit, &programme.drawn));
    return programme.shipped ? programme.row : entry.toString();
}

Status decideStage(Work& work, const QString& row, const StageDecision& decision) {
    if (!programmeStages().contains(decision.stage)) return fail(ErrorCode::InvalidInput, u"stage: is needed"_s);
    if (!decision.on.isValid()) return fail(ErrorCode::InvalidInput, u"on: is needed"_s);
    if (decision.on > work.clock().today()) return fail(ErrorCode::InvalidInput, u"on: is still to come"_s);
    if (decision.decision.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"decision: is needed"_s);
    LODESTAR_ASSIGN(const auto programme, programmeRow(work.connection, row));
    if (!programme) return fail(ErrorCode::NotFound, u"programme"_s);
    QJsonObject stage{{u"stage"_s, decision.stage}, {u"on"_s, decision.on.toString(Qt::ISODate)}};
    put(stage, u"by"_s, decision.by);
    put(stage, u"decision"_s, decision.decision);
    put(stage, u"evidence"_s, decision.evidence);
    return save(work, {newEntry(areaRecord(), u"programme_stage", {{u"programme"_s, row}, {u"stage"_s, stage}})});
}

QStringList programmeSorts() {
    return choicesOf(u"programme", u"sort"_s);
}

QStringList programmeStages() {
    return choicesOf(u"programme_stage", u"stage"_s, u"stage"_s);
}

QStringList evidenceLevels() {
    return choicesOf(u"programme", u"evidence"_s, u"level"_s);
}

} // namespace lodestar
