#pragma once

#include "ui/models/FamilyEntryModel.h"
#include "ui/pages/FamilyTab.h"

namespace lodestar::widgets {
class Box;
class RowList;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Assessments and referrals as they came in: to be read, with their history.
class FamilyListsTab final : public FamilyTab {
    Q_OBJECT

public:
    explicit FamilyListsTab(FamilyContext& context, QWidget* parent = nullptr);

    void refresh() override;

private:
    void addBox(const QString& title, models::FamilyEntryModel& model, QWidget* column);
    void open(const models::FamilyEntryModel& model, const QModelIndex& row);
    void addQuestionnaire();

    models::FamilyEntryModel m_assessments;
    models::FamilyEntryModel m_referrals;
    QList<widgets::Box*> m_boxes;
    widgets::StatefulView* m_view = nullptr;
};

} // namespace lodestar::pages
