#include "ui/widgets/SideBySide.h"

#include "ui/theme/Theme.h"

#include <QBoxLayout>

namespace lodestar::widgets {

SideBySide::SideBySide(QWidget* work, QWidget* panel, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_panel(panel) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(work, 1);
    m_layout->addWidget(panel);
    connect(&theme::Theme::of(this), &theme::Theme::changed, this, &SideBySide::fit);
    fit();
}

void SideBySide::setFold(theme::Fold fold) {
    m_fold = fold;
    fit();
}

void SideBySide::fit() {
    const bool under = m_fold >= theme::Fold::Tight;
    m_layout->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (under) {
        m_panel->setMinimumWidth(0);
        m_panel->setMaximumWidth(QWIDGETSIZE_MAX);
        return;
    }
    const int wide = theme::Theme::of(this).width(theme::Width::SidePanel);
    m_panel->setFixedWidth(m_fold == theme::Fold::Wide ? wide + 40 : wide);
}

} // namespace lodestar::widgets
