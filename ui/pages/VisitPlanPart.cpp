#include "ui/pages/VisitPlanPart.h"

#include "core/base/DateText.h"
#include "core/services/Appointment.h"
#include "core/services/Session.h"
#include "ui/pages/AppointmentTerms.h"
#include "ui/pages/VisitWords.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PromptLine.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/TimeField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFuture>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::DateField;
using widgets::FormGrid;
using widgets::Label;
using widgets::Speech;
using widgets::TimeField;

VisitPlanPart::VisitPlanPart(VisitSheet& sheet, QWidget* parent)
    : VisitPart(VisitGap::Section::Plan, sheet, parent) {}

bool VisitPlanPart::isBegun() const {
    return visit().nothingPlanned || visit().next.confirmed ||
           std::ranges::any_of(visit().promises, [](const auto& p) { return !p.what.trimmed().isEmpty(); });
}

QWidget* VisitPlanPart::fieldFor(const VisitGap& gap) const {
    return gap.why == VisitGap::Why::NextTime ? m_day : m_first;
}

void VisitPlanPart::rebuild() {
    auto* column = new QVBoxLayout(freshBody());
    QWidget* body = column->parentWidget();
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Label(tr("What was agreed: it stands beside the next visit"), theme::TypeRole::Table,
                                theme::Colour::TextSoft, body));
    if (visit().promises.isEmpty()) visit().promises.append(Visit::Promise{});
    for (int i = 0; i < visit().promises.size(); ++i)
        addPromise(i, column);
    auto* more = new QPushButton(tr("One more"), body);
    more->setFlat(true);
    Speech::name(more, tr("One more thing that was agreed"));
    column->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        visit().promises.append(Visit::Promise{});
        rebuild();
        if (auto* last = findChild<QLineEdit*>(u"promise%1"_s.arg(visit().promises.size() - 1)))
            last->setFocus(Qt::OtherFocusReason);
    });
    auto* nothing = new QCheckBox(tr("Nothing is planned before the next step"), body);
    nothing->setChecked(visit().nothingPlanned);
    connect(nothing, &QCheckBox::toggled, this, [this](bool yes) {
        visit().nothingPlanned = yes;
        Q_EMIT edited();
    });
    column->addWidget(nothing);
    addNext(column);
}

void VisitPlanPart::addPromise(int number, QVBoxLayout* column) {
    auto* holder = new QWidget(column->parentWidget());
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const Visit::Promise promise = visit().promises.at(number);
    auto* what = new QLineEdit(promise.what, holder);
    what->setObjectName(u"promise%1"_s.arg(number));
    what->setPlaceholderText(tr("What is to be done"));
    Speech::name(what, tr("What is to be done, line %1").arg(number + 1));
    auto* who = new QLineEdit(promise.who, holder);
    who->setPlaceholderText(tr("Who"));
    who->setMaximumWidth(160);
    Speech::name(who, tr("Who does it, line %1").arg(number + 1));
    auto* by = new DateField(tr("Until when, line %1").arg(number + 1), sheet().session.clock(), holder);
    by->setPlaceholderText(tr("by when"));
    by->setDate(QDate::fromString(promise.by, Qt::ISODate));
    row->addWidget(what, 1);
    row->addWidget(who);
    row->addWidget(by);
    if (number == 0) m_first = what;
    connect(what, &QLineEdit::textEdited, this, [=, this](const QString& text) {
        visit().promises[number].what = text;
        Q_EMIT edited();
    });
    connect(who, &QLineEdit::textEdited, this, [=, this](const QString& text) {
        visit().promises[number].who = text;
        Q_EMIT edited();
    });
    connect(by, &DateField::dateChanged, this, [=, this] {
        visit().promises[number].by = by->date() ? by->date()->toString(Qt::ISODate) : QString();
        Q_EMIT edited();
    });
    column->addWidget(holder);
}

/// What follows for those who are here: the next step of the pathway that this visit does not settle.
void VisitPlanPart::propose() {
    Visit::Next& next = visit().next;
    if (!next.step.isEmpty() || !next.at.isEmpty()) return;
    for (const Visit::Subject& subject : visit().subjects) {
        const VisitPerson* person = sheet().context.person(subject.person);
        if (person == nullptr || person->died) continue;
        for (const VisitStep& step : person->steps) {
            if (step.id == subject.step || (!next.step.isEmpty() && step.id != next.step)) continue;
            next.step = step.id;
            next.type = step.type;
            next.people.append(subject.person);
            break;
        }
    }
    next.place = visit().place;
}

