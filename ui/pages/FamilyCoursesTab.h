#pragma once

#include "core/services/CourseRegister.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/FamilyTab.h"

namespace lodestar::widgets {
class Box;
class RowList;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// The courses of a family: places asked for, waiting, booked and ended, with how often each came.
class FamilyCoursesTab final : public FamilyTab {
    Q_OBJECT

public:
    explicit FamilyCoursesTab(FamilyContext& context, QWidget* parent = nullptr);

    void refresh() override;

private:
    struct Read {
        QList<RegisterRow> rows; ///< one for each place
        QList<int> held;         ///< sessions held of its course
        QList<Course> open;
    };
    static Result<Read> read(Connection& connection, const QList<RecordId>& people);

    void show();
    void askForPlace();
    void openPlace(int row);

    Read m_read;
    models::RowsModel* m_rows = nullptr;
    widgets::Box* m_box = nullptr;
    widgets::RowList* m_list = nullptr;
    widgets::StatefulView* m_view = nullptr;
};

} // namespace lodestar::pages
