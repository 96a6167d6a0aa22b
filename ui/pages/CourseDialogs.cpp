#include "ui/pages/CourseDialogs.h"

#include "core/base/DateText.h"
#include "core/base/Pounds.h"
#include "ui/models/ProgrammeWords.h"
#include "ui/pages/AskDialog.h"
#include "ui/pages/FacilitatorRows.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/TimeField.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ProgrammeWords;
using rules::PlaceState;
using Choices = QList<std::pair<QString, QString>>;

namespace {

/// Context of the words of these dialogs.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::pages::CourseDialogs)
};

QString text(std::optional<int> number) {
    return number ? QString::number(*number) : QString();
}

/// Days typed one after the other: "22 Dec 2026, 29 Dec 2026".
std::optional<QList<QDate>> daysFrom(const QString& typed, const Clock& clock) {
    QList<QDate> days;
    const QStringList all = typed.split(u',', Qt::SkipEmptyParts);
    for (const QString& each : all) {
        widgets::DateField field({}, clock);
        field.setText(each.trimmed());
        if (!field.date()) return std::nullopt;
        days.append(*field.date());
    }
    return days;
}

} // namespace

void CourseDialogs::course(Session& session, const Course& course, const QList<Programme>& programmes,
                           const QList<Facilitator>& people, QWidget* parent) {
    const bool fresh = course.entry.isNull();
    auto* dialog = new AskDialog(session, fresh ? Tr::tr("Plan a course") : Tr::tr("Change the course"), {},
                                 Tr::tr("&Save"), parent);
    Choices choices;
    for (const Programme& each : programmes)
        if (each.hasCourses()) choices.append({each.row, each.name});
    auto* programme = dialog->addChoice(Tr::tr("&Programme"), choices, course.programme);
    auto* name = dialog->addLine(Tr::tr("&Name of the course"), course.name);
    dialog->requireText(name, Tr::tr("Write a name by which parents know it: HENRY at the hub, Tuesdays."));
    auto* room = dialog->addLine(Tr::tr("&Room"), course.room);
    auto* address = dialog->addLine(Tr::tr("&Address"), course.address);
    auto* ward = dialog->addLine(Tr::tr("&Ward"), course.ward);
    auto* places = dialog->addLine(Tr::tr("P&laces"), text(course.places));
    dialog->requireNumber(places);
    auto* creche = dialog->addLine(Tr::tr("Places in the &crèche"), text(course.crechePlaces));
    dialog->requireNumber(creche);
    auto* facilitators = new FacilitatorRows(people, course.facilitators);
    dialog->form().addRow(Tr::tr("&Facilitators"), facilitators);
    dialog->ask([=, before = course] {
        Course saved = before;
        saved.programme = AskDialog::textOf(programme);
        saved.name = name->text();
        saved.room = room->text();
        saved.address = address->text();
        saved.ward = ward->text();
        saved.places = AskDialog::number(places);
        saved.crechePlaces = AskDialog::number(creche);
        saved.facilitators = facilitators->facilitators();
        return [saved](Work& work) { return statusOf(saveCourse(work, saved)); };
    });
}

void CourseDialogs::sessions(Session& session, const CourseRegister& course, QWidget* parent) {
    auto* dialog = new AskDialog(session, Tr::tr("Plan sessions"),
                                 Tr::tr("One a week at the same time, after those that are planned already."),
                                 Tr::tr("&Plan"), parent);
    const QDateTime last = course.sessions.isEmpty() ? QDateTime() : course.sessions.last().at.toLocalTime();
    auto* first = dialog->addDate(Tr::tr("&First day"), last.isValid() ? last.date().addDays(7) : QDate());
    dialog->requireText(first, Tr::tr("Write the day of the first one."));
    auto* at = new widgets::TimeField(Tr::tr("Begins at"));
    at->setTime(last.isValid() ? last.time() : QTime(10, 0));
    dialog->form().addRow(Tr::tr("&Begins at"), at);
    dialog->require(at, [at] { return at->time() ? QString() : Tr::tr("Write a time: 10:00."); });
    const auto design = course.programme ? course.programme->design : ProgrammeDesign();
    const int left = design.sessions.value_or(1) - static_cast<int>(course.sessions.size());
    auto* count = dialog->addLine(Tr::tr("&How many"), QString::number(std::max(1, left)));
    dialog->requireNumber(count, true);
    auto* minutes = dialog->addLine(Tr::tr("&Minutes each"), text(design.minutes));
    dialog->requireNumber(minutes);
    auto* without = dialog->addLine(Tr::tr("&Not on these days (22 Dec 2026, 29 Dec 2026)"));
    const Clock* clock = &session.clock();
    dialog->require(without, [without, clock] {
        return daysFrom(without->text(), *clock) ? QString() : Tr::tr("Write days with a comma between them.");
    });
    dialog->ask([=, entry = course.course.entry] {
        const SessionPlan plan{QDateTime(*first->date(), *at->time()), *AskDialog::number(count),
                               AskDialog::number(minutes), *daysFrom(without->text(), *clock)};
        return [=](Work& work) { return planSessions(work, entry, plan); };
    });
}

