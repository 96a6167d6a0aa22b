#include "ui/pages/RecallDialog.h"

#include "core/base/DateText.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using widgets::Label;

RecallDialog::RecallDialog(Session& session, const RecordId& record, QWidget* parent, TransportFactory transports)
    : Dialog(tr("Where the content still may be"), parent)
    , m_session(session)
    , m_record(record)
    , m_transports(std::move(transports))
    , m_words(new Label({}, theme::TypeRole::Body, theme::Colour::Text, this))
    , m_rows(new models::RowsModel(this)) {
    setMinimumWidth(520);
    setCancelText(tr("&Close"));
    body()->addWidget(m_words->wrapping());
    widgets::RowLayout layout;
    layout.leading = widgets::RowLayout::Leading::Chip;
    m_list = new widgets::RowList(tr("Laptops"), layout, this);
    m_list->setModel(m_rows);
    m_list->setFitsRows(true);
    m_list->hide();
    body()->addWidget(m_list);
    m_again = addButton(tr("&Ask again"));
    connect(m_again, &QPushButton::clicked, this, &RecallDialog::ask);
    ask();
}

void RecallDialog::ask() {
    m_words->setText(tr("The server is being asked which laptops have confirmed."));
    m_again->setEnabled(false);
    m_session
        .onSyncThread([&clock = m_session.clock(), make = m_transports, record = m_record](Connection& connection,
                                                                                           const DeviceKey& key) {
            return askRecallSpread(connection, key, clock, make, record);
        })
        .then(this, [this](const Result<RecallSpread>& spread) { show(spread); });
}

void RecallDialog::show(const Result<RecallSpread>& spread) {
    m_again->setEnabled(true);
    if (!spread) return m_words->setText(theme::Words::text(spread.error()));
    const auto open = static_cast<int>(
        std::ranges::count_if(spread->holders, [](const RecallHolder& each) { return !each.confirmed; }));
    QList<models::ListRow> rows;
    for (const RecallHolder& each : spread->holders) {
        models::ListRow row;
        row.status = each.confirmed ? theme::StatusMark{theme::StatusKind::Done, tr("Confirmed"), {}}
                                    : theme::StatusMark{theme::StatusKind::Waiting, tr("Not yet"), {}};
        row.title = each.who.isEmpty() ? each.laptop : tr("%1, %2", "a name and a laptop").arg(each.who, each.laptop);
        const QDateTime seen = storedDateTime(each.seen).toLocalTime();
        if (seen.isValid())
            row.second =
                tr("The server last heard from it on %1 at %2").arg(dateText(seen.date()), timeText(seen.time()));
        rows.append(row);
    }
    m_rows->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    const QString gone = tr("The content is gone from this laptop.");
    if (!spread->sent)
        m_words->setText(gone + u' ' +
                         tr("That it must go elsewhere waits here to be sent. No other laptop has "
                            "confirmed."));
    else if (!spread->asked)
        m_words->setText(gone + u' ' +
                         tr("The server has been told, and each laptop hears it at its next sync. Which "
                            "have confirmed cannot be asked without a network."));
    else if (open == 0)
        m_words->setText(gone + u' ' + tr("Every other laptop that held it has confirmed."));
    else
        m_words->setText(gone + u' ' +
                         tr("%n laptops have not confirmed yet; they do at their next sync.", nullptr, open));
}

} // namespace lodestar::pages
