#include "ui/models/WorkforceWords.h"

#include "core/base/DateText.h"
#include "core/services/EntryWords.h"

#include <algorithm>

namespace lodestar::models {

using namespace Qt::StringLiterals;
using theme::StatusKind;
using Sort = WorkforceMatter::Sort;

namespace {

QString capital(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

QString joined(QStringList parts, const QString& between = u"; "_s) {
    parts.removeAll(QString());
    return parts.join(between);
}

/// The soonest day on which something of hers expires; invalid when nothing does.
QDate soonest(const Worker& worker) {
    QDate first;
    const auto look = [&](QDate day) {
        if (day.isValid()) first = first.isValid() ? std::min(first, day) : day;
    };
    for (const WorkerCheck& each : worker.checks)
        look(each.expires);
    for (const Training& each : worker.training)
        look(each.expires);
    return first;
}

} // namespace

QString WorkforceWords::sort(const QString& sort) {
    return capital(EntryWords::choice(sort));
}

QString WorkforceWords::purpose(const QString& purpose) {
    return capital(EntryWords::choice(purpose));
}

QString WorkforceWords::duration(int minutes) {
    if (minutes < 60) return tr("%1 min").arg(minutes);
    return minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60) : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString WorkforceWords::fault(MatchFault fault) {
    switch (fault) {
    case MatchFault::NotHere:
        return tr("Not with us on this day");
    case MatchFault::DbsMissing:
        return tr("No clear DBS certificate of the level needed");
    case MatchFault::DbsExpired:
        return tr("DBS certificate has expired");
    case MatchFault::ReferencesMissing:
        return tr("References are missing");
    case MatchFault::TrainingMissing:
        return tr("Training is missing");
    case MatchFault::TrainingExpired:
        return tr("Training has expired");
    case MatchFault::NotAvailable:
        return tr("Has not said when there is time");
    case MatchFault::NoFreePlace:
        return tr("No room for another family");
    case MatchFault::OwnFamily:
        return tr("It is the volunteer’s own family");
    case MatchFault::AlreadyMatched:
        return tr("Matched with this family already");
    }
    return {};
}

QString WorkforceWords::check(const WorkerCheck& check, QDate today) {
    QStringList parts{sort(check.sort), EntryWords::choice(check.outcome)};
    if (check.on.isValid()) parts.append(dateText(check.on));
    if (check.expires.isValid())
        parts.append(check.expires < today ? tr("expired %1").arg(dateText(check.expires))
                                           : tr("expires %1").arg(dateText(check.expires)));
    return joined(parts, u", "_s);
}

QString WorkforceWords::availability(const Availability& available) {
    QStringList times;
    for (const FreeTime& each : available.times) {
        const auto word = [](const QList<Choice>& all, const QString& code) {
            const auto found = std::ranges::find(all, code, &Choice::first);
            return found == all.cend() ? code : found->second;
        };
        times.append(word(days(), each.day) + u' ' + word(parts(), each.part).toLower());
    }
    return joined({tr("%n families at a time", nullptr, available.families), times.join(u", "_s),
                   available.wards.join(u", "_s), available.words});
}

theme::StatusMark WorkforceWords::checksMark(const Worker& worker, const WorkforceRules& rules, QDate today) {
    if (worker.to.isValid() && worker.to < today)
        return {StatusKind::Declined, tr("Left %1").arg(shortDateText(worker.to, today)), {}};
    const QDate next = worker.nextSupervision();
    if (next.isValid() && next < today) return {StatusKind::Overdue, tr("Supervision overdue"), {}};
    const QDate first = soonest(worker);
    if (!first.isValid()) return {StatusKind::Done, tr("In order"), {}};
    if (first < today) return {StatusKind::Overdue, tr("Expired %1").arg(shortDateText(first, today)), {}};
    if (today.daysTo(first) <= rules.warnDays)
        return {StatusKind::Due, tr("Expires %1").arg(shortDateText(first, today)), {}};
    return {StatusKind::Done, tr("In order"), {}};
}

ListRow WorkforceWords::worker(const Worker& worker, const QList<Match>& all, const WorkforceRules& rules,
                               QDate today) {
    ListRow row;
    row.title = worker.name;
    QStringList purposes;
    for (const QString& each : worker.purposes)
        purposes.append(EntryWords::choice(each));
    row.second = joined({sort(worker.sort), purposes.join(u", "_s), worker.languages.join(u", "_s), worker.phone});
    const auto running = std::ranges::count_if(
        all, [&](const Match& each) { return each.worker == worker.record && each.state() == Match::State::Running; });
    QStringList more;
    if (worker.isVolunteer())
        more.append(worker.available ? availability(*worker.available) : tr("Has not said when there is time"));
    if (running > 0) more.append(tr("Matched with %n families", nullptr, static_cast<int>(running)));
    QStringList kept;
    if (const QDate next = worker.nextSupervision(); next.isValid())
        kept.append(tr("Next supervision %1").arg(shortDateText(next, today)));
    if (worker.minutesGiven() > 0) kept.append(tr("Hours given: %1").arg(duration(worker.minutesGiven())));
    row.more = {joined(more), joined(kept)};
    row.more.removeAll(QString());
    row.status = checksMark(worker, rules, today);
    return row;
}

QString WorkforceWords::state(const Match& match, QDate today) {
    switch (match.state()) {
    case Match::State::Proposed:
        if (match.familyAgreed.isValid()) return tr("The volunteer is to agree");
        return match.volunteerAgreed.isValid() ? tr("The family is to agree") : tr("Both are to agree");
    case Match::State::Agreed:
        return tr("Agreed, to begin");
    case Match::State::Running:
        return tr("Since %1").arg(shortDateText(match.from, today));
    case Match::State::Ended:
        return tr("Ended %1").arg(shortDateText(match.to, today));
    }
    return {};
}

ListRow WorkforceWords::match(const Match& match, QDate today, bool bereaved) {
    using State = Match::State;
    ListRow row;
    row.title = tr("%1 with %2").arg(match.volunteer, match.family.called);
    row.second = joined({purpose(match.purpose), match.family.where, match.family.language});
    if (!match.contacts.isEmpty())
        row.more.append(tr("Last met %1; %n contacts, %2", nullptr, static_cast<int>(match.contacts.size()))
                            .arg(nearDateText(match.contacts.last().at.date(), today), duration(match.minutes())));
    else if (match.state() == State::Running)
        row.more.append(tr("Not met yet"));
    if (match.state() == State::Ended)
        row.more.append(joined({capital(EntryWords::choice(match.why)), match.endingWords}, u": "_s));
    const bool worry = std::ranges::any_of(match.contacts, &MatchContact::isOpenWorry);
    if (worry) row.alert = tr("A worry was passed on");
    if (bereaved) row.alert = tr("A death or loss in the family: tell the volunteer in person");
    const StatusKind kind = match.state() == State::Running    ? StatusKind::Booked
                            : match.state() == State::Ended    ? StatusKind::Done
                            : match.state() == State::Proposed ? StatusKind::Waiting
                                                               : StatusKind::Due;
    row.status = theme::StatusMark{kind, state(match, today), {}};
    if (worry) row.status = theme::StatusMark{StatusKind::Overdue, tr("Worry to answer"), {}};
    if (bereaved) row.status = theme::StatusMark{StatusKind::Overdue, tr("To be told"), {}};
    return row;
}

ListRow WorkforceWords::request(const MatchRequest& request, QDate today) {
    ListRow row;
    row.title = request.family;
    row.second = joined({request.what, request.by.isEmpty() ? QString() : tr("asked by %1").arg(request.by),
                         shortDateText(request.on, today)});
    if (request.closed) {
        row.more = {tr("Whoever asked has closed it. Give the family back.")};
        row.status = theme::StatusMark{StatusKind::Declined, tr("Not asked any more"), {}};
    } else if (request.diedOn.isValid()) {
        row.alert = tr("A death or loss in the family since. Speak with who asked before you look for somebody.");
        row.status = theme::StatusMark{StatusKind::Waiting, tr("Speak first"), {}};
    } else {
        row.status = theme::StatusMark{StatusKind::Due, tr("Somebody is asked for"), {}};
        row.action = tr("Find");
    }
    return row;
}

ListRow WorkforceWords::candidate(const MatchCandidate& candidate, const MatchAsk& ask) {
    ListRow row;
    row.title = candidate.worker.name;
    QStringList fits{candidate.forPurpose ? tr("for this purpose") : tr("not named for this purpose")};
    if (!ask.language.isEmpty())
        fits.append(candidate.speaks ? tr("speaks %1").arg(ask.language) : tr("does not speak %1").arg(ask.language));
    row.second = capital(joined(fits));
    QStringList where;
    if (!ask.ward.isEmpty())
        where.append(candidate.inWard ? tr("goes to %1").arg(ask.ward) : tr("does not go to %1").arg(ask.ward));
    if (candidate.free > 0) where.append(tr("room for %n families", nullptr, candidate.free));
    if (!where.isEmpty()) row.more.append(capital(joined(where)));
    for (const MatchFault each : candidate.faults)
        row.more.append(fault(each));
    row.status = candidate.isPossible() ? theme::StatusMark{StatusKind::Done, tr("Can be matched"), {}}
                                        : theme::StatusMark{StatusKind::Declined, tr("Cannot be matched"), {}};
    return row;
}

ListRow WorkforceWords::training(const RegisterLine& line, int warnDays, QDate today) {
    const Training& done = line.training;
    ListRow row;
    row.title = done.course;
    row.lead = line.name;
    row.second = joined({u", "_s + sort(line.sort), done.provider,
                         done.hours.isEmpty() ? QString() : tr("%1 hours").arg(done.hours), done.qualification,
                         done.programme, done.setting});
    if (!done.expires.isValid())
        row.status = theme::StatusMark{StatusKind::Done, tr("Done %1").arg(shortDateText(done.on, today)), {}};
    else if (done.expires < today)
        row.status =
            theme::StatusMark{StatusKind::Overdue, tr("Expired %1").arg(shortDateText(done.expires, today)), {}};
    else
        row.status = theme::StatusMark{today.daysTo(done.expires) <= warnDays ? StatusKind::Due : StatusKind::Done,
                                       tr("Until %1").arg(shortDateText(done.expires, today)),
                                       {}};
    return row;
}

QString WorkforceWords::totals(const TrainingRegister& all) {
    return joined({tr("%n lines", nullptr, static_cast<int>(all.lines.size())), tr("%n people", nullptr, all.people),
                   tr("%1 hours").arg(all.hours), all.expired > 0 ? tr("%1 expired").arg(all.expired) : QString(),
                   all.expiring > 0 ? tr("%1 to expire soon").arg(all.expiring) : QString()},
                  u", "_s);
}

ListRow WorkforceWords::matter(const WorkforceMatter& matter, QDate today) {
    ListRow row;
    row.icon = u"people"_s;
    row.action = tr("Look");
    const QString when = matter.on.isValid() ? nearDateText(matter.on, today) : QString();
    const QString what = capital(EntryWords::choice(matter.what));
    switch (matter.sort) {
    case Sort::Worry:
        row.icon = u"missed"_s;
        row.title = tr("%1 passed a worry on").arg(matter.name);
        row.second = tr("%1. Ring, then write what you did").arg(when);
        break;
    case Sort::FamilyDied:
        row.icon = u"missed"_s;
        if (matter.match.isNull()) {
            row.title = tr("%1: a death or loss in the family, after a volunteer was asked for").arg(matter.name);
            row.second = tr("Speak with who asked before you look for somebody");
            break;
        }
        row.title = tr("%1: a death or loss in the matched family").arg(matter.name);
        row.second = tr("Tell the volunteer in person, and say how the match goes on");
        break;
    case Sort::FamilyMoved:
        row.title = tr("%1: the matched family has moved or cannot be found").arg(matter.name);
        row.second = tr("Tell the volunteer, and end the match if it is over");
        break;
    case Sort::CheckExpired:
        row.icon = u"overdue"_s;
        row.title = tr("%1: %2 has expired").arg(matter.name, what);
        row.second = tr("%1. No new match until it is renewed").arg(when);
        break;
    case Sort::SupervisionDue:
        row.icon = u"supervision"_s;
        row.title = tr("%1: supervision is overdue").arg(matter.name);
        row.second = tr("It was due %1").arg(when);
        break;
    case Sort::CheckExpires:
    case Sort::TrainingExpires:
        row.icon = u"clock"_s;
        row.title = tr("%1: %2 expires").arg(matter.name, what);
        row.second = when;
        break;
    case Sort::MatchAsked:
        row.title = tr("%1: a volunteer is asked for").arg(matter.name);
        row.second = tr("Since %1").arg(when);
        break;
    }
    return row;
}

ListRow WorkforceWords::contact(const MatchContact& contact, QDate today) {
    ListRow row;
    row.start = shortDateText(contact.at.date(), today);
    row.end = timeText(contact.at.time());
    row.title = capital(EntryWords::choice(contact.mode));
    row.second = joined({contact.minutes > 0 ? duration(contact.minutes) : QString(), contact.place, contact.words});
    if (!contact.worry.isEmpty()) row.more.append(tr("Passed on: %1").arg(contact.worry));
    if (contact.answeredOn.isValid())
        row.more.append(tr("Answered %1: %2").arg(shortDateText(contact.answeredOn, today), contact.answer));
    if (contact.isOpenWorry()) row.status = theme::StatusMark{StatusKind::Waiting, tr("With your coordinator"), {}};
    return row;
}

QList<WorkforceWords::Choice> WorkforceWords::choices(QStringView kind, const QString& field, const QString& part) {
    const records::FieldDescription* found = records::kindNamed(kind)->field(field);
    if (!part.isEmpty()) found = &*std::ranges::find(found->parts, part, &records::FieldDescription::name);
    QList<Choice> list;
    for (const QString& each : found->choices)
        list.append({each, capital(EntryWords::choice(each))});
    return list;
}

QList<WorkforceWords::Choice> WorkforceWords::days() {
    return {{u"mon"_s, tr("Mon")}, {u"tue"_s, tr("Tue")}, {u"wed"_s, tr("Wed")}, {u"thu"_s, tr("Thu")},
            {u"fri"_s, tr("Fri")}, {u"sat"_s, tr("Sat")}, {u"sun"_s, tr("Sun")}};
}

QList<WorkforceWords::Choice> WorkforceWords::parts() {
    return {{u"morning"_s, tr("Morning")}, {u"afternoon"_s, tr("Afternoon")}, {u"evening"_s, tr("Evening")}};
}

} // namespace lodestar::models
