#pragma once

#include "ui/pages/ReviewPart.h"

class QVBoxLayout;

namespace lodestar::pages {

/// "Joint plan": who does what by when, referrals from it, what came of the review, and when to look again.
class ReviewPlanPart final : public ReviewPart {
    Q_OBJECT

public:
    ReviewPlanPart(ReviewSheet& sheet, QWidget* parent);

    void rebuild() override;

private:
    void addSteps(QVBoxLayout* column);
    void addStep(qsizetype number, QWidget* table);
    void addReferrals(QVBoxLayout* column);
    void addReferral(qsizetype number, QVBoxLayout* column);
    void addOutcomes(QVBoxLayout* column);
    void addEnd(QVBoxLayout* column);
    void rebuildAt(const QString& field);
};

} // namespace lodestar::pages
