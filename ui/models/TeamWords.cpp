#include "ui/models/TeamWords.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/base/NeedsLevel.h"
#include "core/base/Role.h"
#include "core/services/EntryWords.h"
#include "ui/models/TodayWords.h"

using namespace Qt::StringLiterals;

namespace lodestar::models {

using theme::StatusKind;
using Why = AllotmentSuggestion::Why;
using PassedOver = AllotmentSuggestion::PassedOver;

namespace {

QString namesOf(const QList<CaseWorker>& workers) {
    QStringList names;
    for (const CaseWorker& each : workers)
        names.append(each.name);
    return names.join(u", "_s);
}

QString familyOf(const QString& name) {
    return name.isEmpty() ? TeamWords::tr("Family without a name") : TeamWords::tr("%1 family").arg(name);
}

} // namespace

QString TeamWords::until(QDate day) const {
    return day.isValid() ? tr("to %1").arg(shortDateText(day, m_today)) : tr("until nobody knows when");
}

ListRow TeamWords::leadMatter(const LeadMatter& matter) const {
    const int families = static_cast<int>(matter.families);
    ListRow row;
    row.action = tr("Allot");
    row.status = theme::StatusMark{StatusKind::Overdue, tr("Nobody has them"), {}};
    switch (matter.kind) {
    case LeadMatter::Kind::Unallotted:
        row.title = matter.children > 0
                        ? tr("%n children have nobody who works with them", nullptr, static_cast<int>(matter.children))
                        : tr("%n families have nobody who works with them", nullptr, families);
        row.second = matter.names.join(u", "_s) + (matter.families > matter.names.size() ? u" …"_s : QString());
        break;
    case LeadMatter::Kind::Left:
        row.title = tr("%1 works here no more", "a name").arg(matter.names.join(u", "_s));
        row.second = tr("%n families are still allotted to this name", nullptr, families);
        break;
    case LeadMatter::Kind::Uncovered:
        row.title = tr("%1 is away and nobody covers", "a name").arg(matter.names.join(u", "_s));
        row.second = tr("%n families, %1", nullptr, families).arg(until(matter.until));
        row.action = tr("Arrange cover");
        break;
    }
    return row;
}

ListRow TeamWords::cameBack(const CameBack& item) const {
    const int n = static_cast<int>(item.count);
    const QDate on = storedDate(item.at);
    ListRow row;
    row.icon = u"team"_s;
    row.action = tr("Look");
    switch (item.kind) {
    case CameBack::Kind::Allotted:
        row.title = n > 1 ? tr("%n families were allotted to you", nullptr, n)
                          : tr("%1 was allotted to you").arg(familyOf(item.family));
        row.second =
            item.who.isEmpty() ? nearDateText(on, m_today) : tr("By %1, %2").arg(item.who, nearDateText(on, m_today));
        break;
    case CameBack::Kind::Covering:
        row.title = tr("You cover for %1").arg(item.who);
        row.second = on.isValid() ? tr("To %1. What is due of her families says so").arg(nearDateText(on, m_today))
                                  : tr("Until she is back. What is due of her families says so");
        break;
    case CameBack::Kind::CoverEnded:
        row.title = tr("%1 covered for you").arg(item.who);
        row.second = n == 0
                         ? tr("To %1. No contact was written meanwhile").arg(nearDateText(on, m_today))
                         : tr("To %1. %n contacts were written meanwhile", nullptr, n).arg(nearDateText(on, m_today));
        break;
    default:
        row.icon = u"place"_s;
        row.title = tr("%1: nobody knows where they are").arg(familyOf(item.family));
        row.second = tr("Agree with whoever works with them what is tried next");
        break;
    }
    return row;
}

QString TeamWords::whoCame(const TeamArrival& arrival) const {
    const TodayWords words(m_today);
    QStringList came;
    if (!arrival.children.isEmpty()) came.append(words.people(arrival.children, {}));
    for (const QDate& each : arrival.expected)
        came.append(each.isValid() ? tr("baby due %1").arg(shortDateText(each, m_today)) : tr("pregnant"));
    return came.isEmpty() ? familyOf(arrival.family) : came.join(u"; "_s);
}

theme::StatusMark TeamWords::mark(const TeamArrival& arrival) const {
    if (arrival.nobodys) return {StatusKind::Overdue, tr("Nobody has them"), {}};
    return {StatusKind::Done, tr("Allotted"), tr("to %1").arg(namesOf(arrival.workers))};
}

ListRow TeamWords::arrival(const TeamArrival& arrival) const {
    using Kind = TeamArrival::Kind;
    ListRow row;
    row.title = whoCame(arrival);
    row.status = mark(arrival);
    const QString what = arrival.kind == Kind::Birth       ? tr("Birth")
                         : arrival.kind == Kind::Antenatal ? tr("Antenatal notification")
                         : arrival.kind == Kind::MovedIn   ? tr("Moved in")
                                                           : tr("Waiting");
    QStringList second{familyOf(arrival.family)};
    if (!arrival.ward.isEmpty()) second.append(arrival.ward);
    if (arrival.on.isValid()) second.append(nearDateText(arrival.on, m_today));
    row.lead = what;
    row.second = u": "_s + second.join(u", "_s);
    if (!arrival.nobodys) {
        row.more.append(tr("With %1.").arg(namesOf(arrival.workers)));
    } else if (arrival.suggestion) {
        row.more.append(reason(*arrival.suggestion, arrival.ward));
        row.action = tr("Allot to %1").arg(arrival.suggestion->who.name);
    } else {
        row.more.append(tr("Nobody can be suggested: every health visitor of the team is away."));
        row.action = tr("Allot");
    }
    if (arrival.partly) row.more.prepend(tr("Others of the family have somebody: %1.").arg(namesOf(arrival.workers)));
    if (arrival.partly && arrival.workers.isEmpty()) row.more.first() = tr("Others of the family have somebody.");
    return row;
}

QString TeamWords::passedOver(const PassedOver& passed) const {
    const QString would = passed.would == Why::Sibling ? tr("%1 works with a brother or sister").arg(passed.name)
                                                       : tr("%1 has most families of the ward").arg(passed.name);
    switch (passed.because) {
    case PassedOver::Because::Away:
        return tr("%1, and is away %2.").arg(would, until(passed.until));
    case PassedOver::Because::Left:
        return tr("%1, and works here no more.").arg(would);
    case PassedOver::Because::Full:
        break;
    }
    return tr("%1, and is past the yardstick.").arg(would);
}

QString TeamWords::reason(const AllotmentSuggestion& suggestion, const QString& ward) const {
    QStringList sentences;
    const QString& name = suggestion.who.name;
    switch (suggestion.why) {
    case Why::Sibling:
        sentences.append(tr("%1 works with a brother, a sister or others of the family.").arg(name));
        break;
    case Why::Ward:
        sentences.append(tr("%1 has %n families in %2.", nullptr, suggestion.wardFamilies).arg(name, ward));
        break;
    case Why::Lightest:
        sentences.append(tr("%1 carries least against her share of a post.").arg(name));
        break;
    }
    const bool past = suggestion.children >= suggestion.yardstick;
    sentences.append((past ? tr("%1 of %2 children: past the yardstick.") : tr("%1 of %2 children."))
                         .arg(suggestion.children)
                         .arg(suggestion.yardstick));
    if (suggestion.ahead) sentences.append(tr("Away from %1.").arg(shortDateText(suggestion.ahead->from, m_today)));
    for (const PassedOver& each : suggestion.passed)
        sentences.append(passedOver(each));
    return sentences.join(u' ');
}

ListRow TeamWords::waiting(const TeamWaiting& waiting) const {
    using Kind = TeamWaiting::Kind;
    const int n = static_cast<int>(waiting.count);
    const QString who = waiting.who.join(u", "_s);
    ListRow row;
    row.title = familyOf(waiting.family);
    row.action = tr("Look");
    const QString since = waiting.since.isValid() ? shortDateText(waiting.since, m_today) : QString();
    const int days = waiting.since.isValid() ? static_cast<int>(waiting.since.daysTo(m_today)) : 0;
    const auto waits = [&] { return theme::StatusMark{StatusKind::Waiting, tr("Waits %n days", nullptr, days), {}}; };
    switch (waiting.kind) {
    case Kind::Left:
        row.title = tr("%1 works here no more", "a name").arg(who);
        row.status = theme::StatusMark{StatusKind::Overdue, tr("Nobody has them"), {}};
        row.second = tr("%n families are still allotted to this name", nullptr, n);
        row.action = tr("Hand them on");
        break;
    case Kind::Uncovered:
        row.title = tr("%1 is away and nobody covers", "a name").arg(who);
        row.status = theme::StatusMark{StatusKind::Overdue, tr("No cover"), {}};
        row.second = tr("%n families, %1", nullptr, n).arg(until(waiting.since));
        row.action = tr("Arrange cover");
        break;
    case Kind::TwoWorkers:
        row.status = theme::StatusMark{StatusKind::Conflict, tr("Two have them"), {}};
        row.second = tr("Allotted apart to %1. Both see them until you decide").arg(who);
        row.action = tr("Decide");
        break;
    case Kind::Whereabouts:
        row.status = theme::StatusMark{StatusKind::Missed, tr("Whereabouts unknown"), {}};
        row.second = tr("Since %1, with %2").arg(since, who);
        break;
    case Kind::NoAccess:
        row.status = theme::StatusMark{StatusKind::Missed, tr("No access, %n times", nullptr, n), {}};
        row.second = tr("In a row, with %1").arg(who);
        break;
    case Kind::Handover:
        row.status = waits();
        row.second = tr("Handed over to %1 on %2, who has not accepted").arg(who, since);
        break;
    case Kind::Offer:
        row.status = waits();
        row.second = tr("Offered to %1 on %2, not answered").arg(who, since);
        break;
    case Kind::Countersignature:
        row.status = waits();
        row.second = tr("%n entries wait for the countersignature of %1", nullptr, n).arg(who);
        break;
    }
    if (who.isEmpty() && (waiting.kind == Kind::Whereabouts || waiting.kind == Kind::NoAccess))
        row.second = tr("Nobody works with them");
    if (!waiting.ward.isEmpty()) row.more.append(waiting.ward);
    return row;
}

ListRow TeamWords::unseen(const UnseenFamily& family) const {
    ListRow row;
    const TodayWords words(m_today);
    row.title = familyOf(family.family);
    row.status = theme::StatusMark{
        family.last.isValid() ? StatusKind::Missed : StatusKind::Overdue, tr("%n days", nullptr, family.days), {}};
    const auto level = needsLevelFromName(family.needsLevel);
    row.lead = level ? needsLevelTitle(*level) : tr("No needs level");
    row.second = u": "_s + (family.last.isValid() ? tr("last seen %1").arg(shortDateText(family.last, m_today))
                                                  : tr("never met"));
    const QString with = namesOf(family.workers);
    row.second += u", "_s + (with.isEmpty() ? tr("nobody works with them") : tr("with %1").arg(with));
    QStringList more;
    if (!family.children.isEmpty()) more.append(words.people(family.children, {}));
    if (!family.ward.isEmpty()) more.append(family.ward);
    if (family.whereabouts == u"unknown") more.append(tr("whereabouts unknown"));
    row.more = {more.join(u", "_s)};
    return row;
}

QString TeamWords::role(const TeamMember& member) const {
    if (!member.known) return tr("Not known as staff");
    const auto role = roleFromName(member.role);
    QStringList parts{role ? roleTitle(*role) : member.role};
    if (member.wholeTime != 100) parts.append(tr("%1 % of a post").arg(member.wholeTime));
    if (member.left.isValid()) parts.append(tr("left %1").arg(shortDateText(member.left, m_today)));
    return parts.join(u", "_s);
}

QString TeamWords::away(const TeamMember& member) const {
    const auto& absence = member.away ? member.away : member.ahead;
    if (!absence) return {};
    const QString when = member.away ? tr("Away %1").arg(until(absence->to))
                                     : tr("Away from %1").arg(shortDateText(absence->from, m_today));
    return absence->covers.isEmpty() ? tr("%1, nobody covers").arg(when)
                                     : tr("%1, covered by %2").arg(when, absence->coverNames());
}

QString TeamWords::levels(const StaffCaseload& caseload) {
    QStringList parts;
    for (const NeedsLevel level :
         {NeedsLevel::Specialist, NeedsLevel::Targeted, NeedsLevel::Universal, NeedsLevel::Community}) {
        const int count = caseload.levels.value(needsLevelName(level));
        if (count > 0)
            parts.append(tr("%1 %2", "a count and a level").arg(count).arg(needsLevelTitle(level).toLower()));
    }
    if (const int none = caseload.levels.value({}); none > 0) parts.append(tr("%n without level", nullptr, none));
    return parts.join(u", "_s);
}

QString TeamWords::ages(const StaffCaseload& caseload) {
    const std::array words{tr("under 1"), tr("1 year"), tr("2 years"), tr("3 and over"), tr("age not known")};
    QStringList parts;
    for (std::size_t i = 0; i < caseload.ages.size(); ++i)
        if (caseload.ages[i] > 0) parts.append(tr("%1: %2", "an age and a count").arg(words[i]).arg(caseload.ages[i]));
    return parts.join(u", "_s);
}

QString TeamWords::statuses(const StaffCaseload& caseload) {
    QStringList parts;
    for (auto each = caseload.statuses.cbegin(); each != caseload.statuses.cend(); ++each) {
        const QString word = each.key() == u"neonatal_unit" ? tr("neonatal unit") : EntryWords::kindLabel(each.key());
        parts.append(u"%1 %2"_s.arg(each.value()).arg(word.at(0).toLower() + word.mid(1)));
    }
    if (caseload.interpreters > 0)
        parts.append(tr("%n with an interpreter", nullptr, static_cast<int>(caseload.interpreters)));
    if (caseload.otherWards > 0) parts.append(tr("%n in other wards", nullptr, static_cast<int>(caseload.otherWards)));
    return parts.join(u", "_s);
}

QString TeamWords::children(const StaffCaseload& caseload) {
    if (caseload.yardstick == 0 || caseload.member.navigates()) return QString::number(caseload.children);
    return tr("%1 of %2", "children of the yardstick").arg(caseload.children).arg(caseload.yardstick);
}

QString TeamWords::families(const StaffCaseload& caseload) {
    if (caseload.yardstick == 0 || !caseload.member.navigates()) return QString::number(caseload.families);
    return tr("%1 of %2", "families of the yardstick").arg(caseload.families).arg(caseload.yardstick);
}

ListRow TeamWords::caseload(const StaffCaseload& caseload, bool weighed) const {
    ListRow row;
    row.title = caseload.member.who.name;
    row.icon = u"person"_s;
    row.lead = tr("%1 children").arg(children(caseload));
    row.second = caseload.member.navigates() && caseload.yardstick > 0
                     ? tr(", %1 families").arg(families(caseload))
                     : tr(", %n families", nullptr, static_cast<int>(caseload.families));
    if (weighed) row.second += tr(", weight %1").arg(metrics::weightText(caseload.weight));
    for (const QString& each : {role(caseload.member), levels(caseload), ages(caseload), statuses(caseload)})
        if (!each.isEmpty()) row.more.append(each);
    row.more.append(tr("%1 families not seen, %2 overdue").arg(caseload.unseen).arg(caseload.overdue));
    row.alert = away(caseload.member);
    row.action = tr("Families");
    return row;
}

ListRow TeamWords::households(const StaffCaseload& caseload) const {
    ListRow row;
    row.title = caseload.member.who.name;
    row.icon = u"person"_s;
    row.lead = tr("Families: %1").arg(caseload.families);
    if (const QString words = role(caseload.member); !words.isEmpty()) row.more.append(words);
    row.alert = away(caseload.member);
    row.action = tr("Families");
    return row;
}

QString TeamWords::weight(const metrics::CaseloadWeights::Rule& rule) {
    using Factor = metrics::CaseloadWeights::Factor;
    switch (rule.factor) {
    case Factor::Needs: {
        const auto level = needsLevelFromName(rule.value);
        return tr("Needs level %1").arg(level ? needsLevelTitle(*level).toLower() : rule.value);
    }
    case Factor::Age:
        return tr("Child under %n months", nullptr, rule.underMonths);
    case Factor::Status:
        return rule.value == u"neonatal_unit" ? tr("Baby in a neonatal unit") : EntryWords::kindLabel(rule.value);
    case Factor::Pregnancy:
        return tr("Pregnancy");
    case Factor::Interpreter:
        return tr("Family that needs an interpreter");
    case Factor::Language:
        return tr("Family that speaks another language");
    case Factor::Travel:
        break;
    }
    return tr("Family outside of her usual wards");
}

} // namespace lodestar::models
