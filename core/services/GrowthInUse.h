#pragma once

#include "core/growth/GrowthReading.h"
#include "core/store/Connection.h"

#include <memory>

namespace lodestar {

/// The British 1990 figures as a service installs them: a plain file (it holds nobody's data) beside the store, or for
/// all users of a machine in a folder of shared data.
inline constexpr const char* uk90FileName = "uk90.csv";

/// The figures of growth charts as this laptop has them.
struct GrowthFigures {
    std::shared_ptr<const growth::GrowthReference> reference;
    QString uk90Path;  ///< where the British 1990 figures were read from; empty without them
    QString uk90Fault; ///< why a file that is there could not be used; empty otherwise
};

/// What ships, and the British 1990 figures from `uk90` if given, else from `uk90.csv` in the profile folder, else from
/// `lodestar/uk90.csv` in the user's or the machine's data folders. A faulty file is told in `uk90Fault`, and
/// everything else works. Errors: those of the figures that ship.
Result<GrowthFigures> readGrowthFigures(const QString& profileFolder, const QString& uk90 = {});
/// Checks a file of British 1990 figures and copies it beside the store. InvalidInput says what is wrong with it;
/// nothing is copied then.
Status installUk90(const QString& profileFolder, const QString& file);

/// How centiles are computed here: the figures, and which age counts.
struct GrowthInUse {
    GrowthFigures figures;
    growth::AgePolicy policy = growth::AgePolicy::PaperChart;
};
Result<GrowthInUse> readGrowthInUse(Connection& connection, const QString& profileFolder);
/// The service's choice of the age basis: the paper chart's rule until somebody chose another.
Result<growth::AgePolicy> readAgePolicy(Connection& connection);
Status writeAgePolicy(Connection& connection, growth::AgePolicy policy);

} // namespace lodestar
