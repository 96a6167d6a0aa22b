#pragma once

#include "ui/pages/VisitPart.h"

class QBoxLayout;
class QGridLayout;

namespace lodestar::widgets {
class DateField;
class FormGrid;
class TimeField;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// "Who was there": when, how and where, whom the visit is for (seen or not, alone, awake, the step it settles), and
/// who else was in the room.
class VisitWhoPart final : public VisitPart {
    Q_OBJECT

public:
    VisitWhoPart(VisitSheet& sheet, QWidget* parent);

    void rebuild() override;
    [[nodiscard]] bool isBegun() const override;
    [[nodiscard]] QWidget* fieldFor(const VisitGap& gap) const override;
    void refresh() override;

Q_SIGNALS:
    /// Somebody came to the visit or left it, or its step changed: other parts are made anew.
    void peopleChanged();
    /// The date of the visit is another: ages and changes are.
    void dateChanged();

private:
    void addWhen(widgets::FormGrid* grid);
    void addHow(widgets::FormGrid* grid);
    void addSubjects(QBoxLayout* column);
    void addSubject(const Visit::Subject& subject, QGridLayout* table);
    void addSeen(const Visit::Subject& subject, QGridLayout* table, int row);
    void addStep(const Visit::Subject& subject, QGridLayout* table, int row);
    void addOthers(QBoxLayout* column);
    void addPresent(QBoxLayout* column);
    void addColleagues(widgets::FormGrid* grid);
    void keepTime();
    [[nodiscard]] bool needsCountersigner() const;
    [[nodiscard]] QString summary() const;

    widgets::DateField* m_day = nullptr;
    widgets::TimeField* m_time = nullptr;
    QWidget* m_mode = nullptr;
    QWidget* m_countersigner = nullptr;
};

} // namespace lodestar::pages
