#pragma once

#include "core/base/Clock.h"
#include "ui/widgets/Dialog.h"

namespace lodestar::widgets {
class DateField;
class FormGrid;
class TimeField;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Which moment the record is to be shown at.
class FamilyMomentDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    FamilyMomentDialog(const Clock& clock, QWidget* parent);

    /// The end of the day when no time was given.
    [[nodiscard]] QDateTime moment() const;

protected:
    [[nodiscard]] bool wouldLoseText() const override { return false; }

private:
    const Clock& m_clock;
    widgets::FormGrid* m_grid = nullptr;
    widgets::DateField* m_date = nullptr;
    widgets::TimeField* m_time = nullptr;
};

} // namespace lodestar::pages
