#include "ui/pages/AppointmentPage.h"
#include "core/services/DemoArea.h"
#include "core/services/Find.h"
#include "core/services/NoAccess.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/DiaryPage.h"
#include "ui/pages/NoAccessDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/RowRole.h"
#include "ui/widgets/RowList.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using V = QLatin1StringView;

namespace {

/// A page that only takes note of where it was asked to go.
class Elsewhere final : public widgets::Page {
public:
    explicit Elsewhere(QList<widgets::Route>& opened)
        : m_opened(opened) {
        setTitle(u"Elsewhere"_s);
    }
    void open(const widgets::Route& route) override { m_opened.append(route); }

private:
    QList<widgets::Route>& m_opened;
};

/// A window with the pages of bookings over an open session.
class AppointmentWindow {
public:
    QList<widgets::Route> opened;
    shell::MainWindow window;

    explicit AppointmentWindow(Session& session) {
        for (const QString& id : {u"today"_s, u"visit"_s, u"family"_s})
            window.registerPage({id, id, u"today"_s, widgets::RailSection::Work, 1,
                                 [this](widgets::Navigator&) { return new Elsewhere(opened); }});
        window.registerPage(
            {u"appointments"_s, u"Appointments"_s, u"calendar"_s, widgets::RailSection::Work, 2,
             [&session](widgets::Navigator& navigator) { return new pages::DiaryPage(session, navigator); }});
        window.registerPage(
            {u"appointment"_s, {}, {}, widgets::RailSection::None, 0, [&session](widgets::Navigator& navigator) {
                 return new pages::AppointmentPage(session, navigator);
             }});
        window.resize(Picture::laptop());
        window.show();
        open({u"today"_s, {}, {}});
        window.activateWindow();
    }

    void open(const widgets::Route& route) {
        REQUIRE(window.open(route));
        Picture::settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window, key, with);
        Picture::settle();
    }
    void type(const QString& text) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
        Picture::settle();
    }
    /// Goes on by Tab until something with this name has the keyboard.
    bool tabTo(const QString& name) {
        for (int i = 0; i < 60; ++i) {
            QWidget* at = QApplication::focusWidget();
            auto* button = qobject_cast<QAbstractButton*>(at);
            if (at != nullptr && (at->accessibleName().contains(name) || (button && button->text().contains(name))))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = window.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* each) { return each->isVisible() && each->text().contains(words); });
    }
    [[nodiscard]] widgets::RowList& diary() const {
        return *window.findChild<pages::DiaryPage*>()->findChild<widgets::RowList*>();
    }
    [[nodiscard]] pages::NoAccessDialog* dialog() const { return window.findChild<pages::NoAccessDialog*>(); }
};

/// Leo's review, booked for the day of the world at this hour.
EntryId bookLeo(VisitWorld& world, int hour) {
    Appointment made;
    made.household = world.popescu;
    made.at = QDateTime(QDate(2026, 11, 11), QTime(hour, 0), Qt::OffsetFromUTC, 0);
    made.minutes = 45;
    made.type = u"6_8_week"_s;
    made.step = u"HV_6_8W"_s;
    made.place = u"home"_s;
    made.people = {{world.leo, {}, u"HV_6_8W"_s}};
    return VisitWorld::take(world.write([=](Work& work) { return bookAppointment(work, made); }));
}

QList<Entry> booked(VisitWorld& world, const RecordId& household) {
    return world.entries(household, u"appointment"_s);
}

QList<Entry> contacts(VisitWorld& world) {
    QList<Entry> all = world.entries(world.popescu, u"contact"_s);
    all.removeIf([](const Entry& each) { return each.part(V("what"), V("outcome")) == V("completed"); });
    return all;
}

} // namespace

