#include "ui/pages/UnlockScreen.h"

#include "core/base/Error.h"
#include "ui/theme/Words.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace lodestar::pages {

UnlockScreen::UnlockScreen(const QString& owner, const QString& lastSync, QWidget* parent)
    : EntranceScreen(tr("Unlock"), parent) {
    if (!owner.isEmpty()) addWords(tr("This laptop's records belong to %1.").arg(owner));
    m_passphrase = new QLineEdit;
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    auto* form = new widgets::FormGrid;
    form->setStacked(true);
    form->addRow(tr("&Passphrase"), m_passphrase);
    body()->addWidget(form);
    m_unlock = addPrimary(tr("&Unlock"));
    QPushButton* forgotten = addLink(tr("&Forgotten passphrase..."));
    addWords(lastSync);

    m_countdown = new QTimer(this);
    m_countdown->setInterval(1000);
    connect(m_countdown, &QTimer::timeout, this, [this] { waitFor(m_seconds - 1); });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockScreen::submit);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockScreen::submit);
    connect(forgotten, &QPushButton::clicked, this, &UnlockScreen::recoveryAsked);
    setFocusProxy(m_passphrase);
}

void UnlockScreen::submit() {
    if (!m_unlock->isEnabled() || m_passphrase->text().isEmpty()) return;
    const QString passphrase = m_passphrase->text();
    m_passphrase->clear();
    setProblem({});
    Q_EMIT unlockAsked(passphrase);
}

void UnlockScreen::failed(const Error& error) {
    setBusy(false);
    setProblem(theme::Words::text(error));
    if (error.code == ErrorCode::WaitBeforeRetry) waitFor(error.detail.toInt());
    m_passphrase->setFocus();
}

void UnlockScreen::setBusy(bool busy) {
    m_unlock->setEnabled(!busy);
    m_unlock->setText(busy ? tr("Opening...") : tr("&Unlock"));
    m_passphrase->setReadOnly(busy);
}

void UnlockScreen::waitFor(int seconds) {
    m_seconds = seconds;
    m_unlock->setEnabled(seconds <= 0);
    if (seconds > 0) {
        setProblem(theme::Words::text({ErrorCode::WaitBeforeRetry, QString::number(seconds)}));
        if (!m_countdown->isActive()) m_countdown->start();
    } else {
        m_countdown->stop();
        setProblem({});
    }
}

} // namespace lodestar::pages
