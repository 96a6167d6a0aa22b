#include "ui/widgets/ChildStrip.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StatusChip.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

using theme::Colour;
using theme::TypeRole;

ChildStrip::ChildStrip(QWidget* parent)
    : QWidget(parent)
    , m_name(new Label({}, TypeRole::Title, Colour::Text, this))
    , m_tag(new Chip({}, {}, this))
    , m_status(new StatusChip({}, this)) {
    auto* facts = new QWidget(this);
    m_flow = new FlowLayout(22, 4, facts);
    auto* who = new QWidget(facts);
    auto* whoLayout = new QHBoxLayout(who);
    whoLayout->setContentsMargins(0, 0, 0, 0);
    whoLayout->setSpacing(8);
    whoLayout->addWidget(new IconLabel(u"child"_s, 28, Colour::TextSoft, who));
    whoLayout->addSpacing(4);
    whoLayout->addWidget(m_name);
    whoLayout->addWidget(m_tag);
    m_flow->addWidget(who);
    m_tag->hide();
    m_status->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 11);
    layout->setSpacing(12);
    layout->addWidget(facts, 1);
    layout->addWidget(m_status, 0, Qt::AlignVCenter);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChildStrip::setChild(const QString& name, const QString& twinTag) {
    m_name->setText(name);
    static_cast<Chip*>(m_tag)->setText(twinTag);
    m_tag->setVisible(!twinTag.isEmpty());
    describe();
}

void ChildStrip::addFact(const QString& label, const QString& value, bool strong) {
    auto* fact = new QWidget(m_name->parentWidget()->parentWidget());
    auto* column = new QVBoxLayout(fact);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Label(label, TypeRole::Caption, Colour::TextSoft, fact));
    auto* words = new Label(value, TypeRole::Body, Colour::Text, fact);
    column->addWidget(words->strong(strong));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(u"%1: %2"_s.arg(label, value));
    m_flow->addWidget(fact);
    m_facts << fact;
    m_spoken << words->accessibleName();
    describe();
}

void ChildStrip::clearFacts() {
    qDeleteAll(m_facts);
    m_facts.clear();
    m_spoken.clear();
}

void ChildStrip::setStatus(const theme::StatusMark& mark) {
    m_status->setMark(mark);
    m_status->show();
}

void ChildStrip::describe() {
    setAccessibleName(u"%1. %2"_s.arg(m_name->text(), m_spoken.join(u". "_s)));
}

void ChildStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const theme::Theme& theme = theme::Theme::of(this);
    painter.fillRect(rect(), theme.colour(Colour::Selected));
    painter.fillRect(0, height() - 1, width(), 1, theme.colour(Colour::Line));
}

} // namespace lodestar::widgets