void VisitPlanPart::addNext(QVBoxLayout* column) {
    if (!visit().next.confirmed) propose();
    const Visit::Next& next = visit().next;
    QWidget* body = column->parentWidget();
    const VisitStep* step = next.people.isEmpty() ? nullptr : sheet().context.step(next.people.first(), next.step);
    QString words = tr("Next contact");
    if (step != nullptr)
        words = step->from <= sheet().today()
                    ? tr("Next: %1, due now").arg(step->name)
                    : tr("Next: %1, from %2").arg(step->name, farDateText(step->from, sheet().today()));
    column->addWidget((new Label(words, theme::TypeRole::Body, theme::Colour::Text, body))->strong()->wrapping());
    auto* book = new QCheckBox(tr("Book it now"), body);
    book->setChecked(next.confirmed);
    column->addWidget(book);
    addNextFields(column);
    m_next->setVisible(next.confirmed);
    connect(book, &QCheckBox::toggled, this, [this](bool yes) {
        visit().next.confirmed = yes;
        m_next->setVisible(yes);
        if (yes) m_day->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

void VisitPlanPart::addNextFields(QVBoxLayout* column) {
    auto* grid = new FormGrid(column->parentWidget());
    m_next = grid;
    auto* when = new QWidget(grid);
    auto* row = new QHBoxLayout(when);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_day = new DateField(tr("Day of the next contact"), sheet().session.clock(), when);
    m_time = new TimeField(tr("Time of the next contact"), when);
    auto* minutes = new QSpinBox(when);
    minutes->setRange(5, 480);
    minutes->setSingleStep(5);
    minutes->setSuffix(tr(" minutes"));
    minutes->setValue(visit().next.minutes);
    Speech::name(minutes, tr("Minutes of the next contact"));
    const QDateTime at = QDateTime::fromString(visit().next.at, Qt::ISODate);
    if (at.isValid()) {
        m_day->setDate(at.date());
        m_time->setTime(at.time());
    }
    for (QWidget* each : {static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_time), static_cast<QWidget*>(minutes)})
        row->addWidget(each);
    row->addStretch(1);
    when->setFocusProxy(m_day);
    grid->addRow(tr("Day and time"), when);
    auto* place = choices(tr("Where the next contact is"), VisitWords::places(), grid);
    choose(place, visit().next.place);
    grid->addRow(tr("Place"), place);
    m_clash = new widgets::PromptLine({}, {}, grid);
    m_clash->hide();
    grid->addWide(m_clash);
    column->addWidget(grid);
    connect(m_day, &DateField::dateChanged, this, &VisitPlanPart::keepNext);
    connect(m_time, &TimeField::timeChanged, this, &VisitPlanPart::keepNext);
    connect(minutes, &QSpinBox::valueChanged, this, [this](int value) {
        visit().next.minutes = value;
        keepNext();
    });
    connect(place, &QComboBox::activated, this, [this, place] {
        visit().next.place = place->currentData().toString();
        Q_EMIT edited();
    });
}

void VisitPlanPart::keepNext() {
    const auto day = m_day->date();
    const auto time = m_time->time();
    // The clock may change between now and then: the offset is that of the day itself.
    const QDateTime local = day && time ? QDateTime(*day, *time) : QDateTime();
    visit().next.at = local.isValid() ? local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate) : QString();
    if (visit().next.people.isEmpty())
        for (const Visit::Subject& each : visit().subjects)
            visit().next.people.append(each.person);
    warnOfClash();
    Q_EMIT edited();
}

void VisitPlanPart::warnOfClash() {
    Appointment proposed;
    proposed.household = visit().household;
    proposed.at = QDateTime::fromString(visit().next.at, Qt::ISODate);
    proposed.minutes = visit().next.minutes;
    const int asked = ++m_asked;
    sheet()
        .session.read([proposed](Connection& connection) { return clashesWith(connection, proposed, {}); })
        .then(this, [this, asked](const Result<QList<BookedSlot>>& found) {
            if (asked != m_asked || !found) return;
            m_clash->setVisible(!found->isEmpty());
            if (!found->isEmpty()) m_clash->setWords(AppointmentTerms::clash(*found), {});
        });
}

} // namespace lodestar::pages
