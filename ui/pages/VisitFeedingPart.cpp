#include "ui/pages/VisitFeedingPart.h"

#include "core/base/Age.h"
#include "core/services/Session.h"
#include "ui/pages/VisitFeedingHelp.h"
#include "ui/pages/VisitWords.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/FocusChain.h"
#include "ui/widgets/FoldingSection.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::ChoiceRow;

namespace {

/// Breast milk is asked about while it may be given: to the second birthday.
constexpr int lastMonth = 24;
/// The first contact after coming home, and the help offered with it, are asked about in the first eight weeks.
constexpr int helpDays = 56;

bool asks(const VisitPerson& child, QDate on) {
    return !child.born.isValid() || completedMonths(child.born, on) < lastMonth;
}

bool asksForHelp(const VisitPerson& child, QDate on) {
    return child.born.isValid() && child.born.daysTo(on) <= helpDays;
}

} // namespace

VisitFeedingPart::VisitFeedingPart(VisitSheet& sheet, QWidget* parent)
    : VisitPart(VisitGap::Section::Feeding, sheet, parent) {}

bool VisitFeedingPart::belongs() const {
    const bool pregnant =
        std::ranges::any_of(visit().subjects, [](const auto& s) { return !s.child && !s.pregnancy.isNull(); });
    return pregnant ||
           std::ranges::any_of(sheet().children(), [&](const auto* c) { return asks(*c, visit().happenedOn()); });
}

bool VisitFeedingPart::isBegun() const {
    return std::ranges::any_of(visit().subjects, [](const auto& s) {
        return !s.feeding.isEmpty() || !s.feedingSupport.isEmpty() || !s.diet.isEmpty();
    });
}

QWidget* VisitFeedingPart::fieldFor(const VisitGap& gap) const {
    for (const auto& [person, row] : m_rows)
        if (person == gap.person) return widgets::FocusChain::firstIn(row);
    return VisitPart::fieldFor(gap);
}

void VisitFeedingPart::rebuild() {
    m_rows.clear();
    auto* column = new QVBoxLayout(freshBody());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    bool counts = false;
    for (const Visit::Subject& each : visit().subjects) {
        const VisitPerson* child = sheet().context.person(each.person);
        if (!each.child || child == nullptr || !asks(*child, visit().happenedOn())) continue;
        const RecordId person = each.person;
        auto* row = new ChoiceRow(tr("How is %1 fed today?").arg(sheet().called(person)), column->parentWidget());
        for (const auto& [id, words] : VisitWords::feedings())
            row->add(id, words);
        row->setChosen(each.feeding);
        connect(row, &ChoiceRow::chosenByHand, this, [this, person](const QString& id) {
            if (Visit::Subject* subject = visit().subject(person)) subject->feeding = id;
            Q_EMIT edited();
        });
        column->addWidget(row);
        m_rows.append({person, row});
        if (asksForHelp(*child, visit().happenedOn())) addHelp(person, column);
        counts = counts || each.type == u"6_8_week"_s;
    }
    for (const Visit::Subject& each : visit().subjects)
        if (!each.child && !each.pregnancy.isNull()) addDiet(each.person, column);
    fold().setHint(counts ? tr("counts for the 6–8 week figures") : QString());
}

void VisitFeedingPart::addHelp(const RecordId& child, QVBoxLayout* column) {
    const auto held = [this, child]() -> FeedingSupport& {
        Visit::Subject* subject = visit().subject(child);
        return subject != nullptr ? subject->feedingSupport : m_goneHelp;
    };
    auto* help = new VisitFeedingHelp(held, sheet().called(child), sheet().session.clock(), column->parentWidget());
    connect(help, &VisitFeedingHelp::edited, this, &VisitPart::edited);
    column->addWidget(help);
}

void VisitFeedingPart::addDiet(const RecordId& mother, QVBoxLayout* column) {
    const auto held = [this, mother]() -> AntenatalDiet& {
        Visit::Subject* subject = visit().subject(mother);
        return subject != nullptr ? subject->diet : m_goneDiet;
    };
    auto* diet = new VisitDiet(held, sheet().called(mother), column->parentWidget());
    connect(diet, &VisitDiet::edited, this, &VisitPart::edited);
    column->addWidget(diet);
}

} // namespace lodestar::pages
