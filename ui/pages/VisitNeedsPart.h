#pragma once

#include "ui/pages/VisitPart.h"

class QVBoxLayout;

namespace lodestar::widgets {
class ChoiceRow;
}

namespace lodestar::pages {

/// "Needs level" of each whom the visit is for, with why.
class VisitNeedsPart final : public VisitPart {
    Q_OBJECT

public:
    VisitNeedsPart(VisitSheet& sheet, QWidget* parent);

    void rebuild() override;
    [[nodiscard]] bool isBegun() const override;
    [[nodiscard]] QWidget* fieldFor(const VisitGap& gap) const override;

private:
    void addRow(const Visit::Subject& subject, QVBoxLayout* column);

    QList<std::pair<RecordId, widgets::ChoiceRow*>> m_rows;
};

} // namespace lodestar::pages
