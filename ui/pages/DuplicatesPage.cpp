#include "ui/pages/DuplicatesPage.h"

#include "ui/pages/AskDialog.h"
#include "ui/pages/DuplicateWords.h"
#include "ui/theme/RowRole.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/StatefulView.h"

#include <QHBoxLayout>
#include <QStandardItemModel>

#include <algorithm>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

namespace {

/// What waits for a second person first, then what nobody has looked at, then what stands.
Result<QList<DuplicateItem>> readItems(Connection& connection, QDate today) {
    LODESTAR_ASSIGN(const Identity me, readIdentity(connection));
    LODESTAR_ASSIGN(const auto joinings, recordJoinings(connection, me));
    LODESTAR_ASSIGN(const auto likely, likelyDoubles(connection, today));
    QList<DuplicateItem> items;
    for (const RecordJoining& each : joinings)
        if (!each.stands) items.append({{}, each});
    for (const LikelyDouble& each : likely)
        items.append({each, {}});
    for (const RecordJoining& each : joinings)
        if (each.stands) items.append({{}, each});
    return items;
}

QString leadOf(const DuplicateItem& item) {
    if (item.likely) return DuplicatesPage::tr("Likely double");
    if (item.joining->stands) return DuplicatesPage::tr("Joined");
    return item.joining->mine ? DuplicatesPage::tr("Waits for a second person") : DuplicatesPage::tr("Waits for you");
}

struct Looked {
    Comparison comparison;
    QList<UnsettledValue> unsettled;
};

/// Comparing reads from two records: the audit says so of both.
Result<Looked> look(Work& work, const DuplicateItem& item) {
    Looked looked;
    LODESTAR_ASSIGN(looked.comparison, compareRecords(work.connection, item.left(), item.right()));
    if (item.joining && item.joining->stands) {
        LODESTAR_ASSIGN(looked.unsettled, unsettledValues(work.connection, item.joining->entry));
    }
    LODESTAR_TRY(noteCompared(work, item.left(), item.right()));
    return looked;
}

} // namespace

DuplicatesPage::DuplicatesPage(Session& session, widgets::Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_model(new QStandardItemModel(this))
    , m_list(new widgets::RowList(tr("Likely doubles")))
    , m_card(new DuplicateCard)
    , m_banner(new widgets::Banner) {
    setTitle(tr("Likely doubles"));
    m_list->setModel(m_model);
    auto* box = new widgets::Box(tr("To look at"));
    box->setBareBody(m_list);
    auto* scroll = new widgets::ScrollColumn;
    scroll->setBareContent(m_card);
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(box, 2);
    row->addWidget(scroll, 3);
    m_state = new widgets::StatefulView(both);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(m_state, 1);
    m_banner->hide();
    setContent(content);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DuplicatesPage::showCurrent);
    connect(m_state, &widgets::StatefulView::retryAsked, this, &DuplicatesPage::reload);
    connectCard();
}

QString DuplicatesPage::page() {
    return u"duplicates"_s;
}

QString DuplicatesPage::helpTopic() const {
    return u"duplicates"_s;
}

void DuplicatesPage::connectCard() {
    connect(m_card, &DuplicateCard::sameAsked, this,
            [this](const RecordId& from, const RecordId& into, const QString& why) {
                decide([from, into, why](Work& work) -> Status {
                    LODESTAR_TRY(proposeJoining(work, from, into, why));
                    return {};
                });
            });
    connect(m_card, &DuplicateCard::notSameAsked, this, [this](const QString& why) {
        decide([item = m_card->item(), why](Work& work) { return sayNotSame(work, item.left(), item.right(), why); });
    });
    connect(m_card, &DuplicateCard::confirmAsked, this, [this](const QString& why) {
        decide([drawn = m_card->item().joining->entry, why](Work& work) { return confirmJoining(work, drawn, why); });
    });
    connect(m_card, &DuplicateCard::takeBackAsked, this, [this](const QString& why) {
        decide([drawn = m_card->item().joining->entry, why](Work& work) { return takeBackJoining(work, drawn, why); });
    });
    connect(m_card, &DuplicateCard::settleAsked, this, [this](const QString& field, const QString& value) {
        decide([drawn = m_card->item().joining->entry, field, value](Work& work) {
            return settleJoined(work, drawn, field, value);
        });
    });
    connect(m_card, &DuplicateCard::laterAsked, this, &DuplicatesPage::later);
    connect(m_card, &DuplicateCard::familyAsked, this,
            [this](const RecordId& record) { m_navigator.open({u"family"_s, record.toString(), {}}); });
}

