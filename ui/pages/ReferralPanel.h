#pragma once

#include "core/services/Referral.h"
#include "ui/pages/FamilyContext.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lodestar::pages {

/// "What happened": the usual next first, then something later, then the ends; and what else can be done with a
/// referral. Each opens its dialog.
class ReferralPanel final : public QWidget {
    Q_OBJECT

public:
    ReferralPanel(const FamilyContext& context, const Referral& referral, QWidget* parent = nullptr);

Q_SIGNALS:
    void done();
    /// The referral is to be sent: what stands in the form is saved first.
    void sendAsked();
    void historyAsked();
    void opened(const lodestar::EntryId& referral);

private:
    void addNext(QVBoxLayout* column);
    void addMore(QVBoxLayout* column);
    QPushButton* add(QVBoxLayout* column, const QString& words);
    void addMenu(QVBoxLayout* column, const QString& words, bool moves);
    void record(rules::ReferralState state, bool moves);
    void tellFamily();
    void takeAgreementBack();
    void makeLetter();
    void reopen();

    const FamilyContext& m_context;
    Referral m_referral;
};

} // namespace lodestar::pages
