#pragma once

#include "ui/pages/CoursePart.h"

namespace lodestar::pages {

class FactLines;

/// What a course came to: who came and stopped, what changed before and after, what it cost for each family.
class CourseFiguresPart final : public CoursePart {
    Q_OBJECT

public:
    explicit CourseFiguresPart(CourseSheet& sheet, QWidget* parent = nullptr);

    void refresh() override;

private:
    FactLines* addFacts(const QString& title);
    void addMeasure();
    void removeCost(int row);

    FactLines* m_reach = nullptr;
    FactLines* m_cost = nullptr;
    Rows m_measures;
    Rows m_lines;
};

} // namespace lodestar::pages
