#pragma once

#include "ui/pages/CoursePart.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/ScrollPage.h"

class QPushButton;
class QStackedWidget;

namespace lodestar::widgets {
class SegmentedSwitch;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

class CourseRegisterPart;

/// One course: register, places and waiting list, sessions, figures, what parents say.
/// Route "course": record = the course's entry; extra: part.
class CoursePage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    CoursePage(Session& session, widgets::Navigator& navigator, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    void resumed() override;
    void focusFirst() override;
    void saveDraft() override;
    [[nodiscard]] QString helpTopic() const override;
    /// register, places, sessions, figures, parents.
    void choose(const QString& part);

private:
    void build();
    void addPart(const QString& id, const QString& word, CoursePart* part);
    void buildActions();
    void refresh();
    void show();
    void change();
    void printSheet();

    widgets::Navigator& m_navigator;
    CourseSheet m_sheet;
    EntryId m_course;
    widgets::SegmentedSwitch* m_switch = nullptr;
    QStackedWidget* m_stack = nullptr;
    QHash<QString, CoursePart*> m_parts;
    CourseRegisterPart* m_register = nullptr;
    widgets::StatefulView* m_states = nullptr;
    QPushButton* m_end = nullptr;
    QPushButton* m_save = nullptr;
    bool m_focused = false;
};

} // namespace lodestar::pages
