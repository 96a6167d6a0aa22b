#pragma once

#include "core/services/Offers.h"
#include "ui/pages/ActDialog.h"
#include "ui/pages/FamilyContext.h"

class QComboBox;
class QLineEdit;

namespace lodestar::widgets {
class ChoiceRow;
class DateField;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// What a family was offered, or answered: offered, accepted, declined, later; for whom and when.
class OfferAnswerDialog final : public ActDialog {
    Q_OBJECT

public:
    OfferAnswerDialog(const FamilyContext& context, const OpenOffer& open, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    Offer m_offer;
    QComboBox* m_about = nullptr;
    widgets::ChoiceRow* m_answer = nullptr;
    widgets::DateField* m_on = nullptr;
    QLineEdit* m_why = nullptr;
};

} // namespace lodestar::pages
