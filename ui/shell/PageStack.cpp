#include "ui/shell/PageStack.h"

#include "ui/widgets/Page.h"

#include <QApplication>

namespace lodestar::shell {

using widgets::Page;
using widgets::PageDescription;
using widgets::RailSection;
using widgets::Route;

PageStack::PageStack(widgets::Navigator& navigator, QWidget* parent)
    : QStackedWidget(parent)
    , m_navigator(navigator) {}

void PageStack::add(const PageDescription& page) {
    m_known.insert(page.id, page);
}

QStringList PageStack::ids() const {
    QStringList ids = m_known.keys();
    ids.sort();
    return ids;
}

const PageDescription* PageStack::description(const QString& id) const {
    const auto found = m_known.constFind(id);
    return found == m_known.constEnd() ? nullptr : &*found;
}

Page* PageStack::current() const {
    return m_open.empty() ? nullptr : m_open.back().page;
}

QString PageStack::root() const {
    return m_open.empty() ? QString() : m_open.front().route.page;
}

QString PageStack::backTitle() const {
    return m_open.size() < 2 ? QString() : m_open[m_open.size() - 2].page->title();
}

bool PageStack::leave() {
    Page* page = current();
    if (!page) return true;
    if (!page->mayLeave()) return false;
    page->saveDraft();
    return true;
}

Page* PageStack::make(const PageDescription& description, const Route& route) {
    const auto kept = m_kept.constFind(description.id);
    if (kept != m_kept.constEnd()) return *kept;
    Page* page = description.make(m_navigator);
    if (page->objectName().isEmpty()) page->setObjectName(description.id);
    addWidget(page);
    if (description.section != RailSection::None) m_kept.insert(description.id, page);
    connect(page, &Page::titleChanged, this, [this, page] {
        if (page == current()) Q_EMIT changed();
    });
    page->open(route);
    return page;
}

void PageStack::push(const PageDescription& description, const Route& route) {
    const bool known = m_kept.contains(description.id);
    Page* page = make(description, route);
    m_open.push_back({route, page});
    if (known) {
        if (!route.record.isEmpty() || !route.extra.isEmpty()) page->open(route);
        page->resumed();
    }
    show(page);
}

void PageStack::show(Page* page) {
    setCurrentWidget(page);
    Q_EMIT changed();
    if (window()->isVisible()) page->focusFirst();
}

bool PageStack::open(const Route& route) {
    const PageDescription* page = description(route.page);
    if (!page || !leave()) return false;
    if (page->section != RailSection::None) dropAbove(0);
    push(*page, route);
    return true;
}

bool PageStack::back() {
    if (m_open.size() < 2 || !leave()) return false;
    dropAbove(m_open.size() - 1);
    current()->resumed();
    show(current());
    return true;
}

bool PageStack::replace(const Route& route) {
    const PageDescription* page = description(route.page);
    if (!page || !leave()) return false;
    if (!m_open.empty()) dropAbove(m_open.size() - 1);
    push(*page, route);
    return true;
}

void PageStack::drop(const Open& open) {
    if (m_kept.key(open.page).isEmpty()) {
        // The page may be the one whose button was pressed: it goes when its event is over.
        removeWidget(open.page);
        open.page->hide();
        open.page->deleteLater();
    }
}

void PageStack::dropAbove(std::size_t count) {
    while (m_open.size() > count) {
        const Open top = m_open.back();
        m_open.pop_back();
        drop(top);
    }
}

void PageStack::saveDrafts() {
    for (const Open& open : m_open)
        open.page->saveDraft();
}

void PageStack::closeAll() {
    // The keyboard leaves while the pages are whole: nothing that hears it go asks one that is being destroyed.
    if (QWidget* typing = QApplication::focusWidget(); typing && isAncestorOf(typing)) typing->clearFocus();
    saveDrafts();
    m_open.clear();
    m_kept.clear();
    // At once, not later: nothing of a record may stay in memory behind a lock.
    const QList<Page*> pages = findChildren<Page*>(QString(), Qt::FindDirectChildrenOnly);
    for (Page* page : pages)
        delete page;
    Q_EMIT changed();
}

} // namespace lodestar::shell
