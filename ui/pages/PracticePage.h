#pragma once

#include "core/services/CaseMeetings.h"
#include "core/services/Practice.h"
#include "core/services/Session.h"
#include "ui/models/RowsModel.h"
#include "ui/widgets/ScrollPage.h"

class QComboBox;
class QPushButton;

namespace lodestar::widgets {
class Box;
class Label;
class Navigator;
class RowList;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// The team round a general practice: its monthly list, meetings of professionals, and what was agreed there to be
/// done.
class PracticePage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    PracticePage(Session& session, widgets::Navigator& navigator, QWidget* parent = nullptr);

    void resumed() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

    /// The list as it is printed.
    [[nodiscard]] QList<QStringList> printedRows() const;

private:
    struct Read {
        QList<Practice> practices;
        PracticeList list;
        QList<CaseMeeting> meetings;
        QList<OpenCaseAction> actions;
    };
    widgets::RowList* addBox(widgets::Box*& box, const QString& title, models::RowsModel& rows, QWidget* content);
    void read();
    void show(const Read& read);
    void showList();
    void showMeetings();
    void showActions();
    void print();
    void exportRows();
    void finish();
    void recordMeeting();
    void discuss();
    /// Writes that the list went out, in each person's record; then `done`.
    void recordThen(const std::function<void()>& done);

    Session& m_session;
    widgets::Navigator& m_navigator;
    Read m_read;
    QString m_practice;
    models::RowsModel m_families;
    models::RowsModel m_meetings;
    models::RowsModel m_actions;
    QComboBox* m_choice = nullptr;
    widgets::Label* m_words = nullptr;
    widgets::Box* m_familyBox = nullptr;
    widgets::Box* m_meetingBox = nullptr;
    widgets::Box* m_actionBox = nullptr;
    widgets::RowList* m_familyList = nullptr;
    widgets::RowList* m_actionList = nullptr;
    widgets::StatefulView* m_view = nullptr;
    QPushButton* m_done = nullptr;
    QPushButton* m_discuss = nullptr;
};

} // namespace lodestar::pages
