#include "ui/pages/FamilyTabs.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace lodestar::pages {

using theme::Theme;

FamilyTabs::FamilyTabs(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_bar);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setAccessibleName(tr("Parts of the family's record"));
    connect(m_bar, &QTabBar::currentChanged, this, [this](int place) {
        showTab(place);
        Q_EMIT chosen(current());
    });
}

void FamilyTabs::addTab(const QString& id, const QString& title, const QString& icon) {
    m_tabs.append({{{id, title}}, nullptr});
    const QSignalBlocker quiet(m_bar);
    const int place = m_bar->addTab(title);
    if (!icon.isEmpty()) m_bar->setTabIcon(place, Theme::of(this).icon(icon));
}

void FamilyTabs::addPart(const QString& id, const QString& title, const QString& first) {
    Tab& tab = m_tabs.last();
    if (tab.parting == nullptr) {
        tab.parting = new widgets::SegmentedSwitch(m_bar->tabText(static_cast<int>(m_tabs.size()) - 1), this);
        tab.parting->add(tab.parts.first().id, first);
        m_layout->addWidget(tab.parting);
        tab.parting->hide();
        connect(tab.parting, &widgets::SegmentedSwitch::chosen, this, &FamilyTabs::chosen);
    }
    tab.parts.append({id, title});
    tab.parting->add(id, title);
    showTab(m_bar->currentIndex());
}

void FamilyTabs::showTab(int place) {
    bool parted = false;
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i].parting != nullptr) m_tabs[i].parting->setVisible(i == place);
        parted = parted || (m_tabs[i].parting != nullptr && i == place);
    }
    constexpr int below = 8; // between the switch and the edge of the head
    m_layout->setContentsMargins(0, 0, 0, parted ? below : 0);
}

void FamilyTabs::setCurrent(const QString& id) {
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        const auto& parts = m_tabs[i].parts;
        if (std::none_of(parts.cbegin(), parts.cend(), [&](const Part& each) { return each.id == id; })) continue;
        if (m_tabs[i].parting != nullptr) m_tabs[i].parting->setCurrent(id);
        m_bar->setCurrentIndex(static_cast<int>(i));
    }
}

QString FamilyTabs::current() const {
    const int place = m_bar->currentIndex();
    if (place < 0) return {};
    const Tab& tab = m_tabs[place];
    return tab.parting != nullptr ? tab.parting->current() : tab.parts.first().id;
}

QStringList FamilyTabs::titles() const {
    QStringList titles;
    for (int i = 0; i < m_bar->count(); ++i) {
        titles.append(m_bar->tabText(i));
        for (const Part& each : m_tabs[i].parts.mid(1))
            titles.append(m_bar->tabText(i) + QStringLiteral(": ") + each.title);
    }
    return titles;
}

} // namespace lodestar::pages
