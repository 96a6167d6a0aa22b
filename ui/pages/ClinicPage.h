#pragma once

#include "core/services/Clinic.h"
#include "ui/pages/VisitSheet.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lodestar::models {
class ClinicMatches;
}
namespace lodestar::widgets {
class Box;
class ChoiceRow;
class DateField;
class Label;
class RowList;
} // namespace lodestar::widgets

namespace lodestar::pages {

class VisitMeasureCell;

/// Weigh-ins one after the other with the keyboard alone: three letters, Enter, weight, Enter, next. Once a child is
/// chosen no other child's name is in sight. Who is not found is kept as a walk-in and matched when nobody looks on.
class ClinicPage final : public widgets::Page {
    Q_OBJECT

public:
    ClinicPage(Session& session, widgets::Navigator& navigator);

    void open(const widgets::Route& route) override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

private:
    enum class Stage { Finding, Weighing, WalkIn };

    void build();
    void buildFinding(QVBoxLayout* column);
    void buildWeighing(QVBoxLayout* column);
    void buildWalkIn(QVBoxLayout* column);
    void find();
    void choose(int row);
    void weigh(const ClinicChild& child, const VisitContext& context);
    void beginWalkIn();
    void makeCell();
    void save();
    void saveWeighIn();
    void saveWalkIn();
    void finished(const Status& status);
    void next(const QString& words);
    void go(Stage stage);
    void countWalkIns();
    void matchWalkIns();
    [[nodiscard]] WeighIn typed() const;
    /// What stands against keeping the weight; empty when nothing does.
    [[nodiscard]] QString problem() const;

    VisitSheet m_sheet;
    Stage m_stage = Stage::Finding;
    std::optional<ClinicChild> m_child;
    models::ClinicMatches* m_matches = nullptr;
    QLineEdit* m_place = nullptr;
    QLineEdit* m_letters = nullptr;
    widgets::RowList* m_list = nullptr;
    widgets::Label* m_nobody = nullptr;
    widgets::Box* m_finding = nullptr;
    widgets::Box* m_weighing = nullptr;
    QWidget* m_cellPlace = nullptr;
    QWidget* m_walkIn = nullptr;
    QLineEdit* m_name = nullptr;
    widgets::DateField* m_born = nullptr;
    QLineEdit* m_nhs = nullptr;
    QComboBox* m_scales = nullptr;
    widgets::ChoiceRow* m_clothes = nullptr;
    QLineEdit* m_words = nullptr;
    VisitMeasureCell* m_cell = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_match = nullptr;
    int m_asked = 0;
    int m_kept = 0;
    bool m_saving = false;
};

} // namespace lodestar::pages
