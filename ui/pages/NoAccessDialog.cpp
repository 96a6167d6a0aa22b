#include "ui/pages/NoAccessDialog.h"

#include "core/services/Appointment.h"
#include "core/services/Family.h"
#include "ui/theme/Words.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/TimeField.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>

#include <algorithm>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

namespace {

using Scene = NoAccessDialog::Scene;
using Subject = NoAccessDialog::Subject;

/// Whom it is written for unless the person says otherwise: those of the booking, those asked for, else the children.
void addSubjectsOf(const Family& family, const MissedVisit& visit, const QList<Appointment::For>& booked,
                   Scene& scene) {
    bool any = false;
    for (const FamilyMember& member : family.members) {
        if (member.person.died) continue;
        const RecordId person = member.person.record;
        const auto slot = std::ranges::find(booked, person, &Appointment::For::person);
        const Pregnancy* pregnancy = family.pregnancyOf(person);
        Subject subject{{person, {}, {}, {}}, member.person.fullName(), visit.people.contains(person)};
        if (slot != booked.cend()) {
            subject.who.pregnancy = slot->pregnancy;
            subject.who.step = slot->step;
            subject.chosen = true;
        } else if (!member.person.child && pregnancy != nullptr) {
            subject.who.pregnancy = pregnancy->entry;
        }
        any = any || subject.chosen;
        if (member.person.child || subject.chosen || pregnancy != nullptr) scene.subjects.append(subject);
    }
    if (any) return;
    const bool children = std::ranges::any_of(scene.subjects, [&](const Subject& each) {
        const FamilyMember* member = family.member(each.who.person);
        return member != nullptr && member->person.child;
    });
    for (Subject& each : scene.subjects)
        each.chosen = !children || family.member(each.who.person)->person.child;
}

} // namespace

Result<NoAccessDialog::Scene> NoAccessDialog::readScene(Connection& connection, const MissedVisit& visit,
                                                        const QDateTime& now) {
    Scene scene;
    MissedContact& made = scene.prepared;
    made.household = visit.household;
    made.appointment = visit.appointment;
    made.outcome = visit.outcome;
    made.at = now;
    made.step = visit.step;
    if (!visit.type.isEmpty()) made.type = visit.type;
    made.place = u"home"_s;
    LODESTAR_ASSIGN(const Family family, readFamily(connection, visit.household, now.date()));
    LODESTAR_ASSIGN(scene.count, noAccessCount(connection, visit.household));
    QList<Appointment::For> booked;
    if (!visit.appointment.isNull()) {
        LODESTAR_ASSIGN(const auto entry, findAppointment(connection, visit.appointment));
        if (entry) {
            const Appointment appointment = appointmentFrom(*entry);
            booked = appointment.people;
            made.step = appointment.step;
            if (!appointment.type.isEmpty()) made.type = appointment.type;
            if (!appointment.place.isEmpty()) made.place = appointment.place;
            if (appointment.at.isValid() && appointment.at < now) made.at = appointment.at;
        }
    }
    if (made.place == u"telephone"_s || made.place == u"video"_s) made.mode = std::exchange(made.place, {});
    addSubjectsOf(family, visit, booked, scene);
    return scene;
}

