#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace lodestar::records {

/// A log of a record, and so a right to read: what someone may not see is never sent to her.
enum class Compartment : std::uint8_t {
    Shared = 1, ///< everyone who works with the family, navigators and cover too
    Health = 2, ///< health visiting
    Sealed = 3, ///< third-party information, domestic abuse, safeguarding: only who is named
};

/// The word used in files and on the wire: shared, health, sealed.
QString compartmentName(Compartment compartment);
std::optional<Compartment> compartmentFromName(QStringView name);

} // namespace lodestar::records
