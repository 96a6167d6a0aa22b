#include "ui/pages/RecoveryScreen.h"

#include "core/base/Error.h"
#include "ui/pages/FirstStartScreen.h"
#include "ui/theme/Words.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

RecoveryScreen::RecoveryScreen(QWidget* parent)
    : EntranceScreen(tr("Forgotten passphrase"), parent) {
    addWords(tr("Your organisation's key sets a new passphrase; nothing that was written is lost. Two people do it "
                "together, and their names are kept. No record is shown."));
    m_first = new QLineEdit;
    m_second = new QLineEdit;
    m_file = new QLineEdit;
    m_passphrase = new QLineEdit;
    m_again = new QLineEdit;
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_form = new widgets::FormGrid;
    m_form->setStacked(true);
    m_form->addRow(tr("&First person"), m_first);
    m_form->addRow(tr("&Second person"), m_second);
    m_form->addRow(tr("File with the organisation's secret &key"), m_file);
    auto* choose = new QPushButton(tr("&Choose the file..."));
    m_form->addWide(choose);
    m_form->addRow(tr("New &passphrase, at least %1 letters").arg(FirstStartScreen::leastPassphrase), m_passphrase);
    m_form->addRow(tr("The new passphrase a&gain"), m_again);
    body()->addWidget(m_form);
    m_recover = addPrimary(tr("Set the &new passphrase"));
    QPushButton* back = addLink(tr("&Back to Unlock"));
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Choose the organisation's secret key"));
        if (!file.isEmpty()) m_file->setText(file);
    });
    connect(m_recover, &QPushButton::clicked, this, &RecoveryScreen::submit);
    connect(back, &QPushButton::clicked, this, &RecoveryScreen::backAsked);
    setFocusProxy(m_first);
}

void RecoveryScreen::submit() {
    const QString first = m_first->text().trimmed();
    const QString second = m_second->text().trimmed();
    m_form->setProblem(m_first, first.isEmpty() ? tr("Both people give their names.") : QString());
    m_form->setProblem(m_second, second.isEmpty() || second.compare(first, Qt::CaseInsensitive) == 0
                                     ? tr("A second person is needed.")
                                     : QString());
    m_form->setProblem(m_file, m_file->text().isEmpty() ? tr("Choose the key file.") : QString());
    m_form->setProblem(m_passphrase, m_passphrase->text().size() < FirstStartScreen::leastPassphrase
                                         ? tr("At least %1 letters.").arg(FirstStartScreen::leastPassphrase)
                                         : QString());
    m_form->setProblem(m_again, m_again->text() != m_passphrase->text() ? tr("The two are not the same.") : QString());
    if (m_form->hasProblems()) {
        m_form->firstProblem()->setFocus();
        return;
    }
    setProblem({});
    Q_EMIT recoverAsked({m_file->text(), first, second, m_passphrase->text()});
}

void RecoveryScreen::failed(const Error& error) {
    setBusy(false);
    setProblem(theme::Words::text(error));
}

void RecoveryScreen::setBusy(bool busy) {
    m_recover->setEnabled(!busy);
}

} // namespace lodestar::pages
