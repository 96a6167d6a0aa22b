#pragma once

#include "core/services/ReferralFilter.h"
#include "ui/widgets/Dialog.h"

class QCheckBox;
class QComboBox;

namespace lodestar::pages {

/// Ward, service, worker and whose turn it is: what narrows the list of referrals.
class ReferralFilterDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    ReferralFilterDialog(const QList<ReferralRow>& rows, const ReferralFilter& filter, QWidget* parent = nullptr);

    [[nodiscard]] ReferralFilter filter() const;

protected:
    /// A choice of what is shown is no text.
    [[nodiscard]] bool wouldLoseText() const override { return false; }

private:
    ReferralFilter m_filter;
    QList<QCheckBox*> m_wards;
    QComboBox* m_service = nullptr;
    QComboBox* m_worker = nullptr;
    QComboBox* m_turn = nullptr;
};

} // namespace lodestar::pages
