#include "ui/widgets/FoldingSection.h"

#include "ui/widgets/FoldHead.h"
#include "ui/widgets/Rule.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace lodestar::widgets {

FoldingSection::FoldingSection(const QString& title, QWidget* parent)
    : Panel(parent)
    , m_headLayout(new QHBoxLayout)
    , m_head(new FoldHead(title, this))
    , m_rule(new Rule(0, 0, this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content)) {
    setAccessibleName(title);
    m_headLayout->setSpacing(0);
    m_headLayout->addWidget(m_head, 1);
    m_body->setContentsMargins(12, 10, 12, 12);
    m_body->setSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(m_headLayout);
    layout->addWidget(m_rule);
    layout->addWidget(m_content);
    connect(m_head, &QAbstractButton::toggled, this, [this](bool open) {
        m_rule->setVisible(open);
        m_content->setVisible(open);
        Q_EMIT toggled(open);
    });
    m_rule->hide();
    m_content->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString FoldingSection::title() const {
    return m_head->text();
}

void FoldingSection::setSummary(const QString& summary) {
    m_head->setSummary(summary);
}

void FoldingSection::setHint(const QString& hint) {
    m_head->setHint(hint);
}

QPushButton* FoldingSection::addAction(const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setFlat(true);
    button->setProperty("small", true);
    button->setAccessibleName(tr("%1: %2").arg(title(), text));
    m_headLayout->addWidget(button);
    m_headLayout->addSpacing(12);
    return button;
}

QWidget* FoldingSection::freshBody() {
    if (m_fresh != nullptr) {
        // A button of the old one may be what asked for this: it lives until its click is over.
        m_fresh->hide();
        m_fresh->setParent(nullptr);
        m_fresh->deleteLater();
    }
    m_fresh = new QWidget(this);
    m_body->addWidget(m_fresh);
    return m_fresh;
}

bool FoldingSection::isOpen() const {
    return m_head->isChecked();
}

void FoldingSection::setOpen(bool open) {
    m_head->setChecked(open);
}

} // namespace lodestar::widgets
