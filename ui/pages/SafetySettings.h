#pragma once

#include "ui/pages/SettingsContext.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace lodestar::widgets {
class FormGrid;
class Label;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Passphrase, backup, and the organisation's key that opens the store when a passphrase is forgotten.
class SafetySettings final : public QWidget {
    Q_OBJECT

public:
    explicit SafetySettings(SettingsContext context, QWidget* parent = nullptr);

private:
    void addPassphrase();
    void addBackup();
    void addRecovery();
    void changePassphrase();
    void backup();
    void sealToOrganisation();
    /// Runs `act` with the passphrase on a worker, then says how it ended.
    void runWith(const QString& passphrase, const std::function<Status(const SecureBytes&)>& act,
                 widgets::Label* answer, const QString& done);

    SettingsContext m_context;
    widgets::FormGrid* m_form = nullptr;
    QLineEdit* m_old = nullptr;
    QLineEdit* m_new = nullptr;
    QLineEdit* m_again = nullptr;
    widgets::Label* m_changed = nullptr;
    QLineEdit* m_backupPassphrase = nullptr;
    widgets::Label* m_backedUp = nullptr;
    QLineEdit* m_recoveryPassphrase = nullptr;
    widgets::Label* m_sealed = nullptr;
    bool m_busy = false;
};

} // namespace lodestar::pages
