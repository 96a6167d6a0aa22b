#pragma once

#include "core/services/FamilyPathway.h"
#include "core/services/Timeline.h"
#include "ui/models/FamilyTimelineModel.h"
#include "ui/pages/FamilyTab.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace lodestar::widgets {
class Banner;
class RowList;
class ScrollColumn;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

class FamilySideColumn;

/// What happened, newest first, with filters, search and a look back; beside it what comes next.
class FamilyTimelineTab final : public FamilyTab {
    Q_OBJECT

public:
    explicit FamilyTimelineTab(FamilyContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void setFold(theme::Fold fold) override;
    /// Only what is about one person.
    void showPerson(const RecordId& person);
    /// Only what holds two values.
    void showConflicts();
    /// The list as it stood at a moment; now when nothing is given.
    void showAsOf(const std::optional<QDateTime>& moment);

Q_SIGNALS:
    void stepChosen(const lodestar::RecordId& person, const QString& step);

private:
    void buildTools(QHBoxLayout* tools);
    void fillPeople();
    void fillGroups();
    void read();
    void filter();
    void openRow(const QModelIndex& row);
    void openEntry(const EntryId& entry);
    void askMoment();
    void writeNote();
    void recordVisit();
    void keep(const Entry& promise);
    void showState();

    models::FamilyTimelineModel m_model;
    QComboBox* m_people = nullptr;
    QComboBox* m_groups = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_asOf = nullptr;
    QPushButton* m_note = nullptr;
    QPushButton* m_visit = nullptr;
    QPushButton* m_sideSwitch = nullptr;
    widgets::Banner* m_past = nullptr;
    widgets::RowList* m_list = nullptr;
    widgets::StatefulView* m_view = nullptr;
    FamilySideColumn* m_side = nullptr;
    widgets::ScrollColumn* m_sideScroll = nullptr;
    QWidget* m_work = nullptr;
    std::optional<QDateTime> m_moment;
    bool m_removed = false; ///< only what was taken out is shown
    theme::Fold m_fold = theme::Fold::Full;
};

} // namespace lodestar::pages
