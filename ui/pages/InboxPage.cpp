#include "ui/pages/InboxPage.h"

#include "ui/pages/InboxCard.h"
#include "ui/theme/RowRole.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/StatefulView.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardItemModel>

#include <functional>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

InboxPage::InboxPage(Session& session, widgets::Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_model(new QStandardItemModel(this))
    , m_list(new widgets::RowList(tr("What waits for you")))
    , m_card(new InboxCard(session.clock().today()))
    , m_banner(new widgets::Banner) {
    setTitle(tr("Waiting for you"));
    m_list->setModel(m_model);
    auto* box = new widgets::Box(tr("From imports"));
    box->setBareBody(m_list);
    QPushButton* doubles = box->addAction(tr("Likely &doubles"), u"merge"_s);
    connect(doubles, &QPushButton::clicked, this, [this] { m_navigator.open({u"duplicates"_s, {}, {}}); });
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
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InboxPage::showCurrent);
    connect(m_state, &widgets::StatefulView::retryAsked, this, &InboxPage::reload);
    connect(m_state, &widgets::StatefulView::actionAsked, this, [this] { m_navigator.open({u"import"_s, {}, {}}); });
    connectCard();
}

void InboxPage::connectCard() {
    connect(m_card, &InboxCard::takeAsked, this, [this] { decide(takeItem); });
    connect(m_card, &InboxCard::leaveAsked, this, [this] { decide(leaveItem); });
    connect(m_card, &InboxCard::placeAsked, this, [this](const QString& words) {
        decide([words](Work& work, const InboxItem& item) { return placeItem(work, item, words); });
    });
    connect(m_card, &InboxCard::matchAsked, this, [this](const RecordId& child) {
        decide([child](Work& work, const InboxItem& item) { return matchItem(work, item, child); });
    });
    connect(m_card, &InboxCard::newChildAsked, this, [this] {
        decide([](Work& work, const InboxItem& item) -> Status {
            LODESTAR_TRY(makeChildOf(work, item));
            return {};
        });
    });
    connect(m_card, &InboxCard::familyAsked, this,
            [this] { m_navigator.open({u"family"_s, m_card->item().household.toString(), {}}); });
}

void InboxPage::open(const widgets::Route&) {
    reload();
}

void InboxPage::resumed() {
    reload();
}

void InboxPage::focusFirst() {
    m_list->setFocus();
}

void InboxPage::reload() {
    m_state->showLoading(tr("What waits is being read."));
    m_session.read([](Connection& connection) { return inboxItems(connection); })
        .then(this, [this](const Result<QList<InboxItem>>& items) {
            if (items)
                show(*items);
            else
                m_state->showFailed(items.error());
            Q_EMIT loaded();
        });
}

void InboxPage::show(const QList<InboxItem>& items) {
    const int before = m_list->currentIndex().row();
    m_items = items;
    m_model->clear();
    const QDate today = m_session.clock().today();
    for (const InboxItem& item : items) {
        auto* row = new QStandardItem(inboxTitle(item, today));
        row->setData(inboxSortWords(item.sort), theme::LeadRole);
        row->setData(tr("%1, %2").arg(row->text(), inboxSortWords(item.sort)), Qt::AccessibleTextRole);
        row->setEditable(false);
        m_model->appendRow(row);
    }
    if (items.isEmpty()) {
        m_state->showEmpty(tr("Nothing waits for you."), tr("What an import cannot settle by itself comes here."),
                           tr("&Import"));
        return;
    }
    // The next one stands where the one just answered stood.
    const int row = std::clamp(before, 0, static_cast<int>(items.size()) - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_state->showReady();
    showCurrent();
}

void InboxPage::showCurrent() {
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < m_items.size()) m_card->show(m_items.at(row));
}

void InboxPage::decide(std::function<Status(Work&, const InboxItem&)> act) {
    m_banner->hide();
    m_session.write([act = std::move(act), item = m_card->item()](Work& work) { return act(work, item); })
        .then(this, [this](const Status& status) {
            if (!status) {
                m_banner->say(theme::Words::text(status.error()));
                m_banner->show();
            }
            reload();
        });
}

} // namespace lodestar::pages
