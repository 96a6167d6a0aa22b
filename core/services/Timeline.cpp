#include "core/services/Timeline.h"

#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/services/TimelineReader.h"

namespace lodestar {

namespace {

using V = QLatin1StringView;

const QHash<QString, TimelineGroup>& groups() {
    using G = TimelineGroup;
    static const QHash<QString, TimelineGroup> table{
        {QStringLiteral("contact"), G::Visits},
        {QStringLiteral("contact_subject"), G::Visits},
        {QStringLiteral("step_fact"), G::Visits},
        {QStringLiteral("appointment"), G::Visits},
        {QStringLiteral("continue_steps"), G::Visits},
        {QStringLiteral("measurement"), G::Growth},
        {QStringLiteral("feeding"), G::Growth},
        {QStringLiteral("screening"), G::Screening},
        {QStringLiteral("immunisation"), G::Screening},
        {QStringLiteral("assessment"), G::Assessments},
        {QStringLiteral("needs_level"), G::Assessments},
        {QStringLiteral("early_years_progress"), G::Assessments},
        {QStringLiteral("review_health"), G::Assessments},
        {QStringLiteral("review_plan"), G::Assessments},
        {QStringLiteral("joint_discussion"), G::Assessments},
        {QStringLiteral("development_concern"), G::Assessments},
        {QStringLiteral("referral"), G::Referrals},
        {QStringLiteral("handover"), G::Referrals},
        {QStringLiteral("narrative"), G::Writing},
        {QStringLiteral("note"), G::Writing},
        {QStringLiteral("document"), G::Writing},
        {QStringLiteral("given"), G::Writing},
        {QStringLiteral("promise"), G::Writing},
        {QStringLiteral("request"), G::Writing},
        {QStringLiteral("follow_up"), G::Writing},
        {QStringLiteral("case_discussion"), G::Writing},
        {QStringLiteral("event_message"), G::Messages},
        {QStringLiteral("proposal"), G::Messages},
        {QStringLiteral("unplaced"), G::Messages},
    };
    return table;
}

} // namespace

TimelineGroup timelineGroupOf(QStringView kind) {
    return groups().value(kind.toString(), TimelineGroup::Family);
}

Result<QList<TimelineItem>> readTimeline(Connection& connection, const RecordId& household, QDate today,
                                         const TimelineRequest& request) {
    return TimelineReader(connection, household, today, request).read();
}

bool keeps(const TimelineFilter& filter, const TimelineItem& item, const QStringList& names) {
    if (filter.person && !item.about.contains(*filter.person)) return false;
    if (filter.group && (item.sealed || item.group != *filter.group)) return false;
    const QDate on = storedDate(item.happened);
    if (filter.from.isValid() && on < filter.from) return false;
    if (filter.to.isValid() && on > filter.to) return false;
    const QStringList wanted = folded(filter.words).split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty()) return true;
    if (item.sealed) return false;
    const QString text = u' ' + folded(item.title + u' ' + item.line + u' ' + item.author + u' ' + names.join(u' '));
    return std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString& word) { return text.contains(u' ' + word); });
}

} // namespace lodestar
