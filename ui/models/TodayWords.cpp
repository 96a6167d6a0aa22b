#include "ui/models/TodayWords.h"

#include "ui/models/WorkforceWords.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/base/Gestation.h"
#include "core/services/EntryWords.h"
#include "ui/models/ReferralWords.h"
#include "ui/models/SupervisionRows.h"
#include "ui/models/TeamWords.h"

using namespace Qt::StringLiterals;

namespace lodestar::models {

using rules::StepStatus;
using theme::StatusKind;
using V = QLatin1StringView;

namespace {

QString called(const WorkPerson& person) {
    return person.known.isEmpty() ? person.given : person.known;
}

StatusKind kindOf(StepStatus status) {
    switch (status) {
    case StepStatus::Overdue:
        return StatusKind::Overdue;
    case StepStatus::Booked:
        return StatusKind::Booked;
    case StepStatus::Coming:
        return StatusKind::Coming;
    case StepStatus::Done:
        return StatusKind::Done;
    case StepStatus::Declined:
        return StatusKind::Declined;
    case StepStatus::AwaitsCountersignature:
        return StatusKind::Waiting;
    default:
        return StatusKind::Due;
    }
}

} // namespace

QString TodayWords::name(const WorkPerson& person) {
    const QString first = called(person).isEmpty() && person.child ? tr("Baby") : called(person);
    return QStringList{first, person.family}.join(u' ').trimmed();
}

QString TodayWords::people(const QList<WorkPerson>& people, QDate edd) const {
    if (people.isEmpty()) return {};
    const WorkPerson& first = people.first();
    if (!first.child) return edd.isValid() ? tr("%1, %2").arg(name(first), pregnancyText(edd, m_today)) : name(first);
    QString names = name(first);
    if (people.size() > 1) {
        QStringList given;
        bool sameFamily = true;
        for (const WorkPerson& each : people) {
            given.append(called(each));
            sameFamily = sameFamily && each.family == first.family;
        }
        const QString last = given.takeLast();
        names = tr("%1 and %2").arg(given.join(u", "_s), last);
        if (sameFamily) names += u' ' + first.family;
    }
    const QString age = ageText(first.birth, m_today);
    if (!age.isEmpty()) names = tr("%1, %2").arg(names, age);
    const bool born =
        std::all_of(people.cbegin(), people.cend(), [&](const WorkPerson& each) { return each.birth == first.birth; });
    if (people.size() == 2 && born) names = tr("%1, twins").arg(names);
    if (people.size() == 3 && born) names = tr("%1, triplets").arg(names);
    return names;
}

QString TodayWords::step(const WorkItem& item) {
    return item.isPromise() ? tr("Something promised") : item.title;
}

theme::StatusMark TodayWords::mark(const WorkItem& item) const {
    const int over = item.daysOver(m_today);
    switch (item.status) {
    case StepStatus::Overdue:
        return {StatusKind::Overdue, tr("Overdue %1").arg(spanText(over)),
                tr("it was due by %1").arg(longDateText(item.by))};
    case StepStatus::Booked:
        return {StatusKind::Booked, tr("Booked %1").arg(nearDateText(item.booked.date(), m_today)),
                longDateText(item.booked.date())};
    case StepStatus::Coming:
        return {StatusKind::Coming, tr("From %1").arg(farDateText(item.from, m_today)), longDateText(item.from)};
    case StepStatus::AskMaternity:
        return {StatusKind::Due, tr("Ask maternity"), tr("the baby was due on %1").arg(longDateText(item.edd))};
    case StepStatus::Unconfirmed:
        return {StatusKind::Due, tr("Confirm first"), {}};
    case StepStatus::AwaitsCountersignature:
        return {StatusKind::Waiting, tr("Countersign"), {}};
    default:
        break;
    }
    const QString spoken = tr("due by %1").arg(longDateText(item.by));
    if (over == 0) return {kindOf(item.status), tr("Due today"), spoken};
    if (over == -1) return {kindOf(item.status), tr("Due tomorrow"), spoken};
    if (over < -13) return {kindOf(item.status), tr("Due by %1").arg(shortDateText(item.by, m_today)), spoken};
    return {kindOf(item.status), tr("Due %1").arg(weekdayText(item.by, m_today)), spoken};
}

QString TodayWords::outcome(const QString& outcome) {
    if (outcome == V("no_access")) return tr("no access");
    if (outcome == V("was_not_brought")) return tr("was not brought");
    return EntryWords::choice(outcome).toLower();
}

QString TodayWords::notice(rules::ReviewNotice notice, bool summaryMissing) {
    using rules::ReviewNotice;
    switch (notice) {
    case ReviewNotice::None:
        return {};
    case ReviewNotice::AskSetting:
        return tr("ask the setting for its summary");
    case ReviewNotice::NoReview:
        return summaryMissing ? tr("no review yet, ask the setting too") : tr("no review yet");
    case ReviewNotice::Concern: // a list that lies open says no more
    case ReviewNotice::Invite:
        break;
    }
    return summaryMissing ? tr("invite now, ask the setting for its summary") : tr("invite now");
}

QString TodayWords::more(const WorkItem& item) const {
    QStringList parts;
    if (item.isPromise()) return tr("promised for %1").arg(weekdayText(item.by, m_today));
    if (item.status == StepStatus::Unconfirmed) return tr("to be confirmed in the family before it is offered");
    if (item.status == StepStatus::AskMaternity)
        return tr("no birth heard of, due %1").arg(shortDateText(item.edd, m_today));
    if (!item.provider.isEmpty()) parts.append(tr("no result seen yet"));
    if (const QString words = notice(item.notice, item.summaryMissing); !words.isEmpty()) parts.append(words);
    if (item.tries > 0) {
        const QString when = shortDateText(item.lastTry, m_today);
        parts.append(item.tries == 1
                         ? tr("%1 %2").arg(outcome(item.lastTryOutcome), when)
                         : tr("%1 %2, %n times", nullptr, item.tries).arg(outcome(item.lastTryOutcome), when));
    }
    if (item.byLaw && item.lawBy.isValid() && item.status == StepStatus::Due)
        parts.append(item.lawBy == m_today ? tr("last day of the legal window")
                                           : tr("legal window to %1").arg(shortDateText(item.lawBy, m_today)));
    else if (item.status == StepStatus::Overdue)
        parts.append(tr("due by %1").arg(shortDateText(item.by, m_today)));
    if (item.booked.isValid())
        parts.append(tr("booked %1").arg(nearDateText(item.booked.date(), m_today)));
    else if (item.provider.isEmpty())
        parts.append(tr("nothing booked"));
    return parts.join(u", "_s);
}

QString TodayWords::action(WorkItem::Action action) {
    switch (action) {
    case WorkItem::Action::Book:
        return tr("Book");
    case WorkItem::Action::Record:
        return tr("Record");
    case WorkItem::Action::Confirm:
        return tr("Confirm");
    case WorkItem::Action::AskMaternity:
    case WorkItem::Action::Look:
        break;
    }
    return tr("Look");
}

ListRow TodayWords::due(const WorkItem& item) const {
    ListRow row;
    row.title = item.people.isEmpty() ? tr("%1 family").arg(item.family) : people(item.people, item.edd);
    row.status = mark(item);
    row.lead = item.status == StepStatus::Unconfirmed ? tr("Steps") : step(item);
    const QString rest = more(item);
    if (!rest.isEmpty()) row.second = u": "_s + rest;
    if (!item.coveringFor.isEmpty()) row.second += tr(", covering for %1").arg(item.coveringFor);
    row.action = action(item.action);
    return row;
}

ListRow TodayWords::promises(const QList<WorkItem>& joined, bool open) const {
    const WorkItem& first = joined.first();
    ListRow row;
    row.title = tr("%1 family").arg(first.family);
    row.status = mark(first);
    row.lead = tr("%n things promised", nullptr, static_cast<int>(joined.size()));
    const bool sameDay = std::ranges::all_of(joined, [&](const WorkItem& each) { return each.by == first.by; });
    const QString day = weekdayText(first.by, m_today);
    row.second = sameDay ? tr(": for %1").arg(day) : tr(": the first for %1").arg(day);
    row.action = open ? tr("Close") : tr("Show all");
    return row;
}

ListRow TodayWords::sealed(qsizetype count) const {
    ListRow row;
    row.title = tr("%n sealed matters need you", nullptr, static_cast<int>(count));
    if (count == 1) row.title = tr("One sealed matter needs you");
    row.status = theme::StatusMark{StatusKind::Sealed, {}, {}};
    row.lead = tr("Opens with your passphrase");
    row.second = tr(": no name or reason stands in this list");
    row.action = tr("Open");
    return row;
}

QString TodayWords::iconOf(const QString& placeOrMode) {
    const QString word = placeOrMode.toLower();
    if (word == V("telephone") || word == V("phone")) return u"phone"_s;
    if (word == V("video")) return u"video"_s;
    if (word == V("group")) return u"people"_s;
    if (word == V("letter") || word == V("text") || word == V("email")) return u"document"_s;
    if (word.contains(V("nursery"))) return u"nursery"_s;
    if (word.contains(V("clinic")) || word.contains(V("hub")) || word.contains(V("centre"))) return u"clinic"_s;
    return u"home"_s;
}

QString TodayWords::face(const QString& face) {
    return EntryWords::choice(face);
}

ListRow TodayWords::appointment(const DayAppointment& appointment) const {
    ListRow row;
    row.title = appointment.people.isEmpty() ? tr("%1 family").arg(appointment.family)
                                             : people(appointment.people, appointment.edd);
    row.start = timeText(appointment.at.time());
    row.end = timeText(appointment.end().time());
    const bool home = appointment.place.isEmpty() || appointment.place.toLower() == V("home");
    const bool known = !appointment.type.isEmpty() && appointment.type != V("other");
    const QString what = !appointment.title.isEmpty() ? appointment.title
                         : known                      ? EntryWords::choice(appointment.type)
                                                      : tr("Contact");
    QStringList where{what, home ? tr("home") : EntryWords::choice(appointment.place)};
    if (home && !appointment.confidential) where.append(appointment.ward);
    where.removeAll(QString());
    row.lead = where.join(u", "_s);
    row.icon = appointment.edd.isValid() ? u"pregnancy"_s : iconOf(appointment.place);
    if (appointment.cancelInPerson) {
        row.more.append(tr("Cancel in person. Nothing is offered."));
        return row;
    }
    if (!appointment.coveringFor.isEmpty()) row.more.append(tr("Covering for %1.").arg(appointment.coveringFor));
    QStringList line;
    if (home && !appointment.line1.isEmpty()) line.append(appointment.line1 + u'.');
    if (home && appointment.confidential) line.append(tr("The address is confidential: look in the family."));
    if (appointment.interpreter)
        line.append(appointment.language.isEmpty() ? tr("Interpreter needed.")
                                                   : tr("%1 interpreter.").arg(appointment.language));
    else if (!appointment.language.isEmpty() && appointment.language != V("English"))
        line.append(tr("%1 spoken at home.").arg(appointment.language));
    if (!line.isEmpty()) row.more.append(line.join(u' '));
    if (!appointment.people.isEmpty()) {
        const WorkPerson& child = appointment.people.first();
        if (child.gestation && isPreterm(Gestation(*child.gestation)) && child.birth.isValid())
            row.more.append(tr("Born at %1 weeks.").arg(Gestation(*child.gestation).toString()));
    }
    if (!appointment.draft.isNull()) {
        const QDateTime begun = storedDateTime(appointment.draftBegun);
        row.status = theme::StatusMark{StatusKind::Draft, {}, {}};
        row.more.append(
            tr("Draft begun %1 at %2 is kept.").arg(nearDateText(begun.date(), m_today), timeText(begun.time())));
    } else if (appointment.done) {
        row.status = theme::StatusMark{StatusKind::Done, {}, {}};
    }
    QStringList faces;
    for (const QString& each : appointment.faces)
        faces.append(face(each));
    row.alert = faces.join(u"; "_s);
    row.action = appointment.done ? QString() : tr("Open visit");
    row.primary = true;
    return row;
}

QString TodayWords::family(const CameBack& item) const {
    return tr("%1 family").arg(item.family);
}

ListRow TodayWords::cameBack(const CameBack& item) const {
    if (item.kind >= CameBack::Kind::ReferralIn) return ReferralWords(m_today).cameBack(item);
    const int n = static_cast<int>(item.count);
    const QDate on = storedDate(item.at);
    const QString when = on.isValid() ? tr("Since %1").arg(nearDateText(on, m_today)) : QString();
    ListRow row;
    row.action = tr("Look");
    switch (item.kind) {
    case CameBack::Kind::Offered:
        row.icon = u"team"_s;
        row.title = tr("%1 is offered to you").arg(family(item));
        row.second = tr("By %1, %2. They stay responsible until you accept").arg(item.who, nearDateText(on, m_today));
        row.action = tr("Answer");
        break;
    case CameBack::Kind::OfferWaits:
        row.icon = u"team"_s;
        row.title = tr("%1: you offered them to %2").arg(family(item), item.who);
        row.second = tr("Not answered yet. You stay responsible");
        break;
    case CameBack::Kind::OfferTaken:
        row.icon = u"team"_s;
        row.title = tr("%1: %2 has taken them over").arg(family(item), item.who);
        row.second = when;
        break;
    case CameBack::Kind::OfferBack:
        row.icon = u"team"_s;
        row.title = tr("%1: %2 does not take them").arg(family(item), item.who);
        row.second = tr("They stay with you. The reason stands in the answer");
        break;
    case CameBack::Kind::Refused:
        row.icon = u"missed"_s;
        row.title = tr("The server did not take %n entries", nullptr, n);
        row.second = tr("They are kept here whole, with the reason");
        break;
    case CameBack::Kind::Nobodys:
        row.icon = u"caseload"_s;
        row.title = n == 1 ? tr("%1: nobody works with them yet").arg(family(item))
                           : tr("%n families have nobody who works with them", nullptr, n);
        row.second = tr("Take them onto your caseload, or have them allotted");
        row.action = tr("Take on");
        break;
    case CameBack::Kind::Cancel:
        row.icon = u"calendar"_s;
        row.title = tr("%1: an appointment is to be cancelled in person").arg(family(item));
        row.second = tr("It was booked for %1").arg(nearDateText(on, m_today));
        break;
    case CameBack::Kind::Births: {
        row.icon = u"child"_s;
        row.title = n == 1 ? tr("One birth is new to you") : tr("%n births are new to you", nullptr, n);
        QStringList names;
        for (qsizetype i = 0; i < item.people.size() && i < 4; ++i) {
            const QString ward = item.wards.value(i);
            names.append(people({item.people[i]}, {}) + (ward.isEmpty() ? QString() : u", "_s + ward));
        }
        row.second = names.join(u"; "_s);
        break;
    }
    case CameBack::Kind::Conflict:
        row.icon = u"conflict"_s;
        row.title = n == 1 ? tr("%1: one value to settle").arg(family(item))
                           : tr("%1: %n values to settle", nullptr, n).arg(family(item));
        row.second = tr("Two people changed the same thing. Both values are kept");
        row.action = tr("Settle");
        break;
    case CameBack::Kind::Proposal:
        row.icon = u"merge"_s;
        row.title = tr("%1: an import proposes %n changes", nullptr, n).arg(family(item));
        row.second = tr("What was written here stands until you decide");
        break;
    case CameBack::Kind::Mismatch:
        row.icon = u"info"_s;
        row.title = tr("%1: a message does not agree with the record").arg(family(item));
        row.second = when;
        break;
    case CameBack::Kind::Countersign:
        row.icon = u"tick"_s;
        row.title = tr("%1: %n entries wait for your countersignature", nullptr, n).arg(family(item));
        row.second = when;
        break;
    case CameBack::Kind::Climbed:
        row.icon = u"missed"_s;
        row.title = tr("%1: nobody could be met, %n times in a row", nullptr, n).arg(family(item));
        row.second = tr("Agree with the health visitor what comes next");
        break;
    case CameBack::Kind::Whereabouts:
    case CameBack::Kind::Allotted:
    case CameBack::Kind::Covering:
    case CameBack::Kind::CoverEnded:
        return TeamWords(m_today).cameBack(item);
    case CameBack::Kind::Quiet:
        row.icon = u"waiting"_s;
        row.title = item.household.isNull() ? tr("%n things have gone quiet", nullptr, n)
                                            : tr("%1: %n things have gone quiet", nullptr, n).arg(family(item));
        row.second = tr("Each needs a next step, or a reason to close it");
        break;
    case CameBack::Kind::QuietLong:
        row.icon = u"overdue"_s;
        row.title = item.household.isNull()
                        ? tr("%n things have been quiet too long", nullptr, n)
                        : tr("%1: %n things have been quiet too long", nullptr, n).arg(family(item));
        row.second = tr("Nobody wrote a next step. Agree it with whoever works with them");
        break;
    case CameBack::Kind::Missed:
        row.icon = u"missed"_s;
        row.title = tr("%1: %n contacts missed, over all children and services", nullptr, n).arg(family(item));
        row.second = tr("Since %1. What they were stands in the family").arg(shortDateText(on, m_today));
        break;
    case CameBack::Kind::Workforce:
        return WorkforceWords::matter(item.matter.value_or(WorkforceMatter()), m_today);
    case CameBack::Kind::SupervisionToSign:
    case CameBack::Kind::SupervisionDue:
    case CameBack::Kind::SupervisionPlanned:
    case CameBack::Kind::SupervisionMissed:
        return SupervisionRows::cameBack(item, m_today);
    case CameBack::Kind::Doubles:
        row.icon = u"merge"_s;
        row.title = n == 1 ? tr("One likely double") : tr("%n likely doubles", nullptr, n);
        row.second = tr("Records that may be of one person or one household");
        break;
    case CameBack::Kind::WalkIns:
        row.icon = u"clinic"_s;
        row.title =
            n == 1 ? tr("One clinic visitor is to be matched") : tr("%n clinic visitors are to be matched", nullptr, n);
        row.second = tr("They were weighed and are not yet in a child's record");
        break;
    case CameBack::Kind::Unmatched:
        row.icon = u"document"_s;
        row.title = n == 1 ? tr("One message names a child who is not known here")
                           : tr("%n messages name children who are not known here", nullptr, n);
        row.second = tr("Each waits until a person says whose it is");
        break;
    case CameBack::Kind::Unplaced:
        row.icon = u"columns"_s;
        row.title = tr("%n rows of an import wait to be placed", nullptr, n);
        row.second = tr("They stay sealed until a person has looked at them");
        break;
    case CameBack::Kind::Prints:
        row.icon = u"print"_s;
        row.title = n == 1 ? tr("One sheet for parents is to be printed or given")
                           : tr("%n sheets for parents are to be printed or given", nullptr, n);
        row.second = when;
        break;
    case CameBack::Kind::Agreed:
        row.icon = u"team"_s;
        row.title = tr("Agreed with other professionals, and not done: %1").arg(n);
        row.second = tr("Due within a week, late, or without a day");
        break;
    case CameBack::Kind::Draft: {
        row.icon = u"draft"_s;
        row.title = item.page == V("kept-text") ? tr("What you had typed when the screen locked")
                    : item.family.isEmpty()     ? tr("A page you began")
                                                : tr("%1: a page you began").arg(family(item));
        const QDateTime begun = storedDateTime(item.at);
        row.second = tr("Begun %1 at %2; every keystroke is kept")
                         .arg(nearDateText(begun.date(), m_today), timeText(begun.time()));
        row.action = tr("Go on");
        break;
    }
    default: // referrals have words of their own
        break;
    }
    return row;
}

QString TodayWords::nextDay(const TodayList& list) const {
    const QString day = tr("Tomorrow, %1").arg(weekdayText(list.nextDay, m_today));
    if (list.nextDayCount == 0) return tr("%1: nothing is booked").arg(day);
    const QString first = timeText(list.nextDayFirst.time());
    if (list.nextDayCount == 1) return tr("%1: one appointment, at %2").arg(day, first);
    return tr("%1: %n appointments, the first at %2", nullptr, static_cast<int>(list.nextDayCount)).arg(day, first);
}

} // namespace lodestar::models
