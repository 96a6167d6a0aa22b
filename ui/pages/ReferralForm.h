#pragma once

#include "core/services/Directory.h"
#include "core/services/ReferralDraft.h"
#include "core/services/Session.h"
#include "core/services/Transfer.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace lodestar::widgets {
class Box;
class ChoiceRow;
class DateField;
class FormGrid;
class Label;
class TextBox;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// What the referrer writes: for whom, to which service, why, what was tried, how urgent, and on what it rests.
class ReferralForm final : public QWidget {
    Q_OBJECT

public:
    struct Person {
        RecordId record;
        QString name;
    };
    ReferralForm(Session& session, QList<Person> people, QList<Receiver> receivers, QWidget* parent = nullptr);

    void setDraft(const ReferralDraft& draft);
    [[nodiscard]] ReferralDraft draft() const;
    /// What is known of the service that is asked for: the ward and age of the person.
    void setAsk(const DirectoryAsk& ask) { m_ask = ask; }
    /// Puts the keyboard where something is missing first.
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    widgets::Box* addBox(const QString& title);
    void buildWhat();
    void buildAgreement();
    void chooseService();
    void take(const DirectoryService& service);
    void showWhere();
    void showAgreement();
    [[nodiscard]] ReferralAgreement agreement() const;

    Session& m_session;
    QList<Person> m_people;
    QList<Receiver> m_receivers;
    ReferralDraft m_draft; ///< what has no field here
    DirectoryAsk m_ask;
    QString m_chosenName; ///< of the directory's row
    QString m_rule;       ///< the row's word about agreement
    QComboBox* m_person = nullptr;
    QLineEdit* m_service = nullptr;
    QLineEdit* m_provider = nullptr;
    widgets::Label* m_where = nullptr;
    QComboBox* m_receiver = nullptr;
    widgets::ChoiceRow* m_urgency = nullptr;
    widgets::TextBox* m_why = nullptr;
    widgets::TextBox* m_tried = nullptr;
    widgets::FormGrid* m_agreementForm = nullptr;
    widgets::ChoiceRow* m_consent = nullptr;
    QLineEdit* m_givenBy = nullptr;
    widgets::DateField* m_on = nullptr;
    widgets::TextBox* m_what = nullptr;
    QLineEdit* m_language = nullptr;
    widgets::ChoiceRow* m_interpreter = nullptr;
    widgets::ChoiceRow* m_basis = nullptr;
    widgets::TextBox* m_basisWhy = nullptr;
    widgets::ChoiceRow* m_told = nullptr;
};

} // namespace lodestar::pages
