#include "core/services/TeamStaff.h"

#include "core/base/Role.h"
#include "core/store/EntryTable.h"

#include <QSet>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

constexpr int daysAhead = 28;

void noteAbsences(QList<TeamMember>& members, const QList<Absence>& absences, QDate day) {
    for (TeamMember& member : members) {
        for (const Absence& each : absences) {
            if (each.staff != member.who.reference) continue;
            const bool now = each.isOn(day);
            // One of two that overlap may have the cover.
            if (now && (!member.away || member.away->covers.isEmpty())) member.away = each;
            if (!now && !member.ahead && each.from > day) member.ahead = each;
        }
    }
}

/// Names that families are allotted to and that are neither staff nor a team.
void addStrangers(QList<TeamMember>& members, const Holdings& holdings) {
    QSet<QString> names;
    for (const TeamMember& each : std::as_const(members))
        names << each.who.reference << each.team;
    for (const QList<Holder>& holders : holdings) {
        for (const Holder& each : holders) {
            if (names.contains(each.reference)) continue;
            names.insert(each.reference);
            TeamMember made;
            made.who = {each.reference, each.reference};
            made.known = false;
            members.append(made);
        }
    }
}

} // namespace

bool TeamMember::holdsFamilies() const {
    const auto held = roleFromName(role);
    return held == Role::HealthVisitor || held == Role::FamilyNurse || held == Role::NurseryNurse;
}

bool TeamMember::navigates() const {
    return roleFromName(role) == Role::FamilyNavigator;
}

Result<QList<TeamMember>> teamMembers(Connection& connection, QDate day, const Holdings& holdings) {
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofKind(u"staff"));
    QList<TeamMember> members;
    for (const Entry& each : entries) {
        TeamMember made;
        made.who = {each.text(V("reference")), each.text(V("name"))};
        made.role = each.text(V("role"));
        made.team = each.text(V("team"));
        made.wholeTime = each.value(V("wholeTime")).toInt(100);
        made.left = QDate::fromString(each.text(V("to")), Qt::ISODate);
        made.entry = each.id;
        if (!made.who.reference.isEmpty()) members.append(made);
    }
    LODESTAR_ASSIGN(const auto away, absences(connection, day, day.addDays(daysAhead)));
    noteAbsences(members, away, day);
    addStrangers(members, holdings);
    std::stable_sort(members.begin(), members.end(), [](const TeamMember& a, const TeamMember& b) {
        return QString::localeAwareCompare(a.who.name, b.who.name) < 0;
    });
    return members;
}

Status changeMember(Work& work, const EntryId& member, int wholeTimePercent, QDate left) {
    if (wholeTimePercent < 1 || wholeTimePercent > 100)
        return fail(ErrorCode::InvalidInput, u"wholeTime: must be from 1 to 100"_s);
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    if (!arrangesLeave(me)) return fail(ErrorCode::NotAllowed, u"staff: is for whoever leads the team"_s);
    LODESTAR_ASSIGN(const auto held, EntryTable(work.connection).find(member));
    if (!held || held->kind != V("staff")) return fail(ErrorCode::NotFound, u"staff"_s);
    QJsonObject fields{{u"wholeTime"_s, wholeTimePercent}};
    fields.insert(u"to"_s, left.isValid() ? QJsonValue(left.toString(Qt::ISODate)) : QJsonValue());
    return save(work, {correctionOf(*held, fields)});
}

} // namespace lodestar
