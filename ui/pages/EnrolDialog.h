#pragma once

#include "core/services/Session.h"
#include "core/services/Syncing.h"
#include "ui/widgets/Dialog.h"

class QLineEdit;

namespace lodestar::widgets {
class FormGrid;
}

namespace lodestar::pages {

/// Connects this laptop to the service's server with a one-time code from the system owner.
class EnrolDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    EnrolDialog(Session& session, TransportFactory transports, QWidget* parent);

Q_SIGNALS:
    /// The laptop is connected; from the next unlocking its person is the account's.
    void connected(const QString& name);

protected:
    /// A code and an address are typed again in a moment; nothing of them is kept.
    [[nodiscard]] bool wouldLoseText() const override { return false; }

private:
    void chooseFile();
    void submit();
    void finish(const Result<Enrolled>& enrolled);

    Session& m_session;
    TransportFactory m_transports;
    widgets::FormGrid* m_form = nullptr;
    QLineEdit* m_server = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_authority = nullptr;
    QPushButton* m_connect = nullptr;
};

} // namespace lodestar::pages
