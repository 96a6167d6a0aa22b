#pragma once

#include "core/services/Chronology.h"
#include "ui/models/FamilyTimelineModel.h"
#include "ui/pages/FamilyTab.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace lodestar::widgets {
class DateField;
class FlowLayout;
class RowList;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Everything of the family on one page, oldest first: who, what, when it happened, who wrote it when. Filtered by
/// person, kind, days and words; sealed entries only with the right, after the passphrase, until the tab is left.
class FamilyChronologyTab final : public FamilyTab {
    Q_OBJECT

public:
    explicit FamilyChronologyTab(FamilyContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void leave() override;
    [[nodiscard]] bool isSealedOpen() const { return m_sealedOpen; }

private:
    void buildTools(widgets::FlowLayout* tools);
    void fillPeople();
    void read();
    void filter();
    void showState();
    void clearFilters();
    void askSealed();
    void openSealed();
    void print();
    void openRow(const QModelIndex& row);

    models::FamilyTimelineModel m_model;
    QComboBox* m_people = nullptr;
    QComboBox* m_groups = nullptr;
    widgets::DateField* m_from = nullptr;
    widgets::DateField* m_to = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_sealed = nullptr;
    QPushButton* m_print = nullptr;
    widgets::RowList* m_list = nullptr;
    widgets::StatefulView* m_view = nullptr;
    bool m_sealedOpen = false;
};

} // namespace lodestar::pages
