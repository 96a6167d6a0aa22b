#pragma once

#include "ui/pages/VisitPart.h"

class QBoxLayout;
class QGridLayout;

namespace lodestar::pages {

class VisitMeasureCell;

/// "Measurements": weight, length or height, head. One child has a row for each; several are weighed in one table by
/// name. Each value says what it became and how it changed; odd ones ask.
class VisitMeasurementsPart final : public VisitPart {
    Q_OBJECT

public:
    VisitMeasurementsPart(VisitSheet& sheet, QWidget* parent);

    void rebuild() override;
    [[nodiscard]] bool belongs() const override;
    [[nodiscard]] bool isBegun() const override;
    [[nodiscard]] QWidget* fieldFor(const VisitGap& gap) const override;
    void refresh() override;

private:
    void addOne(const VisitPerson& child, QGridLayout* table);
    void addSeveral(QGridLayout* table);
    void addScales(QBoxLayout* column);
    VisitMeasureCell* cell(const VisitPerson& child, const QString& measure, QWidget* parent);
    [[nodiscard]] QString lengthOf(const VisitPerson& child) const;
    void sayScales();

    QList<VisitMeasureCell*> m_cells;
    QWidget* m_scales = nullptr;
};

} // namespace lodestar::pages