void NoAccessDialog::ask(Session& session, const MissedVisit& visit, QWidget* parent, std::function<void()> done) {
    session
        .read(
            [visit, now = session.clock().now()](Connection& connection) { return readScene(connection, visit, now); })
        .then(parent, [&session, parent, done = std::move(done)](const Result<Scene>& scene) {
            auto* dialog = new NoAccessDialog(session, scene.value_or(Scene()), parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            if (!scene)
                dialog->setProblem(theme::Words::of(scene.error()).happened, theme::Words::of(scene.error()).next);
            if (done) connect(dialog, &QDialog::accepted, parent, done);
            dialog->open();
        });
}

NoAccessDialog::NoAccessDialog(Session& session, Scene scene, QWidget* parent)
    : ActDialog(session, tr("The contact did not take place"), {}, tr("&Save"), parent)
    , m_scene(std::move(scene)) {
    m_outcome = new widgets::ChoiceRow(tr("What happened"));
    m_outcome->add(u"no_access"_s, tr("No access"));
    m_outcome->add(u"was_not_brought"_s, tr("Was not brought"));
    m_outcome->setChosen(m_scene.prepared.outcome);
    form().addWide(m_outcome);
    m_count = new widgets::Label(countWords(), theme::TypeRole::Body, theme::Colour::TextSoft);
    form().addWide(m_count->wrapping());
    addSubjects();
    addFields();
    connect(m_outcome, &widgets::ChoiceRow::chosenByHand, this, &NoAccessDialog::showOutcome);
    showOutcome();
}

void NoAccessDialog::addSubjects() {
    // One person needs no question.
    if (m_scene.subjects.size() < 2) return;
    form().addWide(new widgets::Label(tr("For whom"), theme::TypeRole::Table, theme::Colour::TextSoft));
    for (const Subject& each : m_scene.subjects) {
        auto* tick = new QCheckBox(each.name);
        tick->setChecked(each.chosen);
        tick->setAccessibleDescription(tr("For whom"));
        m_who.append(tick);
        form().addWide(tick);
    }
}

void NoAccessDialog::addFields() {
    m_card = new QCheckBox(tr("A &card was left"));
    form().addWide(m_card);
    m_heard = new widgets::ChoiceRow(tr("Heard inside"));
    m_heard->add(u"nobody"_s, tr("Nobody"));
    m_heard->add(u"child"_s, tr("A child"));
    m_heard->add(u"adult"_s, tr("An adult"));
    m_heard->add(u"both"_s, tr("Both"));
    form().addWide(m_heard);
    m_next = new widgets::DateField(tr("Next try"), session().clock());
    form().addRow(tr("&Next try, if agreed"), m_next);
    m_words = new QLineEdit;
    form().addRow(tr("What was tried, in &words"), m_words);
    m_on = new widgets::DateField(tr("On"), session().clock());
    m_on->setDate(m_scene.prepared.at.date());
    form().addRow(tr("&On"), m_on);
    m_at = new widgets::TimeField(tr("At"));
    m_at->setTime(m_scene.prepared.at.time());
    form().addRow(tr("&At"), m_at);
}

QString NoAccessDialog::countWords() const {
    const int times = m_scene.count.times;
    if (times + 1 >= m_scene.count.limit)
        return tr("With this one it is %n time(s) in a row that nobody was seen: the team lead is told.", nullptr,
                  times + 1);
    if (times == 0) return tr("It is the first time since somebody of the family was seen.");
    return tr("With this one it is %n time(s) in a row that nobody was seen.", nullptr, times + 1);
}

void NoAccessDialog::showOutcome() {
    const bool door = m_outcome->chosen() == u"no_access"_s;
    form().setRowVisible(m_card, door);
    form().setRowVisible(m_heard, door);
    form().setRowVisible(m_next, door);
}

bool NoAccessDialog::check() {
    const auto on = m_on->date();
    const QDate today = session().clock().today();
    form().setProblem(m_on, !on           ? tr("Write the day, as 12 Mar 2026.")
                            : *on > today ? tr("This day is still to come.")
                                          : QString());
    form().setProblem(m_at, m_at->time() ? QString() : tr("Write the time, as 09:30."));
    form().setProblem(m_next, m_next->isMisread()                         ? tr("No date can be read here.")
                              : m_next->date() && *m_next->date() < today ? tr("This day has passed.")
                                                                          : QString());
    if (!isFaultless()) return false;
    const bool anybody = m_who.isEmpty() || std::ranges::any_of(m_who, &QCheckBox::isChecked);
    setProblem(anybody ? QString() : tr("Tick whom it was for."));
    if (!anybody) m_who.first()->setFocus();
    return anybody;
}

std::function<Status(Work&)> NoAccessDialog::act() {
    MissedContact missed = m_scene.prepared;
    missed.outcome = m_outcome->chosen();
    missed.at = QDateTime(*m_on->date(), *m_at->time(), Qt::OffsetFromUTC, missed.at.offsetFromUtc());
    if (missed.outcome == u"no_access"_s) {
        missed.cardLeft = m_card->isChecked();
        missed.heard = m_heard->chosen();
        missed.nextTry = m_next->date().value_or(QDate());
    }
    missed.words = m_words->text();
    for (qsizetype i = 0; i < m_scene.subjects.size(); ++i)
        if (m_who.isEmpty() || m_who[i]->isChecked()) missed.people.append(m_scene.subjects[i].who);
    return [missed](Work& work) -> Status {
        const auto made = recordMissedContact(work, missed);
        return made ? Status() : std::unexpected(made.error());
    };
}

} // namespace lodestar::pages
