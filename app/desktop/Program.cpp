#include "app/desktop/Program.h"

#include "app/desktop/FindWiring.h"

#include "core/base/DateText.h"
#include "core/crypto/OrganisationKey.h"
#include "core/services/Audit.h"
#include "core/services/Conflicts.h"
#include "core/services/LockSettings.h"
#include "core/services/Refusals.h"
#include "core/services/SyncSentence.h"
#include "core/store/Backup.h"
#include "ui/pages/EnrolDialog.h"
#include "ui/pages/FirstStartScreen.h"
#include "ui/pages/KeptTextPage.h"
#include "ui/pages/RecoveryScreen.h"
#include "ui/pages/UnlockScreen.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusLine.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QTimer>
#include <QtConcurrent>

namespace lodestar::desktop {

using namespace Qt::StringLiterals;

namespace {

using OpenedSession = Result<std::unique_ptr<Session>>;

/// Opens on a worker; the session then belongs to the window's thread.
OpenedSession openFor(Profile& profile, const SecureBytes& passphrase, QThread* home) {
    auto session = profile.unlock(passphrase);
    if (session) (*session)->moveToThread(home);
    return session;
}

} // namespace

Program::Program(const QString& folder, const Clock& clock, theme::Theme& theme, shell::MainWindow& window,
                 TransportFactory transports)
    : m_folder(folder)
    , m_clock(clock)
    , m_theme(theme)
    , m_window(window)
    , m_profile(std::make_unique<Profile>(folder, clock))
    , m_transports(std::move(transports)) {
    registerPages();
    connect(&m_window, &shell::MainWindow::lockAsked, this, &Program::lock);
    connect(&m_window, &shell::MainWindow::textLeft, this, &Program::keepText);
    connect(&m_autoLock, &AutoLock::lockAsked, this, &Program::lock);
}

Program::~Program() = default;

void Program::start() {
    if (m_profile->exists())
        showUnlock();
    else
        showFirstStart();
}

void Program::startWith(const QString& passphrase) {
    showUnlock();
    unlock(passphrase);
}

void Program::showFirstStart() {
    auto* screen = new pages::FirstStartScreen;
    connect(screen, &pages::FirstStartScreen::beginAsked, this, &Program::begin);
    connect(screen, &pages::FirstStartScreen::restoreAsked, this, &Program::restore);
    m_window.lock(screen);
}

void Program::showUnlock() {
    auto* screen = new pages::UnlockScreen(owner(), lastSync());
    connect(screen, &pages::UnlockScreen::unlockAsked, this, &Program::unlock);
    connect(screen, &pages::UnlockScreen::recoveryAsked, this, &Program::showRecovery);
    m_window.lock(screen);
}

void Program::showRecovery() {
    auto* screen = new pages::RecoveryScreen;
    connect(screen, &pages::RecoveryScreen::recoverAsked, this, &Program::recover);
    connect(screen, &pages::RecoveryScreen::backAsked, this, &Program::showUnlock);
    m_window.lock(screen);
}

void Program::unlock(const QString& passphrase) {
    auto* screen = m_window.findChild<pages::UnlockScreen*>();
    if (screen != nullptr) screen->setBusy(true);
    auto secret = std::make_shared<SecureBytes>(SecureBytes::passphrase(passphrase));
    QtConcurrent::run([profile = m_profile.get(), secret, home = thread()] {
        return openFor(*profile, *secret, home);
    }).then(this, [this](QFuture<OpenedSession> future) {
        OpenedSession opened = future.takeResult();
        if (opened) return takeSession(std::move(*opened));
        if (auto* asked = m_window.findChild<pages::UnlockScreen*>()) asked->failed(opened.error());
    });
}

void Program::begin(const pages::FirstStartAnswers& answers) {
    auto* screen = m_window.findChild<pages::FirstStartScreen*>();
    if (screen != nullptr) screen->setBusy(true);
    Identity person;
    person.name = answers.name;
    person.role = answers.role;
    person.reference = answers.staffReference;
    person.team = answers.team;
    m_connectsNext = answers.connects;
    auto secret = std::make_shared<SecureBytes>(SecureBytes::passphrase(answers.passphrase));
    QtConcurrent::run([profile = m_profile.get(), secret, person, home = thread()]() -> OpenedSession {
        LODESTAR_TRY(profile->create(*secret, person));
        return openFor(*profile, *secret, home);
    }).then(this, [this](QFuture<OpenedSession> future) {
        OpenedSession opened = future.takeResult();
        if (opened) return takeSession(std::move(*opened));
        if (auto* asked = m_window.findChild<pages::FirstStartScreen*>()) asked->failed(opened.error());
    });
}

void Program::restore(const QString& file, const QString& passphrase) {
    auto* screen = m_window.findChild<pages::FirstStartScreen*>();
    if (screen != nullptr) screen->setBusy(true);
    auto secret = std::make_shared<SecureBytes>(SecureBytes::passphrase(passphrase));
    QtConcurrent::run([profile = m_profile.get(), secret, file, home = thread()]() -> OpenedSession {
        LODESTAR_TRY(Backup::restore(file, profile->file(), *secret));
        return openFor(*profile, *secret, home);
    }).then(this, [this](QFuture<OpenedSession> future) {
        OpenedSession opened = future.takeResult();
        if (opened) return takeSession(std::move(*opened));
        if (auto* asked = m_window.findChild<pages::FirstStartScreen*>()) asked->failed(opened.error());
    });
}

void Program::recover(const pages::RecoveryAnswers& answers) {
    auto* screen = m_window.findChild<pages::RecoveryScreen*>();
    if (screen != nullptr) screen->setBusy(true);
    auto secret = std::make_shared<SecureBytes>(SecureBytes::passphrase(answers.passphrase));
    const QString people = answers.first + u", "_s + answers.second;
    QtConcurrent::run([profile = m_profile.get(), secret, people, file = answers.keyFile, this]() -> Status {
        LODESTAR_ASSIGN(const SecureBytes organisation, OrganisationKey::readSecret(file));
        LODESTAR_TRY(profile->file().recover(organisation, *secret));
        // Opened for one line only: who set the new passphrase.
        LODESTAR_ASSIGN(const auto session, profile->unlock(*secret, StoreThread::Mode::SameThread));
        const AuditLine line{m_clock.now().toString(Qt::ISODate), session->me().staff, u"recovered"_s, {}, people};
        return session->keep([line](Connection& connection) { return note(connection, line); }).result();
    }).then(this, [this](const Status& status) {
        if (status) return showUnlock();
        if (auto* asked = m_window.findChild<pages::RecoveryScreen*>()) asked->failed(status.error());
    });
}

void Program::takeSession(std::unique_ptr<Session> session) {
    m_session = std::move(session);
    rememberOwner();
    connect(m_session.get(), &Session::changed, this, &Program::refreshStatus);
    m_sync = std::make_unique<SyncService>(*m_session, m_transports);
    connect(m_sync.get(), &SyncService::stateChanged, this, &Program::refreshStatus);
    m_window.setWho(m_session->me().name);
    openFirstPage();
}

/// When the screen locks is read first.
void Program::openFirstPage() {
    m_session->read([](Connection& connection) { return LockSettings::read(connection); })
        .then(this, [this](const Result<LockSettings>& read) {
            if (!read) {
                if (auto* asked = m_window.findChild<pages::UnlockScreen*>()) asked->failed(read.error());
                m_sync.reset();
                m_session.reset();
                return;
            }
            m_autoLock.setMinutes(read->minutes);
            const QString first = offerPages();
            m_window.unlock();
            m_find = std::make_unique<FindWiring>(*m_session, m_window);
            m_window.open({first, {}, {}});
            refreshStatus();
            m_autoLock.start();
            m_sync->start();
            Q_EMIT opened();
            if (std::exchange(m_connectsNext, false)) connectLaptop();
        });
}

void Program::lock() {
    if (!m_session) return;
    if (!m_window.clearTheWay()) {
        // A dialog is on its way out and its code still uses the session.
        QTimer::singleShot(0, this, &Program::lock);
        return;
    }
    m_autoLock.stop();
    // The window keeps every draft while it closes its pages; what they queued is done before the session goes.
    showUnlock();
    m_find.reset();
    // What runs ends at its page's end; the session waits for it.
    m_session->close();
    m_sync.reset();
    m_session.reset();
    if (auto* clipboard = QGuiApplication::clipboard(); clipboard->ownsClipboard()) clipboard->clear();
}

void Program::connectLaptop() {
    auto* dialog = new pages::EnrolDialog(*m_session, m_transports, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &pages::EnrolDialog::connected, this, &Program::joined, Qt::QueuedConnection);
    dialog->open();
}

/// From the next unlocking on the person is the account's, and the store is sealed to the organisation.
void Program::joined() {
    rememberSync(true, {});
    lock();
}

void Program::networkReturned() {
    if (m_sync) m_sync->networkReturned();
}

/// A dialog cannot wait beneath the lock, for the session goes; its words are kept in the store and Today leads to
/// them.
void Program::keepText(const QString& title, const widgets::Dialog::Typed& typed) {
    if (!m_session) return;
    const Draft draft = pages::KeptTextPage::draftOf(title, typed, m_clock.now());
    m_session->keep([draft](Connection& connection) { return keepDraft(connection, draft); });
}

QFuture<Status> Program::checkPassphrase(const QString& passphrase) {
    auto secret = std::make_shared<SecureBytes>(SecureBytes::passphrase(passphrase));
    return QtConcurrent::run([profile = m_profile.get(), secret]() -> Status {
        LODESTAR_TRY(profile->file().unlock(*secret));
        return {};
    });
}

void Program::refreshStatus() {
    if (!m_session) return;
    m_session->read([today = m_clock.today()](Connection& connection) { return SyncSentence::read(connection, today); })
        .then(this, [this](const Result<SyncSentence>& sentence) {
            if (sentence) showSyncState(*sentence);
            m_window.status().setNote(tr("Locks after %n minutes idle", nullptr, m_autoLock.minutes()));
        });
    m_session
        ->read([me = m_session->me(), today = m_clock.today()](Connection& connection) -> Result<qsizetype> {
            LODESTAR_ASSIGN(const auto conflicts, countConflicts(connection, me, today));
            LODESTAR_ASSIGN(const auto refusals, countRefusals(connection));
            return conflicts + refusals;
        })
        .then(this, [this](const Result<qsizetype>& toSettle) {
            if (toSettle) m_window.setCount(u"sync"_s, static_cast<int>(*toSettle));
        });
}

void Program::showSyncState(const SyncSentence& sentence) {
    m_window.status().setSentence(sentence.text(), sentence.icon());
    rememberSync(sentence.enrolled, sentence.syncedAt);
    // Something was completed: it goes now, not at the next round.
    const bool more = sentence.changes > std::exchange(m_waiting, sentence.changes);
    if (more && sentence.enrolled && m_sync) m_sync->syncSoon();
}

/// What Unlock says; the store that knows it is locked then. A time and no more.
void Program::rememberSync(bool enrolled, const QString& syncedAt) {
    QFile file(m_profile->paths().folder + u"/synced.txt"_s);
    if (!enrolled) {
        file.remove();
    } else if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        file.write(syncedAt.toUtf8());
    }
}

QString Program::lastSync() const {
    QFile file(m_profile->paths().folder + u"/synced.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return tr("This laptop has not been joined to a server; its records are on it alone. Back them up.");
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(file.read(40)), Qt::ISODate);
    if (!at.isValid()) return tr("This laptop is joined to a server; there has been no sync yet.");
    return tr("Last sync with the server: %1 at %2.")
        .arg(nearDateText(at.date(), m_clock.today()), timeText(at.time()));
}

void Program::rememberOwner() {
    // The practitioner's own name, so that a colleague who finds the laptop knows whose it is; nothing of a family.
    QFile file(m_profile->paths().folder + u"/owner.txt"_s);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) file.write(m_session->me().name.toUtf8());
}

QString Program::owner() const {
    QFile file(m_profile->paths().folder + u"/owner.txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(200)) : QString();
}

} // namespace lodestar::desktop
