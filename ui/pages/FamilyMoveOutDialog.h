#pragma once

#include "ui/pages/FamilyContext.h"
#include "ui/widgets/Dialog.h"

class QLineEdit;

namespace lodestar::widgets {
class DateField;
class FormGrid;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// From which day somebody is no longer of the household, and why.
class FamilyMoveOutDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    FamilyMoveOutDialog(FamilyContext& context, const FamilyMember& member, QWidget* parent);

Q_SIGNALS:
    void saved(const QString& words);

private:
    void save();

    FamilyContext& m_context;
    EntryId m_membership;
    QString m_name;
    widgets::FormGrid* m_grid = nullptr;
    widgets::DateField* m_date = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace lodestar::pages
