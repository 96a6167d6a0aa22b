#pragma once

#include "ui/pages/VisitPart.h"

class QVBoxLayout;

namespace lodestar::widgets {
class ChoiceRow;
}

namespace lodestar::pages {

/// "Feeding": how each child is fed today (it counts for the national figures of the first weeks), the first feeding
/// contact after coming home and the help offered; of a pregnant woman diet and vitamins.
class VisitFeedingPart final : public VisitPart {
    Q_OBJECT

public:
    VisitFeedingPart(VisitSheet& sheet, QWidget* parent);

    void rebuild() override;
    [[nodiscard]] bool belongs() const override;
    [[nodiscard]] bool isBegun() const override;
    [[nodiscard]] QWidget* fieldFor(const VisitGap& gap) const override;

private:
    void addHelp(const RecordId& child, QVBoxLayout* column);
    void addDiet(const RecordId& mother, QVBoxLayout* column);

    QList<std::pair<RecordId, widgets::ChoiceRow*>> m_rows;
    /// Where a last keystroke goes when somebody was just taken out of the visit.
    FeedingSupport m_goneHelp;
    AntenatalDiet m_goneDiet;
};

} // namespace lodestar::pages
