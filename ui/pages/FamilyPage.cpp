#include "ui/pages/FamilyPage.h"

#include "core/services/Audit.h"
#include "core/services/FamilyPathway.h"
#include "ui/pages/FamilyChronologyTab.h"
#include "ui/pages/FamilyCoursesTab.h"
#include "ui/pages/FamilyDocumentsTab.h"
#include "ui/pages/FamilyGrowthTab.h"
#include "ui/pages/FamilyHeader.h"
#include "ui/pages/FamilyHistoryDialog.h"
#include "ui/pages/FamilyListsTab.h"
#include "ui/pages/FamilyOffersTab.h"
#include "ui/pages/FamilyPathwayTab.h"
#include "ui/pages/FamilyPeopleTab.h"
#include "ui/pages/FamilyPlanTab.h"
#include "ui/pages/FamilySafeguardingTab.h"
#include "ui/pages/FamilySharingTab.h"
#include "ui/pages/FamilyTabs.h"
#include "ui/pages/FamilyTimelineTab.h"
#include "ui/pages/MeanwhileBanner.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FocusChain.h"
#include "ui/widgets/StatefulView.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

namespace {

QString addressWords(const Family& family) {
    if (family.confidentialAddress) return FamilyPage::tr("Confidential address");
    QStringList all;
    for (const Address& each : family.addresses) {
        QStringList parts{each.text(), each.ward};
        parts.removeAll(QString());
        all.append(parts.join(u", "_s));
    }
    return all.join(FamilyPage::tr(" or "));
}

} // namespace

FamilyPage::FamilyPage(Session& session, widgets::Navigator& navigator, PassphraseCheck check)
    : m_context{session, navigator, std::move(check), {}}
    , m_header(new FamilyHeader(this))
    , m_tabs(new QStackedWidget(this))
    , m_banner(new widgets::Banner(this)) {
    setObjectName(u"family"_s);
    setTitle(tr("Family"));
    setRailWish(widgets::RailWish::FoldWhenNarrow);
    auto* work = new QWidget(this);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_banner->hide();
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    m_meanwhile = new MeanwhileBanner(session, work, this);
    connect(m_meanwhile, &MeanwhileBanner::entryAsked, this, &FamilyPage::openEntry);
    m_view = new widgets::StatefulView(m_meanwhile, this);
    buildTabs();
    setStrip(m_header);
    setContent(m_view);
    connect(&m_header->tabs(), &FamilyTabs::chosen, this, &FamilyPage::chooseTab);
    connect(m_header, &FamilyHeader::personChosen, this, [this](const RecordId& person) {
        setTab(u"timeline"_s);
        m_timeline->showPerson(person);
    });
    connect(m_header, &FamilyHeader::conflictsAsked, this, [this] {
        setTab(u"timeline"_s);
        m_timeline->showConflicts();
    });
    connect(m_view, &widgets::StatefulView::retryAsked, this, &FamilyPage::read);
    connect(m_banner, &widgets::Banner::dismissed, m_banner, &QWidget::hide);
    connect(&session, &Session::changed, this, &FamilyPage::read);
    connect(this, &Page::foldChanged, this, [this](theme::Fold fold) {
        for (FamilyTab* each : std::as_const(m_byId))
            each->setFold(fold);
    });
}

void FamilyPage::buildTabs() {
    m_timeline = new FamilyTimelineTab(m_context, m_tabs);
    addTab(u"timeline"_s, tr("Timeline"), m_timeline);
    addPart(u"chronology"_s, tr("Chronology"), tr("Newest first"), new FamilyChronologyTab(m_context, m_tabs));
    // What is health's is never sent to a navigator; its tabs would only be empty.
    if (m_context.seesHealth()) addHealthTabs();
    addTab(u"assessments"_s, m_context.seesHealth() ? tr("Assessments and referrals") : tr("Referrals"),
           new FamilyListsTab(m_context, m_tabs));
    addTab(u"plan"_s, tr("Plan"), new FamilyPlanTab(m_context, m_tabs));
    addPart(u"offers"_s, tr("Open to you"), tr("Goals and matters"), new FamilyOffersTab(m_context, m_tabs));
    addPart(u"courses"_s, tr("Courses"), {}, new FamilyCoursesTab(m_context, m_tabs));
    addTab(u"people"_s, tr("People and household"), new FamilyPeopleTab(m_context, m_tabs));
    addPart(u"sharing"_s, tr("Sharing"), tr("People"), new FamilySharingTab(m_context, m_tabs));
    addTab(u"documents"_s, tr("Documents"), new FamilyDocumentsTab(m_context, m_tabs));
    if (m_context.mayOpenSealed() || m_context.seesHealth())
        addTab(u"safeguarding"_s, tr("Safeguarding"), new FamilySafeguardingTab(m_context, m_tabs), u"lock"_s);
}

void FamilyPage::addHealthTabs() {
    m_pathway = new FamilyPathwayTab(m_context, m_tabs);
    addTab(u"pathway"_s, tr("Pathway"), m_pathway);
    m_growth = new FamilyGrowthTab(m_context, m_tabs);
    addTab(u"growth"_s, tr("Growth"), m_growth);
    connect(m_timeline, &FamilyTimelineTab::stepChosen, this, [this](const RecordId& person, const QString& step) {
        setTab(u"pathway"_s);
        m_pathway->showStep(person, step);
    });
}

