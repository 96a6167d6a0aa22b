#pragma once

#include "core/services/Entitled.h"
#include "core/services/Navigating.h"
#include "core/services/Plan.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/FamilyTab.h"

#include <QStandardItemModel>

#include <array>

class QBoxLayout;

namespace lodestar::widgets {
class Box;
class Label;
class RowList;
class RowTable;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// "Plan": what the parents say, goals with small steps, how it feels to them, what they asked for; beside it what they
/// are likely to be entitled to, the matters by the day of the next look, and the navigator with the family's
/// agreement. All of it is shared.
class FamilyPlanTab final : public FamilyTab {
    Q_OBJECT

public:
    explicit FamilyPlanTab(FamilyContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void setFold(theme::Fold fold) override;

private:
    enum Part { Said, Goals, Requests, Entitled, Matters, Feeding, Navigators };
    static constexpr std::size_t parts = 7;
    /// All that the tab shows; read beforehand.
    struct Scene {
        FamilyPlan plan;
        QList<EntitlementPrompt> entitled;
        QList<Entry> feeding;
        QList<NavigatorAllotment> navigators;
        QList<Receiver> toAsk;
    };
    /// What stands behind a row of the goals: a goal, or one of its steps.
    struct GoalRow {
        qsizetype goal = 0;
        qsizetype step = -1;
    };

    void build();
    QWidget* buildTools();
    widgets::Box* addBox(Part part, const QString& title, QBoxLayout* column);
    void addActions();
    void addRatings(QBoxLayout* column);
    void show(Scene scene);
    void showRows(Part part, const QList<models::ListRow>& rows, const QString& count = {});
    [[nodiscard]] QList<models::ListRow> feedingRows() const;
    void showGoals();
    void showRatings();
    void act(Part part, int row);
    void open(Part part, int row);
    void openGoal(int row);
    void openHistory(const EntryId& entry);
    [[nodiscard]] std::optional<EntryId> entryAt(Part part, int row) const;

    Scene m_scene;
    QList<GoalRow> m_goalRows;
    QBoxLayout* m_columns = nullptr;
    widgets::StatefulView* m_view = nullptr;
    std::array<widgets::Box*, parts> m_boxes{};
    std::array<widgets::RowList*, parts> m_lists{};
    std::array<widgets::Label*, parts> m_nothing{};
    std::array<models::RowsModel*, parts> m_models{};
    widgets::Box* m_ratingsBox = nullptr;
    widgets::RowTable* m_ratingsTable = nullptr;
    widgets::Label* m_ratingsNothing = nullptr;
    QStandardItemModel m_ratings;
};

} // namespace lodestar::pages
