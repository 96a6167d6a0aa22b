#pragma once

#include "ui/pages/EntranceScreen.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace lodestar {
struct Error;
}

namespace lodestar::pages {

/// What is asked when there is no store yet.
struct FirstStartAnswers {
    QString name;
    QString role;
    QString staffReference;
    QString team;
    QString passphrase;
    bool connects = false; ///< she has a code for the service's server, and is asked for it next
};

/// First start: who works on this laptop, her passphrase, and the honest word about live records. A backup may be
/// restored instead.
class FirstStartScreen final : public EntranceScreen {
    Q_OBJECT

public:
    explicit FirstStartScreen(QWidget* parent = nullptr);

    void failed(const Error& error);
    void setBusy(bool busy);

    /// The least length of a passphrase that is taken.
    static constexpr int leastPassphrase = 12;

Q_SIGNALS:
    void beginAsked(const lodestar::pages::FirstStartAnswers& answers);
    void restoreAsked(const QString& backupFile, const QString& passphrase);

private:
    void submit();
    void askForBackup();
    bool check();

    widgets::FormGrid* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_role = nullptr;
    QLineEdit* m_reference = nullptr;
    QLineEdit* m_team = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    QCheckBox* m_connects = nullptr;
    QCheckBox* m_understood = nullptr;
    QPushButton* m_begin = nullptr;
};

} // namespace lodestar::pages
