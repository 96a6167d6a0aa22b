#include "ui/models/PlanWords.h"

#include "core/base/DateText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::models {

using theme::StatusKind;
using theme::StatusMark;

namespace {

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

std::optional<StatusMark> PlanWords::dayMark(QDate by, QDate today) {
    if (!by.isValid()) return std::nullopt;
    const QString spoken = tr("for %1").arg(weekdayText(by, {}));
    const int over = static_cast<int>(by.daysTo(today));
    if (over > 0) return StatusMark{StatusKind::Overdue, tr("Overdue %n days", nullptr, over), spoken};
    if (over >= -7) return StatusMark{StatusKind::Due, tr("By %1").arg(weekdayText(by, today)), spoken};
    return StatusMark{StatusKind::Coming, tr("On %1").arg(shortDateText(by, today)), spoken};
}

std::optional<StatusMark> PlanWords::dayMark(QDate by) const {
    return dayMark(by, m_today);
}

ListRow PlanWords::said(const OwnWords& said) const {
    ListRow row;
    row.title = said.words;
    row.icon = said.sort == u"strength"_s ? u"star"_s : u"note"_s;
    row.lead = of(sorts(), said.sort);
    const QString rest = joined({of(aspects(), said.area), m_nameOf(said.whose), shortDateText(said.on, m_today)});
    row.second = rest.isEmpty() ? QString() : u": "_s + rest;
    return row;
}

QString PlanWords::overTime(const Goal& goal) const {
    QStringList all;
    for (const GoalReview& each : goal.reviews)
        if (each.far) all.append(tr("%1 on %2").arg(*each.far).arg(shortDateText(each.on, m_today)));
    return all.isEmpty() ? QString() : tr("How far, 0 to 10: %1").arg(all.join(u", "_s));
}

ListRow PlanWords::goal(const Goal& goal) const {
    ListRow row;
    row.title = goal.words;
    row.icon = u"plan"_s;
    const auto done = std::ranges::count(goal.steps, u"done"_s, &GoalStep::far);
    QStringList parts{of(aspects(), goal.area), m_nameOf(goal.whose)};
    if (goal.by.isValid()) parts.append(tr("by %1").arg(shortDateText(goal.by, m_today)));
    if (!goal.steps.isEmpty()) parts.append(tr("%1 of %2 steps done").arg(done).arg(goal.steps.size()));
    row.second = joined(parts);
    if (const QString far = overTime(goal); !far.isEmpty()) row.more.append(far);
    if (!goal.reviews.isEmpty() && !goal.reviews.last().words.isEmpty()) row.more.append(goal.reviews.last().words);
    if (!goal.isOpen()) {
        const StatusKind kind = goal.state == u"given_up"_s ? StatusKind::Declined : StatusKind::Done;
        const QString words = goal.state == u"reached"_s          ? tr("Reached %1")
                              : goal.state == u"partly_reached"_s ? tr("Partly reached %1")
                                                                  : tr("Given up %1");
        row.status = StatusMark{kind, words.arg(shortDateText(goal.endedOn, m_today)), {}};
        if (!goal.why.isEmpty()) row.more.append(goal.why);
        return row;
    }
    row.status = dayMark(goal.nextLook());
    row.action = tr("Look at it");
    return row;
}

ListRow PlanWords::step(const GoalStep& step) const {
    ListRow row;
    row.title = step.what;
    row.icon = u"checklist"_s;
    row.inset = 1;
    QStringList parts{step.who, of(progress(), step.far), step.farWords};
    row.second = joined(parts);
    if (step.isOpen()) {
        row.status = dayMark(step.by);
        row.action = tr("How far");
    } else {
        const bool done = step.far == u"done"_s;
        row.status = StatusMark{done ? StatusKind::Done : StatusKind::Declined,
                                (done ? tr("Done %1") : tr("Given up %1")).arg(shortDateText(step.farOn, m_today)),
                                {}};
    }
    return row;
}

ListRow PlanWords::matter(const Matter& matter) const {
    ListRow row;
    row.title = matter.what;
    row.icon = u"document"_s;
    row.lead = of(areas(), matter.area);
    const QString state =
        tr("%1 since %2").arg(of(states(), matter.state).toLower(), shortDateText(matter.on, m_today));
    row.second = u": "_s + joined({state, matter.with, m_nameOf(matter.whose)});
    if (!matter.words.isEmpty()) row.more.append(matter.words);
    if (matter.isOpen()) {
        row.status = dayMark(matter.review);
        row.action = tr("What came of it");
    } else {
        row.status = StatusMark{
            matter.state == u"achieved"_s ? StatusKind::Done : StatusKind::Declined, of(states(), matter.state), {}};
    }
    return row;
}

ListRow PlanWords::entitled(const EntitlementPrompt& prompt) const {
    ListRow row;
    row.icon = u"info"_s;
    row.title = prompt.about.isEmpty() ? prompt.title : tr("%1, %2").arg(prompt.title, prompt.about);
    if (!prompt.answer.isEmpty()) {
        row.second = tr("%1 since %2").arg(of(answers(), prompt.answer), shortDateText(prompt.answeredOn, m_today));
        row.action = tr("What came of it");
        return row;
    }
    row.lead = prompt.likelihood == rules::Likelihood::Likely ? tr("Likely to be entitled") : tr("May be entitled");
    row.second = prompt.likelihood == rules::Likelihood::Likely ? tr(": check with %1").arg(prompt.check)
                                                                : tr(": ask what the family earns, then check");
    row.more.append(prompt.reason);
    if (!prompt.amount.isEmpty()) row.more.append(prompt.amount);
    if (prompt.toldOn.isValid()) row.more.append(tr("The family told this on %1.").arg(dateText(prompt.toldOn)));
    row.more.append(prompt.fromSourced ? tr("By: %1").arg(prompt.rule)
                                       : tr("By: %1. Since when it holds has no source.").arg(prompt.rule));
    row.action = tr("Answer");
    return row;
}

ListRow PlanWords::request(const FamilyRequest& request) const {
    ListRow row;
    row.title = request.what;
    row.icon = u"people"_s;
    row.second = joined({request.from.isEmpty() ? QString() : tr("asked by %1").arg(request.from),
                         shortDateText(request.on, m_today),
                         request.who.isEmpty() ? QString() : tr("%1 answers").arg(request.who)});
    if (request.isOpen()) {
        row.status = dayMark(request.by);
        row.action = tr("Answer");
        return row;
    }
    const bool answered = request.answeredOn.isValid();
    row.status = StatusMark{answered ? StatusKind::Done : StatusKind::Declined,
                            (answered ? tr("Answered %1") : tr("Closed %1"))
                                .arg(shortDateText(answered ? request.answeredOn : request.closedOn, m_today)),
                            {}};
    row.more.append(answered ? request.answer : request.why);
    return row;
}

ListRow PlanWords::navigator(const NavigatorAllotment& allotment) const {
    using State = NavigatorAllotment::State;
    ListRow row;
    row.icon = u"person"_s;
    row.title = allotment.name;
    const QString agreed =
        allotment.agreement.givenBy.isEmpty()
            ? tr("No agreement is written down")
            : tr("%1 agreed on %2: %3")
                  .arg(allotment.agreement.givenBy, dateText(allotment.agreement.on), allotment.agreement.how);
    row.second = agreed;
    if (!allotment.agreement.scope.isEmpty()) row.more.append(tr("It covers: %1").arg(allotment.agreement.scope));
    switch (allotment.state) {
    case State::Offered:
        row.status = StatusMark{StatusKind::Waiting, tr("Asked, not answered"), {}};
        break;
    case State::Working:
        row.status = StatusMark{StatusKind::Done, tr("Since %1").arg(shortDateText(allotment.from, m_today)), {}};
        break;
    case State::Refused:
        row.status = StatusMark{StatusKind::Declined, tr("Did not take it"), {}};
        break;
    case State::Withdrawn:
        row.status = StatusMark{
            StatusKind::Declined, tr("Agreement withdrawn %1").arg(shortDateText(allotment.withdrawnOn, m_today)), {}};
        break;
    case State::Ended:
        row.status = StatusMark{StatusKind::Coming, tr("Until %1").arg(shortDateText(allotment.to, m_today)), {}};
        break;
    }
    if (allotment.stands()) row.action = tr("Withdrawn");
    return row;
}

QString PlanWords::lookTitle(const PlanLook& look) {
    switch (look.sort) {
    case PlanLook::Sort::Matter:
        return of(areas(), look.area);
    case PlanLook::Sort::Goal:
        return tr("Goal to look at");
    case PlanLook::Sort::Step:
        return tr("Step to a goal");
    case PlanLook::Sort::Request:
        return tr("Request");
    }
    return {};
}

ListRow PlanWords::look(const PlanLook& look, QDate today) {
    ListRow row;
    row.title = tr("%1 family").arg(look.family);
    row.lead = lookTitle(look);
    row.second = u": "_s + tr("for %1").arg(weekdayText(look.by, today));
    row.status = dayMark(look.by, today);
    row.action = tr("Open");
    return row;
}

} // namespace lodestar::models
