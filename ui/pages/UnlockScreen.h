#pragma once

#include "ui/pages/EntranceScreen.h"

#include <functional>

class QLineEdit;
class QTimer;

namespace lodestar {
struct Error;
}

namespace lodestar::pages {

/// One field in the middle: the passphrase. Says whose laptop it is and what is known of the last sync.
class UnlockScreen final : public EntranceScreen {
    Q_OBJECT

public:
    /// `owner` may be empty; `lastSync` is a whole sentence.
    UnlockScreen(const QString& owner, const QString& lastSync, QWidget* parent = nullptr);

    /// The passphrase did not open the store, or something else was wrong.
    void failed(const Error& error);
    /// While the passphrase is being tried the fields are closed.
    void setBusy(bool busy);

Q_SIGNALS:
    void unlockAsked(const QString& passphrase);
    void recoveryAsked();

private:
    void submit();
    void waitFor(int seconds);

    QLineEdit* m_passphrase = nullptr;
    QPushButton* m_unlock = nullptr;
    QTimer* m_countdown = nullptr;
    int m_seconds = 0;
};

} // namespace lodestar::pages
