#include "core/services/FamilyGrowth.h"

#include "core/growth/GrowthWords.h"
#include "core/services/Identity.h"
#include "core/services/VisitContext.h"
#include "core/store/EntryTable.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

QDate firstDateOf(const Entry& entry) {
    return QDate::fromString(entry.happened.left(10), Qt::ISODate);
}

/// Both values of each measurement in conflict.
Status readDisputed(EntryTable& entries, FamilyGrowth& growth) {
    LODESTAR_ASSIGN(const auto measured, entries.ofRecord(growth.child.record, u"measurement"));
    for (const Entry& each : measured) {
        if (each.conflicts.isEmpty()) continue;
        const auto measure = growth::growthMeasureFromName(each.part(V("measured"), V("measure")));
        if (!measure) continue;
        FamilyGrowth::Disputed disputed{*measure, firstDateOf(each), {}};
        for (const records::Head& head : each.heads.value(u"measured"_s)) {
            const double value = growthValueOf(*measure, head.value.toObject().value(V("amount")).toInteger());
            if (!disputed.values.contains(value)) disputed.values.append(value);
        }
        growth.disputed.append(disputed);
    }
    return {};
}

} // namespace

Result<QList<FamilyGrowth>> readFamilyGrowth(Connection& connection, const RecordId& household, QDate today) {
    LODESTAR_ASSIGN(const VisitContext context, readVisitContext(connection, household, today));
    EntryTable entries(connection);
    QList<FamilyGrowth> children;
    for (const VisitPerson& each : context.people) {
        if (!each.child) continue;
        FamilyGrowth growth{each, {}};
        LODESTAR_TRY(readDisputed(entries, growth));
        children.append(growth);
    }
    return children;
}

Status recordGrowthDecision(Work& work, const RecordId& child, const QString& prompt, const QString& words) {
    if (words.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"text: is needed"_s);
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    Edit note = newEntry(child, u"note",
                         {{u"on"_s, work.clock().now().toString(Qt::ISODate)},
                          {u"text"_s, u"%1. %2"_s.arg(prompt, words.trimmed())},
                          {u"practitioner"_s, me.reference}});
    note.compartment = records::Compartment::Health;
    return save(work, {note});
}

} // namespace lodestar