void CourseDialogs::session(Session& session, const CourseSession& held, const QStringList& content, QWidget* parent) {
    auto* dialog = new AskDialog(session, Tr::tr("Session %1").arg(held.number), {}, Tr::tr("&Save"), parent);
    const QString chosen = !held.held ? u"open"_s : *held.held ? u"yes"_s : u"no"_s;
    auto* was = dialog->addChoice(
        Tr::tr("&Held"), {{u"open"_s, Tr::tr("not said yet")}, {u"yes"_s, Tr::tr("yes")}, {u"no"_s, Tr::tr("no")}},
        chosen);
    auto* why = dialog->addLine(Tr::tr("&Why not"), held.whyNot);
    dialog->require(why, [was, why] {
        const bool missing = AskDialog::textOf(was) == u"no"_s && AskDialog::textOf(why).isEmpty();
        return missing ? Tr::tr("Say why it was not held.") : QString();
    });
    const QStringList proposed =
        held.covered.isEmpty() && !content.isEmpty() ? content.mid(held.number - 1, 1) : held.covered;
    auto* covered = dialog->addText(Tr::tr("&Content covered, one title a line"), proposed.join(u'\n'));
    if (!content.isEmpty()) covered->setToolTip(content.join(u'\n'));
    dialog->ask([=, before = held] {
        CourseSession saved = before;
        const QString answer = AskDialog::textOf(was);
        saved.held = answer == u"open"_s ? std::nullopt : std::optional(answer == u"yes"_s);
        saved.whyNot = answer == u"no"_s ? why->text() : QString();
        saved.covered = covered->text().split(u'\n', Qt::SkipEmptyParts);
        return [saved](Work& work) { return saveSession(work, saved); };
    });
}

void CourseDialogs::end(Session& session, const Course& course, QWidget* parent) {
    auto* dialog = new AskDialog(
        session, Tr::tr("End the course"),
        Tr::tr(
            "Who has a place booked has then finished it, and who waits is told that there is none. The facilitators "
            "no longer hold anybody’s record for it. It cannot be opened again."),
        Tr::tr("&End it"), parent);
    auto* how = dialog->addChoice(Tr::tr("&It"), {{u"finished"_s, Tr::tr("has come to its end")},
                                                  {u"cancelled"_s, Tr::tr("is cancelled: nobody has finished it")}});
    auto* why = dialog->addLine(Tr::tr("&Why, if it is cancelled"));
    dialog->require(why, [how, why] {
        const bool missing = AskDialog::textOf(how) == u"cancelled"_s && AskDialog::textOf(why).isEmpty();
        return missing ? Tr::tr("Say why it is cancelled.") : QString();
    });
    dialog->ask([=, entry = course.entry] {
        return [entry, cancelled = AskDialog::textOf(how) == u"cancelled"_s, words = why->text()](Work& work) {
            return endCourse(work, entry, cancelled, words);
        };
    });
}

