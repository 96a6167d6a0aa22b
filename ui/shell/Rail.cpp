#include "ui/shell/Rail.h"

#include "ui/shell/BrandButton.h"
#include "ui/shell/RailButton.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Rule.h"
#include "ui/widgets/ScrollColumn.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::shell {

using theme::Colour;
using theme::Theme;
using widgets::RailSection;

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_brand(new BrandButton(this))
    , m_list(new QWidget)
    , m_layout(new QVBoxLayout(m_list)) {
    setAccessibleName(tr("Places"));
    m_layout->setContentsMargins(0, 0, 0, 8);
    m_layout->setSpacing(0);
    auto* column = new widgets::ScrollColumn(this);
    column->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->setBareContent(m_list);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 1, 0);
    all->setSpacing(0);
    all->addWidget(m_brand);
    all->addWidget(column, 1);
    connect(m_brand, &QAbstractButton::clicked, this, &Rail::showMenu);
    connect(&Theme::of(this), &Theme::changed, this, &Rail::fitWidth);
    fitWidth();
}

void Rail::add(const widgets::PageDescription& page) {
    Entry entry{page, new RailButton(page.title, page.icon, m_list)};
    entry.button->setFolded(m_folded);
    const QString id = page.id;
    connect(entry.button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    m_entries.push_back(std::move(entry));
    std::ranges::stable_sort(m_entries, [](const Entry& a, const Entry& b) {
        return std::pair(a.page.section, a.page.order) < std::pair(b.page.section, b.page.order);
    });
    arrange();
}

void Rail::arrange() {
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (auto* rule = qobject_cast<widgets::Rule*>(item->widget())) delete rule;
        delete item;
    }
    RailSection section = RailSection::Work;
    bool any = false;
    QWidget* before = m_brand;
    for (const Entry& entry : m_entries) {
        entry.button->setVisible(entry.offered);
        if (!entry.offered) continue;
        if (entry.page.section != section && any) {
            if (entry.page.section == RailSection::Foot)
                m_layout->addStretch(1);
            else
                m_layout->addWidget(new widgets::Rule(16, 8, m_list));
        }
        section = entry.page.section;
        any = true;
        m_layout->addWidget(entry.button);
        setTabOrder(before, entry.button);
        before = entry.button;
    }
    if (section != RailSection::Foot) m_layout->addStretch(1);
}

Rail::Entry* Rail::find(const QString& pageId) {
    const auto found = std::ranges::find_if(m_entries, [&](const Entry& entry) { return entry.page.id == pageId; });
    return found == m_entries.end() ? nullptr : &*found;
}

QStringList Rail::order() const {
    QStringList ids;
    for (const Entry& entry : m_entries)
        if (entry.offered) ids << entry.page.id;
    return ids;
}

void Rail::setOffered(const std::function<bool(const QString&)>& offered) {
    for (Entry& entry : m_entries)
        entry.offered = !offered || offered(entry.page.id);
    arrange();
}

void Rail::setCurrent(const QString& pageId) {
    for (const Entry& entry : m_entries)
        entry.button->setChecked(entry.page.id == pageId);
}

void Rail::setCount(const QString& pageId, int count) {
    if (Entry* entry = find(pageId)) entry->button->setCount(count);
}

void Rail::setFolded(bool folded) {
    if (folded == m_folded) return;
    m_folded = folded;
    m_brand->setFolded(folded);
    for (const Entry& entry : m_entries)
        entry.button->setFolded(folded);
    fitWidth();
}

void Rail::setWide(bool wide) {
    m_wide = wide;
    fitWidth();
}

void Rail::fitWidth() {
    const auto name = m_folded ? theme::Width::RailFolded : m_wide ? theme::Width::RailWide : theme::Width::Rail;
    setFixedWidth(Theme::of(this).width(name));
}

void Rail::showMenu() {
    if (!m_folded) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Entry& entry : m_entries) {
        if (!entry.offered) continue;
        const QString id = entry.page.id;
        QAction* action = menu->addAction(Theme::of(this).icon(entry.page.icon), entry.page.title);
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT chosen(id); });
    }
    menu->popup(m_brand->mapToGlobal(QPoint(m_brand->width(), 0)));
}

void Rail::step(int by) {
    QList<RailButton*> buttons;
    for (const Entry& entry : m_entries)
        if (entry.offered) buttons.append(entry.button);
    if (buttons.isEmpty()) return;
    const auto at = std::ranges::find_if(buttons, [](const RailButton* each) { return each->hasFocus(); });
    const auto next = ((at - buttons.begin()) + by + buttons.size()) % buttons.size();
    buttons[next]->setFocus(Qt::TabFocusReason);
}

void Rail::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down) return step(1);
    if (event->key() == Qt::Key_Up) return step(-1);
    QWidget::keyPressEvent(event);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.colour(Colour::Sunken));
    painter.fillRect(width() - 1, 0, 1, height(), theme.colour(Colour::Line));
}

} // namespace lodestar::shell
