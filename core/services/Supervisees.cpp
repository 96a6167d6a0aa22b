#include "core/base/Role.h"
#include "core/services/SupervisionPreparing.h"
#include "core/services/SupervisionSettings.h"
#include "core/services/Workers.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using rules::SupervisionSort;

namespace {

/// Whether somebody with this role is supervised by that one.
bool isSupervisedBy(Role role, Role lead) {
    switch (role) {
    case Role::HealthVisitor:
    case Role::NurseryNurse:
    case Role::FamilyNurse:
    case Role::Student:
        return lead == Role::TeamLead || lead == Role::SafeguardingLead;
    case Role::FamilyNavigator:
    case Role::VolunteerCoordinator:
        return lead == Role::TeamLead;
    case Role::Volunteer:
        return lead == Role::TeamLead || lead == Role::VolunteerCoordinator;
    default:
        return false;
    }
}

class Roll {
public:
    Roll(Connection& connection, const Identity& me, const QList<SupervisionSession>& sessions, QDate today)
        : m_connection(connection)
        , m_me(me)
        , m_sessions(sessions)
        , m_today(today)
        , m_lead(roleFromName(me.role).value_or(Role::Analyst)) {}

    Result<QList<Supervisee>> read() {
        LODESTAR_ASSIGN(m_limits, supervisionLimits(m_connection));
        findHandedOver();
        for (const SupervisionSession& each : m_sessions)
            if (each.isSupervisedBy(m_me.reference) || each.handedTo.reference == m_me.reference)
                for (const SupervisionPerson& person : each.supervisees)
                    add(person);
        LODESTAR_TRY(addStaff());
        LODESTAR_TRY(addVolunteers());
        std::ranges::stable_sort(m_found, [](const Supervisee& a, const Supervisee& b) {
            return QString::localeAwareCompare(a.person.name, b.person.name) < 0;
        });
        return m_found;
    }

private:
    /// Of the sessions with somebody that are in her hands, the newest says whose she is now.
    void findHandedOver() {
        for (const SupervisionSession& each : m_sessions) { // the newest first
            const bool mine = each.isSupervisedBy(m_me.reference) || each.handedTo.reference == m_me.reference;
            if (!mine || each.cancelled.isValid() || each.sort == SupervisionSort::Group) continue;
            for (const SupervisionPerson& person : each.supervisees) {
                const QString key = keyOf(person);
                if (std::exchange(m_asked[key], true)) continue;
                const QString to = each.handedTo.reference;
                if (!to.isEmpty() && to != m_me.reference) m_handedOver.insert(key);
            }
        }
    }

    static QString keyOf(const SupervisionPerson& person) {
        return person.reference.isEmpty() ? person.name : person.reference;
    }

    Status addStaff() {
        LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT reference, name, role, coalesce(team, '') FROM "
                                                                "staff WHERE reference <> ''"));
        return query.each([&](const Statement& row) {
            const auto role = roleFromName(row.text(2));
            const bool inTeam = m_me.team.isEmpty() || m_lead == Role::SafeguardingLead || row.text(3) == m_me.team;
            if (role && isSupervisedBy(*role, m_lead) && inTeam) add({row.text(0), row.text(1), row.text(2)});
        });
    }

    Status addVolunteers() {
        if (!isSupervisedBy(Role::Volunteer, m_lead)) return {};
        LODESTAR_ASSIGN(const auto all, workers(m_connection, m_today));
        for (const Worker& each : all)
            if (each.isVolunteer()) add({each.reference, each.name, roleName(Role::Volunteer)});
        return {};
    }

    void add(const SupervisionPerson& person) {
        const bool known = std::ranges::any_of(m_found, [&](const Supervisee& each) {
            return person.reference.isEmpty() ? each.person.name == person.name
                                              : each.person.reference == person.reference;
        });
        if (known || person.reference == m_me.reference || m_handedOver.contains(keyOf(person))) return;
        Supervisee made{person, {}};
        for (const SupervisionSort sort : rules::supervisionSorts)
            addTurn(made, sort);
        m_found.append(made);
    }

    void addTurn(Supervisee& supervisee, SupervisionSort sort) {
        Supervisee::Turn turn;
        turn.sort = sort;
        QDate agreed;
        for (const SupervisionSession& each : m_sessions) {
            if (each.sort != sort || each.cancelled.isValid() || !isThere(each, supervisee.person)) continue;
            if (!each.held.isValid())
                turn.planned = each.record;
            else if (!turn.last.isValid() || each.held > turn.last) {
                turn.last = each.held;
                agreed = each.next;
            }
        }
        turn.due = agreed.isValid() ? agreed : rules::supervisionDue(sort, turn.last, m_limits);
        const bool usual = sort == SupervisionSort::Caseload ||
                           (sort == SupervisionSort::Safeguarding && worksWithHealth(supervisee.person));
        if (usual || turn.last.isValid() || !turn.planned.isNull()) supervisee.turns.append(turn);
    }

    static bool isThere(const SupervisionSession& session, const SupervisionPerson& person) {
        return std::ranges::any_of(session.supervisees, [&](const SupervisionPerson& each) {
            return person.reference.isEmpty() ? each.name == person.name : each.reference == person.reference;
        });
    }

    Connection& m_connection;
    const Identity& m_me;
    const QList<SupervisionSession>& m_sessions;
    QDate m_today;
    Role m_lead;
    rules::SupervisionLimits m_limits;
    QHash<QString, bool> m_asked;
    QSet<QString> m_handedOver;
    QList<Supervisee> m_found;
};

} // namespace

bool maySupervise(const SupervisionPerson& lead, const SupervisionPerson& person) {
    const auto role = roleFromName(person.role);
    const auto other = roleFromName(lead.role);
    return role && other && isSupervisedBy(*role, *other);
}

Result<QList<Supervisee>> supervisees(Connection& connection, const Identity& me,
                                      const QList<SupervisionSession>& sessions, QDate today) {
    return Roll(connection, me, sessions, today).read();
}

} // namespace lodestar
