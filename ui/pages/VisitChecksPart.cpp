#include "ui/pages/VisitChecksPart.h"

#include "core/base/DateText.h"
#include "core/services/Session.h"
#include "ui/pages/VisitWords.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::DateField;
using widgets::FormGrid;
using widgets::Label;

VisitChecksPart::VisitChecksPart(VisitSheet& sheet, QWidget* parent)
    : VisitPart(VisitGap::Section::Checks, sheet, parent) {}

bool VisitChecksPart::belongs() const {
    return std::ranges::any_of(visit().subjects, [&](const Visit::Subject& each) {
        const VisitPerson* person = sheet().context.person(each.person);
        return person != nullptr && (!person->alsoDue.isEmpty() || !each.checks.isEmpty() || !each.answers.isEmpty());
    });
}

bool VisitChecksPart::isBegun() const {
    return std::ranges::any_of(visit().subjects,
                               [](const auto& s) { return !s.checks.isEmpty() || !s.answers.isEmpty(); });
}

void VisitChecksPart::rebuild() {
    auto* column = new QVBoxLayout(freshBody());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* grid = new FormGrid(column->parentWidget());
    for (const Visit::Subject& each : visit().subjects) {
        const VisitPerson* person = sheet().context.person(each.person);
        if (person == nullptr) continue;
        for (const VisitStep& step : person->alsoDue)
            addStep(*person, step, grid);
    }
    column->addWidget(grid);
}

void VisitChecksPart::addStep(const VisitPerson& person, const VisitStep& step, FormGrid* grid) {
    const QString name = VisitWords::called(person);
    if (!step.screening.isEmpty()) {
        addResult({person.record, u"screening"_s, step.screening, {}, tr("%1, %2").arg(step.name, name)}, grid);
    } else if (!step.doses.isEmpty()) {
        auto* head = new Label(tr("%1 of %2").arg(step.name, name), theme::TypeRole::Body, theme::Colour::Text, grid);
        grid->addWide(head->strong());
        for (const VisitStep::Dose& dose : step.doses) {
            const QString label = dose.dose.isEmpty() ? dose.vaccine : tr("%1, dose %2").arg(dose.vaccine, dose.dose);
            addDose({person.record, u"immunisation"_s, dose.vaccine, dose.dose, label}, grid);
        }
    } else {
        addAnswer(person, step, grid);
    }
}

Visit::Check VisitChecksPart::seen(const Line& line) const {
    const Visit::Subject* subject = std::as_const(visit()).subject(line.person);
    if (subject != nullptr)
        for (const Visit::Check& each : subject->checks)
            if (each.kind == line.kind && each.what == line.what && each.dose == line.dose) return each;
    Visit::Check none;
    none.kind = line.kind;
    none.what = line.what;
    none.dose = line.dose;
    return none;
}

void VisitChecksPart::keep(const Line& line, const Visit::Check& check) {
    Visit::Subject* subject = visit().subject(line.person);
    if (subject == nullptr) return;
    subject->checks.removeIf([&](const Visit::Check& each) {
        return each.kind == line.kind && each.what == line.what && each.dose == line.dose;
    });
    if (!check.result.trimmed().isEmpty()) subject->checks.append(check);
    Q_EMIT edited();
}

void VisitChecksPart::addDose(const Line& line, FormGrid* grid) {
    auto* holder = new QWidget(grid);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    // The same result from two sources: what was read in the book counts for more than what was told.
    auto* result = choices(line.label,
                           {{QString(), tr("–")},
                            {u"given/book"_s, tr("Given, seen in the red book")},
                            {u"given/told"_s, tr("Given, as the family says")},
                            {u"not_given/"_s, tr("Not given")},
                            {u"declined/"_s, tr("Declined")}},
                           holder);
    auto* day = new DateField(tr("Day of %1").arg(line.label), sheet().session.clock(), holder);
    day->setPlaceholderText(tr("when"));
    row->addWidget(result);
    row->addWidget(day);
    row->addStretch(1);
    holder->setFocusProxy(result);
    const Visit::Check now = seen(line);
    if (!now.result.isEmpty())
        choose(result, now.result + u'/' +
                           (now.result != u"given"_s             ? QString()
                            : now.source == tr("red book, seen") ? u"book"_s
                                                                 : u"told"_s));
    day->setDate(QDate::fromString(now.on, Qt::ISODate));
    const auto store = [this, line, result, day] {
        Visit::Check check = seen(line);
        const QStringList parts = result->currentData().toString().split(u'/');
        check.result = parts.value(0);
        check.source = parts.value(1) == u"book"_s   ? tr("red book, seen")
                       : parts.value(1) == u"told"_s ? tr("told by the family")
                                                     : QString();
        check.on = day->date() ? day->date()->toString(Qt::ISODate) : QString();
        keep(line, check);
    };
    connect(result, &QComboBox::activated, this, store);
    connect(day, &DateField::dateChanged, this, store);
    grid->addRow(line.label, holder);
}

void VisitChecksPart::addResult(const Line& line, FormGrid* grid) {
    auto* result = new QLineEdit(seen(line).result, grid);
    result->setPlaceholderText(tr("Result, as it stands in the red book"));
    connect(result, &QLineEdit::textEdited, this, [this, line](const QString& text) {
        Visit::Check check = seen(line);
        check.result = text;
        check.source = tr("red book, seen");
        keep(line, check);
    });
    grid->addRow(line.label, result);
}

void VisitChecksPart::addAnswer(const VisitPerson& person, const VisitStep& step, FormGrid* grid) {
    auto* answer = choices(step.name,
                           {{QString(), tr("–")},
                            {u"done_elsewhere"_s, tr("Done")},
                            {u"declined"_s, tr("Declined")},
                            {u"not_possible"_s, tr("Not possible")}},
                           grid);
    const RecordId record = person.record;
    const QString id = step.id;
    if (const Visit::Subject* subject = std::as_const(visit()).subject(record))
        for (const Visit::Answer& each : subject->answers)
            if (each.step == id) choose(answer, each.answer);
    connect(answer, &QComboBox::activated, this, [this, record, id, answer] {
        Visit::Subject* subject = visit().subject(record);
        if (subject == nullptr) return;
        subject->answers.removeIf([&](const Visit::Answer& each) { return each.step == id; });
        const QString chosen = answer->currentData().toString();
        if (!chosen.isEmpty()) subject->answers.append({id, chosen, {}, {}});
        Q_EMIT edited();
    });
    grid->addRow(tr("%1, %2").arg(step.name, VisitWords::called(person)), answer);
}

} // namespace lodestar::pages
