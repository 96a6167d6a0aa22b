#include "core/services/Family.h"
#include "tests/support/catch.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/CaseloadPage.h"
#include "ui/pages/NewFamilyDialog.h"
#include "ui/pages/TakeOnDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::WorkWorld;

namespace {

QList<UnallottedFamily> unallotted(WorkWorld& world) {
    const QDate today = world.clock.today();
    return world.session->read([today](Connection& connection) { return unallottedFamilies(connection, today); })
        .result()
        .value();
}

template<typename D> D* openDialog(QWidget& window) {
    Picture::settle();
    for (D* each : window.findChildren<D*>()) {
        if (each->isVisible()) return each;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a family is added from the caseload by keyboard alone, and its page opens") {
    WorkWorld world(10);
    world.window->registerPage(
        {u"caseload"_s, u"Caseload"_s, u"caseload"_s, widgets::RailSection::Work, 2,
         [&](widgets::Navigator& navigator) { return new pages::CaseloadPage(world.context(navigator)); }});
    world.note(u"family"_s);
    REQUIRE(world.window->open({u"caseload"_s, {}, {}}));
    Picture::of(*world.window, {});
    for (auto* button : world.window->findChildren<QPushButton*>()) {
        if (button->text() != u"Add a family") continue;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
    }
    auto* dialog = openDialog<pages::NewFamilyDialog>(*world.window);
    REQUIRE(dialog != nullptr);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    Picture::save(*dialog, u"new-family"_s, {});
    const auto type = [&](const QString& words) {
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    dialog->findChild<QComboBox*>()->setFocus();               // the picture and the walk moved it
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // mother
    type(u"Tendai"_s);
    type(u"Moyo"_s);
    type(u"3 May 1996"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // sex
    type(u"999 003 1585"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    Picture::settle();
    REQUIRE(dialog->isVisible()); // the number's check digit is wrong
    auto* number = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(number != nullptr);
    number->clear();
    type(u"999 003 1584"_s);
    type(u"1 Feb 2027"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    Picture::settle();
    REQUIRE(world.opened.size() == 1);
    const auto family =
        world.session
            ->read([&world](Connection& connection) {
                return readFamily(connection, RecordId::fromString(world.opened.first().record), world.clock.today());
            })
            .result();
    REQUIRE(family);
    CHECK(family->name == u"Moyo"_s);
    CHECK(family->worker.reference == world.session->me().reference);
}

TEST_CASE("families that nobody has are taken by ticking them") {
    WorkWorld world(4);
    for (const QString& name : {u"Fenn"_s, u"Okafor"_s}) {
        REQUIRE(world.session
                    ->write([name](Work& work) {
                        return save(work, {newEntry(RecordId::create(), u"household", {{u"name"_s, name}})});
                    })
                    .result());
    }
    REQUIRE(unallotted(world).size() == 2);
    world.window->show();
    pages::TakeOnDialog::open(*world.session, world.window.get());
    auto* dialog = openDialog<pages::TakeOnDialog>(*world.window);
    REQUIRE(dialog != nullptr);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    Picture::save(*dialog, u"take-on"_s, {}, dialog->size());
    auto* first = dialog->findChild<QCheckBox*>();
    REQUIRE(first != nullptr);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space); // Fenn stays
    QTest::keyClick(dialog, Qt::Key_Return);
    Picture::settle();
    const auto left = unallotted(world);
    REQUIRE(left.size() == 1);
    CHECK(left.first().name == u"Fenn"_s);
}
