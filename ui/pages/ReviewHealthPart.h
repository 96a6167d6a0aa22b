#pragma once

#include "ui/pages/ReviewPart.h"

namespace lodestar::widgets {
class Label;
}

namespace lodestar::pages {

/// "Health part": most of it is shown from the record and not typed again; what is missing is typed here.
class ReviewHealthPart final : public ReviewPart {
    Q_OBJECT

public:
    ReviewHealthPart(ReviewSheet& sheet, QWidget* parent);

    void rebuild() override;

private:
    void addDone(widgets::FormGrid* form);
    void addScores(widgets::FormGrid* form);
    void addGrowth(widgets::FormGrid* form);
    void addTopics(widgets::FormGrid* form);
    [[nodiscard]] QString measured(const QString& measure) const;
    [[nodiscard]] QString jabs() const;
};

} // namespace lodestar::pages
