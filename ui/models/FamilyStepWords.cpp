#include "ui/models/FamilyStepWords.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/services/EntryWords.h"

namespace lodestar::models {

using namespace Qt::StringLiterals;
using rules::StepState;
using rules::StepStatus;
using theme::StatusKind;
using theme::StatusMark;

namespace {

QString withDate(const QString& words, QDate date, QDate today) {
    return date.isValid() ? words + u' ' + shortDateText(date, today) : words;
}

} // namespace

StatusMark FamilyStepWords::mark(const StepState& state, QDate today) {
    const QString promised = tr("to be done by %1").arg(longDateText(state.by));
    switch (state.status) {
    case StepStatus::Coming:
        return {StatusKind::Coming, tr("From %1").arg(farDateText(state.from, today)), longDateText(state.from)};
    case StepStatus::Due:
        return {StatusKind::Due, tr("Due by %1").arg(weekdayText(state.by, today)), promised};
    case StepStatus::Overdue:
        return {StatusKind::Overdue, tr("Overdue %1").arg(spanText(state.daysOver(today))), promised};
    case StepStatus::Booked:
        return {StatusKind::Booked, tr("Booked %1").arg(shortDateText(state.booked.date(), today)),
                longDateText(state.booked.date())};
    case StepStatus::Done:
        return {StatusKind::Done, withDate(tr("Done"), state.on, today), longDateText(state.on)};
    case StepStatus::Declined:
        return {StatusKind::Declined, withDate(tr("Declined"), state.on, today), longDateText(state.on)};
    case StepStatus::NotPossible:
        return {StatusKind::Declined, tr("Not possible"), state.why};
    case StepStatus::AwaitsCountersignature:
        return {StatusKind::Due, tr("To be countersigned"), {}};
    case StepStatus::Expired:
        return {StatusKind::Coming, tr("No longer offered"), {}};
    case StepStatus::BornBefore:
        return {StatusKind::Coming, tr("Born before it"), {}};
    case StepStatus::AskMaternity:
        return {StatusKind::Due, tr("Ask maternity"), {}};
    case StepStatus::Unconfirmed:
        return {StatusKind::Coming, tr("Confirm first"), tr("waits until a person confirms that it is still offered")};
    case StepStatus::Superseded:
        return {StatusKind::Coming, tr("Not done: why?"),
                tr("%1 took its place").arg(state.instead != nullptr ? state.instead->title : QString())};
    case StepStatus::BeforeUs:
        return {StatusKind::Coming, tr("Before our time"), {}};
    }
    return {};
}

QString FamilyStepWords::cellLine(const StepState& state, QDate today) {
    switch (state.status) {
    case StepStatus::Done:
        return state.on.isValid() ? shortDateText(state.on, today) : tr("Done");
    case StepStatus::Coming: {
        const bool near = today.daysTo(state.from) < 60 && state.from.month() == state.by.month() &&
                          state.from.year() == state.by.year();
        if (near) return QString::number(state.from.day()) + u'–' + shortDateText(state.by, today);
        return tr("From %1").arg(farDateText(state.from, today));
    }
    case StepStatus::Due:
        return tr("By %1").arg(weekdayText(state.by, today));
    case StepStatus::Superseded:
        return tr("Not done"); // the question has no room in a cell
    default:
        return mark(state, today).words;
    }
}

QString FamilyStepWords::span(QDate from, QDate to, QDate today) {
    if (!from.isValid() || !to.isValid()) return {};
    return tr("%1 to %2").arg(weekdayText(from, today), weekdayText(to, today));
}

QString FamilyStepWords::notice(const StepState& state) {
    using rules::ReviewNotice;
    if (state.notice == ReviewNotice::None) return {};
    QStringList parts;
    if (state.notice == ReviewNotice::NoReview) parts.append(tr("No review yet, and the window soon closes."));
    if (state.notice == ReviewNotice::Concern) parts.append(tr("A concern is noted: invite now and wait for nothing."));
    if (state.notice == ReviewNotice::Invite) parts.append(tr("Invite now."));
    if (state.summaryMissing) parts.append(tr("Ask the setting for its summary."));
    return parts.join(u' ');
}

QString FamilyStepWords::triesLine(const StepState& state, QDate today) {
    if (state.tries == 0 && !state.lastTry.isValid()) return {};
    QStringList parts;
    if (state.lastTry.isValid())
        parts.append(weekdayText(state.lastTry, today) + u", "_s + EntryWords::choice(state.lastTryOutcome));
    if (state.tries > 1) parts.append(tr("%n tries", nullptr, state.tries));
    if (state.toLead) parts.append(tr("the team lead is to know"));
    return parts.join(u"; "_s);
}

QString FamilyStepWords::spoken(const StepState& state, const QString& who, QDate today) {
    const StatusMark said = mark(state, today);
    QStringList parts{tr("%1, %2").arg(state.step->title, who), said.words};
    if (!said.spoken.isEmpty()) parts.append(said.spoken);
    if (state.step->mandate == rules::Mandate::Law) parts.append(tr("a review in law"));
    if (const QString tries = triesLine(state, today); !tries.isEmpty()) parts.append(tries);
    return parts.join(u", "_s);
}

} // namespace lodestar::models
