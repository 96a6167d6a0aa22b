#include "ui/models/ReferralWords.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/services/EntryWords.h"
#include "ui/models/TodayWords.h"

using namespace Qt::StringLiterals;

namespace lodestar::models {

using rules::ReferralAlert;
using rules::ReferralState;
using rules::ReferralTurn;
using theme::StatusKind;
using theme::StatusMark;
using S = ReferralState;
using V = QLatin1StringView;

namespace {

StatusMark inTime(const ReferralRow& row, QDate today) {
    const QDate by = row.times.by;
    const QString day = by.isValid() ? weekdayText(by, today) : QString();
    const QString spoken = by.isValid() ? ReferralWords::tr("by %1").arg(longDateText(by)) : QString();
    switch (row.state()) {
    case S::Draft:
        return {StatusKind::Draft, ReferralWords::tr("Draft, send by %1").arg(day), spoken};
    case S::Bounced:
        return {StatusKind::Missed, ReferralWords::tr("Came back"), spoken};
    case S::NotBrought:
        return {StatusKind::Missed, ReferralWords::tr("Was not brought"), spoken};
    case S::Declined:
    case S::DeclinedByFamily:
        return {StatusKind::Due, ReferralWords::tr("Next step by %1").arg(day), spoken};
    case S::Offered:
        if (row.facts.appointment.isValid())
            return {StatusKind::Booked, ReferralWords::tr("Seen on %1").arg(weekdayText(row.facts.appointment, today)),
                    longDateText(row.facts.appointment)};
        break;
    case S::Attended:
    case S::Active:
        return {StatusKind::Done, ReferralWords::tr("In the service"), spoken};
    default:
        break;
    }
    if (!by.isValid()) return {StatusKind::Waiting, ReferralWords::tr("Waiting"), {}};
    if (row.isMyTurn()) return {StatusKind::Due, ReferralWords::tr("Due %1").arg(day), spoken};
    return {StatusKind::Waiting, ReferralWords::tr("Answer by %1").arg(day), spoken};
}

} // namespace

QString ReferralWords::person(const ReferralRow& row) const {
    if (row.person.given.isEmpty() && row.person.family.isEmpty()) return tr("%1 family").arg(row.family);
    return TodayWords(m_today).people({row.person}, {});
}

StatusMark ReferralWords::mark(const ReferralRow& row) const {
    if (row.conflict) return {StatusKind::Conflict, tr("Two values"), {}};
    if (row.over && row.state() == S::Withdrawn) return {StatusKind::Coming, tr("Withdrawn"), {}};
    if (row.over) {
        QString outcome = EntryWords::choice(row.outcome);
        if (!outcome.isEmpty()) outcome[0] = outcome[0].toUpper();
        return {StatusKind::Done, outcome, {}};
    }
    if (row.times.isOverdue(m_today)) {
        const auto days = static_cast<int>(row.times.by.daysTo(m_today));
        return {StatusKind::Overdue, tr("Overdue %1").arg(spanText(days)),
                tr("it was due by %1").arg(longDateText(row.times.by))};
    }
    return inTime(row, m_today);
}

QString ReferralWords::stands(const ReferralRow& row) const {
    const QString words = state(row.state());
    const QDate since = row.facts.since;
    return since.isValid() ? tr("%1 %2").arg(words, shortDateText(since, m_today)) : words;
}

QString ReferralWords::turn(const ReferralRow& row) {
    if (row.over) return {};
    if (row.isMyTurn()) return tr("You");
    if (row.comesToMe && !row.isMine) return tr("The sender");
    return row.receiverName.isEmpty() ? tr("The service") : row.receiverName;
}

QString ReferralWords::missing(ReferralAlert alert) {
    switch (alert) {
    case ReferralAlert::None:
        return {};
    case ReferralAlert::Unsent:
        return tr("It is not sent.");
    case ReferralAlert::NotAcknowledged:
        return tr("The service has not said that it came. Ask them.");
    case ReferralAlert::NotDecided:
        return tr("The service has not decided. Ask them.");
    case ReferralAlert::NoFirstAppointment:
        return tr("No first appointment was offered. Ask the service.");
    case ReferralAlert::WaitingOverTarget:
        return tr("They wait longer than was expected. Ask the service.");
    case ReferralAlert::NoWordAfterOffer:
        return tr("The appointment is over. Find out whether they came.");
    case ReferralAlert::NextStep:
        return tr("It came back. Decide what happens now.");
    case ReferralAlert::NoOutcome:
        return tr("No outcome is known. Ask the service, or close it with what came of it.");
    case ReferralAlert::Conflict:
        return tr("Two people changed it apart. Both are kept.");
    }
    return {};
}

ListRow ReferralWords::listRow(const ReferralRow& row) const {
    ListRow made;
    made.title = person(row);
    made.status = mark(row);
    made.lead = row.service;
    QStringList rest{stands(row), row.ward, row.workerName};
    rest.removeAll(QString());
    made.second = u": "_s + rest.join(u", "_s);
    made.action = tr("Open");
    return made;
}

ListRow ReferralWords::cameBack(const CameBack& item) const {
    using Kind = CameBack::Kind;
    const int n = static_cast<int>(item.count);
    const QString who =
        item.people.isEmpty() ? tr("%1 family").arg(item.family) : TodayWords::name(item.people.first());
    const QString to = item.service.isEmpty() ? tr("a referral") : item.service;
    ListRow row;
    row.icon = u"referrals"_s;
    row.action = tr("Look");
    switch (item.kind) {
    case Kind::ReferralIn:
        row.title = tr("%1: a referral comes to you").arg(who);
        row.second = tr("From %1, %2").arg(item.who, nearDateText(storedDate(item.at), m_today));
        row.action = tr("Answer");
        break;
    case Kind::ReferralBack:
        row.title = tr("%1: %2").arg(who, to);
        row.second = tr("%1 %2. Decide what happens now")
                         .arg(state(item.state.value_or(S::Bounced)), nearDateText(storedDate(item.at), m_today));
        break;
    case Kind::ReferralsUnsent:
        row.title = n == 1 ? tr("One referral is not sent") : tr("%n referrals are not sent", nullptr, n);
        row.second = tr("Drafts of visits stand here too");
        break;
    case Kind::ReferralsClimbed:
        row.title = n == 1 ? tr("One referral of your team is long past its time")
                           : tr("%n referrals of your team are long past their time", nullptr, n);
        row.second = tr("Agree with the worker what comes next");
        break;
    default:
        row.title = n == 1 ? tr("One referral is overdue for an answer")
                           : tr("%n referrals are overdue for an answer", nullptr, n);
        row.second = tr("Ask the services, longest past its time first");
        break;
    }
    return row;
}

QString ReferralWords::state(ReferralState state) {
    switch (state) {
    case S::Draft:
        return tr("Draft");
    case S::Sent:
        return tr("Sent");
    case S::Bounced:
        return tr("Came back undelivered");
    case S::Acknowledged:
        return tr("Received");
    case S::InfoRequested:
        return tr("More was asked");
    case S::Accepted:
        return tr("Accepted");
    case S::Waiting:
        return tr("On the waiting list");
    case S::Offered:
        return tr("Appointment offered");
    case S::NotBrought:
        return tr("Was not brought");
    case S::Declined:
        return tr("Declined by the service");
    case S::DeclinedByFamily:
        return tr("Declined by the family");
    case S::Attended:
        return tr("Attended");
    case S::Active:
        return tr("In the service");
    case S::Escalated:
        return tr("Taken further");
    case S::Withdrawn:
        return tr("Withdrawn");
    case S::Closed:
        return tr("Closed");
    }
    return {};
}

QString ReferralWords::happened(ReferralState state) {
    switch (state) {
    case S::Sent:
        return tr("Send…");
    case S::Bounced:
        return tr("It came back undelivered…");
    case S::Acknowledged:
        return tr("The service has it…");
    case S::InfoRequested:
        return tr("The service asks for more…");
    case S::Accepted:
        return tr("Accepted…");
    case S::Waiting:
        return tr("On the waiting list…");
    case S::Offered:
        return tr("An appointment was offered…");
    case S::NotBrought:
        return tr("Was not brought…");
    case S::Declined:
        return tr("The service declined…");
    case S::DeclinedByFamily:
        return tr("The family declined…");
    case S::Attended:
        return tr("They attended…");
    case S::Active:
        return tr("In the service now…");
    case S::Escalated:
        return tr("Take it further…");
    case S::Withdrawn:
        return tr("Withdraw…");
    case S::Closed:
        return tr("Close with an outcome…");
    case S::Draft:
        break;
    }
    return {};
}

QString ReferralWords::gap(ReferralGap gap) {
    switch (gap) {
    case ReferralGap::Urgency:
        return tr("how urgent it is");
    case ReferralGap::Why:
        return tr("why");
    case ReferralGap::Agreement:
        return tr("the family’s agreement, or another basis with its reason");
    case ReferralGap::AgreedBy:
        return tr("by whom it was agreed");
    case ReferralGap::ParentTold:
        return tr("whether the parent was told");
    case ReferralGap::Method:
        return tr("how it goes");
    case ReferralGap::Receiver:
        return tr("which colleague receives it");
    case ReferralGap::AgreementWithdrawn:
        return tr("the family has taken its agreement back");
    case ReferralGap::ReceiverMayNotRead:
        return tr("she who receives it may not read where it is kept: send it by phone or letter");
    case ReferralGap::NobodysFamily:
        return tr("somebody who has the family: take it on first, or the colleague alone would have it");
    }
    return {};
}

QString ReferralWords::urgency(const QString& urgency) {
    if (urgency == V("routine")) return tr("Routine");
    if (urgency == V("soon")) return tr("Soon");
    if (urgency == V("urgent")) return tr("Urgent");
    if (urgency == V("safeguarding")) return tr("Safeguarding, at once");
    return urgency.isEmpty() ? tr("Not stated") : urgency;
}

QString ReferralWords::event(const ReferralEvent& event) {
    if (event.field == V("state")) {
        const auto moved = rules::stateFromName(event.value.toObject().value(V("state")).toString());
        return moved ? (*moved == S::Draft ? tr("Draft begun") : state(*moved))
                     : EntryWords::label(u"referral", event.field);
    }
    for (const ReferralState each : rules::referralStates())
        if (fieldOf(each) == event.field) return state(each);
    if (event.field == V("reopenedAs")) return tr("Reopened as another referral");
    if (event.field == V("letter")) return tr("Letter made");
    return EntryWords::label(u"referral", event.field);
}

} // namespace lodestar::models
