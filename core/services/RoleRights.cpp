#include "core/services/RoleRights.h"

#include "core/base/Role.h"

namespace lodestar {

bool seesHealth(const Identity& me) {
    switch (roleFromName(me.role).value_or(Role::Analyst)) {
    case Role::HealthVisitor:
    case Role::NurseryNurse:
    case Role::FamilyNurse:
    case Role::Student:
    case Role::TeamLead:
    case Role::SafeguardingLead:
        return true;
    default:
        return false;
    }
}

bool mayOpenSealed(const Identity& me) {
    const auto role = roleFromName(me.role);
    return role == Role::HealthVisitor || role == Role::FamilyNurse || role == Role::TeamLead ||
           role == Role::SafeguardingLead;
}

bool leads(const Identity& me) {
    const auto role = roleFromName(me.role);
    return role == Role::TeamLead || role == Role::SafeguardingLead;
}

} // namespace lodestar
