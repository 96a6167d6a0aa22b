#pragma once

#include "ui/models/FamilyPathwayModel.h"
#include "ui/pages/FamilyStepPanel.h"
#include "ui/pages/FamilyTab.h"

class QComboBox;

namespace lodestar::widgets {
class Label;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

class FamilyPathwayView;

/// One lane for each child and pregnancy from booking to the handover to school nursing; below, the chosen step.
class FamilyPathwayTab final : public FamilyTab {
    Q_OBJECT

public:
    explicit FamilyPathwayTab(FamilyContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void setFold(theme::Fold fold) override;
    /// Goes to a step; at once, or when the lanes have been read.
    void showStep(const RecordId& person, const QString& step);

private:
    void buildTools(QWidget* tools);
    void fillChildren();
    void filter();
    void showChosen(const QModelIndex& index);
    void act(FamilyStepPanel::Act act);
    void answer(FamilyStepPanel::Act act, const PathwayLane& lane, const rules::StepState& state);

    models::FamilyPathwayModel m_model;
    QComboBox* m_children = nullptr;
    QComboBox* m_steps = nullptr;
    QWidget* m_legend = nullptr;
    widgets::Label* m_edition = nullptr;
    FamilyPathwayView* m_lanes = nullptr;
    FamilyStepPanel* m_panel = nullptr;
    widgets::StatefulView* m_view = nullptr;
    RecordId m_wantedPerson;
    QString m_wantedStep;
};

} // namespace lodestar::pages
