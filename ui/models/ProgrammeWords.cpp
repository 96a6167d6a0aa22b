#include "ui/models/ProgrammeWords.h"

#include "core/base/DateText.h"
#include "ui/models/DirectoryWords.h"

using namespace Qt::StringLiterals;

namespace lodestar::models {

using rules::FidelityGap;
using rules::PlaceState;
using theme::StatusKind;
using V = QLatin1StringView;

namespace {

using Words = ProgrammeWords;

StatusKind kindOf(PlaceState state) {
    switch (state) {
    case PlaceState::Asked:
        return StatusKind::Due;
    case PlaceState::Waiting:
        return StatusKind::Waiting;
    case PlaceState::Offered:
    case PlaceState::Booked:
        return StatusKind::Booked;
    case PlaceState::Finished:
        return StatusKind::Done;
    default:
        return StatusKind::Declined;
    }
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QString ProgrammeWords::sort(const QString& code) {
    if (code == V("group_course")) return tr("course for a group");
    if (code == V("individual")) return tr("for one family at a time");
    if (code == V("drop_in")) return tr("drop-in");
    if (code == V("approach")) return tr("approach, recorded as used");
    if (code == V("staff_training")) return tr("training of staff");
    return code == V("peer_support") ? tr("support by peers") : code;
}

QString ProgrammeWords::stage(const QString& code) {
    if (code == V("test")) return tr("Test");
    if (code == V("refine")) return tr("Refine");
    if (code == V("scale")) return tr("Scale");
    return code == V("stop") ? tr("Stop") : tr("No stage decided");
}

QString ProgrammeWords::evidence(const QString& level) {
    if (level == V("evidence_based")) return tr("evidence-based");
    if (level == V("science_based")) return tr("science-based");
    if (level == V("local")) return tr("local experience");
    return level == V("not_rated") ? tr("looked at and not rated") : tr("level of evidence not stated");
}

QString ProgrammeWords::placeState(PlaceState state) {
    switch (state) {
    case PlaceState::Asked:
        return tr("Asked for a place");
    case PlaceState::Waiting:
        return tr("On the waiting list");
    case PlaceState::Offered:
        return tr("Place offered");
    case PlaceState::Booked:
        return tr("Booked");
    case PlaceState::Declined:
        return tr("Declined");
    case PlaceState::Finished:
        return tr("Finished");
    case PlaceState::Dropped:
        return tr("Stopped coming");
    case PlaceState::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString ProgrammeWords::mark(const QString& there) {
    if (there == V("there")) return tr("there");
    if (there == V("late")) return tr("late");
    if (there == V("absent")) return tr("absent");
    return there == V("sent_word") ? tr("sent word") : QString();
}

QString ProgrammeWords::costSort(const QString& code) {
    if (code == V("staff")) return tr("Staff");
    if (code == V("volunteer_hours")) return tr("Volunteer hours");
    if (code == V("room")) return tr("Room");
    if (code == V("materials")) return tr("Materials");
    if (code == V("creche")) return tr("Crèche");
    return code == V("travel") ? tr("Travel") : tr("Other");
}

QString ProgrammeWords::recommend(const QString& code) {
    if (code == V("yes")) return tr("Yes");
    if (code == V("perhaps")) return tr("Perhaps");
    return code == V("no") ? tr("No") : tr("not answered");
}

QString ProgrammeWords::measuredAt(const QString& code) {
    if (code == V("before")) return tr("Before");
    return code == V("after") ? tr("After") : tr("Later");
}

QString ProgrammeWords::design(const Programme& programme) {
    const ProgrammeDesign& design = programme.design;
    QStringList parts;
    if (design.sessions && design.minutes)
        parts << tr("%n sessions of %1 minutes", nullptr, *design.sessions).arg(*design.minutes);
    else if (design.sessions)
        parts << tr("%n sessions", nullptr, *design.sessions);
    if (design.groupFrom && design.groupTo)
        parts << tr("groups of %1 to %2").arg(*design.groupFrom).arg(*design.groupTo);
    if (design.facilitators) parts << tr("%n facilitators", nullptr, *design.facilitators);
    return parts.isEmpty() ? tr("sessions and group size not sourced") : parts.join(u", "_s);
}

ListRow ProgrammeWords::programme(const Programme& programme, QDate today) {
    ListRow row;
    row.title = programme.name;
    row.second = joined({sort(programme.sort), evidence(programme.evidenceLevel)});
    const bool decided = !programme.stages.isEmpty();
    const StatusKind kind = !decided                         ? StatusKind::Coming
                            : programme.stage() == V("stop") ? StatusKind::Declined
                                                             : StatusKind::Done;
    row.status =
        theme::StatusMark{kind, stage(programme.stage()),
                          decided ? tr("decided on %1").arg(longDateText(programme.stages.first().on)) : QString()};
    if (decided) row.more << tr("Since %1").arg(shortDateText(programme.stages.first().on, today));
    row.what = programme.row;
    return row;
}

QList<ProgrammeWords::Line> ProgrammeWords::description(const Programme& programme, QDate today) {
    QList<Line> lines{{tr("Sort"), sort(programme.sort)},
                      {tr("Evidence"), joined({evidence(programme.evidenceLevel), programme.evidenceRating})}};
    const auto add = [&lines](const QString& label, const QString& words) {
        if (!words.isEmpty()) lines.append({label, words});
    };
    add(tr("Evidence from"), programme.evidenceSource);
    add(tr("For whom"), joined({programme.audience, DirectoryWords::ages(programme.ages)}));
    if (programme.hasCourses()) add(tr("As designed"), design(programme));
    add(tr("Facilitators’ training"), programme.design.training);
    add(tr("Content"), programme.content.join(u"; "_s));
    QStringList measures;
    for (const ProgrammeMeasure& each : programme.measures)
        measures << each.name;
    add(tr("Measured before and after"), measures.join(u", "_s));
    add(tr("Source"), programme.source);
    for (const StageDecision& each : programme.stages)
        add(tr("%1, %2").arg(stage(each.stage), shortDateText(each.on, today)),
            joined({each.decision, each.evidence.isEmpty() ? QString() : tr("on: %1").arg(each.evidence),
                    each.by.isEmpty() ? QString() : tr("by %1").arg(each.by)}));
    return lines;
}

QString ProgrammeWords::room(const CourseRoom& room) {
    QStringList parts;
    parts << (room.places ? tr("%1 of %2 places taken").arg(room.taken).arg(*room.places)
                          : tr("%n have a place", nullptr, room.taken));
    if (room.waiting > 0) parts << tr("%n waiting", nullptr, room.waiting);
    return parts.join(u", "_s);
}

ListRow ProgrammeWords::course(const Course& course, const CourseRoom& courseRoom, const QString& programmeName,
                               QDate today) {
    ListRow row;
    row.title = course.name;
    QString when;
    if (course.from.isValid() && course.to.isValid())
        when = tr("%1 to %2").arg(shortDateText(course.from, today), shortDateText(course.to, today));
    row.lead = programmeName;
    row.second = u", "_s + joined({when, course.room, course.ward});
    if (!course.hasEnded()) row.more << room(courseRoom);
    if (courseRoom.over() > 0)
        row.alert = tr("%n more are booked than there are places: ring who asked last.", nullptr, courseRoom.over());
    const CoursePhase phase = coursePhase(course, today);
    const bool late = phase == CoursePhase::Now && course.to.isValid() && course.to < today;
    if (course.state == V("cancelled"))
        row.status = theme::StatusMark{StatusKind::Declined, tr("Cancelled"), {}};
    else if (phase == CoursePhase::Finished)
        row.status = theme::StatusMark{StatusKind::Done, tr("Finished"), {}};
    else if (late)
        row.status = theme::StatusMark{StatusKind::Due, tr("To be ended"), {}};
    else if (phase == CoursePhase::Now)
        row.status = theme::StatusMark{StatusKind::Booked, tr("Running"), {}};
    else
        row.status = theme::StatusMark{StatusKind::Coming, tr("Coming"), {}};
    row.what = course.entry.toString();
    return row;
}

ListRow ProgrammeWords::place(const RegisterRow& row, int held, QDate today) {
    ListRow made;
    made.title = row.place.personName;
    const CoursePlace& place = row.place;
    QStringList parts{tr("asked on %1").arg(shortDateText(place.asked, today))};
    if (held > 0 && (place.state == PlaceState::Booked || !place.isOpen()))
        parts << tr("attended %1 of %2").arg(row.attended()).arg(held);
    if (place.crecheChildren > 0) parts << tr("%n for the crèche", nullptr, place.crecheChildren);
    if (!place.interpreter.isEmpty()) parts << tr("interpreter: %1").arg(place.interpreter);
    made.second = parts.join(u", "_s);
    if (!place.why.isEmpty()) made.more << place.why;
    made.status = theme::StatusMark{kindOf(place.state), placeState(place.state), {}};
    made.what = place.entry.toString();
    return made;
}

ListRow ProgrammeWords::session(const CourseSession& session, QDate today) {
    ListRow row;
    row.title = tr("Session %1, %2 %3")
                    .arg(session.number)
                    .arg(weekdayText(session.at.date(), today), timeText(session.at.time()));
    row.second = session.covered.isEmpty() ? tr("no content noted") : session.covered.join(u"; "_s);
    if (session.held && !*session.held) row.more << session.whyNot;
    if (session.held)
        row.status = *session.held ? theme::StatusMark{StatusKind::Done, tr("Held"), {}}
                                   : theme::StatusMark{StatusKind::Missed, tr("Not held"), {}};
    else if (session.at.date() < today)
        row.status = theme::StatusMark{StatusKind::Due, tr("Register to take"), {}};
    else
        row.status = theme::StatusMark{StatusKind::Coming, tr("Coming"), {}};
    row.what = session.entry.toString();
    return row;
}

QString ProgrammeWords::gap(FidelityGap gap, const rules::FidelityFacts& facts) {
    switch (gap) {
    case FidelityGap::FewerPlanned:
        return tr("Fewer sessions are planned (%1) than the programme has (%2).")
            .arg(facts.planned)
            .arg(facts.designed.value_or(facts.planned));
    case FidelityGap::FewerHeld:
        return tr("Fewer sessions were held than were planned: say in the account why.");
    case FidelityGap::ContentLeft:
        return tr("%n of the titles were not covered.", nullptr, facts.content - facts.covered);
    case FidelityGap::NotTrained:
        return tr("Of %n facilitators nobody has said that they are trained in the programme.", nullptr,
                  facts.facilitators - facts.trained);
    case FidelityGap::NotSupervised:
        return tr("Of %n facilitators nobody has said that they are supervised in the programme.", nullptr,
                  facts.facilitators - facts.supervised);
    case FidelityGap::Nobody:
        return tr("Nobody is named who leads the course.");
    }
    return {};
}

QList<ProgrammeWords::Line> ProgrammeWords::fidelity(const CourseAccount& account) {
    const rules::FidelityFacts& facts = account.fidelity;
    QList<Line> lines;
    const QString designed = facts.designed ? tr("%1 designed").arg(*facts.designed) : tr("design not sourced");
    lines.append({tr("Sessions"), tr("%1 held of %2 planned; %3").arg(facts.held).arg(facts.planned).arg(designed)});
    lines.append({tr("Content covered"), facts.content > 0 ? tr("%1 of %2 titles").arg(facts.covered).arg(facts.content)
                                                           : tr("the programme has no list of titles yet")});
    lines.append({tr("Facilitators"), tr("%1; %2 trained, %3 supervised in the programme")
                                          .arg(facts.facilitators)
                                          .arg(facts.trained)
                                          .arg(facts.supervised)});
    for (const FidelityGap each : rules::fidelityGaps(facts, account.course.course.hasEnded()))
        lines.append({tr("To look at"), gap(each, facts)});
    return lines;
}

QList<ProgrammeWords::Line> ProgrammeWords::reach(const CourseAccount& account) {
    QList<Line> lines{{tr("People"), tr("%1 had a place, %2 came at least once, %3 finished, %4 stopped coming")
                                         .arg(account.people)
                                         .arg(account.came)
                                         .arg(account.completed)
                                         .arg(account.dropped)},
                      {tr("Families"), tr("%1 with somebody who came, %2 with somebody who finished")
                                           .arg(account.cost.families)
                                           .arg(account.cost.completed)}};
    if (account.came > 0)
        lines.append({tr("Dose"), tr("%1 attendances; %2 sessions on average of those who came")
                                      .arg(account.attendances)
                                      .arg(rules::hundredthsText(
                                          rules::sharedAmong(qint64(account.attendances) * 100, account.came)))});
    for (const QString& each : account.whys)
        lines.append({tr("Stopped because"), each});
    return lines;
}

QString ProgrammeWords::change(const rules::MeasureChange& change) {
    if (change.people == 0) return tr("nobody was measured before and after yet");
    return tr("%1 measured twice: better for %2, the same for %3, worse for %4; on average %5")
        .arg(change.people)
        .arg(change.better)
        .arg(change.same)
        .arg(change.worse)
        .arg((change.meanHundredths > 0 ? u"+"_s : QString()) + rules::hundredthsText(change.meanHundredths));
}

QList<ProgrammeWords::Line> ProgrammeWords::cost(const CourseAccount& account) {
    const rules::CourseCost& cost = account.cost;
    const auto share = [](const std::optional<qint64>& pence) {
        return pence ? money(*pence) : tr("not yet: nobody to share it among");
    };
    return {{tr("In all"), money(cost.pence)},
            {tr("Volunteer hours"), hours(cost.volunteerHundredths)},
            {tr("For each family that came"), share(cost.pencePerFamily)},
            {tr("For each family that finished"), share(cost.pencePerCompleted)}};
}

QString ProgrammeWords::costRule() {
    return tr("Rule: all cost lines added up, divided by the families with somebody who came at least once, and by the "
              "families with somebody who finished; two parents of one family are one family; half a penny is rounded "
              "up; volunteer hours are never turned into money.");
}

QString ProgrammeWords::money(qint64 pence) {
    return u"£%1.%2"_s.arg(pence / 100).arg(pence % 100, 2, 10, QChar(u'0'));
}

QString ProgrammeWords::hours(qint64 hundredths) {
    return tr("%1 hours").arg(rules::hundredthsText(hundredths));
}

} // namespace lodestar::models
