#include "ui/widgets/SegmentedSwitch.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SegmentButton.h"

#include <QButtonGroup>

namespace lodestar::widgets {

SegmentedSwitch::SegmentedSwitch(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(-1, -1, this))
    , m_group(new QButtonGroup(this)) {
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool on) {
        if (on) Q_EMIT chosen(static_cast<SegmentButton*>(button)->id());
    });
}

void SegmentedSwitch::add(const QString& id, const QString& word, int count) {
    auto* button = new SegmentButton(id, word, this);
    button->setCount(count);
    const QSignalBlocker quiet(m_group);
    m_group->addButton(button);
    if (m_group->buttons().size() == 1) button->setChecked(true);
    m_flow->addWidget(button);
}

void SegmentedSwitch::setCount(const QString& id, int count) {
    for (QAbstractButton* button : m_group->buttons())
        if (auto* segment = static_cast<SegmentButton*>(button); segment->id() == id) segment->setCount(count);
}

QString SegmentedSwitch::current() const {
    const auto* button = static_cast<const SegmentButton*>(m_group->checkedButton());
    return button ? button->id() : QString();
}

void SegmentedSwitch::setCurrent(const QString& id) {
    for (QAbstractButton* button : m_group->buttons())
        if (static_cast<SegmentButton*>(button)->id() == id) button->setChecked(true);
}

} // namespace lodestar::widgets
