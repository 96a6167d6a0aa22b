#pragma once

#include "core/services/FamilyPathway.h"
#include "ui/pages/FamilyContext.h"
#include "ui/widgets/Dialog.h"

class QLineEdit;

namespace lodestar::widgets {
class DateField;
class FormGrid;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// What was found about a step that was not done: declined, not possible, done elsewhere.
class FamilyStepDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    enum class About { Declined, NotPossible, Elsewhere };

    FamilyStepDialog(FamilyContext& context, About about, const PathwayLane& lane, const rules::StepState& state,
                     QWidget* parent);

Q_SIGNALS:
    void saved(const QString& words);

private:
    void buildAnswer();
    void save();
    void finish(const Status& status);

    FamilyContext& m_context;
    About m_about;
    RecordId m_person;
    EntryId m_pregnancy;
    QString m_step;
    widgets::FormGrid* m_grid = nullptr;
    widgets::DateField* m_on = nullptr;
    QLineEdit* m_by = nullptr;
    QLineEdit* m_why = nullptr;
};

} // namespace lodestar::pages