void DuplicatesPage::open(const widgets::Route&) {
    reload();
}

void DuplicatesPage::resumed() {
    reload();
}

void DuplicatesPage::focusFirst() {
    m_list->setFocus();
}

void DuplicatesPage::reload() {
    m_state->showLoading(tr("Records that look alike are being searched."));
    m_session.read([today = m_session.clock().today()](Connection& connection) { return readItems(connection, today); })
        .then(this, [this](const Result<QList<DuplicateItem>>& items) {
            if (items)
                show(*items);
            else
                m_state->showFailed(items.error());
            Q_EMIT loaded();
        });
}

void DuplicatesPage::show(QList<DuplicateItem> items) {
    const int before = m_list->currentIndex().row();
    m_items = std::move(items);
    m_model->clear();
    for (const DuplicateItem& item : std::as_const(m_items)) {
        auto* row = new QStandardItem(item.names());
        if (item.likely)
            row->setData(DuplicateWords::reasons(item.likely->likeness), theme::SecondRole);
        else
            row->setData(leadOf(item), theme::LeadRole);
        row->setData(tr("%1, %2").arg(row->text(), leadOf(item)), Qt::AccessibleTextRole);
        row->setEditable(false);
        m_model->appendRow(row);
    }
    if (m_items.isEmpty()) {
        m_state->showEmpty(tr("No two records look alike."),
                           tr("Records that may be of one person or one household are listed here."));
        return;
    }
    // The next one stands where the one just answered stood.
    const int row = std::clamp(before, 0, static_cast<int>(m_items.size()) - 1);
    m_state->showReady();
    m_list->setCurrentIndex(m_model->index(row, 0));
    showCurrent();
}

void DuplicatesPage::showCurrent() {
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_items.size()) return;
    const DuplicateItem item = m_items.at(row);
    m_session.write([item](Work& work) { return look(work, item); })
        .then(this, [this, item](const Result<Looked>& found) {
            if (found)
                m_card->show(item, found->comparison, found->unsettled);
            else
                m_state->showFailed(found.error());
        });
}

/// Kept with its day: it stands here again from then on.
void DuplicatesPage::later() {
    constexpr int usualDays = 30;
    auto* dialog = new AskDialog(m_session, tr("Look at it later"),
                                 tr("It is not listed before that day, for you and for your colleagues."),
                                 tr("&Put it off"), this);
    const QDate today = m_session.clock().today();
    auto* until = dialog->addDate(tr("List it &again from"), today.addDays(usualDays));
    dialog->require(until, [until, today] {
        return AskDialog::dayOf(until) > today ? QString() : tr("Write a day to come, like 12 Mar 2027.");
    });
    connect(dialog, &QDialog::accepted, this, &DuplicatesPage::goOn);
    dialog->ask([item = m_card->item(), until]() -> AskDialog::Act {
        return [left = item.left(), right = item.right(), day = AskDialog::dayOf(until)](Work& work) {
            return putOff(work, left, right, day);
        };
    });
}

void DuplicatesPage::decide(std::function<Status(Work&)> act) {
    m_banner->hide();
    m_session.write(std::move(act)).then(this, [this](const Status& status) {
        if (!status) {
            m_banner->say(theme::Words::text(status.error()));
            m_banner->show();
        }
        goOn();
    });
}

// What was answered had the focus and is drawn anew; the list is hidden until it is read.
void DuplicatesPage::goOn() {
    connect(
        this, &DuplicatesPage::loaded, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); },
        Qt::SingleShotConnection);
    reload();
}

} // namespace lodestar::pages
