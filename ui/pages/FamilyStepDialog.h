#pragma once

#include "core/services/FamilyPathway.h"
#include "core/services/NoAccess.h"
#include "ui/pages/FamilyContext.h"
#include "ui/widgets/Dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace lodestar::widgets {
class DateField;
class FormGrid;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// What was found about a step that was not done: nobody opened, declined, not possible, done elsewhere.
class FamilyStepDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    enum class About { Missed, Declined, NotPossible, Elsewhere };

    FamilyStepDialog(FamilyContext& context, About about, const PathwayLane& lane, const rules::StepState& state,
                     QWidget* parent);

Q_SIGNALS:
    void saved(const QString& words);

private:
    void buildMissed();
    void buildAnswer();
    void save();
    void saveMissed();
    void saveAnswer();
    void finish(const Status& status);

    FamilyContext& m_context;
    About m_about;
    RecordId m_person;
    EntryId m_pregnancy;
    QString m_step;
    QString m_type;
    widgets::FormGrid* m_grid = nullptr;
    QComboBox* m_outcome = nullptr;
    QCheckBox* m_card = nullptr;
    QComboBox* m_heard = nullptr;
    widgets::DateField* m_next = nullptr;
    widgets::DateField* m_on = nullptr;
    QLineEdit* m_by = nullptr;
    QLineEdit* m_why = nullptr;
};

} // namespace lodestar::pages
