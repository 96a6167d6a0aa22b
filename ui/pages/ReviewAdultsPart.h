#pragma once

#include "ui/pages/ReviewPart.h"

namespace lodestar::pages {

/// "Private part" of a review: who else is around the child now. Closed when the page opens; never needed.
class ReviewAdultsPart final : public ReviewPart {
    Q_OBJECT

public:
    ReviewAdultsPart(ReviewSheet& sheet, QWidget* parent);

    void rebuild() override;
};

} // namespace lodestar::pages
