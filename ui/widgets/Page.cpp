#include "ui/widgets/Page.h"

#include "ui/widgets/ActionBar.h"
#include "ui/widgets/FocusChain.h"
#include "ui/widgets/PageEdges.h"

#include <QVBoxLayout>

namespace lodestar::widgets {

Page::Page(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void Page::open(const Route&) {}

void Page::resumed() {}

QString Page::helpTopic() const {
    return objectName();
}

bool Page::mayLeave() {
    return true;
}

void Page::saveDraft() {}

void Page::focusFirst() {
    if (m_content) FocusChain::enterWork(m_content);
}

void Page::setFold(theme::Fold fold) {
    if (fold == m_fold) return;
    m_fold = fold;
    Q_EMIT foldChanged(fold);
}

void Page::setTitle(const QString& title, const QString& subtitle) {
    m_title = title;
    m_subtitle = subtitle;
    setAccessibleName(title);
    Q_EMIT titleChanged();
}

void Page::setStrip(QWidget* strip) {
    delete m_strip;
    m_strip = strip;
    m_layout->insertWidget(0, strip);
}

void Page::setContent(QWidget* content) {
    setBareContent(withPageEdges(content));
}

void Page::setBareContent(QWidget* content) {
    delete m_content;
    m_content = content;
    m_layout->insertWidget(m_strip ? 1 : 0, content, 1);
}

ActionBar& Page::actions() {
    if (!m_actionBar) {
        m_actionBar = new ActionBar(this);
        m_layout->addWidget(m_actionBar);
    }
    return *m_actionBar;
}

} // namespace lodestar::widgets
