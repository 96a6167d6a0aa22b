#pragma once

#include "core/reports/Report.h"
#include "core/services/TeamDay.h"
#include "ui/pages/TodayPage.h"

class QComboBox;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace lodestar::models {
class TeamModel;
}
namespace lodestar::widgets {
class FlowLayout;
class RowTable;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// "Team", for whoever leads: who came and who might take them, what each practitioner carries, whom nobody has met for
/// long, and what stands between two people. Route extra: "view" (came, staff, unseen, waiting).
class TeamPage final : public widgets::Page {
    Q_OBJECT

public:
    explicit TeamPage(WorkContext context, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    void resumed() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;
    /// What is printed and exported of the view that is shown.
    [[nodiscard]] reports::Report report() const;

private:
    enum View { Came, Staff, Unseen, Waiting };

    void build();
    QWidget* buildTools();
    void addCameTools();
    void addStaffTools();
    void addList(View view, const QString& name);
    QPushButton* addTool(View view, const QString& words, const QString& icon, const std::function<void()>& act);
    void refresh();
    void show(const TeamDay& day);
    void showWhatIsCounted();
    void showView();
    void showState();
    void arrange(theme::Fold fold);
    void fitColumns();
    [[nodiscard]] View view() const;
    [[nodiscard]] const StaffCaseload* chosen() const;

    void acceptSuggestion(int row);
    void askAllot(int row);
    void allotAllAsSuggested();
    void decide(const TeamWaiting& waiting);
    void openWaiting(int row, bool act);
    void askAbsence(const QString& reference);
    void askMember();
    void handOn();
    void say(const QString& words);
    void exportView();
    void printView();

    WorkContext m_context;
    bool m_householdsAlone; ///< nothing of the families' people is here
    TeamDay m_day;
    widgets::SegmentedSwitch* m_switch = nullptr;
    widgets::StatefulView* m_states = nullptr;
    QStackedWidget* m_views = nullptr;
    QStackedWidget* m_staffViews = nullptr; ///< the table, and the same as rows in little room
    widgets::RowTable* m_table = nullptr;
    widgets::RowList* m_staffRows = nullptr;
    models::TeamModel* m_model = nullptr;
    models::RowsModel* m_staffModel = nullptr;
    std::array<widgets::RowList*, 4> m_lists{}; ///< none for Staff
    std::array<models::RowsModel*, 4> m_models{};
    std::array<QList<QWidget*>, 4> m_tools;
    QWidget* m_toolRow = nullptr;
    widgets::FlowLayout* m_flow = nullptr;
    QComboBox* m_since = nullptr;
    QSpinBox* m_days = nullptr;
    widgets::Label* m_said = nullptr;
    widgets::Label* m_rule = nullptr;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace lodestar::pages
