#pragma once

#include "ui/pages/CoursePart.h"

namespace lodestar::pages {

class FactLines;

/// The sessions of a course, what they covered, and how true it is to the programme as designed.
class CourseSessionsPart final : public CoursePart {
    Q_OBJECT

public:
    explicit CourseSessionsPart(CourseSheet& sheet, QWidget* parent = nullptr);

    void refresh() override;

private:
    FactLines* m_fidelity = nullptr;
    Rows m_sessions;
};

} // namespace lodestar::pages
