#include "ui/widgets/CheckFlow.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Speech.h"

#include <QCheckBox>

#include <algorithm>

namespace lodestar::widgets {

CheckFlow::CheckFlow(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_flow(new FlowLayout(12, 4, this)) {}

void CheckFlow::add(const QString& id, const QString& words) {
    auto* box = new QCheckBox(QString(words).replace(u'&', QStringLiteral("&&")), this);
    Speech::name(box, QStringLiteral("%1: %2").arg(m_name, words));
    m_flow->addWidget(box);
    m_boxes.append({id, box});
}

QStringList CheckFlow::chosen() const {
    QStringList ids;
    for (const auto& [id, box] : m_boxes)
        if (box->isChecked()) ids.append(id);
    return ids + m_others;
}

void CheckFlow::setChosen(const QStringList& ids) {
    m_others = ids;
    for (const auto& [id, box] : std::as_const(m_boxes)) {
        box->setChecked(ids.contains(id, Qt::CaseInsensitive));
        m_others.removeIf([&id = id](const QString& each) { return each.compare(id, Qt::CaseInsensitive) == 0; });
    }
}

} // namespace lodestar::widgets
