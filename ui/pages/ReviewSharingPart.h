#pragma once

#include "ui/pages/ReviewPart.h"

namespace lodestar::pages {

/// "Discussion and sharing": how both sides spoke, and what a parent answered about sharing in each direction. A
/// refusal stops nothing but the sharing; safeguarding does not need the agreement.
class ReviewSharingPart final : public ReviewPart {
    Q_OBJECT

public:
    ReviewSharingPart(ReviewSheet& sheet, QWidget* parent);

    void rebuild() override;

private:
    void addDirection(widgets::FormGrid* form, const QString& direction);
};

} // namespace lodestar::pages
