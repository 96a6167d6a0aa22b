#pragma once

#include "app/desktop/AutoLock.h"
#include "core/services/Profile.h"
#include "core/services/SyncService.h"
#include "ui/widgets/Dialog.h"

#include <QObject>

namespace lodestar::shell {
class MainWindow;
}
namespace lodestar::pages {
class FirstStartScreen;
class UnlockScreen;
struct FirstStartAnswers;
struct RecoveryAnswers;
} // namespace lodestar::pages
namespace lodestar::theme {
class Theme;
}
namespace lodestar {
class SyncSentence;
}

namespace lodestar::desktop {

class FindWiring;

/// Where things are built and wired together: profile, session, window, pages, lock. Holds no rule of its own.
class Program final : public QObject {
    Q_OBJECT

public:
    Program(const QString& folder, const Clock& clock, theme::Theme& theme, shell::MainWindow& window,
            TransportFactory transports = httpTransports());
    ~Program() override;

    /// Shows Unlock, or First start where there is no store yet.
    void start();
    /// Opens at once with a passphrase that is at hand (the demo).
    void startWith(const QString& passphrase);
    /// The laptop has a network again: what waits is sent now and not at the next round.
    void networkReturned();

Q_SIGNALS:
    /// The first page stands, with nothing left to load.
    void opened();

private:
    void registerPages();
    /// Puts into the rail what is the business of whoever is at work. Answers the page she begins with.
    QString offerPages();
    void showFirstStart();
    void showUnlock();
    void showRecovery();
    void unlock(const QString& passphrase);
    void begin(const pages::FirstStartAnswers& answers);
    void restore(const QString& file, const QString& passphrase);
    void recover(const pages::RecoveryAnswers& answers);
    void takeSession(std::unique_ptr<Session> session);
    void openFirstPage();
    void lock();
    void joined();
    void connectLaptop();
    void keepText(const QString& title, const widgets::Dialog::Typed& typed);
    void refreshStatus();
    void showSyncState(const SyncSentence& sentence);
    /// Checks the passphrase of whoever is at work, on a worker.
    [[nodiscard]] QFuture<Status> checkPassphrase(const QString& passphrase);
    void rememberSync(bool enrolled, const QString& syncedAt);
    [[nodiscard]] QString lastSync() const;
    void rememberOwner();
    [[nodiscard]] QString owner() const;

    QString m_folder;
    const Clock& m_clock;
    theme::Theme& m_theme;
    shell::MainWindow& m_window;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Session> m_session;
    /// Of the session; goes before it.
    std::unique_ptr<SyncService> m_sync;
    TransportFactory m_transports;
    std::unique_ptr<FindWiring> m_find;
    bool m_connectsNext = false; ///< asked for at First start: once the first page stands
    qint64 m_waiting = 0;        ///< changes to be sent, as last told
    AutoLock m_autoLock;
};

} // namespace lodestar::desktop
