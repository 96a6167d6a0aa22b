#include "core/store/Projection.h"

#include "core/store/HouseholdProjection.h"
#include "core/store/PersonProjection.h"

namespace lodestar {

std::vector<std::unique_ptr<Projection>> makeProjections() {
    std::vector<std::unique_ptr<Projection>> all;
    all.push_back(std::make_unique<PersonProjection>());
    all.push_back(std::make_unique<PregnancyProjection>());
    all.push_back(std::make_unique<StaffProjection>());
    all.push_back(std::make_unique<HouseholdProjection>());
    all.push_back(std::make_unique<BookingProjection>());
    all.push_back(std::make_unique<FactProjection>());
    return all;
}

} // namespace lodestar
