#include "ui/pages/MeanwhileDialog.h"

#include "core/services/FamilyMember.h"
#include "ui/pages/HistoryRow.h"
#include "ui/theme/RowRole.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/StatefulView.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int entryRole = Qt::UserRole + 100;

}

MeanwhileDialog::MeanwhileDialog(Session& session, const RecordId& household, qint64 after, QWidget* parent)
    : Dialog(tr("What others changed"), parent)
    , m_session(session)
    , m_household(household)
    , m_after(after)
    , m_list(new widgets::RowList(tr("What others changed"), {}, this)) {
    setMinimumSize(640, 420);
    auto* words = new widgets::Label(tr("Since this page was opened, the newest first. What you have typed on the page "
                                        "is untouched."),
                                     theme::TypeRole::Body, theme::Colour::Text, this);
    body()->addWidget(words->wrapping());
    m_list->setModel(&m_rows);
    m_view = new widgets::StatefulView(m_list, this);
    body()->addWidget(m_view, 1);
    setCancelText(tr("&Close"));
    m_open = addButton(tr("Open the &entry"));
    m_open->hide();
    connect(m_open, &QPushButton::clicked, this, &MeanwhileDialog::openCurrent);
    connect(m_list, &widgets::RowList::opened, this, &MeanwhileDialog::openCurrent);
    connect(m_view, &widgets::StatefulView::retryAsked, this, &MeanwhileDialog::read);
    read();
}

Result<MeanwhileDialog::Read> MeanwhileDialog::readChanges(Connection& connection, const RecordId& household,
                                                           qint64 after, const Identity& me) {
    Read found;
    LODESTAR_ASSIGN(found.entries, changedByOthers(connection, household, after, me));
    LODESTAR_ASSIGN(const auto members, readMembers(connection, household));
    for (const FamilyMember& each : members)
        found.names.insert(each.person.record, each.person.shortName());
    return found;
}

void MeanwhileDialog::read() {
    m_view->showLoading(tr("The changes are being read."));
    m_session
        .read([household = m_household, after = m_after, me = m_session.me()](Connection& connection) {
            return readChanges(connection, household, after, me);
        })
        .then(this, [this](const Result<Read>& found) {
            if (found)
                show(*found);
            else
                m_view->showFailed(found.error());
        });
}

void MeanwhileDialog::show(const Read& read) {
    const EntryWords words(m_session.clock().today(),
                           [names = read.names](const RecordId& record) { return names.value(record); });
    const ConflictWords whose(words, m_session.me().staff);
    m_rows.clear();
    for (const ChangedEntry& changed : read.entries) {
        const QString about = read.names.value(changed.entry.record);
        const QString title = words.title(changed.entry);
        const QString before = about.isEmpty() ? tr("%1. ").arg(title) : tr("%1, %2. ").arg(title, about);
        for (const HistoryValue& each : changed.values) {
            QStandardItem* item = historyRow(changed.entry, each, words, whose, before);
            item->setData(changed.entry.id.toString(), entryRole);
            m_rows.appendRow(item);
        }
    }
    m_open->setVisible(m_rows.rowCount() > 0);
    if (m_rows.rowCount() == 0) return m_view->showEmpty(tr("Nothing of it is here any more."));
    m_view->showReady();
    m_list->setFocus();
}

void MeanwhileDialog::openCurrent() {
    const auto entry = EntryId::fromString(m_list->currentIndex().data(entryRole).toString());
    if (entry.isNull()) return;
    accept();
    Q_EMIT entryAsked(entry);
}

} // namespace lodestar::pages
