#pragma once

#include "ui/pages/CoursePart.h"

namespace lodestar::widgets {
class Navigator;
}

namespace lodestar::pages {

/// Who has a place, who waits for one, and who had one.
class CoursePlacesPart final : public CoursePart {
    Q_OBJECT

public:
    CoursePlacesPart(CourseSheet& sheet, widgets::Navigator& navigator, QWidget* parent = nullptr);

    void refresh() override;

private:
    void moveUpNext();
    void openPlace(const QList<CoursePlace>& places, int row);

    widgets::Navigator& m_navigator;
    Rows m_open;
    Rows m_ended;
    QList<CoursePlace> m_openPlaces;
    QList<CoursePlace> m_endedPlaces;
};

} // namespace lodestar::pages
