#pragma once

#include "core/services/Directory.h"
#include "core/services/Offers.h"
#include "ui/pages/ActDialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace lodestar::widgets {
class CheckFlow;
class DateField;
class TextBox;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// The ages that something is for, in one line: in pregnancy, from so many months to so many.
class AgeSpanEditor final : public QWidget {
    Q_OBJECT

public:
    explicit AgeSpanEditor(const rules::AgeSpan& ages, QWidget* parent = nullptr);
    [[nodiscard]] rules::AgeSpan ages() const;

private:
    widgets::CheckFlow* m_pregnancy = nullptr;
    QSpinBox* m_from = nullptr;
    QSpinBox* m_to = nullptr;
};

/// A service of the directory, new or to be changed.
class ServiceDialog final : public ActDialog {
    Q_OBJECT

public:
    ServiceDialog(Session& session, DirectoryService service, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    void addWhat(widgets::FormGrid& grid);
    void addHow(widgets::FormGrid& grid);
    void addTimes(widgets::FormGrid& grid);
    [[nodiscard]] DirectoryService typed() const;

    DirectoryService m_service;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_provider = nullptr;
    QComboBox* m_sort = nullptr;
    widgets::CheckFlow* m_needs = nullptr;
    widgets::TextBox* m_about = nullptr;
    widgets::TextBox* m_eligibility = nullptr;
    AgeSpanEditor* m_ages = nullptr;
    QLineEdit* m_wards = nullptr;
    QLineEdit* m_languages = nullptr;
    QComboBox* m_method = nullptr;
    QLineEdit* m_who = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_web = nullptr;
    QLineEdit* m_address = nullptr;
    QComboBox* m_agreement = nullptr;
    QComboBox* m_keptWith = nullptr;
    QSpinBox* m_acknowledge = nullptr;
    QSpinBox* m_decide = nullptr;
    QSpinBox* m_offer = nullptr;
    QLineEdit* m_timesSource = nullptr;
    QComboBox* m_capacity = nullptr;
    QLineEdit* m_receiver = nullptr;
    widgets::DateField* m_from = nullptr;
    widgets::DateField* m_to = nullptr;
};

/// An offer to families, new or to be changed.
class OfferDialog final : public ActDialog {
    Q_OBJECT

public:
    OfferDialog(Session& session, Offer offer, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    Offer m_offer;
    QLineEdit* m_name = nullptr;
    widgets::TextBox* m_about = nullptr;
    QComboBox* m_reach = nullptr;
    AgeSpanEditor* m_ages = nullptr;
    widgets::CheckFlow* m_wards = nullptr;
    widgets::CheckFlow* m_levels = nullptr;
    widgets::CheckFlow* m_circumstances = nullptr;
    QLineEdit* m_others = nullptr;
    widgets::DateField* m_from = nullptr;
    widgets::DateField* m_to = nullptr;
};

/// "Looked at today, it is still so": by whom, and what was found out.
class DirectoryCheckDialog final : public ActDialog {
    Q_OBJECT

public:
    using Confirm = std::function<Result<EntryId>(Work&, const QString& by, const QString& words)>;
    DirectoryCheckDialog(Session& session, const QString& name, Confirm confirm, QWidget* parent);

protected:
    std::function<Status(Work&)> act() override;

private:
    Confirm m_confirm;
    QLineEdit* m_by = nullptr;
    widgets::TextBox* m_words = nullptr;
};

} // namespace lodestar::pages
