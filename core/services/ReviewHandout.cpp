#include "core/services/ReviewHandout.h"

#include "core/base/DateText.h"
#include "core/records/Kind.h"
#include "core/rules/ReviewComparison.h"
#include "core/services/ReviewContext.h"

#include <QJsonArray>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

/// The one door onto the sheet: a field that its kind allows there, of an entry that is not sealed, with one value.
QJsonValue allowed(const std::optional<Entry>& entry, V field) {
    if (!entry || entry->compartment == records::Compartment::Sealed || entry->inConflict(field)) return {};
    return records::mayStandOnParentSheet(entry->kind, QString(field)) ? entry->value(field) : QJsonValue();
}

QString wordsFor(const QJsonValue& list, const QString& area, V part) {
    const QJsonArray rows = list.toArray();
    for (const QJsonValue& each : rows)
        if (each.toObject().value(V("area")).toString() == area) return each.toObject().value(part).toString();
    return {};
}

/// The part of a progress check that speaks of an area; empty for areas that it does not look at.
QString partOf(const QString& area) {
    if (area == V("talking")) return u"communicationAndLanguage"_s;
    if (area == V("moving")) return u"physicalDevelopment"_s;
    return area == V("feelings") ? u"personalSocialEmotionalDevelopment"_s : QString();
}

void takePerson(const VisitPerson& person, ReviewHandout& sheet) {
    using records::mayStandOnParentSheet;
    if (mayStandOnParentSheet(u"person", u"name")) {
        sheet.name = person.name();
        sheet.given = person.known.isEmpty() ? person.given : person.known;
    }
    if (mayStandOnParentSheet(u"person", u"nhsNumber")) sheet.nhsNumber = person.nhs;
    if (mayStandOnParentSheet(u"person", u"birthDate") && !person.inConflict) sheet.born = person.born;
    if (!mayStandOnParentSheet(u"measurement", u"measured")) return;
    for (const auto& measure : {u"weight"_s, u"height"_s})
        if (const PastMeasurement* last = person.last(measure); last != nullptr && !last->atBirth)
            sheet.measured.append(*last);
}

} // namespace

Result<ReviewHandout> readReviewHandout(Connection& connection, const RecordId& child, QDate today) {
    LODESTAR_ASSIGN(const ReviewContext context, readReviewContext(connection, child, today));
    if (context.died) return fail(ErrorCode::NotAllowed, u"died"_s);
    ReviewHandout sheet;
    sheet.child = child;
    takePerson(*context.person(), sheet);
    const QJsonValue parents = allowed(context.health, V("parents"));
    const QJsonValue together = allowed(context.plan, V("together"));
    const QJsonObject progress = allowed(context.summary, V("progress")).toObject();
    for (const rules::ReviewArea each : rules::reviewAreas) {
        const QString area = rules::reviewAreaName(each);
        sheet.areas.append({area, wordsFor(parents, area, V("words")), progress.value(partOf(area)).toString(),
                            wordsFor(together, area, V("view")), wordsFor(together, area, V("words"))});
    }
    sheet.familyConcerns = wordsFor(parents, u"general"_s, V("words"));
    sheet.settingConcerns = progress.value(V("areasOfConcern")).toString();
    sheet.settingHelp = progress.value(V("supportedRequestedOrProvided")).toString();
    if (!progress.isEmpty() && context.summary) sheet.summaryOn = context.summary->happenedOn();
    const QJsonArray steps = allowed(context.plan, V("steps")).toArray();
    for (const QJsonValue& value : steps) {
        const QJsonObject each = value.toObject();
        sheet.steps.append(
            {each.value(V("what")).toString(), each.value(V("who")).toString(), each.value(V("by")).toString()});
    }
    sheet.reviewOn = storedDate(allowed(context.plan, V("reviewOn")).toString());
    return sheet;
}

} // namespace lodestar
