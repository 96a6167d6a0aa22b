#pragma once

#include "core/services/Referral.h"
#include "core/services/ReferralLetter.h"
#include "core/services/Session.h"
#include "ui/widgets/Dialog.h"

namespace lodestar::widgets {
class ChoiceRow;
class Label;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// The letter of a referral: for whom it is, printed or saved as a PDF file. Either is kept with the record and noted.
class ReferralLetterDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    ReferralLetterDialog(Session& session, Referral referral, QWidget* parent);

Q_SIGNALS:
    void made();

private:
    using Take = std::function<void(const ReferralLetter&)>;
    void read(const Take& take);
    void askPrinter(const ReferralLetter& letter);
    void askFile(const ReferralLetter& letter);
    void keep(const ReferralLetter& letter, const QByteArray& pdf, bool saved);
    void showWords();
    [[nodiscard]] LetterFor whom() const;

    Session& m_session;
    Referral m_referral;
    widgets::ChoiceRow* m_whom = nullptr;
    widgets::Label* m_words = nullptr;
};

} // namespace lodestar::pages