TEST_CASE("a step is booked with the keyboard alone, and not before a time was typed") {
    VisitWorld world;
    AppointmentWindow on(*world.session);
    on.open(
        {u"appointment"_s, world.popescu.toString(), {{u"person"_s, world.leo.toString()}, {u"step"_s, u"HV_6_8W"_s}}});
    CHECK(on.says(u"is proposed"_s));
    // The proposed day is there, but nothing is booked unseen.
    on.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(booked(world, world.popescu).isEmpty());
    CHECK(on.says(u"Write the time"_s));
    on.type(u"1415"_s);
    on.press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(booked(world, world.popescu).size() == 1);
    const Appointment made = appointmentFrom(booked(world, world.popescu).first());
    CHECK(made.at.time() == QTime(14, 15));
    CHECK(made.at.date() >= QDate(2026, 11, 11));
    CHECK(made.type == u"6_8_week"_s);
    CHECK(made.place == u"home"_s);
    CHECK(made.practitioner == u"HV1"_s);
    REQUIRE(made.people.size() == 1);
    CHECK(made.people.first() == Appointment::For{world.leo, {}, u"HV_6_8W"_s});
    CHECK(on.window.findChild<pages::AppointmentPage*>() == nullptr);
}

TEST_CASE("without a family it is looked for first, and both twins are booked at once") {
    VisitWorld world;
    AppointmentWindow on(*world.session);
    on.open({u"appointment"_s, {}, {{u"day"_s, u"2026-11-20"_s}}});
    on.type(u"Ama O"_s);
    on.press(Qt::Key_Down);
    on.press(Qt::Key_Return);
    REQUIRE(on.tabTo(u"Kofi"_s));
    on.press(Qt::Key_Space);
    REQUIRE(on.tabTo(u"Time"_s));
    on.type(u"9:30"_s);
    on.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(booked(world, world.osei).size() == 1);
    const Appointment made = appointmentFrom(booked(world, world.osei).first());
    CHECK(made.people.size() == 2);
    CHECK(made.at.date() == QDate(2026, 11, 20));
}

TEST_CASE("a clash is said without a name and does not forbid") {
    VisitWorld world;
    bookLeo(world, 14);
    AppointmentWindow on(*world.session);
    on.open(
        {u"appointment"_s, world.osei.toString(), {{u"person"_s, world.ama.toString()}, {u"day"_s, u"2026-11-11"_s}}});
    REQUIRE(on.tabTo(u"Time"_s));
    on.type(u"14:30"_s);
    CHECK(on.says(u"From 14:00 to 14:45 there is already another appointment"_s));
    CHECK_FALSE(on.says(u"Leo"_s));
    on.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(booked(world, world.osei).size() == 1);
}

TEST_CASE("an appointment is moved, and its step and person stay") {
    VisitWorld world;
    const EntryId id = bookLeo(world, 14);
    AppointmentWindow on(*world.session);
    on.open({u"appointment"_s, world.popescu.toString(), {{u"appointment"_s, id.toString()}}});
    REQUIRE(on.tabTo(u"Time"_s));
    on.press(Qt::Key_A, Qt::ControlModifier);
    on.type(u"16:00"_s);
    on.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(booked(world, world.popescu).size() == 1);
    const Appointment made = appointmentFrom(booked(world, world.popescu).first());
    CHECK(made.at.time() == QTime(16, 0));
    CHECK(made.minutes == 45);
    CHECK(made.people.first() == Appointment::For{world.leo, {}, u"HV_6_8W"_s});
}

TEST_CASE("what was typed is kept as a draft when the page is left, and opens again") {
    VisitWorld world;
    AppointmentWindow on(*world.session);
    on.open({u"appointment"_s, world.popescu.toString(), {{u"person"_s, world.leo.toString()}}});
    REQUIRE(on.tabTo(u"Note"_s));
    on.type(u"ring first"_s);
    on.press(Qt::Key_Escape);
    CHECK(booked(world, world.popescu).isEmpty());
    REQUIRE(world.read(drafts).size() == 1);
    const Draft draft = world.read(drafts).first();
    on.open({draft.page, draft.record.toString(), {{u"draft"_s, draft.id.toString()}}});
    REQUIRE(on.tabTo(u"Time"_s));
    on.type(u"10"_s);
    on.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(booked(world, world.popescu).size() == 1);
    CHECK(appointmentFrom(booked(world, world.popescu).first()).note == u"ring first"_s);
    CHECK(world.read(drafts).isEmpty());
}

