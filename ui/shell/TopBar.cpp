#include "ui/shell/TopBar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/FindField.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lodestar::shell {

using theme::Colour;
using theme::Fold;
using theme::Theme;
using theme::TypeRole;

namespace {

constexpr int findWidth = 330;

}

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_back(new QPushButton(this))
    , m_title(new widgets::Label({}, TypeRole::Title, Colour::Text, this))
    , m_subtitle(new widgets::Label({}, TypeRole::Body, Colour::TextSoft, this))
    , m_find(new widgets::FindField(this))
    , m_findButton(new QPushButton(tr("Find"), this))
    , m_whoIcon(new widgets::IconLabel(u"person"_s, 16, Colour::TextSoft, this))
    , m_who(new widgets::Label({}, TypeRole::Body, Colour::Text, this))
    , m_lock(new QPushButton(tr("Lock"), this)) {
    const Theme& theme = Theme::of(this);
    m_back->setFlat(true);
    m_back->setIcon(theme.icon(u"back"_s));
    m_back->hide();
    m_findButton->setIcon(theme.icon(u"find"_s));
    m_findButton->setToolTip(tr("Find a family (Ctrl+K)"));
    m_lock->setIcon(theme.icon(u"lock"_s));
    m_lock->setToolTip(tr("Lock Lodestar (Ctrl+L)"));
    m_lock->setAccessibleName(tr("Lock Lodestar"));
    m_find->installEventFilter(this);
    build();
    connect(m_back, &QPushButton::clicked, this, &TopBar::backAsked);
    connect(m_lock, &QPushButton::clicked, this, &TopBar::lockAsked);
    connect(m_findButton, &QPushButton::clicked, this, &TopBar::startFind);
    connect(&theme, &Theme::changed, this, &TopBar::arrange);
    arrange();
}

void TopBar::build() {
    m_layout->setContentsMargins(16, 0, 16, 1);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_back);
    m_layout->addWidget(m_title->shortening());
    m_layout->addWidget(m_subtitle->shortening(), 1);
    m_layout->addWidget(m_find);
    m_layout->addWidget(m_findButton);
    auto* who = new QHBoxLayout;
    who->setSpacing(6);
    who->addWidget(m_whoIcon);
    who->addWidget(m_who);
    m_layout->addLayout(who);
    m_layout->addWidget(m_lock);
}

void TopBar::setTitle(const QString& title, const QString& subtitle) {
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void TopBar::setBack(const QString& place) {
    m_back->setText(place);
    m_back->setAccessibleName(tr("Back to %1").arg(place));
    m_back->setVisible(!place.isEmpty() && !m_finding);
    m_layout->setContentsMargins(place.isEmpty() ? 16 : 8, 0, 16, 1);
}

void TopBar::setTool(QWidget* tool) {
    if (m_tool == tool) return;
    if (m_tool) {
        m_layout->removeWidget(m_tool);
        m_tool->hide();
        // Its page may be gone: then nothing of it stays in the bar.
        if (m_toolHome)
            m_tool->setParent(m_toolHome);
        else
            delete m_tool;
    }
    m_tool = tool;
    m_toolHome = tool ? tool->parentWidget() : nullptr;
    if (!tool) return;
    m_layout->insertWidget(2, tool);
    tool->show();
}

void TopBar::setWho(const QString& name) {
    m_who->setText(name);
    arrange();
}

void TopBar::setFold(Fold fold) {
    if (fold == m_fold) return;
    m_fold = fold;
    m_finding = false;
    arrange();
}

void TopBar::startFind() {
    if (m_fold >= Fold::Single) {
        m_finding = true;
        arrange();
    }
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void TopBar::arrange() {
    const Theme& theme = Theme::of(this);
    const bool little = m_fold >= Fold::Single;
    setFixedHeight(std::max(theme.tokens().height(theme::Height::Bar), theme.controlHeight() + 16));
    m_find->setVisible(!little || m_finding);
    m_find->setMinimumWidth(little ? 0 : theme.scaled(m_fold >= Fold::Tight ? 200 : findWidth));
    m_find->setMaximumWidth(m_finding ? QWIDGETSIZE_MAX : theme.scaled(findWidth));
    m_findButton->setVisible(little && !m_finding);
    m_who->setVisible(!little && !m_who->text().isEmpty());
    m_whoIcon->setVisible(m_who->isVisibleTo(this));
    m_title->setVisible(!m_finding);
    m_subtitle->setVisible(!m_finding);
    m_back->setVisible(!m_finding && !m_back->text().isEmpty());
    if (m_tool) m_tool->setVisible(!m_finding);
}

bool TopBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_find && event->type() == QEvent::FocusOut && m_finding && m_find->text().isEmpty()) {
        m_finding = false;
        arrange();
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.colour(Colour::Surface));
    painter.fillRect(0, height() - 1, width(), 1, theme.colour(Colour::Line));
}

} // namespace lodestar::shell
