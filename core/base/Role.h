#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace lodestar {

/// The roles of lodestar-admin's contract.
enum class Role : std::uint8_t {
    HealthVisitor,
    NurseryNurse,
    FamilyNurse,
    Student,
    FamilyNavigator,
    VolunteerCoordinator,
    TeamLead,
    SafeguardingLead,
    Administrator,
    Analyst,
    Volunteer,
};

/// The word of the command line and of records: health-visitor ...
QString roleName(Role role);
std::optional<Role> roleFromName(QStringView name);
/// All words, in the order of the contract.
QStringList roleNames();
/// Whether somebody of this role works with families by their agreement alone and with what is shared: never with the
/// health compartment, never with a family that nobody has.
bool isNavigator(QStringView role);
/// As a person reads it: "Health visitor".
QString roleTitle(Role role);

} // namespace lodestar
