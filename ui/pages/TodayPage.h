#pragma once

#include "core/services/Session.h"
#include "core/services/TodayList.h"
#include "ui/pages/NoAccessDialog.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/ScrollPage.h"

class QGridLayout;
class QPushButton;

namespace lodestar::models {
class RowsModel;
}
namespace lodestar::widgets {
class Box;
class Label;
class RowList;
class SegmentedSwitch;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// What a page of lists works with.
struct WorkContext {
    Session& session;
    widgets::Navigator& navigator;
};

/// The first page: appointments of the day in order, what is due and overdue by consequence, what came back. Two
/// columns, three in a wide window, one list with a switch in little room. Everything on it comes from this laptop.
class TodayPage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    explicit TodayPage(WorkContext context, QWidget* parent = nullptr);

    void resumed() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

Q_SIGNALS:
    /// Everything is read and drawn.
    void shown();
    /// Sealed matters are to be shown: the passphrase is asked for first.
    void sealedAsked();

private:
    enum List { Appointments, Due, Back };

    void build();
    widgets::Box* addBox(List list, const QString& title, const QString& speech);
    void arrange(theme::Fold fold);
    void placeBoxes(theme::Fold fold);
    void refresh();
    void show(const TodayList& list);
    /// Counts likely doubles beside the day, and shows it once more when there are others than before.
    void countDoubles();
    void showCounts();
    void openAppointment(int row);
    void openDue(const QModelIndex& index, bool act);
    void openItem(const WorkItem& item, bool act);
    void openMatter(const WorkforceMatter& matter);
    void openCameBack(int row);
    /// Nobody opened, or the child was not brought, for the current row of a list.
    void missed(List list);
    void showMayMiss();
    [[nodiscard]] std::optional<MissedVisit> missedVisit(List list) const;
    void printDay();
    /// In the head of the list's box, and above the one list in little room.
    void addHeadAction(List list, const QString& words, const QString& icon, const std::function<void()>& act);
    void addHeadActions();
    void addNextDay(QWidget* holder);

    WorkContext m_context;
    TodayList m_list;
    widgets::StatefulView* m_states = nullptr;
    QGridLayout* m_grid = nullptr;
    widgets::SegmentedSwitch* m_switch = nullptr;
    std::array<widgets::Box*, 3> m_boxes{};
    std::array<widgets::RowList*, 3> m_lists{};
    std::array<models::RowsModel*, 3> m_models{};
    widgets::Label* m_nextDay = nullptr;
    std::array<widgets::Label*, 3> m_nothing{};
    /// The heads' actions above the one list in little room, and whose they are.
    QWidget* m_singleTools = nullptr;
    std::array<QList<QPushButton*>, 3> m_singleActions;
    /// What writes "no access", of both places, by list.
    std::array<QList<QPushButton*>, 3> m_missed;
    /// Families whose promises stand open one by one.
    QSet<RecordId> m_openPromises;
    bool m_reading = false;
    bool m_again = false;
    bool m_counting = false;
    bool m_ledOnce = false; ///< a lead was shown the list of what cannot wait
};

} // namespace lodestar::pages
