#pragma once

#include "ui/pages/VisitPart.h"

class QLineEdit;
class QVBoxLayout;

namespace lodestar::pages {

/// "Refer and attach": what is to be asked of others, and what else the visit leaves behind. Referrals are
/// written as drafts and sent from the referrals themselves.
class VisitReferralsPart final : public VisitPart {
    Q_OBJECT

public:
    VisitReferralsPart(VisitSheet& sheet, QWidget* parent);

    void rebuild() override;
    [[nodiscard]] bool isBegun() const override {
        return !visit().referrals.isEmpty() || !visit().alerts.isEmpty() || !visit().documents.isEmpty();
    }
    [[nodiscard]] QWidget* fieldFor(const VisitGap& gap) const override;

private:
    void addReferral(int number, QVBoxLayout* column);
    void chooseService(int number, QLineEdit* service);
};

} // namespace lodestar::pages
