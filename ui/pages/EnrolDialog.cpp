#include "ui/pages/EnrolDialog.h"

#include "ui/theme/Words.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using widgets::Label;

EnrolDialog::EnrolDialog(Session& session, TransportFactory transports, QWidget* parent)
    : Dialog(tr("Connect this laptop"), parent)
    , m_session(session)
    , m_transports(std::move(transports))
    , m_form(new widgets::FormGrid(this))
    , m_server(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_authority(new QLineEdit(this)) {
    setMinimumWidth(560);
    const QString words = tr("Your system owner gives you the address and a code that is good once. What is on this "
                             "laptop stays; afterwards it is sent.");
    body()->addWidget((new Label(words, theme::TypeRole::Body, theme::Colour::TextSoft, this))->wrapping());
    m_server->setPlaceholderText(u"https://"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_form->addRow(tr("&Server"), m_server);
    m_form->addRow(tr("One-time c&ode"), m_code);
    m_form->addRow(tr("&Password, if you were given one"), m_password);
    m_form->addRow(tr("Certi&ficate of your service, if it has its own"), m_authority);
    body()->addWidget(m_form);
    connect(addButton(tr("Choose the &certificate…")), &QPushButton::clicked, this, &EnrolDialog::chooseFile);
    m_connect = addDefault(tr("Co&nnect"));
    connect(m_connect, &QPushButton::clicked, this, &EnrolDialog::submit);
    m_server->setFocus();
}

void EnrolDialog::chooseFile() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Certificate of your service"), {},
                                                      tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (!file.isEmpty()) m_authority->setText(file);
}

void EnrolDialog::submit() {
    m_form->setProblem(m_server, m_server->text().trimmed().startsWith(u"https://"_s)
                                     ? QString()
                                     : tr("An address that begins with https://"));
    m_form->setProblem(m_code, m_code->text().trimmed().isEmpty() ? tr("The code from your system owner.") : QString());
    if (!m_server->text().trimmed().startsWith(u"https://"_s)) return m_server->setFocus();
    if (m_code->text().trimmed().isEmpty()) return m_code->setFocus();
    setProblem({});
    m_connect->setEnabled(false);
    SyncSettings settings;
    settings.server = m_server->text().trimmed();
    settings.caFile = m_authority->text().trimmed();
    auto password = std::make_shared<SecureBytes>(SecureBytes::passphrase(m_password->text()));
    m_session
        .onSyncThread([settings, password, code = m_code->text().trimmed(), make = m_transports,
                       &clock = m_session.clock()](Connection& connection, const DeviceKey&) -> Result<Enrolled> {
            LODESTAR_ASSIGN(const auto transport, make(settings, clock));
            LODESTAR_ASSIGN(Enrolled done, enrol(connection, *transport, clock, {code, std::move(*password)}));
            LODESTAR_TRY(settings.write(connection));
            return done;
        })
        .then(this, [this](const Result<Enrolled>& enrolled) { finish(enrolled); });
}

void EnrolDialog::finish(const Result<Enrolled>& enrolled) {
    m_connect->setEnabled(true);
    m_password->clear();
    if (enrolled) {
        accept();
        Q_EMIT connected(enrolled->me.name);
        return;
    }
    if (enrolled.error().code == ErrorCode::NotAllowed)
        return setProblem(tr("The server did not take the code."),
                          tr("It may be mistyped, used already or too old, or the password is wrong. Nothing was "
                             "changed."));
    setProblem(theme::Words::text(enrolled.error()), tr("Nothing was changed."));
}

} // namespace lodestar::pages