void FamilyPage::addTab(const QString& id, const QString& title, FamilyTab* tab, const QString& icon) {
    m_header->tabs().addTab(id, title, icon);
    take(id, tab);
}

void FamilyPage::addPart(const QString& id, const QString& title, const QString& first, FamilyTab* tab) {
    m_header->tabs().addPart(id, title, first);
    take(id, tab);
}

void FamilyPage::take(const QString& id, FamilyTab* tab) {
    m_tabs->addWidget(tab);
    m_byId.insert(id, tab);
    connect(tab, &FamilyTab::tabAsked, this, &FamilyPage::setTab);
    connect(tab, &FamilyTab::said, this, &FamilyPage::say);
}

QString FamilyPage::helpTopic() const {
    const QString shown = tab();
    if (shown == u"chronology"_s) return shown;
    if (shown == u"courses"_s) return u"programmes"_s;
    return shown == u"growth"_s || shown == u"plan"_s ? shown : u"family"_s;
}

QString FamilyPage::tab() const {
    return m_header->tabs().current();
}

void FamilyPage::setTab(const QString& id) {
    m_header->tabs().setCurrent(id);
}

void FamilyPage::chooseTab(const QString& id) {
    FamilyTab* chosen = m_byId.value(id);
    auto* before = qobject_cast<FamilyTab*>(m_tabs->currentWidget());
    if (chosen == nullptr || chosen == before) return;
    if (before != nullptr) before->leave();
    m_tabs->setCurrentWidget(chosen);
    chosen->refresh();
}

void FamilyPage::open(const widgets::Route& route) {
    m_route = route;
    m_routeFollowed = false;
    m_banner->hide();
    // What is read now has been seen.
    m_meanwhile->watch(m_household);
    read();
}

void FamilyPage::resumed() {
    read();
}

void FamilyPage::read() {
    m_view->showLoading(tr("The family is being read."));
    const RecordId named = RecordId::fromString(m_route.record);
    m_context.session
        .read([named, today = m_context.today()](Connection& connection) -> Result<Family> {
            LODESTAR_ASSIGN(const RecordId household, householdNamed(connection, named, today));
            return readFamily(connection, household, today);
        })
        .then(this, [this](const Result<Family>& family) {
            if (family)
                show(*family);
            else
                m_view->showFailed(family.error());
        });
}

void FamilyPage::show(const Family& family) {
    m_context.family = family;
    setTitle(family.name.isEmpty() ? tr("Family without a name") : tr("%1 family").arg(family.name),
             addressWords(family));
    m_header->show(m_context);
    m_view->showReady();
    if (m_household != family.record) {
        m_household = family.record;
        m_meanwhile->watch(m_household);
        noteOpened();
    }
    if (!m_routeFollowed) followRoute();
    if (auto* tab = qobject_cast<FamilyTab*>(m_tabs->currentWidget()); tab != nullptr) tab->refresh();
}

void FamilyPage::followRoute() {
    m_routeFollowed = true;
    const QString tab = m_route.extra.value(u"tab"_s).toString();
    const QString step = m_route.extra.value(u"step"_s).toString();
    if (!step.isEmpty() && m_pathway != nullptr)
        m_pathway->showStep(RecordId::fromString(m_route.extra.value(u"person"_s).toString()), step);
    if (tab == u"growth"_s && m_growth != nullptr)
        m_growth->showChild(RecordId::fromString(m_route.extra.value(u"person"_s).toString()));
    const QString wanted = !tab.isEmpty() ? tab : step.isEmpty() ? u"timeline"_s : u"pathway"_s;
    setTab(m_byId.contains(wanted) ? wanted : u"timeline"_s);
    const EntryId entry = EntryId::fromString(m_route.extra.value(u"entry"_s).toString());
    if (!entry.isNull()) openEntry(entry);
}

void FamilyPage::openEntry(const EntryId& entry) {
    auto* dialog = new FamilyHistoryDialog(m_context, entry, false, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FamilyHistoryDialog::said, this, &FamilyPage::say);
    dialog->open();
}

void FamilyPage::noteOpened() {
    const AuditLine line{m_context.session.clock().now().toString(Qt::ISODate), m_context.session.me().staff,
                         u"opened"_s, m_household, u"family"_s};
    m_context.session.keep([line](Connection& connection) { return note(connection, line); });
}

void FamilyPage::focusFirst() {
    if (QWidget* tab = m_tabs->currentWidget(); tab != nullptr) widgets::FocusChain::enter(tab);
}

void FamilyPage::say(const QString& words, const std::function<void()>& undo) {
    m_banner->say(words, u"tick"_s);
    m_banner->setDismissable(true);
    if (undo) {
        connect(m_banner->addAction(tr("Undo")), &QPushButton::clicked, this, [this, undo] {
            undo();
            m_banner->hide();
        });
    }
    m_banner->show();
}

} // namespace lodestar::pages
