#include "ui/pages/AppointmentForm.h"

#include "core/base/Age.h"
#include "core/base/Clock.h"
#include "core/base/DateText.h"
#include "core/rules/StepWords.h"
#include "ui/pages/AppointmentTerms.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PromptLine.h"
#include "ui/widgets/TimeField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using rules::StepStatus;
using widgets::Label;

namespace {

/// Steps that begin within so many days can be booked from the list.
constexpr int comingDays = 120;
const QString elsewhere = u"elsewhere"_s;

bool canBeBooked(const rules::StepState& state, QDate today) {
    if (!state.step->isOurs()) return false;
    switch (state.status) {
    case StepStatus::Due:
    case StepStatus::Overdue:
        return true;
    case StepStatus::Coming:
        return state.from.isValid() && today.daysTo(state.from) <= comingDays;
    default:
        return false;
    }
}

QDate workingDay(QDate day) {
    return day.addDays(day.dayOfWeek() > Qt::Friday ? 8 - day.dayOfWeek() : 0);
}

/// A day inside the window, a working day where the window has one left; soon where the step is late.
QDate dayFor(const rules::StepState& state, QDate today) {
    const QDate from = std::max(today, state.aimFrom.isValid() ? state.aimFrom : state.from);
    const QDate day = workingDay(from);
    return state.by < from || day <= state.by ? day : from;
}

void choose(QComboBox* box, const QString& data) {
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

AppointmentForm::AppointmentForm(const Clock& clock, QString me, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_me(std::move(me)) {
    build();
    watch();
}

void AppointmentForm::build() {
    m_grid = new widgets::FormGrid(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    m_who = new QWidget;
    (new QVBoxLayout(m_who))->setContentsMargins(0, 0, 0, 0);
    m_grid->addRow(tr("For whom"), m_who);
    m_what = new QComboBox;
    m_grid->addRow(tr("&What"), m_what);
    m_date = new widgets::DateField(tr("Day"), m_clock);
    m_grid->addRow(tr("&Day"), m_date);
    m_grid->setNeeded(m_date, true);
    m_window = new Label({}, theme::TypeRole::Table, theme::Colour::TextSoft);
    m_grid->addRow(tr("In time"), m_window->wrapping());
    m_time = new widgets::TimeField(tr("Time"));
    m_grid->addRow(tr("&Time"), m_time);
    m_grid->setNeeded(m_time, true);
    m_minutes = new QSpinBox;
    m_minutes->setRange(5, 480);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(60);
    m_grid->addRow(tr("&Minutes"), m_minutes);
    m_clash = new widgets::PromptLine;
    m_grid->addWide(m_clash);
    m_grid->setRowVisible(m_clash, false);
    buildPlace();
    m_worker = new QComboBox;
    m_grid->addRow(tr("Wit&h"), m_worker);
    m_note = new QLineEdit;
    m_grid->addRow(tr("&Note"), m_note);
}

void AppointmentForm::buildPlace() {
    m_place = new QComboBox;
    for (const VisitWords::Choice& each : AppointmentTerms::places())
        m_place->addItem(each.second, each.first);
    m_place->addItem(tr("Somewhere else"), elsewhere);
    m_grid->addRow(tr("P&lace"), m_place);
    m_elsewhere = new QLineEdit;
    m_grid->addRow(tr("Wh&ere"), m_elsewhere);
    m_grid->setRowVisible(m_elsewhere, false);
    connect(m_place, &QComboBox::currentIndexChanged, this,
            [this] { m_grid->setRowVisible(m_elsewhere, m_place->currentData().toString() == elsewhere); });
}

void AppointmentForm::watch() {
    connect(m_what, &QComboBox::activated, this, &AppointmentForm::whatOrWhoChanged);
    connect(m_date, &widgets::DateField::dateChanged, this, [this] {
        m_proposed = false;
        sayWindow();
        touched();
    });
    connect(m_time, &widgets::TimeField::timeChanged, this, &AppointmentForm::touched);
    connect(m_minutes, &QSpinBox::valueChanged, this, &AppointmentForm::touched);
    for (QComboBox* each : {m_place, m_worker})
        connect(each, &QComboBox::activated, this, &AppointmentForm::touched);
    for (QLineEdit* each : {m_elsewhere, m_note})
        connect(each, &QLineEdit::textEdited, this, &AppointmentForm::touched);
}

void AppointmentForm::whatOrWhoChanged() {
    // A day that a person chose stays.
    if (m_proposed || m_date->text().isEmpty()) propose();
    sayWindow();
    touched();
}

void AppointmentForm::touched() {
    m_edited = true;
    Q_EMIT edited();
}

void AppointmentForm::fill(const AppointmentScene& scene, const AppointmentWish& wish) {
    const QSignalBlocker quiet(m_minutes);
    m_scene = scene;
    fillPeople(wish);
    fillWhat(wish);
    fillWorkers();
    if (scene.drawn) {
        showBooked(appointmentFrom(*scene.drawn));
    } else if (wish.day.isValid()) {
        m_date->setDate(wish.day);
    } else {
        propose();
    }
    sayWindow();
    m_edited = false;
}

void AppointmentForm::fillPeople(const AppointmentWish& wish) {
    for (const Person& each : m_people)
        delete each.tick;
    m_people.clear();
    const QDate today = m_clock.today();
    for (const FamilyMember& member : m_scene.family.members) {
        const lodestar::Person& person = member.person;
        if (person.died) continue;
        const Pregnancy* pregnancy = m_scene.family.pregnancyOf(person.record);
        QString words = person.fullName();
        if (pregnancy != nullptr && pregnancy->edd.isValid())
            words = tr("%1, %2").arg(words, pregnancyText(pregnancy->edd, today));
        else if (person.child && person.birthDate.isValid())
            words = tr("%1, %2").arg(words, ageText(person.birthDate, today));
        auto* tick = new QCheckBox(words, m_who);
        tick->setAccessibleDescription(tr("For whom"));
        tick->setChecked(wish.people.contains(person.record));
        connect(tick, &QCheckBox::clicked, this, &AppointmentForm::whatOrWhoChanged);
        m_who->layout()->addWidget(tick);
        m_people.append({person.record, pregnancy != nullptr ? pregnancy->entry : EntryId(), tick});
    }
    if (!wish.people.isEmpty()) return;
    for (const Person& each : m_people) {
        const rules::StepState* state = m_scene.state(each.record, wish.step);
        const bool onlyChild = std::ranges::count_if(m_scene.family.members, [](const FamilyMember& member) {
                                   return member.person.child && !member.person.died;
                               }) == 1;
        each.tick->setChecked(wish.step.isEmpty() ? onlyChild && m_scene.family.member(each.record)->person.child
                                                  : state != nullptr && canBeBooked(*state, m_clock.today()));
    }
}

void AppointmentForm::addStep(const rules::StepState& state) {
    const auto same = [&](const What& each) { return each.step == state.step->id; };
    if (std::ranges::any_of(m_whats, same)) return;
    m_whats.append({state.step->id, state.step->contactType.isEmpty() ? u"other"_s : state.step->contactType});
    m_what->addItem(tr("%1: %2").arg(state.step->title, rules::statusWords(state, m_clock.today())), state.step->id);
}

void AppointmentForm::fillWhat(const AppointmentWish& wish) {
    m_what->clear();
    m_whats.clear();
    const QString booked = m_scene.drawn ? appointmentFrom(*m_scene.drawn).step : wish.step;
    for (const PathwayLane& lane : m_scene.pathway.lanes)
        for (const rules::StepState& each : lane.steps)
            if (each.step->id == booked || canBeBooked(each, m_clock.today())) addStep(each);
    const QString drawn = m_scene.drawn ? appointmentFrom(*m_scene.drawn).type : QString();
    for (const VisitWords::Choice& each : VisitWords::types()) {
        // Where nobody is pregnant, perhaps not any more, nothing antenatal is offered.
        const bool antenatal = each.first == u"antenatal"_s && drawn != each.first;
        if (antenatal && m_scene.family.pregnancies.isEmpty()) continue;
        m_whats.append({{}, each.first});
        m_what->addItem(each.first == u"other"_s ? tr("Another visit") : each.second, u"type:"_s + each.first);
    }
    choose(m_what, booked.isEmpty() ? u"type:other"_s : booked);
    // What is next for those it is for, where the page before did not say.
    if (booked.isEmpty() && !m_scene.drawn) m_what->setCurrentIndex(0);
}

void AppointmentForm::fillWorkers() {
    m_worker->clear();
    for (const auto& [reference, name] : m_scene.workers)
        m_worker->addItem(reference == m_me ? tr("%1 (you)").arg(name) : name, reference);
    if (m_worker->findData(m_me) < 0) m_worker->insertItem(0, tr("You"), m_me);
    choose(m_worker, m_me);
}

void AppointmentForm::showBooked(const Appointment& booked) {
    for (const Person& each : m_people)
        each.tick->setChecked(
            std::ranges::any_of(booked.people, [&](const Appointment::For& one) { return one.person == each.record; }));
    if (booked.step.isEmpty()) choose(m_what, u"type:"_s + (booked.type.isEmpty() ? u"other"_s : booked.type));
    m_date->setDate(booked.at.date());
    m_time->setTime(booked.at.time());
    m_minutes->setValue(booked.minutes);
    setPlace(booked.place);
    choose(m_worker, booked.practitioner.isEmpty() ? m_me : booked.practitioner);
    m_note->setText(booked.note);
}

const rules::StepState* AppointmentForm::chosenState() const {
    const QString step = m_whats.value(m_what->currentIndex()).step;
    const rules::StepState* best = nullptr;
    int bestRank = -1;
    // Who is ticked decides; before that whoever has the step open, never a sibling who is long past it.
    for (const Person& each : m_people) {
        const rules::StepState* state = m_scene.state(each.record, step);
        if (state == nullptr) continue;
        const int rank = (each.tick->isChecked() ? 2 : 0) + (canBeBooked(*state, m_clock.today()) ? 1 : 0);
        if (rank > bestRank) best = state;
        bestRank = std::max(rank, bestRank);
    }
    return best;
}

void AppointmentForm::propose() {
    const rules::StepState* state = chosenState();
    m_proposed = state != nullptr && canBeBooked(*state, m_clock.today());
    if (m_proposed)
        m_date->setDate(dayFor(*state, m_clock.today()));
    else
        m_date->clear();
}

void AppointmentForm::sayWindow() {
    const rules::StepState* state = chosenState();
    const QDate today = m_clock.today();
    QStringList words;
    if (state != nullptr) {
        const auto day = m_date->date();
        words.append(rules::windowWords(*state, today) + u'.');
        if (m_proposed && day)
            words.append(tr("%1 is proposed; nothing is booked until you save.").arg(weekdayText(*day, today)));
        else if (day && state->by.isValid() && *day > state->by)
            words.append(tr("The day written is after the last one."));
        else if (day && state->from.isValid() && *day < state->from)
            words.append(tr("The day written is before the first one."));
    }
    m_window->setText(words.join(u' '));
    m_grid->setRowVisible(m_window, !words.isEmpty());
    m_date->setAccessibleDescription(words.isEmpty() ? QString() : tr("In time: %1").arg(m_window->text()));
}

bool AppointmentForm::check() {
    m_grid->setProblem(m_who, people().isEmpty() ? tr("Tick at least one person.") : QString());
    m_grid->setProblem(m_date, m_date->date() ? QString() : tr("Write the day, as 12 Mar 2026."));
    m_grid->setProblem(m_time, m_time->time() ? QString() : tr("Write the time, as 09:30."));
    QWidget* first = m_grid->firstProblem();
    if (first == nullptr) return true;
    if (first == m_who && !m_people.isEmpty()) first = m_people.first().tick;
    first->setFocus(Qt::OtherFocusReason);
    return false;
}

QList<Appointment::For> AppointmentForm::people() const {
    QList<Appointment::For> chosen;
    const auto [step, type] = m_whats.value(m_what->currentIndex());
    for (const Person& each : m_people) {
        if (!each.tick->isChecked()) continue;
        const rules::StepState* state = m_scene.state(each.record, step);
        const bool ofPregnancy = state != nullptr ? state->step->ofPregnancy : type == u"antenatal"_s;
        chosen.append({each.record, ofPregnancy ? each.pregnancy : EntryId(), state != nullptr ? step : QString()});
    }
    return chosen;
}

Appointment AppointmentForm::value() const {
    Appointment made;
    made.household = m_scene.family.record;
    if (m_date->date() && m_time->time()) made.at = QDateTime(*m_date->date(), *m_time->time());
    made.minutes = m_minutes->value();
    const What what = m_whats.value(m_what->currentIndex());
    made.type = what.type;
    made.step = what.step;
    made.place = placeId();
    made.note = m_note->text();
    made.practitioner = m_worker->currentData().toString();
    made.people = people();
    return made;
}

QString AppointmentForm::placeId() const {
    const QString id = m_place->currentData().toString();
    return id == elsewhere ? m_elsewhere->text().trimmed() : id;
}

void AppointmentForm::setPlace(const QString& place) {
    const bool known = m_place->findData(place) >= 0 && place != elsewhere;
    choose(m_place, known || place.isEmpty() ? place : elsewhere);
    m_elsewhere->setText(known ? QString() : place);
}

void AppointmentForm::showClash(const QList<BookedSlot>& found) {
    m_clash->setWords(AppointmentTerms::clash(found),
                      found.isEmpty() ? QString() : tr("It can be booked all the same."));
    m_grid->setRowVisible(m_clash, !found.isEmpty());
    m_time->setAccessibleDescription(AppointmentTerms::clash(found));
}

void AppointmentForm::setStacked(bool stacked) {
    m_grid->setStacked(stacked);
}

void AppointmentForm::focusFirst() {
    // What is missing comes first: the time, where all else is prepared.
    if (people().isEmpty() && !m_people.isEmpty())
        m_people.first().tick->setFocus(Qt::OtherFocusReason);
    else
        (m_date->date() ? static_cast<QWidget*>(m_time) : m_date)->setFocus(Qt::OtherFocusReason);
}

QJsonObject AppointmentForm::kept() const {
    QJsonArray ticked;
    for (const Person& each : m_people)
        if (each.tick->isChecked()) ticked.append(each.record.toString());
    return {{u"people"_s, ticked},
            {u"what"_s, m_what->currentData().toString()},
            {u"date"_s, m_date->text()},
            {u"time"_s, m_time->text()},
            {u"minutes"_s, m_minutes->value()},
            {u"place"_s, placeId()},
            {u"with"_s, m_worker->currentData().toString()},
            {u"note"_s, m_note->text()}};
}

void AppointmentForm::restore(const QJsonObject& kept) {
    for (const Person& each : m_people)
        each.tick->setChecked(kept.value(u"people"_s).toArray().contains(each.record.toString()));
    choose(m_what, kept.value(u"what"_s).toString());
    m_date->setText(kept.value(u"date"_s).toString());
    m_time->setText(kept.value(u"time"_s).toString());
    m_minutes->setValue(kept.value(u"minutes"_s).toInt(m_minutes->value()));
    setPlace(kept.value(u"place"_s).toString());
    choose(m_worker, kept.value(u"with"_s).toString());
    m_note->setText(kept.value(u"note"_s).toString());
    m_proposed = false;
    sayWindow();
    touched();
}

} // namespace lodestar::pages