void CourseDialogs::cost(Session& session, const EntryId& course, QWidget* parent) {
    auto* dialog = new AskDialog(session, Tr::tr("A cost of the course"), {}, Tr::tr("&Save"), parent);
    Choices choices;
    for (const QString& each : costSorts())
        choices.append({each, ProgrammeWords::costSort(each)});
    auto* sort = dialog->addChoice(Tr::tr("&For"), choices);
    auto* pounds = dialog->addLine(Tr::tr("&Pounds"));
    auto* hours = dialog->addLine(Tr::tr("&Hours"));
    const auto wrong = [](const QLineEdit* field, const std::optional<qint64>& value) {
        const bool right = AskDialog::textOf(field).isEmpty() || (value && *value >= 0);
        return right ? QString() : Tr::tr("Write a number with at most two digits behind the point: 12.50.");
    };
    const auto given = [=] { return rules::hundredthsFrom(hours->text()); };
    dialog->require(pounds, [=] { return wrong(pounds, penceFrom(pounds->text())); });
    dialog->require(pounds, [=] {
        const bool none = penceFrom(pounds->text()).value_or(0) == 0 && given().value_or(0) == 0;
        return none ? Tr::tr("Write pounds, hours or both.") : QString();
    });
    dialog->require(hours, [=] { return wrong(hours, given()); });
    auto* words = dialog->addLine(Tr::tr("&Words"));
    auto* on = dialog->addDate(Tr::tr("&Date"), session.clock().today());
    dialog->ask([=] {
        CourseCostLine line;
        line.sort = AskDialog::textOf(sort);
        line.pence = penceFrom(pounds->text()).value_or(0);
        line.hundredths = given().value_or(0);
        line.words = words->text();
        line.on = on->date().value_or(QDate());
        return [=](Work& work) { return saveCost(work, course, line); };
    });
}

void CourseDialogs::slip(Session& session, const EntryId& course, QWidget* parent) {
    auto* dialog =
        new AskDialog(session, Tr::tr("A slip of a parent"),
                      Tr::tr("As it was written, without a name and without anything that tells who wrote it."),
                      Tr::tr("&Save"), parent);
    auto* liked = dialog->addText(Tr::tr("&1. What helped you?"));
    auto* better = dialog->addText(Tr::tr("&2. What should we change?"));
    Choices answers{{QString(), ProgrammeWords::recommend({})}};
    for (const QString& each : {u"yes"_s, u"perhaps"_s, u"no"_s})
        answers.append({each, ProgrammeWords::recommend(each)});
    auto* friends = dialog->addChoice(Tr::tr("&3. Would you tell a friend to come?"), answers);
    dialog->require(liked, [=] {
        const bool nothing = AskDialog::textOf(liked).isEmpty() && AskDialog::textOf(better).isEmpty() &&
                             AskDialog::textOf(friends).isEmpty();
        return nothing ? Tr::tr("Write at least one answer.") : QString();
    });
    dialog->ask([=] {
        ParentSlip written;
        written.liked = liked->text();
        written.better = better->text();
        written.recommend = AskDialog::textOf(friends);
        return [=](Work& work) { return saveSlip(work, course, written); };
    });
}

void CourseDialogs::answer(Session& session, const EntryId& course, QWidget* parent) {
    auto* dialog =
        new AskDialog(session, Tr::tr("You said, we did"),
                      Tr::tr("Parents read it: no name, nothing that tells who said it."), Tr::tr("&Save"), parent);
    auto* said = dialog->addText(Tr::tr("&You said"));
    auto* did = dialog->addText(Tr::tr("&We did"));
    dialog->requireText(said, Tr::tr("Write what parents said."));
    dialog->requireText(did, Tr::tr("Write what was done about it, or why it cannot be done."));
    dialog->ask([=] {
        YouSaid written;
        written.said = said->text();
        written.did = did->text();
        return [=](Work& work) { return saveAnswer(work, course, written); };
    });
}

void CourseDialogs::measure(Session& session, const CourseRegister& course, const RecordId& person, QWidget* parent) {
    auto* dialog = new AskDialog(session, Tr::tr("Measured before and after"), {}, Tr::tr("&Save"), parent);
    Choices people;
    for (const RegisterRow& each : course.rows)
        people.append({each.place.person.toString(), each.place.personName});
    auto* who = dialog->addChoice(Tr::tr("&Who"), people, person.toString());
    Choices measures;
    for (const ProgrammeMeasure& each : course.programme->measures)
        measures.append({each.name, each.name});
    auto* measure = dialog->addChoice(Tr::tr("&Measure"), measures);
    Choices times;
    for (const QString& each : {u"before"_s, u"after"_s, u"later"_s})
        times.append({each, ProgrammeWords::measuredAt(each)});
    auto* at = dialog->addChoice(Tr::tr("W&hen"), times);
    auto* value = dialog->addLine(Tr::tr("&Value"));
    dialog->require(value, [=, programme = *course.programme] {
        const auto typed = rules::hundredthsFrom(value->text());
        if (!typed) return Tr::tr("Write a number: 4 or 4.5.");
        const ProgrammeMeasure* known = programme.measure(AskDialog::textOf(measure));
        const bool outside = known != nullptr && ((known->lowest && *typed < qint64(*known->lowest) * 100) ||
                                                  (known->highest && *typed > qint64(*known->highest) * 100));
        return outside ? Tr::tr("It must be from %1 to %2.").arg(text(known->lowest), text(known->highest)) : QString();
    });
    dialog->ask([=] {
        CourseMeasure measured;
        measured.person = RecordId::fromString(AskDialog::textOf(who));
        measured.name = AskDialog::textOf(measure);
        measured.at = AskDialog::textOf(at);
        measured.value = rules::hundredthsFrom(value->text()).value_or(0);
        return [=](Work& work) { return saveMeasure(work, course, measured); };
    });
}

