#pragma once

#include "ui/pages/VisitPart.h"

namespace lodestar::widgets {
class ChoiceRow;
}

namespace lodestar::pages {

/// "Feeding": how each child is fed today. It counts for the national figures of the first weeks.
class VisitFeedingPart final : public VisitPart {
    Q_OBJECT

public:
    VisitFeedingPart(VisitSheet& sheet, QWidget* parent);

    void rebuild() override;
    [[nodiscard]] bool belongs() const override;
    [[nodiscard]] bool isBegun() const override;
    [[nodiscard]] QWidget* fieldFor(const VisitGap& gap) const override;

private:
    QList<std::pair<RecordId, widgets::ChoiceRow*>> m_rows;
};

} // namespace lodestar::pages
