#include "core/base/Role.h"

#include <QCoreApplication>

#include <array>

namespace lodestar {

namespace {

struct Named {
    Role role;
    const char* name;
    const char* title;
};

constexpr std::array<Named, 11> all{{
    {Role::HealthVisitor, "health-visitor", QT_TRANSLATE_NOOP("Role", "Health visitor")},
    {Role::NurseryNurse, "nursery-nurse", QT_TRANSLATE_NOOP("Role", "Nursery nurse")},
    {Role::FamilyNurse, "family-nurse", QT_TRANSLATE_NOOP("Role", "Family nurse")},
    {Role::Student, "student", QT_TRANSLATE_NOOP("Role", "Student")},
    {Role::FamilyNavigator, "family-navigator", QT_TRANSLATE_NOOP("Role", "Family navigator")},
    {Role::VolunteerCoordinator, "volunteer-coordinator", QT_TRANSLATE_NOOP("Role", "Volunteer coordinator")},
    {Role::TeamLead, "team-lead", QT_TRANSLATE_NOOP("Role", "Team lead")},
    {Role::SafeguardingLead, "safeguarding-lead", QT_TRANSLATE_NOOP("Role", "Safeguarding lead")},
    {Role::Administrator, "administrator", QT_TRANSLATE_NOOP("Role", "Administrator")},
    {Role::Analyst, "analyst", QT_TRANSLATE_NOOP("Role", "Analyst")},
    {Role::Volunteer, "volunteer", QT_TRANSLATE_NOOP("Role", "Volunteer")},
}};

} // namespace

QString roleName(Role role) {
    return QString::fromLatin1(all[static_cast<std::size_t>(role)].name);
}

std::optional<Role> roleFromName(QStringView name) {
    for (const Named& each : all) {
        if (name == QLatin1StringView(each.name)) return each.role;
    }
    return std::nullopt;
}

QStringList roleNames() {
    QStringList names;
    for (const Named& each : all)
        names.append(QString::fromLatin1(each.name));
    return names;
}

bool isNavigator(QStringView role) {
    const auto known = roleFromName(role);
    return known == Role::FamilyNavigator || known == Role::VolunteerCoordinator;
}

QString roleTitle(Role role) {
    return QCoreApplication::translate("Role", all[static_cast<std::size_t>(role)].title);
}

} // namespace lodestar
