#include "ui/pages/SafetySettings.h"

#include "core/services/Audit.h"
#include "ui/pages/FirstStartScreen.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::Box;
using widgets::FormGrid;
using widgets::Label;

namespace {

QLineEdit* secretField(QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return field;
}

Label* soft(const QString& words, QWidget* parent) {
    return (new Label(words, theme::TypeRole::Table, theme::Colour::TextSoft, parent))->wrapping();
}

} // namespace

SafetySettings::SafetySettings(SettingsContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    addPassphrase();
    addBackup();
    addRecovery();
}

void SafetySettings::addPassphrase() {
    auto* box = new Box(tr("Passphrase"), this);
    m_form = new FormGrid(box);
    m_old = secretField(box);
    m_new = secretField(box);
    m_again = secretField(box);
    m_form->addRow(tr("The &present one"), m_old);
    m_form->addRow(tr("A &new one, at least %1 letters").arg(FirstStartScreen::leastPassphrase), m_new);
    m_form->addRow(tr("The new one a&gain"), m_again);
    box->body()->addWidget(m_form);
    auto* change = new QPushButton(tr("Change the passphrase"), box);
    connect(change, &QPushButton::clicked, this, &SafetySettings::changePassphrase);
    box->body()->addWidget(change, 0, Qt::AlignLeft);
    m_changed = soft(tr("The records are not encrypted anew: only the key's wrapping changes."), box);
    box->body()->addWidget(m_changed);
    layout()->addWidget(box);
}

void SafetySettings::addBackup() {
    auto* box = new Box(tr("Backup"), this);
    auto* form = new FormGrid(box);
    m_backupPassphrase = secretField(box);
    form->addRow(tr("Pass&phrase"), m_backupPassphrase);
    box->body()->addWidget(form);
    auto* make = new QPushButton(tr("Make a backup…"), box);
    connect(make, &QPushButton::clicked, this, &SafetySettings::backup);
    box->body()->addWidget(make, 0, Qt::AlignLeft);
    m_backedUp =
        soft(tr("One file, as encrypted as this laptop; the passphrase of today opens it. To put it back, choose "
                "Restore a backup at the first start on an empty laptop. Try that once: a backup that was never "
                "restored is a hope."),
             box);
    box->body()->addWidget(m_backedUp);
    layout()->addWidget(box);
}

void SafetySettings::addRecovery() {
    auto* box = new Box(tr("When the passphrase is forgotten"), this);
    auto* form = new FormGrid(box);
    m_recoveryPassphrase = secretField(box);
    form->addRow(tr("Passph&rase"), m_recoveryPassphrase);
    box->body()->addWidget(form);
    auto* choose = new QPushButton(tr("Take the organisation’s public key…"), box);
    connect(choose, &QPushButton::clicked, this, &SafetySettings::sealToOrganisation);
    box->body()->addWidget(choose, 0, Qt::AlignLeft);
    m_sealed =
        soft(tr("With it two named people of your organisation can set a new passphrase here. They see nothing of "
                "the records, and it stands in the audit. Ask your system owner for the file."),
             box);
    box->body()->addWidget(m_sealed);
    layout()->addWidget(box);
}

void SafetySettings::runWith(const QString& passphrase, const std::function<Status(const SecureBytes&)>& act,
                             Label* answer, const QString& done) {
    if (std::exchange(m_busy, true)) return;
    answer->setText(tr("This takes a moment."));
    auto secret = std::make_shared<SecureBytes>(SecureBytes::passphrase(passphrase));
    QtConcurrent::run([secret, act] { return act(*secret); }).then(this, [this, answer, done](const Status& status) {
        m_busy = false;
        answer->setText(status ? done : theme::Words::text(status.error()));
        widgets::Speech::announce(answer, answer->text());
    });
}

void SafetySettings::changePassphrase() {
    const int least = FirstStartScreen::leastPassphrase;
    m_form->setProblem(m_new, m_new->text().size() < least
                                  ? tr("At least %1 letters, so that it cannot be guessed.").arg(least)
                                  : QString());
    m_form->setProblem(m_again, m_again->text() != m_new->text() ? tr("The two are not the same.") : QString());
    if (m_form->hasProblems()) {
        m_form->firstProblem()->setFocus();
        return;
    }
    auto fresh = std::make_shared<SecureBytes>(SecureBytes::passphrase(m_new->text()));
    StoreFile* file = &m_context.profile.file();
    runWith(
        m_old->text(), [file, fresh](const SecureBytes& old) { return file->changePassphrase(old, *fresh); }, m_changed,
        tr("The passphrase is changed. Older backups open with the old one."));
    for (QLineEdit* each : {m_old, m_new, m_again})
        each->clear();
}

void SafetySettings::backup() {
    auto* dialog = new QFileDialog(this, tr("Make a backup"), u"lodestar.backup"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        Profile* profile = &m_context.profile;
        runWith(
            m_backupPassphrase->text(),
            [profile, path](const SecureBytes& secret) { return profile->backup(secret, path); }, m_backedUp,
            tr("The backup is written and whole: %1").arg(path));
        m_backupPassphrase->clear();
        const AuditLine line{
            m_context.session.clock().now().toString(Qt::ISODate), m_context.session.me().staff, u"backup"_s, {}, {}};
        m_context.session.keep([line](Connection& connection) { return note(connection, line); });
    });
    dialog->open();
}

void SafetySettings::sealToOrganisation() {
    auto* dialog = new QFileDialog(this, tr("The organisation’s public key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        Profile* profile = &m_context.profile;
        runWith(
            m_recoveryPassphrase->text(),
            [profile, path](const SecureBytes& secret) { return profile->sealToOrganisation(secret, path); }, m_sealed,
            tr("Your organisation can now set a new passphrase on this laptop."));
        m_recoveryPassphrase->clear();
    });
    dialog->open();
}

} // namespace lodestar::pages
