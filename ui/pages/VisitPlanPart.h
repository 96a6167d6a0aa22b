#pragma once

#include "ui/pages/VisitPart.h"

class QCheckBox;
class QVBoxLayout;

namespace lodestar::widgets {
class DateField;
class FormGrid;
class PromptLine;
class TimeField;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// "Plan and next": who does what until when, and the next contact, which is proposed and never booked unseen.
class VisitPlanPart final : public VisitPart {
    Q_OBJECT

public:
    VisitPlanPart(VisitSheet& sheet, QWidget* parent);

    void rebuild() override;
    [[nodiscard]] bool isBegun() const override;
    [[nodiscard]] QWidget* fieldFor(const VisitGap& gap) const override;

private:
    void addPromise(int number, QVBoxLayout* column);
    void addNext(QVBoxLayout* column);
    void addNextFields(QVBoxLayout* column);
    void propose();
    void keepNext();
    void warnOfClash();

    QWidget* m_first = nullptr;
    QWidget* m_next = nullptr;
    widgets::DateField* m_day = nullptr;
    widgets::TimeField* m_time = nullptr;
    widgets::PromptLine* m_clash = nullptr;
    int m_asked = 0;
};

} // namespace lodestar::pages
