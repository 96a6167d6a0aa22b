#pragma once

#include "core/services/CaseloadFilter.h"
#include "ui/widgets/Dialog.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace lodestar::pages {

/// Which families are shown: ward, children's age, worker, needs level, language, alert, days without contact.
class CaseloadFilterDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    /// The choices are those that occur in `caseload`.
    CaseloadFilterDialog(const Caseload& caseload, const CaseloadFilter& filter, QWidget* parent);

    [[nodiscard]] CaseloadFilter filter() const;

protected:
    [[nodiscard]] bool wouldLoseText() const override { return false; }

private:
    void addWards(const Caseload& caseload);
    void addLevels();
    void addChoices(const Caseload& caseload);

    CaseloadFilter m_filter;
    QList<QCheckBox*> m_wards;
    QList<QCheckBox*> m_levels;
    QComboBox* m_under = nullptr;
    QComboBox* m_worker = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_face = nullptr;
    QSpinBox* m_unseen = nullptr;
};

} // namespace lodestar::pages
