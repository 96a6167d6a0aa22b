#pragma once

#include "ui/pages/EntranceScreen.h"

class QLineEdit;

namespace lodestar {
struct Error;
}

namespace lodestar::pages {

struct RecoveryAnswers {
    QString keyFile; ///< the organisation's secret key
    QString first;   ///< the two people who do it
    QString second;
    QString passphrase;
};

/// A forgotten passphrase: two named people, the organisation's key, a new passphrase. Shows no content.
class RecoveryScreen final : public EntranceScreen {
    Q_OBJECT

public:
    explicit RecoveryScreen(QWidget* parent = nullptr);

    void failed(const Error& error);
    void setBusy(bool busy);

Q_SIGNALS:
    void recoverAsked(const lodestar::pages::RecoveryAnswers& answers);
    void backAsked();

private:
    void submit();

    widgets::FormGrid* m_form = nullptr;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_second = nullptr;
    QLineEdit* m_file = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    QPushButton* m_recover = nullptr;
};

} // namespace lodestar::pages
