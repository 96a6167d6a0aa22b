#include "ui/widgets/Box.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Rule.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace lodestar::widgets {

using theme::Colour;
using theme::Theme;
using theme::TypeRole;

namespace {

constexpr int headHeight = 40;

}

Box::Box(const QString& title, QWidget* parent)
    : Panel(parent)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    if (!title.isEmpty()) setTitle(title);
}

void Box::makeHead() {
    m_head = new QWidget(this);
    m_headLayout = new QHBoxLayout(m_head);
    m_headLayout->setContentsMargins(12, 0, 4, 0);
    m_headLayout->setSpacing(8);
    m_title = new Label({}, TypeRole::Section, Colour::Text, m_head);
    m_count = new Label({}, TypeRole::Table, Colour::TextSoft, m_head);
    m_headLayout->addWidget(m_title->shortening());
    m_headLayout->addWidget(m_count->shortening(), 1);
    m_layout->insertWidget(0, m_head);
    m_headRule = new Rule(0, 0, this);
    m_layout->insertWidget(1, m_headRule);
    const auto fit = [this] { m_head->setMinimumHeight(Theme::of(this).scaled(headHeight) - 2); };
    connect(&Theme::of(this), &Theme::changed, m_head, fit);
    fit();
}

void Box::setTitle(const QString& title) {
    if (!m_head) makeHead();
    m_title->setText(title);
    setAccessibleName(title);
}

void Box::setCount(const QString& words) {
    if (!m_head) makeHead();
    m_count->setText(words);
}

void Box::setHeadVisible(bool visible) {
    if (!m_head) return;
    m_head->setVisible(visible);
    m_headRule->setVisible(visible);
}

QPushButton* Box::addAction(const QString& text, const QString& icon) {
    auto* button = new QPushButton(text, this);
    button->setFlat(true);
    button->setProperty("small", true);
    if (!icon.isEmpty()) button->setIcon(Theme::of(this).icon(icon));
    addTool(button);
    return button;
}

void Box::addTool(QWidget* tool) {
    if (!m_head) makeHead();
    m_headLayout->addWidget(tool);
}

QVBoxLayout* Box::body() {
    if (!m_body) {
        m_body = new QVBoxLayout;
        m_body->setContentsMargins(12, 10, 12, 12);
        m_body->setSpacing(8);
        m_layout->addLayout(m_body, 1);
    }
    return m_body;
}

void Box::setBareBody(QWidget* content) {
    m_layout->addWidget(content, 1);
}

} // namespace lodestar::widgets
