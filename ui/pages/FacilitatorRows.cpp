#include "ui/pages/FacilitatorRows.h"

#include "ui/widgets/Speech.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::pages {

namespace {

constexpr qsizetype usualRows = 3;

} // namespace

FacilitatorRows::FacilitatorRows(const QList<Facilitator>& people, const QList<Facilitator>& chosen, QWidget* parent)
    : QWidget(parent)
    , m_people(people) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (qsizetype i = 0; i < std::max(usualRows, chosen.size()); ++i)
        addRow(chosen.value(i));
    setFocusProxy(m_rows.first().who);
}

void FacilitatorRows::addRow(const Facilitator& chosen) {
    const auto number = m_rows.size() + 1;
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    Row made{new QComboBox(line), new QCheckBox(tr("trained"), line), new QCheckBox(tr("supervised"), line)};
    made.who->setEditable(true);
    made.who->addItem(QString(), QString());
    for (const Facilitator& each : std::as_const(m_people))
        made.who->addItem(each.name, each.staff);
    made.who->setEditText(chosen.name);
    widgets::Speech::name(made.who, tr("Facilitator %1").arg(number));
    widgets::Speech::name(made.trained, tr("Facilitator %1 is trained in the programme").arg(number));
    widgets::Speech::name(made.supervised, tr("Facilitator %1 is supervised in the programme").arg(number));
    made.trained->setChecked(chosen.trained);
    made.supervised->setChecked(chosen.supervised);
    row->addWidget(made.who, 1);
    row->addWidget(made.trained);
    row->addWidget(made.supervised);
    layout()->addWidget(line);
    m_rows.append(made);
}

QList<Facilitator> FacilitatorRows::facilitators() const {
    QList<Facilitator> all;
    for (const Row& each : m_rows) {
        const QString name = each.who->currentText().simplified();
        if (name.isEmpty()) continue;
        const auto known = std::ranges::find(m_people, name, &Facilitator::name);
        const QString staff = known == m_people.cend() ? QString() : known->staff;
        all.append({staff, name, each.trained->isChecked(), each.supervised->isChecked()});
    }
    return all;
}

} // namespace lodestar::pages
