#pragma once

#include "core/base/Uuid.h"
#include "core/records/FixedIds.h"
#include "core/store/Connection.h"

namespace lodestar {

/// Whose laptop this is and which installation: what every change written here carries.
struct Identity {
    StaffId staff;
    QString reference; ///< the service's own number for her (staff_ref)
    QString name;
    QString role; ///< one of interfaces.md's roles: health-visitor, nursery-nurse ...
    QString team;
    DeviceId device;
    EpochId epoch;
};

/// Writes identity, device key and the staff entry into a new store. `reference` may be empty: then one is made.
Status writeIdentity(Connection& connection, const Identity& person, const class Clock& clock);
/// The person as the server has her; device and epoch stay. Changes written before keep their author.
Status rewriteIdentity(Connection& connection, const Identity& person);
/// NotFound in a store that was never given one.
Result<Identity> readIdentity(Connection& connection);
/// What this laptop is called: as the server has it, else the machine's own name.
Result<QString> laptopName(Connection& connection);

} // namespace lodestar