TEST_CASE("no access is written with one Enter, counts, and leaves the diary's booking settled") {
    VisitWorld world;
    bookLeo(world, 10);
    AppointmentWindow on(*world.session);
    on.open({u"appointments"_s, {}, {}});
    REQUIRE(on.diary().model()->rowCount() == 1);
    REQUIRE(on.tabTo(u"access, not brought"_s));
    on.press(Qt::Key_Space);
    REQUIRE(on.dialog() != nullptr);
    CHECK(on.says(u"the first time"_s));
    QTest::keyClick(on.dialog(), Qt::Key_Return);
    Picture::settle();
    REQUIRE(contacts(world).size() == 1);
    CHECK(contacts(world).first().part(V("what"), V("outcome")) == u"no_access"_s);
    CHECK(booked(world, world.popescu).first().text(V("state")) == u"done"_s);
    CHECK(world.read([&](Connection& c) { return noAccessCount(c, world.popescu); }).times == 1);
}

TEST_CASE("the diary opens the visit, and who died reads cancel in person") {
    VisitWorld world;
    const EntryId id = bookLeo(world, 14);
    AppointmentWindow on(*world.session);
    on.open({u"appointments"_s, {}, {{u"day"_s, u"2026-11-11"_s}}});
    on.diary().setFocus();
    on.press(Qt::Key_Return);
    REQUIRE_FALSE(on.opened.isEmpty());
    CHECK(on.opened.last().page == u"visit"_s);
    CHECK(on.opened.last().extra.value(u"appointment"_s).toString() == id.toString());

    world.dies(world.leo);
    on.open({u"appointments"_s, {}, {{u"day"_s, u"2026-11-11"_s}}});
    const QString spoken = on.diary().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(u"Cancel in person"_s));
    CHECK_FALSE(spoken.contains(u"Leo"_s));
}

TEST_CASE("a day without appointments says so") {
    VisitWorld world;
    AppointmentWindow on(*world.session);
    on.open({u"appointments"_s, {}, {{u"day"_s, u"2026-12-02"_s}}});
    CHECK(on.says(u"Nothing is booked for Wed 2 Dec."_s));
}

TEST_CASE("booking and diary of the demo area are drawn and can be used by ear and keyboard") {
    TestStore store;
    FixedClock clock{QDate(2026, 11, 11)};
    {
        const auto connection = store.create();
        VisitWorld::demand(Migrator({}).migrate(*connection));
        VisitWorld::demand(writeIdentity(*connection, demoIdentity(), clock));
    }
    const auto session = VisitWorld::take(Session::open(store.path(), store.key, clock, StoreThread::Mode::SameThread));
    VisitWorld::demand(
        session->write([](Work& work) { return makeDemoArea(work, {.families = 20, .seed = 1}); }).result());
    AppointmentWindow on(*session);
    const auto draw = [&](const QString& name) {
        Picture::save(on.window, name, {Picture::Choice::Dark, 200, false});
        Picture::save(on.window, name, {});
        CHECK(AccessibilityWalk::findings(on.window) == QStringList());
    };
    on.open({u"appointments"_s, {}, {}});
    CHECK(on.diary().model()->rowCount() > 0);
    draw(u"diary-day"_s);
    on.open({u"appointments"_s, {}, {{u"view"_s, u"week"_s}}});
    CHECK(on.diary().model()->index(0, 0).data(theme::HeadingRole).toBool());
    draw(u"diary-week"_s);

    const auto today = VisitWorld::take(
        session->read([](Connection& c) { return appointmentsBetween(c, {2026, 11, 11}, {2026, 11, 11}, {}); })
            .takeResult());
    REQUIRE_FALSE(today.isEmpty());
    const QString household = today.first().household.toString();
    on.open({u"appointment"_s, household, {}});
    // A sibling who is long past the step lends it no dates.
    CHECK_FALSE(on.says(u"2024"_s));
    draw(u"appointment-new"_s);
    on.open({u"appointment"_s, household, {{u"appointment"_s, today.first().entry.toString()}}});
    draw(u"appointment-change"_s);
    on.open({u"appointment"_s, {}, {}});
    on.type(u"Pop"_s);
    draw(u"appointment-family"_s);

    pages::MissedVisit visit;
    visit.household = today.first().household;
    pages::NoAccessDialog::ask(*session, visit, &on.window);
    Picture::settle();
    REQUIRE(on.dialog() != nullptr);
    CHECK(AccessibilityWalk::findings(*on.dialog()) == QStringList());
    Picture::save(*on.dialog(), u"no-access"_s, {}, {520, 560});
}
