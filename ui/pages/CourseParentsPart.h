#pragma once

#include "ui/pages/CoursePart.h"

namespace lodestar::pages {

/// What parents wrote on their slips, without a name, and what was done about it.
class CourseParentsPart final : public CoursePart {
    Q_OBJECT

public:
    explicit CourseParentsPart(CourseSheet& sheet, QWidget* parent = nullptr);

    void refresh() override;

private:
    Rows m_slips;
    Rows m_answers;
};

} // namespace lodestar::pages
