#pragma once

#include "ui/pages/VisitPart.h"

namespace lodestar::widgets {
class FormGrid;
}

namespace lodestar::pages {

/// "Screening and jabs": what other services owe the child, and what was seen of it ("8-week jabs: seen in the red
/// book").
class VisitChecksPart final : public VisitPart {
    Q_OBJECT

public:
    VisitChecksPart(VisitSheet& sheet, QWidget* parent);

    void rebuild() override;
    [[nodiscard]] bool belongs() const override;
    [[nodiscard]] bool isBegun() const override;

private:
    /// A line of what may have been seen, and the day it was.
    struct Line {
        RecordId person;
        QString kind;
        QString what;
        QString dose;
        QString label;
    };
    void addStep(const VisitPerson& person, const VisitStep& step, widgets::FormGrid* grid);
    void addDose(const Line& line, widgets::FormGrid* grid);
    void addResult(const Line& line, widgets::FormGrid* grid);
    void addAnswer(const VisitPerson& person, const VisitStep& step, widgets::FormGrid* grid);
    [[nodiscard]] Visit::Check seen(const Line& line) const;
    void keep(const Line& line, const Visit::Check& check);
};

} // namespace lodestar::pages
