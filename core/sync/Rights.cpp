#include "core/sync/Rights.h"

#include "core/base/Role.h"
#include "core/records/Kind.h"

#include <array>

namespace lodestar::sync {

namespace {

constexpr int shared = 1;
constexpr int health = 3;
constexpr int sealed = 7;

constexpr QLatin1StringView teamPrefix("t:");

/// Compartments of the families allotted by name, of the team's, of these only the household's, of all, of those that
/// nobody has, and of those among these that are closed; and of the area's record.
struct RoleRights {
    int own = 0;
    int team = 0;
    int teamHouseholds = 0; ///< of the team's families, the record of the household alone
    int all = 0;
    int unallotted = 0;
    int closed = 0;
    int area = shared;
    int workforce = 0; ///< records of workers and of matches
    int matched = 0;   ///< of these, the ones allotted to her
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
        return {.own = shared};
    case Role::VolunteerCoordinator:
        return {.own = shared, .workforce = shared};
    case Role::TeamLead:
        return {
            .own = sealed, .team = sealed, .unallotted = health, .closed = health, .area = health, .workforce = shared};
    case Role::SafeguardingLead:
        return {.own = sealed, .team = sealed, .all = sealed, .unallotted = sealed, .closed = sealed, .area = health};
    case Role::Administrator:
        // Name, address and appointments of the team's families stand in the household's record; nobody's person does.
        return {.own = shared, .teamHouseholds = shared};
    case Role::Analyst:
        // Counts alone, which no laptop is sent records for: in the area's record stand names of staff and of walk-ins.
        return {.area = 0};
    case Role::Volunteer:
        // Whatever else somebody allots to her.
        return {.area = 0, .matched = shared};
    }
    return {.area = 0};
}

} // namespace

QString ownPrincipal(const QString& reference) {
    return QStringLiteral("s:") + reference;
}

QString teamPrincipal(const QString& organisation, const QString& team) {
    return teamPrefix + organisation + u'\n' + team;
}

QString householdsPrincipal(const QString& organisation, const QString& team) {
    return QStringLiteral("h:") + organisation + u'\n' + team;
}

QString offeredPrincipal(const QString& principal) {
    return QStringLiteral("f:") + principal;
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

QString workforcePrincipal(const QString& organisation) {
    return QStringLiteral("w:") + organisation;
}

QString matchPrincipal(const QString& reference) {
    return QStringLiteral("m:") + reference;
}

QString keptFromPrincipal(const QString& reference) {
    return QStringLiteral("n:") + reference;
}

bool isKeptFromPrincipal(QStringView principal) {
    return principal.startsWith(keptFromPrincipal({}));
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
    for (const QString& name : QStringList{account.reference} + aliases) {
        add(ownPrincipal(name), given.own);
        add(offeredPrincipal(ownPrincipal(name)), given.own & health);
        add(matchPrincipal(name), given.matched);
        rights.append({keptFromPrincipal(name), keptFrom});
    }
    if (!account.team.isEmpty()) {
        add(teamPrincipal(account.organisation, account.team), given.team);
        add(offeredPrincipal(teamPrincipal(account.organisation, account.team)), given.team & health);
        add(householdsPrincipal(account.organisation, account.team), given.teamHouseholds);
    }
    add(organisationPrincipal(account.organisation), given.all);
    add(unallottedPrincipal(account.organisation), given.unallotted);
    add(closedPrincipal(account.organisation), given.closed);
    add(workforcePrincipal(account.organisation), given.workforce);
    return rights;
}

int writableWith(const Account& account, int readable) {
    const auto role = roleFromName(account.role);
    if (!role || *role == Role::Analyst) return 0;
    return (readable & health) == health ? readable | sealed : readable;
}

bool mayWriteUnseen(const Account& account, QStringView kind, records::Compartment compartment) {
    const records::KindDescription* known = records::kindNamed(kind.toString());
    if (!isNavigator(account.role) || known == nullptr || !known->allows(records::Compartment::Shared)) return false;
    if (kind == u"document" || kind == u"event_message") return false;
    return compartment == records::Compartment::Sealed ||
           (compartment == records::Compartment::Health && kind == u"referral");
}

bool mayWrite(const Account& account, QStringView kind) {
    const auto role = roleFromName(account.role);
    if (!role || *role == Role::Analyst) return false;
    if (kind == u"absence" || kind == u"budget")
        return *role == Role::TeamLead || *role == Role::SafeguardingLead || *role == Role::Administrator;
    return *role != Role::Volunteer || kind == u"match_contact" || kind == u"availability" ||
           kind == u"supervision_signature";
}

bool mayBegin(const Account& account) {
    return roleFromName(account.role) != Role::Volunteer;
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

QSet<QString> StaffDirectory::offered(const QString& name) const {
    const QSet<QString> known = principals(name);
    // Kept even for somebody whose account is still to come.
    if (known.isEmpty() || known.contains(ownPrincipal(name))) return {offeredPrincipal(ownPrincipal(name))};
    QSet<QString> found;
    for (const QString& each : known)
        if (each.startsWith(teamPrefix)) found.insert(offeredPrincipal(each));
    return found;
}

namespace {

QSet<QString> householdsOfTeams(const QSet<QString>& principals) {
    const QString households = householdsPrincipal({}, {}).section(u'\n', 0, 0);
    QSet<QString> found;
    for (const QString& each : principals)
        if (each.startsWith(teamPrefix)) found.insert(households + each.sliced(teamPrefix.size()));
    return found;
}

/// Of a worker's, a match's or a supervision's record: the last is nobody's but theirs who were there.
QSet<QString> workforcePrincipalsOf(const HoldingFacts& facts) {
    QSet<QString> found;
    if (facts.begun.subject != records::subjectName(records::Subject::Supervision))
        found.insert(workforcePrincipal(facts.begun.organisation));
    for (const QString& each : facts.own.caring + facts.own.beside)
        found << ownPrincipal(each) << matchPrincipal(each);
    return found;
}

} // namespace

QSet<QString> principalsOf(const HoldingFacts& facts, const StaffDirectory& directory) {
    if (facts.isArea) return {everybodyPrincipal()};
    if (!facts.begun.subject.isEmpty()) return workforcePrincipalsOf(facts);
    QSet<QString> found{organisationPrincipal(facts.begun.organisation)};
    for (const QString& each : facts.keptFrom)
        found.insert(keptFromPrincipal(each));
    const auto give = [&](const QStringList& names) {
        bool known = false;
        for (const QString& each : names) {
            const QSet<QString> given = directory.principals(each);
            known = known || !given.isEmpty();
            // Kept even for somebody whose account is still to come, so that she has it from her first day.
            found.unite(given).insert(ownPrincipal(each));
        }
        return known;
    };
    // Whether it is somebody's.
    const auto allotted = [&](const HoldingFacts::Holding& holding) {
        give(holding.beside);
        for (const QString& each : holding.offeredTo)
            found.unite(directory.offered(each));
        return give(holding.caring);
    };
    const auto nobodys = [&](const HoldingFacts::Holding& holding) {
        return holding.closed ? closedPrincipal(facts.begun.organisation)
                              : unallottedPrincipal(facts.begun.organisation);
    };
    const bool alone = allotted(facts.own);
    for (const HoldingFacts::Holding& household : facts.households) {
        if (!allotted(household)) found.insert(nobodys(household));
    }
    if (!alone && facts.households.isEmpty()) found.insert(nobodys(facts.own));
    if (facts.isHousehold) found.unite(householdsOfTeams(found));
    return found;
}

} // namespace lodestar::sync
