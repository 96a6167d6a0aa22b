#include "ui/pages/FamilyPassphraseDialog.h"

#include "ui/theme/Words.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

FamilyPassphraseDialog::FamilyPassphraseDialog(const PassphraseCheck& check, QWidget* parent)
    : Dialog(tr("Open what is sealed"), parent)
    , m_check(check) {
    auto* words = new widgets::Label(tr("Look who else sees this screen. Opening is noted in the audit."),
                                     theme::TypeRole::Body, theme::Colour::TextSoft, this);
    body()->addWidget(words->wrapping());
    auto* grid = new widgets::FormGrid(this);
    m_passphrase = new QLineEdit(grid);
    m_passphrase->setEchoMode(QLineEdit::Password);
    grid->addRow(tr("&Passphrase"), m_passphrase);
    body()->addWidget(grid);
    m_open = addDefault(tr("&Open"));
    connect(m_open, &QPushButton::clicked, this, &FamilyPassphraseDialog::checkTyped);
}

void FamilyPassphraseDialog::checkTyped() {
    if (!m_check) return setProblem(tr("The passphrase cannot be checked here."), tr("Nothing has been opened."));
    m_open->setEnabled(false);
    m_check(m_passphrase->text()).then(this, [this](const Status& status) {
        m_open->setEnabled(true);
        m_passphrase->clear();
        if (status) return accept();
        setProblem(theme::Words::text(status.error()));
        m_passphrase->setFocus();
    });
}

} // namespace lodestar::pages
