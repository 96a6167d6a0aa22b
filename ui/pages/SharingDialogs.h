#pragma once

#include "core/services/Sharing.h"
#include "ui/pages/ActDialog.h"
#include "ui/pages/FamilyContext.h"

class QComboBox;
class QLineEdit;

namespace lodestar::widgets {
class ChoiceRow;
class DateField;
class TextBox;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// An answer about sharing: about whom, with whom, what for, agreed or refused, by whom and how.
class SharingAnswerDialog final : public ActDialog {
    Q_OBJECT

public:
    /// `begun`: person, agency and purpose as far as they are chosen; `agencies` are proposed.
    SharingAnswerDialog(const FamilyContext& context, const SharingAnswer& begun, const QStringList& agencies,
                        QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    void readGivers();
    void showGivers(const QList<SharingGiver>& givers);
    [[nodiscard]] RecordId person() const;
    [[nodiscard]] QString givenBy() const;

    QComboBox* m_person = nullptr;
    QComboBox* m_agency = nullptr;
    QComboBox* m_purpose = nullptr;
    widgets::ChoiceRow* m_answer = nullptr;
    QComboBox* m_giver = nullptr;
    QLineEdit* m_other = nullptr;
    QComboBox* m_how = nullptr;
    widgets::DateField* m_on = nullptr;
    QLineEdit* m_scope = nullptr;
};

/// A withdrawal: what comes of it stands above the button.
class SharingWithdrawDialog final : public ActDialog {
    Q_OBJECT

public:
    SharingWithdrawDialog(Session& session, SharingAnswer drawn, const WithdrawalEffects& effects, QWidget* parent);

    /// Reads what comes of it, then asks on top of `parent`.
    static void ask(Session& session, const SharingAnswer& drawn, QWidget* parent, std::function<void()> done);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    SharingAnswer m_drawn;
    widgets::DateField* m_on = nullptr;
    QLineEdit* m_by = nullptr;
};

/// Something that was shared, on its basis.
class SharedDialog final : public ActDialog {
    Q_OBJECT

public:
    SharedDialog(const FamilyContext& context, const QStringList& agencies, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    QComboBox* m_about = nullptr;
    QComboBox* m_with = nullptr;
    widgets::TextBox* m_what = nullptr;
    widgets::ChoiceRow* m_basis = nullptr;
    widgets::ChoiceRow* m_told = nullptr;
    widgets::DateField* m_on = nullptr;
    QComboBox* m_kept = nullptr;
};

} // namespace lodestar::pages
