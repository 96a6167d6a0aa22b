#pragma once

#include "core/services/People.h"
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

/// A person who joins the household: a new one, or one whose NHS number this laptop knows already.
class FamilyPersonDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    FamilyPersonDialog(FamilyContext& context, QWidget* parent);

Q_SIGNALS:
    void saved(const QString& words);

private:
    [[nodiscard]] NewPerson typed() const;
    [[nodiscard]] bool check();
    void save();
    void join();
    void finish(const Status& status);

    FamilyContext& m_context;
    widgets::FormGrid* m_grid = nullptr;
    QComboBox* m_relationship = nullptr;
    QLineEdit* m_given = nullptr;
    QLineEdit* m_family = nullptr;
    widgets::DateField* m_born = nullptr;
    QComboBox* m_sex = nullptr;
    QLineEdit* m_number = nullptr;
    QCheckBox* m_livesHere = nullptr;
    widgets::DateField* m_from = nullptr;
    QPushButton* m_join = nullptr;
};

} // namespace lodestar::pages
