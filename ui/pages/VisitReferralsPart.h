#pragma once

#include "ui/pages/VisitPart.h"

class QVBoxLayout;

namespace lodestar::pages {

/// "Referrals": what is to be asked of others. They are written as drafts and sent from the referrals themselves.
class VisitReferralsPart final : public VisitPart {
    Q_OBJECT

public:
    VisitReferralsPart(VisitSheet& sheet, QWidget* parent);

    void rebuild() override;
    [[nodiscard]] bool isBegun() const override { return !visit().referrals.isEmpty(); }
    [[nodiscard]] QWidget* fieldFor(const VisitGap& gap) const override;

private:
    void addReferral(int number, QVBoxLayout* column);
};

} // namespace lodestar::pages
