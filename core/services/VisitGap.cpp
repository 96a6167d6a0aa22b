#include "core/services/VisitGap.h"

#include "core/services/MeasurementValue.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using Section = VisitGap::Section;
using Why = VisitGap::Why;

namespace {

void timeGaps(const Visit& visit, const QDateTime& now, QList<VisitGap>& gaps) {
    const QDateTime at = visit.happenedAt();
    if (!at.isValid())
        gaps.append({Section::Who, Why::NoTime, {}, {}});
    else if (at > now.addSecs(60))
        gaps.append({Section::Who, Why::InFuture, {}, {}});
}

void seenGaps(const Visit& visit, QList<VisitGap>& gaps) {
    const bool anybody =
        std::any_of(visit.subjects.cbegin(), visit.subjects.cend(), [](const auto& s) { return s.seen; });
    if (!anybody) gaps.append({Section::Who, Why::NobodySeen, {}, {}});
}

void unreadable(const Visit& visit, QList<VisitGap>& gaps) {
    for (const Visit::Subject& subject : visit.subjects)
        for (const Visit::Measurement& each : subject.measurements)
            if (!each.text.trimmed().isEmpty() && !amountOf(each))
                gaps.append({Section::Measurements, Why::Unreadable, subject.person, each.measure});
}

void endGaps(const Visit& visit, QList<VisitGap>& gaps) {
    if (visit.next.confirmed && !QDateTime::fromString(visit.next.at, Qt::ISODate).isValid())
        gaps.append({Section::Plan, Why::NextTime, {}, {}});
    for (const Visit::Referral& each : visit.referrals)
        if (each.service.trimmed().isEmpty()) gaps.append({Section::Referrals, Why::ReferralService, each.about, {}});
}

const VisitStep* stepOf(const Visit::Subject& subject, const VisitContext& context) {
    return subject.seen ? context.step(subject.person, subject.step) : nullptr;
}

void whoGaps(const Visit& visit, const VisitContext& context, QList<VisitGap>& gaps) {
    bool countersigned = context.me.role == u"student"_s;
    for (const Visit::Subject& subject : visit.subjects) {
        const VisitStep* step = stepOf(subject, context);
        if (step == nullptr) continue;
        countersigned = countersigned || step->countersigned;
        if (!step->modes.isEmpty() && !step->modes.contains(visit.mode))
            gaps.append({Section::Who, Why::Mode, subject.person, {}});
    }
    if (countersigned && visit.countersignatureBy.isEmpty()) gaps.append({Section::Who, Why::Countersigner, {}, {}});
}

bool measured(const Visit::Subject& subject, const QString& measure) {
    return std::any_of(subject.measurements.cbegin(), subject.measurements.cend(),
                       [&](const auto& m) { return m.measure == measure && !m.text.trimmed().isEmpty(); });
}

void measurementGaps(const Visit& visit, const VisitContext& context, QList<VisitGap>& gaps) {
    for (const Visit::Subject& subject : visit.subjects) {
        const VisitPerson* person = context.person(subject.person);
        for (const Visit::Measurement& each : subject.measurements) {
            if (person == nullptr) continue;
            const auto doubt = doubtAbout(each, *person, visit.happenedOn());
            if (doubt && (doubt->impossible || each.sure.trimmed().isEmpty()))
                gaps.append({Section::Measurements, doubt->impossible ? Why::Impossible : Why::Unusual, subject.person,
                             each.measure});
        }
        const VisitStep* step = stepOf(subject, context);
        if (step == nullptr || !subject.child) continue;
        if (step->needed.contains(u"weight"_s) && !measured(subject, u"weight"_s))
            gaps.append({Section::Measurements, Why::Weight, subject.person, u"weight"_s});
        if (step->needed.contains(u"head"_s) && !measured(subject, u"head_circumference"_s))
            gaps.append({Section::Measurements, Why::Head, subject.person, u"head_circumference"_s});
    }
}

void stepGaps(const Visit& visit, const VisitContext& context, QList<VisitGap>& gaps, Section section) {
    for (const Visit::Subject& subject : visit.subjects) {
        const VisitStep* step = stepOf(subject, context);
        if (step == nullptr) continue;
        if (section == Section::Feeding && step->needed.contains(u"feeding"_s) && subject.feeding.isEmpty())
            gaps.append({section, Why::Feeding, subject.person, {}});
        if (section == Section::Needs && step->needed.contains(u"needsLevel"_s) && subject.needsLevel.isEmpty())
            gaps.append({section, Why::NeedsLevel, subject.person, {}});
    }
}

void planGaps(const Visit& visit, const VisitContext& context, QList<VisitGap>& gaps) {
    const bool planned = visit.nothingPlanned || visit.next.confirmed ||
                         std::any_of(visit.promises.cbegin(), visit.promises.cend(),
                                     [](const auto& p) { return !p.what.trimmed().isEmpty(); });
    const bool needed = std::any_of(visit.subjects.cbegin(), visit.subjects.cend(), [&](const auto& s) {
        const VisitStep* step = stepOf(s, context);
        return step != nullptr && step->needed.contains(u"plan"_s);
    });
    if (needed && !planned) gaps.append({Section::Plan, Why::Plan, {}, {}});
}

} // namespace

QList<VisitGap> faultsOf(const Visit& visit, const QDateTime& now) {
    QList<VisitGap> gaps;
    timeGaps(visit, now, gaps);
    seenGaps(visit, gaps);
    unreadable(visit, gaps);
    endGaps(visit, gaps);
    return gaps;
}

QList<VisitGap> gapsOf(const Visit& visit, const VisitContext& context, const QDateTime& now) {
    QList<VisitGap> gaps;
    timeGaps(visit, now, gaps);
    seenGaps(visit, gaps);
    whoGaps(visit, context, gaps);
    unreadable(visit, gaps);
    measurementGaps(visit, context, gaps);
    stepGaps(visit, context, gaps, Section::Feeding);
    stepGaps(visit, context, gaps, Section::Needs);
    planGaps(visit, context, gaps);
    endGaps(visit, gaps);
    return gaps;
}

} // namespace lodestar
