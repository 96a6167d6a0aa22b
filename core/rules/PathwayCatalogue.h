#pragma once

#include "core/rules/ImmunisationSchedule.h"
#include "core/rules/PathwayEdition.h"

#include <vector>

namespace lodestar::rules {

/// The editions and the immunisation schedule that ship or were brought: which one is in force for whom.
class PathwayCatalogue {
public:
    /// What is compiled in under ":/pathway". InvalidInput names the file and the fault; two editions for one birth
    /// date are a fault.
    static Result<PathwayCatalogue> shipped();
    /// The same from a folder.
    static Result<PathwayCatalogue> fromFolder(const QString& path);

    /// The edition for a child born, or expected, on this date; the newest one for an unknown date.
    [[nodiscard]] const PathwayEdition& editionFor(QDate birthOrDue) const;
    [[nodiscard]] const std::vector<PathwayEdition>& editions() const { return m_editions; }
    [[nodiscard]] std::vector<PathwayEdition>& editions() { return m_editions; }
    [[nodiscard]] const ImmunisationSchedule& immunisations() const { return m_immunisations; }

private:
    std::vector<PathwayEdition> m_editions; ///< the newest first
    ImmunisationSchedule m_immunisations;
};

} // namespace lodestar::rules
