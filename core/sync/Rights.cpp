#include "core/sync/Rights.h"

#include "core/base/Role.h"

#include <array>

namespace lodestar::sync {

namespace {

constexpr int shared = 1;
constexpr int health = 3;
constexpr int sealed = 7;

/// Compartments of the families allotted by name, of the team's, of all, of those that nobody has, and of those among
/// these that are closed; and of the area's record.
struct RoleRights {
    int own = 0;
    int team = 0;
    int all = 0;
    int unallotted = 0;
    int closed = 0;
    int area = shared;
};

RoleRights rightsOf(Role role) {
    switch (role) {
    case Role::HealthVisitor:
    case Role::NurseryNurse:
    case Role::FamilyNurse:
        return {.own = sealed, .team = health, .unallotted = health, .area = health};
    case Role::Student:
        return {.own = health, .area = health};
    case Role::FamilyNavigator:
    case Role::VolunteerCoordinator:
        return {.own = shared};
    case Role::TeamLead:
        return {.own = sealed, .team = sealed, .unallotted = health, .closed = health, .area = health};
    case Role::SafeguardingLead:
        return {.own = sealed, .team = sealed, .all = sealed, .unallotted = sealed, .closed = sealed, .area = health};
    case Role::Administrator:
        return {.own = shared, .team = shared};
    case Role::Analyst:
        // Counts alone, which no laptop is sent records for: in the area's record stand names of staff and of walk-ins.
        return {.area = 0};
    }
    return {.area = 0};
}

} // namespace

QString ownPrincipal(const QString& reference) {
    return QStringLiteral("s:") + reference;
}

QString teamPrincipal(const QString& organisation, const QString& team) {
    return QStringLiteral("t:") + organisation + u'\n' + team;
}

QString organisationPrincipal(const QString& organisation) {
    return QStringLiteral("o:") + organisation;
}

QString unallottedPrincipal(const QString& organisation) {
    return QStringLiteral("u:") + organisation;
}

QString closedPrincipal(const QString& organisation) {
    return QStringLiteral("c:") + organisation;
}

QString everybodyPrincipal() {
    return QStringLiteral("*");
}

QList<Reach> rightsOf(const Account& account, const QStringList& aliases, const ServerSettings& settings) {
    const auto role = roleFromName(account.role);
    const RoleRights given = role ? rightsOf(*role) : RoleRights{.area = 0};
    const int most = settings.sharedOnly.contains(account.organisation) ? shared : sealed;
    QList<Reach> rights;
    const auto add = [&](const QString& principal, int compartments) {
        if ((compartments & most) != 0) rights.append({principal, compartments & most});
    };
    add(everybodyPrincipal(), given.area);
    add(ownPrincipal(account.reference), given.own);
    for (const QString& alias : aliases)
        add(ownPrincipal(alias), given.own);
    if (!account.team.isEmpty()) add(teamPrincipal(account.organisation, account.team), given.team);
    add(organisationPrincipal(account.organisation), given.all);
    add(unallottedPrincipal(account.organisation), given.unallotted);
    add(closedPrincipal(account.organisation), given.closed);
    return rights;
}

int writableWith(const Account& account, int readable) {
    if (!mayWrite(account)) return 0;
    return (readable & health) == health ? readable | sealed : readable;
}

bool mayWrite(const Account& account) {
    const auto role = roleFromName(account.role);
    return role && *role != Role::Analyst;
}

StaffDirectory::StaffDirectory(const QList<Account>& accounts, const QList<Device>& devices) {
    QHash<StaffId, const Account*> byId;
    const auto person = [&](const Account& account, const QString& reference) {
        QSet<QString>& given = m_byName[reference];
        given << ownPrincipal(reference) << organisationPrincipal(account.organisation);
        if (!account.team.isEmpty()) given << teamPrincipal(account.organisation, account.team);
    };
    for (const Account& each : accounts) {
        byId.insert(each.staff, &each);
        person(each, each.reference);
        if (!each.team.isEmpty())
            m_byName[each.team] << teamPrincipal(each.organisation, each.team)
                                << organisationPrincipal(each.organisation);
    }
    for (const Device& each : devices) {
        const Account* const account = byId.value(each.staff);
        if (account != nullptr && !each.alias.isEmpty()) person(*account, each.alias);
    }
}

QSet<QString> StaffDirectory::principals(const QString& name) const {
    return m_byName.value(name);
}

QSet<QString> principalsOf(const HoldingFacts& facts, const StaffDirectory& directory) {
    if (facts.isArea) return {everybodyPrincipal()};
    QSet<QString> found{organisationPrincipal(facts.organisation)};
    const auto allotted = [&](const QStringList& names) {
        QSet<QString> given;
        for (const QString& each : names) {
            given.unite(directory.principals(each));
            // Kept even for somebody whose account is still to come, so that she has it from her first day.
            found.insert(ownPrincipal(each));
        }
        found.unite(given);
        return !given.isEmpty();
    };
    const auto nobodys = [&](const HoldingFacts::Holding& holding) {
        return holding.closed ? closedPrincipal(facts.organisation) : unallottedPrincipal(facts.organisation);
    };
    const bool alone = allotted(facts.own.allottedTo);
    for (const HoldingFacts::Holding& household : facts.households) {
        if (!allotted(household.allottedTo)) found.insert(nobodys(household));
    }
    if (!alone && facts.households.isEmpty()) found.insert(nobodys(facts.own));
    return found;
}

} // namespace lodestar::sync
