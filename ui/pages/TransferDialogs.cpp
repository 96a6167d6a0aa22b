#include "ui/pages/TransferDialogs.h"

#include "core/base/DateText.h"
#include "core/base/Role.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::TypeRole;
using widgets::Label;

TransferDialog::TransferDialog(Session& session, const Family& family, const QList<Receiver>& receivers,
                               QWidget* parent)
    : ActDialog(session, tr("Offer this family"),
                tr("Whoever you choose may read the record and decide. You stay responsible until she accepts; both of "
                   "you see in Today how it stands."),
                tr("&Offer"), parent)
    , m_household(family.record)
    , m_instead(family.worker.reference)
    , m_receivers(receivers) {
    m_to = new QComboBox;
    m_to->addItem(tr("Choose a colleague or a team"));
    for (const Receiver& each : receivers) {
        const auto role = roleFromName(each.role);
        m_to->addItem(each.role.isEmpty() ? tr("Team %1").arg(each.name)
                      : role              ? tr("%1, %2", "a name and a role").arg(each.name, roleTitle(*role).toLower())
                                          : each.name);
    }
    m_summary = new widgets::TextBox(tr("What they are to know"));
    form().addRow(tr("&To"), m_to);
    form().addRow(tr("What they are to &know"), m_summary);
}

bool TransferDialog::check() {
    form().setProblem(m_to, m_to->currentIndex() < 1 ? tr("Say who is to take over.") : QString());
    form().setProblem(m_summary, m_summary->text().trimmed().isEmpty()
                                     ? tr("A few sentences for the one who takes over.")
                                     : QString());
    return isFaultless();
}

std::function<Status(Work&)> TransferDialog::act() {
    const Receiver to = m_receivers.value(m_to->currentIndex() - 1);
    const TransferOffer offer{m_household, to.reference, to.role, m_instead, m_summary->text()};
    return [offer](Work& work) -> Status {
        const auto made = offerFamily(work, offer);
        return made ? Status() : std::unexpected(made.error());
    };
}

TransferAnswerDialog::TransferAnswerDialog(Session& session, Transfer transfer, QWidget* parent)
    : Dialog(tr("%1 family").arg(transfer.family), parent)
    , m_session(session)
    , m_transfer(std::move(transfer)) {
    setMinimumWidth(520);
    const auto add = [this](const QString& words, Colour ink) {
        if (!words.isEmpty()) body()->addWidget((new Label(words, TypeRole::Body, ink, this))->wrapping());
    };
    add(tr("%1 offered this family to %2 on %3.").arg(m_transfer.byName, m_transfer.toName, dateText(m_transfer.on)),
        Colour::Text);
    add(m_transfer.summary, Colour::Text);
    addState();
    addAnswers();
}

bool TransferAnswerDialog::isMine() const {
    const Identity& me = m_session.me();
    return m_transfer.entry.object(QLatin1StringView("offered")).value("by"_L1).toString() == me.reference;
}

void TransferAnswerDialog::addState() {
    QString words;
    const QString scope = m_transfer.entry.part("agreement"_L1, "scope"_L1);
    const bool navigation = m_transfer.entry.text("purpose"_L1) == "navigation"_L1;
    if (navigation)
        body()->addWidget(
            (new Label(tr("The family agreed to a navigator: %1").arg(scope), TypeRole::Body, Colour::Text, this))
                ->wrapping());
    switch (m_transfer.state) {
    case Transfer::State::Waits:
        words = isMine() ? tr("It has not been answered yet. You stay responsible.")
                : navigation
                    ? tr("If you accept, you work with the family from today. Its health visitor stays responsible.")
                    : tr("If you accept, the family is yours from today. Until then nothing changes hands.");
        break;
    case Transfer::State::Accepted:
        words = (navigation ? tr("%1 accepted on %2 and works with the family since then.")
                            : tr("%1 accepted on %2 and is responsible since then."))
                    .arg(m_transfer.answeredBy, dateText(m_transfer.answeredOn));
        break;
    case Transfer::State::Refused:
        words = tr("%1 did not take the family on %2: %3")
                    .arg(m_transfer.answeredBy, dateText(m_transfer.answeredOn), m_transfer.why);
        break;
    }
    body()->addWidget((new Label(words, TypeRole::Body, Colour::TextSoft, this))->wrapping());
}

void TransferAnswerDialog::addAnswers() {
    if (m_transfer.state != Transfer::State::Waits) return setCancelText(tr("&Close"));
    setCancelText(tr("&Later"));
    if (isMine()) {
        connect(addButton(tr("&Take the offer back")), &QPushButton::clicked, this,
                [this] { act([drawn = m_transfer.entry](Work& work) { return takeBackTransfer(work, drawn); }); });
        return;
    }
    m_why = new widgets::TextBox(tr("If you do not take it: why"), this);
    m_why->setLines(2, 6);
    body()->addWidget(new Label(tr("If you do not take it: why"), TypeRole::Table, Colour::TextSoft, this));
    body()->addWidget(m_why);
    connect(addButton(tr("&Refuse")), &QPushButton::clicked, this, &TransferAnswerDialog::refuse);
    QPushButton* accept = addDefault(tr("&Accept"));
    connect(accept, &QPushButton::clicked, this,
            [this] { act([drawn = m_transfer.entry](Work& work) { return acceptTransfer(work, drawn); }); });
}

void TransferAnswerDialog::refuse() {
    const QString why = m_why->text().trimmed();
    if (why.isEmpty()) {
        setProblem(tr("Write why you do not take it."), tr("Whoever offered it reads your reason."));
        return m_why->setFocus();
    }
    act([drawn = m_transfer.entry, why](Work& work) { return refuseTransfer(work, drawn, why); });
}

void TransferAnswerDialog::act(const std::function<Status(Work&)>& how) {
    m_session.write(how).then(this, [this](const Status& status) {
        if (status) return QDialog::accept();
        setProblem(status.error().code == ErrorCode::Conflict ? tr("It was answered or taken back meanwhile.")
                                                              : theme::Words::text(status.error()));
    });
}

void TransferAnswerDialog::open(Session& session, const EntryId& entry, QWidget* parent) {
    session.read([entry](Connection& connection) { return readTransfer(connection, entry); })
        .then(parent, [&session, parent](const Result<Transfer>& transfer) {
            if (!transfer) return;
            auto* dialog = new TransferAnswerDialog(session, *transfer, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->QDialog::open();
        });
}

} // namespace lodestar::pages
