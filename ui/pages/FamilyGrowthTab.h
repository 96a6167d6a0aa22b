#pragma once

#include "ui/charts/GrowthChartContent.h"
#include "ui/models/GrowthTableModel.h"
#include "ui/pages/FamilyTab.h"
#include "ui/reports/GrowthReport.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace lodestar::charts {
class GrowthChart;
}
namespace lodestar::widgets {
class FlowLayout;
class Label;
class RowTable;
class SegmentedSwitch;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// UK-WHO charts of one child: nine lines, corrected and actual points, each read by pointing or by keyboard, the same
/// numbers in a table, what guidance prompts, and a print.
class FamilyGrowthTab final : public FamilyTab {
    Q_OBJECT

public:
    explicit FamilyGrowthTab(FamilyContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void setFold(theme::Fold fold) override;
    /// Shows this child when the family is next read.
    void showChild(const RecordId& child);
    [[nodiscard]] charts::GrowthChart* chart() const { return m_chart; }
    [[nodiscard]] widgets::RowTable* table() const { return m_table; }
    /// What is printed of the child that is shown; nothing while none is.
    [[nodiscard]] std::optional<reports::GrowthReport> report() const;

private:
    QWidget* buildTools();
    QWidget* buildWork();
    QWidget* buildSide();
    void fillChildren();
    void chooseChild();
    void showMeasure();
    void showChart();
    void showPoint(int point);
    void showPrompts();
    void showCaption();
    void print();
    void decide(const QString& prompt);
    [[nodiscard]] const FamilyGrowth* child() const;
    [[nodiscard]] growth::GrowthMeasure measure() const;
    [[nodiscard]] charts::GrowthChartContent content() const;
    [[nodiscard]] QString measureWords() const;
    [[nodiscard]] QString basisWords() const;
    [[nodiscard]] QStringList captionLines() const;

    QList<FamilyGrowth> m_children;
    RecordId m_wanted;
    RecordId m_shown;
    models::GrowthTableModel m_model;
    QComboBox* m_who = nullptr;
    widgets::SegmentedSwitch* m_measures = nullptr;
    QComboBox* m_period = nullptr;
    QCheckBox* m_corrected = nullptr;
    QCheckBox* m_actual = nullptr;
    charts::GrowthChart* m_chart = nullptr;
    widgets::StatefulView* m_chartView = nullptr;
    widgets::Label* m_point = nullptr;
    QWidget* m_prompts = nullptr;
    QVBoxLayout* m_side = nullptr;
    widgets::RowTable* m_table = nullptr;
    widgets::Label* m_caption = nullptr;
    QBoxLayout* m_both = nullptr;
    QWidget* m_panel = nullptr;
    widgets::StatefulView* m_view = nullptr;
};

} // namespace lodestar::pages
