#include "ui/pages/FirstStartScreen.h"

#include "core/base/Error.h"
#include "core/base/Role.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

namespace {

QLineEdit* secretField() {
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return field;
}

} // namespace

FirstStartScreen::FirstStartScreen(QWidget* parent)
    : EntranceScreen(tr("First start"), parent) {
    addWords(tr("Lodestar keeps the records on this laptop, encrypted. Say who works here and choose a passphrase; "
                "nobody can read the records without it."));
    m_name = new QLineEdit;
    m_role = new QComboBox;
    for (const QString& name : roleNames())
        m_role->addItem(roleTitle(*roleFromName(name)), name);
    m_reference = new QLineEdit;
    m_team = new QLineEdit;
    m_passphrase = secretField();
    m_again = secretField();
    m_form = new widgets::FormGrid;
    m_form->setStacked(true);
    m_form->addRow(tr("Your &name"), m_name);
    m_form->addRow(tr("&Role"), m_role);
    m_form->addRow(tr("&Staff number, if your service has one"), m_reference);
    m_form->addRow(tr("&Team"), m_team);
    m_form->addRow(tr("&Passphrase, at least %1 letters: a few words are best").arg(leastPassphrase), m_passphrase);
    m_form->addRow(tr("The passphrase a&gain"), m_again);
    body()->addWidget(m_form);
    m_connects = new QCheckBox(tr("I have a &code to connect this laptop to my service"));
    body()->addWidget(m_connects);
    addWords(tr("Not for live records until your organisation holds its own clinical safety case (DCB0160), a data "
                "protection assessment and a tested backup."));
    m_understood = new QCheckBox(tr("I have &understood this"));
    body()->addWidget(m_understood);
    m_begin = addPrimary(tr("&Begin"));
    QPushButton* restore = addLink(tr("Restore a bac&kup instead..."));
    connect(m_begin, &QPushButton::clicked, this, &FirstStartScreen::submit);
    connect(restore, &QPushButton::clicked, this, &FirstStartScreen::askForBackup);
    setFocusProxy(m_name);
}

bool FirstStartScreen::check() {
    m_form->setProblem(m_name,
                       m_name->text().trimmed().isEmpty() ? tr("Your name stands beside all you write.") : QString());
    m_form->setProblem(m_passphrase, m_passphrase->text().size() < leastPassphrase
                                         ? tr("At least %1 letters, so that it cannot be guessed.").arg(leastPassphrase)
                                         : QString());
    m_form->setProblem(m_again, m_again->text() != m_passphrase->text() ? tr("The two are not the same.") : QString());
    if (m_form->hasProblems()) {
        m_form->firstProblem()->setFocus();
        return false;
    }
    if (!m_understood->isChecked()) {
        setProblem(tr("Tick the box about live records first."));
        m_understood->setFocus();
        return false;
    }
    return true;
}

void FirstStartScreen::submit() {
    if (!m_begin->isEnabled() || !check()) return;
    setProblem({});
    Q_EMIT beginAsked({m_name->text().trimmed(), m_role->currentData().toString(), m_reference->text().trimmed(),
                       m_team->text().trimmed(), m_passphrase->text(), m_connects->isChecked()});
}

void FirstStartScreen::askForBackup() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a backup of Lodestar"));
    if (file.isEmpty()) return;
    widgets::Dialog dialog(tr("Restore a backup"), this);
    QLineEdit* passphrase = secretField();
    auto* form = new widgets::FormGrid;
    form->setStacked(true);
    form->addRow(tr("&Passphrase of the day of the backup"), passphrase);
    dialog.body()->addWidget(form);
    dialog.addPrimary(tr("&Restore"));
    if (dialog.exec() == QDialog::Accepted) Q_EMIT restoreAsked(file, passphrase->text());
}

void FirstStartScreen::failed(const Error& error) {
    setBusy(false);
    setProblem(theme::Words::text(error));
}

void FirstStartScreen::setBusy(bool busy) {
    m_begin->setEnabled(!busy);
    m_begin->setText(busy ? tr("Making the store...") : tr("&Begin"));
}

} // namespace lodestar::pages
