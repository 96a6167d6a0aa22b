#pragma once

#include "core/store/Projection.h"

namespace lodestar {

/// `referral`: where each stands, for whom, to whom and since when.
class ReferralProjection final : public Projection {
public:
    [[nodiscard]] QSet<QString> kinds() const override;
    Status ofEntry(Connection& connection, const Entry& entry) override;
    [[nodiscard]] QList<QByteArray> tables() const override;
};

} // namespace lodestar
