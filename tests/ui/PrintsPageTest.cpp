#include "ui/pages/PrintsPage.h"
#include "core/services/RedBook.h"
#include "tests/core/services/ReviewWorld.h"
#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/SheetDialog.h"
#include "ui/reports/RedBookPrint.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/RowRole.h"
#include "ui/widgets/RowList.h"

#include <QComboBox>
#include <QFile>
#include <QPrinter>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;

namespace {

void queue(VisitWorld& world, const SheetAsk& ask) {
    VisitWorld::take(world.write([=](Work& work) { return queueSheet(work, ask); }));
}

QList<QueuedSheet> queued(VisitWorld& world) {
    const Identity me = world.session->me();
    return world.read([me](Connection& c) { return queuedSheets(c, me, {2026, 11, 11}); });
}

RedBookSheet sheetOf(VisitWorld& world, const RecordId& child) {
    return world.read(
        [&](Connection& c) { return readRedBookSheet(c, child, world.clock.now(), &world.session->growth()); });
}

struct PrintsWindow {
    shell::MainWindow window;
    pages::PrintsPage* page = nullptr;

    explicit PrintsWindow(Session& session) {
        window.registerPage({u"today"_s, u"Today"_s, u"today"_s, widgets::RailSection::Work, 1,
                             [](widgets::Navigator&) { return new widgets::Page; }});
        window.registerPage({u"prints"_s, {}, {}, widgets::RailSection::None, 0, [&](widgets::Navigator& navigator) {
                                 return page = new pages::PrintsPage(session, navigator);
                             }});
        REQUIRE(window.open({u"today"_s, {}, {}}));
        REQUIRE(window.open({u"prints"_s, {}, {}}));
        window.show();
        Picture::settle();
    }
    QPushButton* button(const QString& words) {
        for (auto* each : window.findChildren<QPushButton*>())
            if (each->text() == words && each->isVisible()) return each;
        return nullptr;
    }
};

} // namespace

TEST_CASE("a sheet is put in the queue for whom it may be, in her language") {
    VisitWorld world;
    QWidget holder;
    holder.show();
    pages::SheetDialog::ask(*world.session, {{world.leo, u"Leo Popescu"_s}}, &holder);
    Picture::settle();
    auto* dialog = holder.findChild<pages::SheetDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    Picture::save(*dialog, u"sheet-dialog"_s, {}, {520, 420});
    QTest::keyClick(dialog, Qt::Key_Return);
    Picture::settle();
    REQUIRE(queued(world).size() == 1);
    CHECK(queued(world).first().to == u"Andreea Popescu"_s);
    CHECK(queued(world).first().language == u"ro"_s);
}

TEST_CASE("waiting sheets are printed together, kept as printed, marked as given, and drawn in every look") {
    VisitWorld world;
    queue(world, {world.leo, world.andreea, u"Andreea Popescu"_s, u"ro"_s});
    queue(world, {world.ama, world.abena, u"Abena Osei"_s, u"en"_s});
    PrintsWindow on(*world.session);
    auto* list = on.page->findChild<widgets::RowList*>();
    REQUIRE(list->model()->rowCount() == 2);
    Picture::saveAll(on.window, u"prints"_s);
    CHECK(AccessibilityWalk::findings(on.window) == QStringList());
    REQUIRE(on.button(u"Mark as given"_s) != nullptr);
    CHECK_FALSE(on.button(u"Mark as given"_s)->isEnabled());

    const QString path = world.store.folder.filePath(u"sheets.pdf"_s);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    on.page->printOn(printer, queued(world));
    Picture::settle();
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().startsWith("%PDF"));
    for (const QueuedSheet& each : queued(world))
        CHECK(each.printedOn == QDate(2026, 11, 11));
    CHECK(on.button(u"Print all"_s) == nullptr);
    list->setCurrentIndex(list->model()->index(0, 0));
    REQUIRE(on.button(u"Mark as given"_s)->isEnabled());
    on.button(u"Mark as given"_s)->click();
    Picture::settle();
    CHECK(list->model()->rowCount() == 1);
    on.button(u"Leave out"_s)->click();
    Picture::settle();
    CHECK(queued(world).isEmpty());
}

TEST_CASE("the red-book sheet says in plain words what was found and what comes next, and nothing that may not") {
    VisitWorld world;
    world.measured(world.leo, u"weight"_s, 4860, u"2026-11-11"_s);
    world.measured(world.leo, u"head_circumference"_s, 3850, u"2026-11-11"_s);
    world.add(world.popescu, u"narrative"_s, {{u"text"_s, u"secretwords"_s}, {u"on"_s, u"2026-11-11"_s}});
    const RedBookSheet sheet = sheetOf(world, world.leo);
    const reports::ParentPaper english =
        reports::RedBookPrint(sheet, {u"Andreea Popescu"_s, u"en"_s, {2026, 11, 11}}).paper();
    const QString words = english.lines().join(u'\n');
    CHECK(words.contains(u"Leo weighs 4.86 kg"_s));
    CHECK(words.contains(u"more than"_s));
    CHECK(words.contains(u"6–8 week review"_s));
    CHECK(words.contains(u"For Andreea Popescu"_s));
    for (const auto& never : {u"secretwords"_s, u"OFFICIAL"_s, u"SENSITIVE"_s, u"Cockle"_s, u"Mihai"_s, u"promise"_s})
        CHECK_FALSE(words.contains(never, Qt::CaseInsensitive));

    const QString folder = Picture::folder();
    for (const auto& code : {u"en"_s, u"pl"_s, u"ro"_s, u"sn"_s}) {
        const auto print = reports::RedBookPrint(sheet, {u"Andreea Popescu"_s, code, {2026, 11, 11}}).paper();
        QFile file(u"%1/red-book-%2.pdf"_s.arg(folder, code));
        REQUIRE(file.open(QIODevice::WriteOnly));
        const QByteArray pdf = print.pdf();
        CHECK(pdf.startsWith("%PDF"));
        file.write(pdf);
        const bool draft = print.lines().join(u' ').contains(u"Draft translation"_s);
        CHECK(draft == (code != u"en"_s));
    }
}

TEST_CASE("every sort of sheet waits in one list and comes out as one job; an empty list says where they come from") {
    ReviewWorld world;
    SheetAsk ask{world.daria, world.elena, u"Elena Ionescu"_s, u"ro"_s};
    queue(world, ask);
    ask.sheet = u"review"_s;
    queue(world, ask);
    Postcard card;
    card.child = world.daria;
    card.to = u"Elena Ionescu"_s;
    VisitWorld::take(world.write([=](Work& work) { return queuePostcard(work, ask, card); }));
    PrintsWindow on(*world.session);
    Picture::saveAll(on.window, u"prints-sorts"_s);
    auto* list = on.page->findChild<widgets::RowList*>();
    QStringList sorts;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        sorts.append(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    for (const QString& each : {u"Red-book sheet"_s, u"Two-year review"_s, u"Postcard to the setting"_s})
        CHECK(sorts.filter(each).size() == 1);
    const QString path = Picture::folder() + u"/prints-sorts.pdf"_s;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    on.page->printOn(printer, queued(world));
    Picture::settle();
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().count("/Type /Page\n") == 3);
    for (const QueuedSheet& each : queued(world)) {
        CHECK(each.printedOn.isValid());
        VisitWorld::demand(world.write([=](Work& work) { return leaveOut(work, each.entry); }));
    }
    Picture::settle();
    Picture::saveAll(on.window, u"prints-empty"_s);
    CHECK(AccessibilityWalk::findings(on.window) == QStringList());
}
