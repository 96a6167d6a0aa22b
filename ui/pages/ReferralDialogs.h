#pragma once

#include "core/services/Referral.h"
#include "ui/pages/ActDialog.h"
#include "ui/pages/FamilyContext.h"
#include "ui/pages/FamilyFieldEditor.h"

class QComboBox;
class QLineEdit;

namespace lodestar::widgets {
class TextBox;
}

namespace lodestar::pages {

/// How it goes: the way, to where, and when. For safeguarding it goes whatever is missing; else it says what is.
class ReferralSendDialog final : public ActDialog {
    Q_OBJECT

public:
    ReferralSendDialog(Session& session, const Referral& referral, const QString& method, const QString& to,
                       QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    Entry m_drawn;
    bool m_urgent = false;
    QList<ReferralGap> m_gaps;
    QComboBox* m_method = nullptr;
    QLineEdit* m_to = nullptr;
    widgets::DateField* m_on = nullptr;
    widgets::TextBox* m_words = nullptr;
};

/// Something that happened to a referral: the fields of that state, with its day.
class ReferralStepDialog final : public ActDialog {
    Q_OBJECT

public:
    /// `moves` false: it is only written into its place, the referral stands where it stands.
    ReferralStepDialog(const FamilyContext& context, const Referral& referral, rules::ReferralState state, bool moves,
                       QWidget* parent);
    /// What the fields begin with.
    void begin(const QJsonObject& fields);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    [[nodiscard]] ReferralStep step() const;

    Entry m_drawn;
    rules::ReferralState m_state;
    bool m_moves;
    bool m_ofChild;
    QMap<QString, FamilyFieldEditor*> m_editors;
};

/// A day and a name: the family was told, the agreement was taken back.
class ReferralDayDialog final : public ActDialog {
    Q_OBJECT

public:
    using Act = std::function<Status(Work&, QDate on, const QString& by)>;
    struct Words {
        QString title;
        QString explanation;
        QString doIt;
        QString by; ///< label of the name; empty: none is asked
    };
    ReferralDayDialog(Session& session, const Words& words, Act perform, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    Act m_act;
    widgets::DateField* m_on = nullptr;
    QLineEdit* m_by = nullptr;
};

} // namespace lodestar::pages
