#pragma once

#include "core/services/CourseAccount.h"
#include "core/services/Session.h"
#include "ui/models/RowsModel.h"
#include "ui/theme/Fold.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/ScrollPage.h"

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace lodestar::widgets {
class Box;
class RowList;
class SegmentedSwitch;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

class FactLines;

/// The area's programmes with stage and evidence, and its courses: now, coming, finished. Enter on a course opens it.
class ProgrammesPage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    ProgrammesPage(Session& session, widgets::Navigator& navigator, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    void resumed() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

private:
    struct Read {
        QList<Programme> programmes;
        QList<Course> courses;
        QHash<EntryId, CourseRoom> rooms;
        QList<Facilitator> people;
    };
    static Result<Read> read(Connection& connection);

    void build();
    void buildCourses(QWidget* parent);
    void buildActions();
    void arrange(theme::Fold fold);
    void refresh();
    void show();
    void showCourses();
    void showChosen();
    [[nodiscard]] const Programme* chosen() const;
    void openCourse(int row);
    void plan();
    void print();

    Session& m_session;
    widgets::Navigator& m_navigator;
    Read m_read;
    QList<EntryId> m_shown; ///< courses of the list
    models::RowsModel* m_programmeRows = nullptr;
    models::RowsModel* m_courseRows = nullptr;
    widgets::StatefulView* m_states = nullptr;
    QBoxLayout* m_columns = nullptr;
    widgets::Box* m_programmeBox = nullptr;
    widgets::Box* m_courseBox = nullptr;
    widgets::Box* m_about = nullptr;
    FactLines* m_aboutLines = nullptr;
    widgets::RowList* m_programmes = nullptr;
    widgets::RowList* m_courses = nullptr;
    widgets::SegmentedSwitch* m_phase = nullptr;
};

} // namespace lodestar::pages
