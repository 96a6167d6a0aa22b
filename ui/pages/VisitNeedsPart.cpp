#include "ui/pages/VisitNeedsPart.h"

#include "ui/pages/VisitWords.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/FocusChain.h"
#include "ui/widgets/FormGrid.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::ChoiceRow;

VisitNeedsPart::VisitNeedsPart(VisitSheet& sheet, QWidget* parent)
    : VisitPart(VisitGap::Section::Needs, sheet, parent) {}

bool VisitNeedsPart::isBegun() const {
    return std::ranges::any_of(visit().subjects, [](const auto& s) { return !s.needsLevel.isEmpty(); });
}

QWidget* VisitNeedsPart::fieldFor(const VisitGap& gap) const {
    for (const auto& [person, row] : m_rows)
        if (person == gap.person) return widgets::FocusChain::firstIn(row);
    return VisitPart::fieldFor(gap);
}

void VisitNeedsPart::rebuild() {
    m_rows.clear();
    auto* column = new QVBoxLayout(freshBody());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (const Visit::Subject& each : visit().subjects)
        addRow(each, column);
}

void VisitNeedsPart::addRow(const Visit::Subject& subject, QVBoxLayout* column) {
    const RecordId person = subject.person;
    const QString name = sheet().called(person);
    const VisitPerson* known = sheet().context.person(person);
    const QString now = known == nullptr || known->needsLevel.isEmpty()
                            ? tr("What support does %1 need?").arg(name)
                            : tr("What support does %1 need? Until now: %2.")
                                  .arg(name, VisitWords::of(VisitWords::levels(), known->needsLevel));
    auto* row = new ChoiceRow(now, column->parentWidget());
    for (const auto& [id, words] : VisitWords::levels())
        row->add(id, words);
    row->setChosen(subject.needsLevel);
    auto* grid = new widgets::FormGrid(column->parentWidget());
    auto* why = new QLineEdit(subject.needsWhy, grid);
    grid->addRow(tr("Why, in few words"), why);
    connect(row, &ChoiceRow::chosenByHand, this, [this, person](const QString& id) {
        if (Visit::Subject* about = visit().subject(person)) about->needsLevel = id;
        Q_EMIT edited();
    });
    connect(why, &QLineEdit::textEdited, this, [this, person](const QString& text) {
        if (Visit::Subject* about = visit().subject(person)) about->needsWhy = text;
        Q_EMIT edited();
    });
    column->addWidget(row);
    column->addWidget(grid);
    m_rows.append({person, row});
}

} // namespace lodestar::pages
