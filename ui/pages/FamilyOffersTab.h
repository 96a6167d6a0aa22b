#pragma once

#include "core/services/Offers.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/FamilyTab.h"

class QPushButton;

namespace lodestar::widgets {
class Box;
class DateField;
class Label;
class RowList;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// What is open to this family on a day, why or why not, and what it answered.
class FamilyOffersTab final : public FamilyTab {
    Q_OBJECT

public:
    explicit FamilyOffersTab(FamilyContext& context, QWidget* parent = nullptr);

    void refresh() override;

private:
    void show(const QList<OpenOffer>& offers, QDate on);
    void answer(const QModelIndex& row);
    void askSheet();

    QList<OpenOffer> m_offers;
    models::RowsModel m_rows;
    widgets::DateField* m_on = nullptr;
    widgets::Box* m_box = nullptr;
    widgets::RowList* m_list = nullptr;
    widgets::Label* m_words = nullptr;
    widgets::StatefulView* m_view = nullptr;
    QPushButton* m_answer = nullptr;
};

} // namespace lodestar::pages
