#include "ui/pages/FamilySafeguardingTab.h"

#include "core/services/Audit.h"
#include "ui/pages/FamilyEntryDialog.h"
#include "ui/pages/FamilyHistoryDialog.h"
#include "ui/pages/FamilyPassphraseDialog.h"
#include "ui/pages/RoutineEnquiryDialog.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/StatePane.h"
#include "ui/widgets/StatefulView.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

FamilySafeguardingTab::FamilySafeguardingTab(FamilyContext& context, QWidget* parent)
    : FamilyTab(context, parent)
    , m_stack(new QStackedLayout(this))
    , m_closed(new widgets::StatePane(this))
    , m_box(new widgets::Box(tr("Sealed"), this)) {
    build();
    showClosed();
}

void FamilySafeguardingTab::build() {
    QPushButton* close = m_box->addAction(tr("Close again"), u"lock"_s);
    m_add = m_box->addAction(tr("Add"), u"add"_s);
    m_add->setMenu(new QMenu(m_add));
    widgets::RowLayout rows;
    rows.leading = widgets::RowLayout::Leading::Icon;
    rows.trailingStatus = true;
    m_list = new widgets::RowList(tr("Sealed entries"), rows, m_box);
    m_list->setModel(&m_entries);
    m_view = new widgets::StatefulView(m_list, m_box);
    m_box->setBareBody(m_view);
    m_stack->addWidget(m_closed);
    m_stack->addWidget(m_box);
    connect(close, &QPushButton::clicked, this, &FamilySafeguardingTab::showClosed);
    connect(m_closed, &widgets::StatePane::actionAsked, this, &FamilySafeguardingTab::ask);
    connect(m_view, &widgets::StatefulView::retryAsked, this, &FamilySafeguardingTab::read);
    connect(m_list, &widgets::RowList::opened, this, [this](const QModelIndex& row) {
        const Entry* entry = m_entries.entry(row);
        if (entry == nullptr) return;
        if (entry->kind == u"referral"_s) {
            this->context().navigator.open({u"referral"_s,
                                            this->context().family.record.toString(),
                                            {{u"entry"_s, entry->id.toString()}, {u"sealed"_s, u"open"_s}}});
            return;
        }
        auto* dialog = new FamilyHistoryDialog(this->context(), entry->id, false, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &FamilyHistoryDialog::said, this, &FamilyTab::said);
        dialog->open();
    });
}

void FamilySafeguardingTab::showClosed() {
    m_open = false;
    m_entries.show({}, context().words(), context().namer(), {});
    if (context().mayOpenSealed()) {
        m_closed->setWords(tr("This part is sealed."),
                           tr("It opens with your passphrase, stays open while you are here, and its opening is in the "
                              "audit. Whether anything is in it is not said."));
        m_closed->setAction(tr("Open what is sealed…"));
    } else {
        m_closed->setWords(tr("This part is open to the family's health visitor."),
                           tr("Ask her, or the safeguarding lead, if you must know now."));
        m_closed->setAction({});
    }
    m_stack->setCurrentWidget(m_closed);
}

void FamilySafeguardingTab::refresh() {
    if (m_open) read();
}

void FamilySafeguardingTab::leave() {
    showClosed();
}

void FamilySafeguardingTab::ask() {
    auto* dialog = new FamilyPassphraseDialog(context().check, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &FamilySafeguardingTab::openSealed);
    dialog->open();
}

/// Nothing is shown before its opening stands in the audit.
void FamilySafeguardingTab::openSealed() {
    const AuditLine line{context().session.clock().now().toString(Qt::ISODate), context().session.me().staff,
                         u"opened-sealed"_s, context().family.record, u"family"_s};
    context()
        .session.keep([line](Connection& connection) { return note(connection, line); })
        .then(this, [this](const Status& status) {
            m_stack->setCurrentWidget(m_box);
            if (!status) return m_view->showFailed(status.error());
            m_open = true;
            read();
            fillAddMenu();
            m_list->setFocus(Qt::OtherFocusReason);
        });
}

void FamilySafeguardingTab::read() {
    m_view->showLoading(tr("The sealed entries are being read."));
    TimelineRequest request;
    request.sealedOpen = true;
    context()
        .session
        .read([household = context().family.record, today = context().today(), request](Connection& connection) {
            return readTimeline(connection, household, today, request);
        })
        .then(this, [this](const Result<QList<TimelineItem>>& read) {
            if (!m_open) return;
            if (!read) return m_view->showFailed(read.error());
            QList<Entry> sealed;
            for (const TimelineItem& each : *read) {
                if (each.entry.compartment == records::Compartment::Sealed) sealed.append(each.entry);
            }
            models::FamilyEntryModel::Options options;
            options.household = context().family.record.toString();
            m_entries.show(sealed, context().words(), context().namer(), options);
            m_box->setCount(sealed.isEmpty() ? tr("nothing") : QString::number(sealed.size()));
            if (sealed.isEmpty())
                m_view->showEmpty(tr("Nothing is sealed in this family."));
            else
                m_view->showReady();
        });
}

void FamilySafeguardingTab::fillAddMenu() {
    QMenu* menu = m_add->menu();
    menu->clear();
    const auto add = [&](QMenu* into, const RecordId& record) {
        for (const records::KindDescription& kind : records::allKinds()) {
            const bool wanted = kind.compartment == records::Compartment::Sealed && kind.name != u"alert_reason"_s &&
                                kind.name != u"unplaced"_s && kind.allows(context().subjectOf(record));
            if (!wanted) continue;
            into->addAction(EntryWords::kindLabel(kind.name), this,
                            [this, record, name = kind.name] { addEntry(record, name); });
        }
    };
    add(menu->addMenu(tr("The household")), context().family.record);
    for (const FamilyMember& each : context().family.members)
        add(menu->addMenu(each.person.shortName()), each.person.record);
}

/// It has rules of its own: four answers, asked alone, another try.
void FamilySafeguardingTab::addEnquiry(const RecordId& record) {
    auto* dialog = new RoutineEnquiryDialog(context().session, context().family.record,
                                            {{record, context().nameOf(record)}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT said(tr("Recorded, sealed."), {}); });
    dialog->open();
}

void FamilySafeguardingTab::addEntry(const RecordId& record, const QString& kind) {
    if (kind == u"routine_enquiry"_s) return addEnquiry(record);
    QJsonObject begun;
    const auto* described = records::kindNamed(kind);
    const QString today = context().today().toString(Qt::ISODate);
    for (const QString& field : {u"on"_s, u"from"_s}) {
        if (described->field(field) != nullptr) begun.insert(field, today);
    }
    auto* dialog = new FamilyEntryDialog(context(), record, kind, begun, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FamilyEntryDialog::saved, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    dialog->open();
}

} // namespace lodestar::pages
