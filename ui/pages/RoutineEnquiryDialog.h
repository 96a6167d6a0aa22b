#pragma once

#include "core/forms/Instrument.h"
#include "core/services/RoutineEnquiry.h"
#include "ui/pages/ActDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace lodestar::widgets {
class ChoiceRow;
class DateField;
class Label;
class TextBox;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Records a routine enquiry. Opened only behind the passphrase.
class RoutineEnquiryDialog final : public ActDialog {
    Q_OBJECT

public:
    /// Whom it may be about: record and name.
    using People = QList<std::pair<RecordId, QString>>;

    RoutineEnquiryDialog(Session& session, const RecordId& household, const People& people, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    void addAsked();
    void addDetail();
    void follow();
    void followDash();
    [[nodiscard]] RoutineEnquiry typed() const;

    RecordId m_household;
    QComboBox* m_person = nullptr;
    widgets::DateField* m_on = nullptr;
    widgets::ChoiceRow* m_answer = nullptr;
    QCheckBox* m_alone = nullptr;
    QComboBox* m_interpreter = nullptr;
    QLineEdit* m_why = nullptr;
    widgets::DateField* m_nextTry = nullptr;
    widgets::TextBox* m_words = nullptr;
    QLineEdit* m_seen = nullptr;
    QLineEdit* m_told = nullptr;
    QLineEdit* m_contact = nullptr;
    QLineEdit* m_dash = nullptr;
    widgets::Label* m_dashWords = nullptr;
    std::optional<forms::Cutoff> m_threshold; ///< of Dash, as the service set it
    QLineEdit* m_judgement = nullptr;
    QCheckBox* m_marac = nullptr;
};

} // namespace lodestar::pages
