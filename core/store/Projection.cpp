#include "core/store/Projection.h"

#include "core/store/AttachmentProjection.h"
#include "core/store/HouseholdProjection.h"
#include "core/store/Joined.h"
#include "core/store/PersonProjection.h"
#include "core/store/ReferralProjection.h"
#include "core/store/SearchProjection.h"

namespace lodestar {

Status Projection::clear(Connection& connection) {
    const QList<QByteArray> names = tables();
    for (const QByteArray& table : names)
        LODESTAR_TRY(connection.execute("DELETE FROM " + table));
    return {};
}

std::vector<std::unique_ptr<Projection>> makeProjections() {
    std::vector<std::unique_ptr<Projection>> all;
    all.push_back(std::make_unique<NamedMemberProjection>());
    all.push_back(std::make_unique<PersonProjection>());
    all.push_back(std::make_unique<PregnancyProjection>());
    all.push_back(std::make_unique<StaffProjection>());
    all.push_back(std::make_unique<HouseholdProjection>());
    all.push_back(std::make_unique<BookingProjection>());
    all.push_back(std::make_unique<FactProjection>());
    all.push_back(std::make_unique<ReferralProjection>());
    all.push_back(std::make_unique<AttachmentProjection>());
    all.push_back(std::make_unique<SearchProjection>());
    return all;
}

} // namespace lodestar
