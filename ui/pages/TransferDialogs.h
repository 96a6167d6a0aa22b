#pragma once

#include "core/services/Family.h"
#include "core/services/Transfer.h"
#include "ui/pages/ActDialog.h"

class QComboBox;

namespace lodestar::widgets {
class TextBox;
}

namespace lodestar::pages {

/// Offers a family to another practitioner or a team, with what they are to know before they take it.
class TransferDialog final : public ActDialog {
    Q_OBJECT

public:
    TransferDialog(Session& session, const Family& family, const QList<Receiver>& receivers, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    RecordId m_household;
    QString m_instead;
    QList<Receiver> m_receivers;
    QComboBox* m_to = nullptr;
    widgets::TextBox* m_summary = nullptr;
};

/// An offer as the receiver answers it, and as the giver sees how it stands.
class TransferAnswerDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    TransferAnswerDialog(Session& session, Transfer transfer, QWidget* parent);

    /// Reads the offer and shows it; does nothing when it is gone.
    static void open(Session& session, const EntryId& entry, QWidget* parent);

private:
    void addState();
    void addAnswers();
    void refuse();
    void act(const std::function<Status(Work&)>& how);
    [[nodiscard]] bool isMine() const;

    Session& m_session;
    Transfer m_transfer;
    widgets::TextBox* m_why = nullptr;
};

} // namespace lodestar::pages
