#include "ui/pages/ProgrammesPage.h"
#include "core/services/CourseAccount.h"
#include "tests/support/catch.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/CourseDialogs.h"
#include "ui/pages/CoursePage.h"
#include "ui/pages/CoursePrints.h"
#include "ui/pages/FamilyPage.h"
#include "ui/reports/SlipPrint.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowTable.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::tests;

namespace {

struct CourseWindow : WorkWorld {
    CourseWindow() {
        window->registerPage(
            {u"programmes"_s, u"Programmes"_s, u"programmes"_s, widgets::RailSection::Work, 1,
             [this](widgets::Navigator& navigator) { return new pages::ProgrammesPage(*session, navigator); }});
        window->registerPage(
            {u"course"_s, {}, {}, widgets::RailSection::None, 0, [this](widgets::Navigator& navigator) {
                 return new pages::CoursePage(*session, navigator);
             }});
        window->registerPage(
            {u"family"_s, {}, {}, widgets::RailSection::None, 0, [this](widgets::Navigator& navigator) {
                 return new pages::FamilyPage(*session, navigator, {});
             }});
        window->resize(Picture::laptop());
        window->show();
        window->open({u"programmes"_s, {}, {}});
        Picture::settle();
    }
    template<typename F> auto read(F job) { return session->read(std::move(job)).takeResult().value(); }
    Course courseOf(const QString& programme) {
        const auto all = read([](Connection& c) { return courses(c); });
        return *std::ranges::find(all, programme, &Course::programme);
    }
    CourseRegister held(const EntryId& course) {
        return read([=](Connection& c) { return readRegister(c, course); });
    }
    pages::CoursePage* openCourse(const QString& programme) {
        window->open({u"course"_s, courseOf(programme).entry.toString(), {}});
        Picture::settle();
        return window->findChild<pages::CoursePage*>();
    }
    widgets::Dialog* dialog() {
        Picture::settle();
        for (auto* each : window->findChildren<widgets::Dialog*>())
            if (each->isVisible()) return each;
        return nullptr;
    }
    void press(QWidget* inside, const QString& words) {
        const auto buttons = inside->findChildren<QPushButton*>();
        const auto found = std::ranges::find_if(
            buttons, [&](const QPushButton* each) { return each->isVisible() && each->text() == words; });
        REQUIRE(found != buttons.cend());
        (*found)->click();
        Picture::settle();
    }
};

void keepPdf(const QString& name, const QByteArray& bytes) {
    QFile file(Picture::folder() + u'/' + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QStringList spokenRows(const QAbstractItemView* view) {
    QStringList rows;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        rows << view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return rows;
}

} // namespace

TEST_CASE("the programmes stand with stage and evidence, the courses of now beside them") {
    CourseWindow on;
    const auto lists = on.window->findChildren<widgets::RowList*>();
    REQUIRE(lists.size() == 2);
    const QString programmes = spokenRows(lists[0]).join(u'\n');
    CHECK(programmes.contains(u"HENRY"_s));
    CHECK(programmes.contains(u"Scale"_s));
    CHECK(programmes.contains(u"No stage decided"_s));
    const QString running = spokenRows(lists[1]).join(u'\n');
    CHECK(running.contains(u"HENRY at the hub"_s));
    CHECK(running.contains(u"9 of 10 places taken, 2 waiting"_s));
    CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
    Picture::saveAll(*on.window, u"programmes"_s);
}

TEST_CASE("the register of a session is taken with the keyboard alone and saved whole, without a network") {
    CourseWindow on;
    pages::CoursePage* page = on.openCourse(u"henry"_s);
    const EntryId course = on.courseOf(u"henry"_s).entry;
    auto* table = page->findChild<widgets::RowTable*>();
    const int people = table->model()->rowCount();
    CHECK(people == 9);
    REQUIRE(QApplication::focusWidget() == table);
    Picture::saveAll(*on.window, u"course-register"_s);
    // One key for each person, one to save.
    QTest::keyClick(table, Qt::Key_L);
    QTest::keyClick(table, Qt::Key_W);
    QTest::keyClick(table, Qt::Key_A);
    for (int i = 3; i < people; ++i)
        QTest::keyClick(table, Qt::Key_Space);
    CHECK(on.held(course).held() == 2); // nothing is kept before it is saved
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    Picture::settle();
    CHECK(page->actionBar()->words().contains(u"9 marks"_s));
    const CourseRegister held = on.held(course);
    CHECK(held.held() == 3);
    const EntryId third = held.sessions.at(2).entry;
    const auto count = [&](const QString& mark) {
        return std::ranges::count_if(held.rows, [&](const RegisterRow& each) { return each.mark(third) == mark; });
    };
    CHECK(count(u"there"_s) == 6);
    CHECK(count(u"late"_s) == 1);
    CHECK(count(u"absent"_s) == 1);
    CHECK(count(u"sent_word"_s) == 1);
    Picture::save(*on.window, u"course-register-saved"_s, {});
}

TEST_CASE("marks of a register that is left are kept") {
    CourseWindow on;
    on.openCourse(u"henry"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
    on.window->open({u"programmes"_s, {}, {}});
    Picture::settle();
    CHECK(on.held(on.courseOf(u"henry"_s).entry).held() == 3);
}

TEST_CASE("a register of a session that is still to come is not saved, and says so") {
    CourseWindow on;
    pages::CoursePage* page = on.openCourse(u"henry"_s);
    auto* sessions = page->findChild<QComboBox*>();
    sessions->setCurrentIndex(5);
    Q_EMIT sessions->activated(5);
    auto* table = page->findChild<widgets::RowTable*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_T);
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    Picture::settle();
    CHECK(page->actionBar()->words().contains(u"still to come"_s));
    CHECK(on.held(on.courseOf(u"henry"_s).entry).held() == 2);
}

TEST_CASE("every part of a course can be used by ear and keyboard, at every size") {
    CourseWindow on;
    pages::CoursePage* page = on.openCourse(u"henry"_s);
    for (const QString& part : {u"register"_s, u"places"_s, u"sessions"_s, u"figures"_s, u"parents"_s}) {
        INFO(part.toStdString());
        page->choose(part);
        Picture::settle();
        CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
        Picture::save(*on.window, u"course-"_s + part, {});
    }
}

TEST_CASE("a free place is offered to whoever has waited longest") {
    CourseWindow on;
    pages::CoursePage* page = on.openCourse(u"henry"_s);
    page->choose(u"places"_s);
    on.press(page, u"Offer the next free place"_s);
    CHECK(page->actionBar()->words().contains(u"who has waited longest"_s));
    on.press(page, u"Offer the next free place"_s);
    CHECK(page->actionBar()->words().contains(u"No place is free"_s));
}

TEST_CASE("a slip is typed without a name, and a cost line that is no number is not guessed") {
    CourseWindow on;
    pages::CoursePage* page = on.openCourse(u"henry"_s);
    page->choose(u"parents"_s);
    on.press(page, u"Type in a slip…"_s);
    widgets::Dialog* dialog = on.dialog();
    REQUIRE(dialog != nullptr);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    on.press(dialog, u"&Save"_s);
    CHECK(on.dialog() == dialog); // nothing was answered: it stays and says so
    QTest::keyClicks(QApplication::focusWidget(), u"The songs"_s);
    on.press(dialog, u"&Save"_s);
    const EntryId course = on.courseOf(u"henry"_s).entry;
    const auto account = [&] { return on.read([&](Connection& c) { return readAccount(c, course); }); };
    CHECK(account().slips.size() == 3);
    page->choose(u"figures"_s);
    on.press(page, u"Add a cost…"_s);
    dialog = on.dialog();
    REQUIRE(dialog != nullptr);
    auto* pounds = dialog->findChildren<QLineEdit*>().first();
    pounds->setText(u"about 20"_s);
    on.press(dialog, u"&Save"_s);
    CHECK(on.dialog() == dialog);
    pounds->setText(u"20.50"_s);
    on.press(dialog, u"&Save"_s);
    CHECK(account().cost.pence == 64000 + 12000 + 2050);
}

TEST_CASE("a place is asked for on a family's page with its agreement, and stands there with how often she came") {
    CourseWindow on;
    const CourseRegister held = on.held(on.courseOf(u"henry"_s).entry);
    on.window->open({u"family"_s, held.rows.first().place.person.toString(), {{u"tab"_s, u"courses"_s}}});
    Picture::settle();
    auto* page = on.window->findChild<pages::FamilyPage*>();
    REQUIRE(page->tab() == u"courses"_s);
    CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
    Picture::save(*on.window, u"family-courses"_s, {});
    on.press(page, u"Ask for a place…"_s);
    widgets::Dialog* dialog = on.dialog();
    REQUIRE(dialog != nullptr);
    Picture::save(*dialog, u"course-place"_s, {}, QSize(560, 760));
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    on.press(dialog, u"&Save"_s);
    CHECK(on.dialog() == dialog); // without agreement no place
}

TEST_CASE("programme, stage, course and session are asked for in dialogs that can be used by ear and keyboard") {
    CourseWindow on;
    auto* page = on.window->findChild<pages::ProgrammesPage*>();
    for (const QString& words : {u"Cha&nge…"_s, u"Decide the s&tage…"_s, u"&Plan a course…"_s}) {
        INFO(words.toStdString());
        on.press(page, words);
        widgets::Dialog* dialog = on.dialog();
        REQUIRE(dialog != nullptr);
        CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
        Picture::save(*dialog, u"programme-dialog-"_s + words.section(u' ', 0, 0).remove(u'&').remove(u'…'), {},
                      QSize(620, 900));
        dialog->hide();
        dialog->deleteLater();
        Picture::settle();
    }
}

TEST_CASE("slips are in every language of the sheets, two on one page, and ask for no name") {
    for (const QString& code : {u"en"_s, u"pl"_s, u"ro"_s, u"sn"_s}) {
        INFO(code.toStdString());
        const auto paper = reports::slipPaper(u"HENRY at the hub"_s, code);
        const QString all = paper.lines().join(u'\n');
        CHECK(all.count(u"HENRY at the hub"_s) == 2);
        CHECK(all.contains(u"What helped you?"_s) == (code == u"en"_s));
        const QByteArray pdf = paper.pdf();
        CHECK(pdf.count("/Type /Page\n") == 1);
        keepPdf(u"slips-"_s + code + u".pdf"_s, pdf);
    }
}

TEST_CASE("register sheet, course register and summary say what they hold, and nothing of a family but names") {
    CourseWindow on;
    const EntryId course = on.courseOf(u"henry"_s).entry;
    const CourseAccount account = on.read([&](Connection& c) { return readAccount(c, course); });
    const CourseRegister held = on.held(course);
    const QDate today = on.clock.today();
    const auto sheet = pages::CoursePrints::registerSheet(held, held.sessions.at(2), today);
    CHECK(sheet.rows.size() == 9 + 3);
    CHECK(sheet.lead.first() == u"Session 3 of 8, Wed 11 Nov at 10:00"_s);
    const auto list = pages::CoursePrints::courseRegister(held, today);
    CHECK(list.rows.size() == 12);
    const auto summary = pages::CoursePrints::programmeSummary(*held.programme, {account}, today);
    CHECK(summary.rows.first().at(1) == u"2 of 8"_s);
    CHECK(summary.note.contains(u"half a penny"_s));
    const std::pair<QString, reports::ListPrint::Content> prints[]{
        {u"register-sheet"_s, sheet}, {u"course-register"_s, list}, {u"programme-summary"_s, summary}};
    for (const auto& [name, content] : prints) {
        INFO(name.toStdString());
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::ReadWrite);
        QPdfWriter writer(&buffer);
        CHECK(reports::ListPrint(content, {on.clock.now(), u"Joanne Pryor"_s, u"laptop"_s}).print(writer) == 1);
        keepPdf(name + u".pdf"_s, pdf);
    }
}