void CourseDialogs::move(Session& session, const CoursePlace& place, QWidget* parent) {
    auto* dialog =
        new AskDialog(session, Tr::tr("Place of %1").arg(place.personName),
                      Tr::tr("Now: %1.").arg(ProgrammeWords::placeState(place.state)), Tr::tr("&Save"), parent);
    Choices states;
    for (const PlaceState each : rules::placeStatesAfter(place.state))
        states.append({rules::placeStateName(each), ProgrammeWords::placeState(each)});
    auto* state = dialog->addChoice(Tr::tr("&From now on"), states);
    const auto chosen = [state] {
        return rules::placeStateFromName(AskDialog::textOf(state)).value_or(PlaceState::Asked);
    };
    auto* why = dialog->addLine(Tr::tr("&Why"));
    dialog->require(why, [=] {
        const bool missing = rules::needsWhy(chosen()) && AskDialog::textOf(why).isEmpty();
        return missing ? Tr::tr("Say why, in a few words.") : QString();
    });
    dialog->ask([=] {
        return [=, to = chosen(), words = AskDialog::textOf(why)](Work& work) {
            return movePlace(work, place, to, words);
        };
    });
}

void CourseDialogs::place(Session& session, const QList<Course>& courses, const QList<Person>& people,
                          QWidget* parent) {
    auto* dialog = new AskDialog(
        session, Tr::tr("A place on a course"),
        Tr::tr("Those who lead the course then have the name and what is shared of this one person, to take the "
               "register without a network, until the place ends. The family has to agree."),
        Tr::tr("&Save"), parent);
    Choices named;
    Choices children{{QString(), Tr::tr("no child in particular")}};
    for (const Person& each : people)
        (each.child ? children : named).append({each.record.toString(), each.name});
    auto* who = dialog->addChoice(Tr::tr("&For whom"), named);
    Choices open;
    for (const Course& each : courses)
        open.append({each.entry.toString(), each.name});
    auto* course = dialog->addChoice(Tr::tr("&Course"), open);
    auto* child = dialog->addChoice(Tr::tr("For &which child"), children);
    Choices states;
    for (const PlaceState each : {PlaceState::Booked, PlaceState::Waiting, PlaceState::Offered, PlaceState::Asked})
        states.append({rules::placeStateName(each), ProgrammeWords::placeState(each)});
    auto* state = dialog->addChoice(Tr::tr("&State"), states);
    auto* agreed = dialog->addLine(Tr::tr("&Agreed by"));
    dialog->requireText(agreed, Tr::tr("Write who agreed that the facilitators know: without it no place."));
    auto* how = dialog->addLine(Tr::tr("&How (at home, on the phone)"));
    auto* creche = dialog->addLine(Tr::tr("Children for the c&rèche"));
    dialog->requireNumber(creche);
    auto* interpreter = dialog->addLine(Tr::tr("&Interpreter for (language)"));
    dialog->ask([=] {
        CoursePlace asked;
        asked.person = RecordId::fromString(AskDialog::textOf(who));
        asked.course = EntryId::fromString(AskDialog::textOf(course));
        asked.child = RecordId::fromString(AskDialog::textOf(child));
        for (const Person& each : people)
            if (each.record == asked.person) asked.household = each.household;
        asked.state = rules::placeStateFromName(AskDialog::textOf(state)).value_or(PlaceState::Asked);
        asked.agreedBy = agreed->text();
        asked.agreedHow = how->text();
        asked.crecheChildren = AskDialog::number(creche).value_or(0);
        asked.interpreter = interpreter->text();
        return [asked](Work& work) { return statusOf(askForPlace(work, asked)); };
    });
}

} // namespace lodestar::pages
