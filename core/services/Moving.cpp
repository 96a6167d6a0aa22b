#include "core/services/Moving.h"

#include "core/base/DateText.h"
#include "core/services/Fields.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

QString iso(QDate date) {
    return date.toString(Qt::ISODate);
}

} // namespace

Status recordWhereabouts(Work& work, const WhereaboutsReport& report) {
    if (report.state == u"unknown" && report.tried.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"tried: is needed"_s);
    if (report.state == u"moved_away" && report.to.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"to: is needed"_s);
    QJsonObject fields{{u"state"_s, report.state}, {u"on"_s, iso(report.on)}};
    put(fields, u"to"_s, report.to);
    put(fields, u"toService"_s, report.toService);
    put(fields, u"tried"_s, report.tried);
    return save(work, {newEntry(report.household, u"whereabouts", fields)});
}

Result<EntryId> recordHandover(Work& work, const HandoverReport& report) {
    if (report.to.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"to: is needed"_s);
    if (report.summary.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"summary: is needed"_s);
    QJsonObject fields{{u"on"_s, iso(report.on)}};
    put(fields, u"to"_s, report.to);
    put(fields, u"summary"_s, report.summary);
    put(fields, u"openReferrals"_s, report.openReferrals);
    put(fields, u"consent"_s, report.consent);
    const Edit edit = newEntry(report.person, u"handover", fields);
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

Status acceptHandover(Work& work, const EntryId& handover, const QString& by, QDate on) {
    if (by.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"by: is needed"_s);
    LODESTAR_ASSIGN(const auto held, EntryTable(work.connection).find(handover));
    if (!held || held->kind != V("handover")) return fail(ErrorCode::NotFound, u"handover"_s);
    const QJsonObject accepted{{u"by"_s, by.trimmed()}, {u"on"_s, iso(on)}};
    return save(work, {correctionOf(*held, {{u"accepted"_s, accepted}})});
}

} // namespace lodestar
