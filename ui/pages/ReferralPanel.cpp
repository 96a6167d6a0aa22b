#include "ui/pages/ReferralPanel.h"

#include "ui/models/ReferralWords.h"
#include "ui/pages/ReferralDialogs.h"
#include "ui/pages/ReferralLetterDialog.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using models::ReferralWords;
using rules::ReferralState;
using S = ReferralState;

ReferralPanel::ReferralPanel(const FamilyContext& context, const Referral& referral, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_referral(referral) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* next = new widgets::Box(m_referral.isEnded() ? tr("It is ended") : tr("What happened"), this);
    addNext(next->body());
    column->addWidget(next);
    auto* more = new widgets::Box(tr("Also"), this);
    addMore(more->body());
    column->addWidget(more);
    column->addStretch(1);
}

QPushButton* ReferralPanel::add(QVBoxLayout* column, const QString& words) {
    auto* button = new QPushButton(words, this);
    column->addWidget(button);
    return button;
}

void ReferralPanel::addNext(QVBoxLayout* column) {
    if (m_referral.isEnded()) {
        auto* words = new widgets::Label(tr("What comes later is a new referral that continues this one."),
                                         theme::TypeRole::Table, theme::Colour::TextSoft, this);
        column->addWidget(words->wrapping());
        if (m_referral.reopenedAs.isNull())
            connect(add(column, tr("Open it again")), &QPushButton::clicked, this, &ReferralPanel::reopen);
    }
    for (const S state : m_referral.usualNext) {
        if (state == S::Sent && m_referral.isDraft()) continue; // the page's primary button
        QPushButton* button = add(column, ReferralWords::happened(state));
        if (state == S::Sent)
            connect(button, &QPushButton::clicked, this, &ReferralPanel::sendAsked);
        else
            connect(button, &QPushButton::clicked, this, [this, state] { record(state, true); });
    }
    const S now = m_referral.row.state();
    if (now == S::Attended || now == S::NotBrought)
        connect(add(column, now == S::Attended ? tr("They attended again…") : tr("Was not brought again…")),
                &QPushButton::clicked, this, [this, now] { record(now, true); });
    if (!m_referral.later.isEmpty()) addMenu(column, tr("Something later"), true);
    for (const S end : {S::Closed, S::Withdrawn}) {
        if (m_referral.isEnded() || m_referral.usualNext.contains(end)) continue;
        connect(add(column, ReferralWords::happened(end)), &QPushButton::clicked, this,
                [this, end] { record(end, true); });
    }
}

/// States that are not the usual next, or all that may have been learnt late.
void ReferralPanel::addMenu(QVBoxLayout* column, const QString& words, bool moves) {
    QPushButton* button = add(column, words);
    auto* menu = new QMenu(button);
    QList<S> states = m_referral.later;
    if (!moves) {
        states = rules::referralStates();
        states.removeIf([](S each) { return each == S::Draft || each == S::Sent || rules::isEnded(each); });
    }
    for (const S state : std::as_const(states))
        menu->addAction(ReferralWords::happened(state), this, [this, state, moves] { record(state, moves); });
    button->setMenu(menu);
}

void ReferralPanel::addMore(QVBoxLayout* column) {
    if (!m_referral.isDraft()) {
        addMenu(column, tr("Note something learnt late"), false);
        connect(add(column, tr("The family was told…")), &QPushButton::clicked, this, &ReferralPanel::tellFamily);
    }
    const auto agreement = ReferralDraft::of(m_referral.entry).agreement;
    if (agreement.isAgreed() && !m_referral.isEnded())
        connect(add(column, tr("The agreement was taken back…")), &QPushButton::clicked, this,
                &ReferralPanel::takeAgreementBack);
    connect(add(column, tr("Letter…")), &QPushButton::clicked, this, &ReferralPanel::makeLetter);
    connect(add(column, tr("History and corrections…")), &QPushButton::clicked, this, &ReferralPanel::historyAsked);
    if (!m_referral.previous.isNull())
        connect(add(column, tr("The referral before it")), &QPushButton::clicked, this,
                [this] { Q_EMIT opened(m_referral.previous); });
    if (!m_referral.reopenedAs.isNull())
        connect(add(column, tr("The referral that continues it")), &QPushButton::clicked, this,
                [this] { Q_EMIT opened(m_referral.reopenedAs); });
}

void ReferralPanel::record(S state, bool moves) {
    auto* dialog = new ReferralStepDialog(m_context, m_referral, state, moves, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ReferralPanel::done);
    dialog->QDialog::open();
}

void ReferralPanel::tellFamily() {
    auto* dialog = new ReferralDayDialog(
        m_context.session, {tr("The family was told"), tr("What came of the referral."), tr("&Save"), tr("&By")},
        [drawn = m_referral.entry](Work& work, QDate on, const QString& by) {
            return lodestar::tellFamily(work, drawn, on, by);
        },
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ReferralPanel::done);
    dialog->QDialog::open();
}

void ReferralPanel::takeAgreementBack() {
    const QString words =
        m_referral.isDraft()
            ? tr("The draft is withdrawn and nothing goes out.")
            : tr("Nothing more is shared, and a colleague who received it in Lodestar may not read on. What was sent "
                 "stays written. Then tell the service, and withdraw the referral if the family wishes.");
    auto* dialog = new ReferralDayDialog(
        m_context.session, {tr("The agreement was taken back"), words, tr("&Save"), {}},
        [drawn = m_referral.entry](Work& work, QDate on, const QString&) { return withdrawAgreement(work, drawn, on); },
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ReferralPanel::done);
    dialog->QDialog::open();
}

void ReferralPanel::makeLetter() {
    auto* dialog = new ReferralLetterDialog(m_context.session, m_referral, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReferralLetterDialog::made, this, &ReferralPanel::done);
    dialog->QDialog::open();
}

void ReferralPanel::reopen() {
    m_context.session.write([drawn = m_referral.entry](Work& work) { return reopenReferral(work, drawn); })
        .then(this, [this](const Result<EntryId>& made) {
            if (made)
                Q_EMIT opened(*made);
            else
                widgets::Speech::announce(this, theme::Words::text(made.error()));
        });
}

} // namespace lodestar::pages
