#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace lodestar {

/// How much support a child or family is offered, as the Healthy Child Programme (OHID, 2021) names the levels;
/// from the least to the most.
enum class NeedsLevel : std::uint8_t { Community, Universal, Targeted, Specialist };

/// The word of records and of the CSV folder: community, universal, targeted, specialist.
QString needsLevelName(NeedsLevel level);
std::optional<NeedsLevel> needsLevelFromName(QStringView name);
/// As a person reads it: "Targeted".
QString needsLevelTitle(NeedsLevel level);

} // namespace lodestar
