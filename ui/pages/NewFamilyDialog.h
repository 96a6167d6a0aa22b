#pragma once

#include "core/services/NewFamily.h"
#include "ui/pages/ActDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace lodestar::widgets {
class DateField;
}

namespace lodestar::pages {

/// Writes down a family that no list brought: the first person, where they live, and since when they are ours. Others
/// are added on the family's page, which opens next.
class NewFamilyDialog final : public ActDialog {
    Q_OBJECT

public:
    /// `wards` are offered; another may be typed.
    NewFamilyDialog(Session& session, const QStringList& wards, QWidget* parent);

Q_SIGNALS:
    /// The household made; the dialog has closed.
    void made(const lodestar::RecordId& household);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;
    void accept() override;

private:
    void buildPerson();
    void buildHome(const QStringList& wards);
    /// Only what fits to a child, or to an adult.
    void fit();
    [[nodiscard]] NewFamily typed() const;

    /// Written on the writing thread before the dialog is told that the act is done.
    std::shared_ptr<RecordId> m_made = std::make_shared<RecordId>();
    QComboBox* m_relationship = nullptr;
    QLineEdit* m_given = nullptr;
    QLineEdit* m_family = nullptr;
    widgets::DateField* m_born = nullptr;
    QComboBox* m_sex = nullptr;
    QLineEdit* m_number = nullptr;
    widgets::DateField* m_expecting = nullptr;
    QLineEdit* m_line1 = nullptr;
    QLineEdit* m_town = nullptr;
    QLineEdit* m_postcode = nullptr;
    QComboBox* m_ward = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_language = nullptr;
    QCheckBox* m_confidential = nullptr;
    widgets::DateField* m_from = nullptr;
};

} // namespace lodestar::pages
