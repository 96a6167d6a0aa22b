#include "core/base/Clock.h"
#include "core/base/Error.h"
#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "tests/ui/support/Rows.h"
#include "ui/widgets/Calendar.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/StatefulView.h"
#include "ui/widgets/TextBox.h"

#include <QBoxLayout>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::widgets;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::Rows;

namespace {

void fill(Dialog& dialog, TextBox*& reason) {
    auto* grid = new FormGrid(&dialog);
    auto* outcome = new ChoiceRow(u"Outcome"_s, grid);
    outcome->hideQuestion();
    outcome->add(u"noAccess"_s, u"No access"_s);
    outcome->add(u"notBrought"_s, u"Was not brought"_s);
    outcome->setChosen(u"noAccess"_s);
    grid->addRow(u"&Outcome"_s, outcome);
    auto* next = new QComboBox(grid);
    next->addItems({u"Tomorrow"_s, u"In three days"_s, u"In a week"_s});
    grid->addRow(u"&Next try"_s, next);
    reason = new TextBox(u"Reason"_s, grid);
    grid->addRow(u"&What you saw"_s, reason);
    dialog.body()->addWidget(grid);
    dialog.addPrimary(u"&Record"_s);
}

} // namespace

TEST_CASE("a dialog is drawn in every look and can be used by ear and keyboard") {
    Dialog dialog(u"No access at 14 Pilot Row"_s);
    TextBox* reason = nullptr;
    fill(dialog, reason);
    dialog.setProblem(u"This laptop's disk is full."_s,
                      u"Your visit is kept up to 11:31. Free some space, then press Save again."_s);
    dialog.show();
    for (const Picture::Look& look : Picture::everyLook()) {
        Picture::setLook(look);
        Picture::settle();
        Picture::save(dialog, u"dialog"_s, look, dialog.sizeHint().expandedTo({560, 0}));
    }
    Picture::setLook({});
    CHECK(AccessibilityWalk::findings(dialog) == QStringList());
}

TEST_CASE("Esc in a dialog with typed text asks first and then goes") {
    Dialog dialog(u"No access"_s);
    TextBox* reason = nullptr;
    fill(dialog, reason);
    dialog.show();
    QTest::keyClick(reason, 'c');
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(reason->text() == u"c"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    CHECK(dialog.result() == QDialog::Rejected);
}

TEST_CASE("Esc in an untouched dialog closes it at once") {
    Dialog dialog(u"No access"_s);
    TextBox* reason = nullptr;
    fill(dialog, reason);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("a calendar and an open combo box are drawn in the program's colours") {
    Calendar calendar(u"Day"_s);
    calendar.setSelectedDate(QDate(2026, 11, 11));
    for (const Picture::Look& look : Picture::everyLook()) {
        Picture::setLook(look);
        Picture::save(calendar, u"calendar"_s, look, calendar.sizeHint());
    }
    Picture::setLook({});

    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* combo = new QComboBox(&window);
    combo->addItems({u"Whole family"_s, u"Jan"_s, u"Zofia"_s});
    layout->addWidget(combo);
    window.show();
    combo->showPopup();
    Picture::settle();
    QWidget* list = combo->findChild<QFrame*>();
    REQUIRE(list);
    Picture::save(*list, u"combo"_s, {}, list->size());
    combo->hidePopup();
}

TEST_CASE("a view says that it is loading, empty or failed, and what to do") {
    auto* ready = new QLineEdit;
    StatefulView view(ready);
    view.show();
    view.showEmpty(u"No family matches these filters."_s, u"268 are hidden."_s, u"Clear filters"_s);
    CHECK_FALSE(ready->isVisible());
    Picture::save(view, u"state-empty"_s, {}, {520, 160});
    bool cleared = false;
    QObject::connect(&view, &StatefulView::actionAsked, &view, [&] { cleared = true; });
    view.findChild<QPushButton*>()->click();
    CHECK(cleared);

    view.showFailed({ErrorCode::DiskFull, {}});
    bool again = false;
    QObject::connect(&view, &StatefulView::retryAsked, &view, [&] { again = true; });
    Picture::save(view, u"state-failed"_s, {}, {520, 160});
    view.findChild<QPushButton*>()->click();
    CHECK(again);

    view.showReady();
    CHECK(ready->isVisible());
    view.showLoading(u"The caseload is being read."_s);
    // Nothing flickers in the first 300 ms: what was there stays.
    CHECK(ready->isVisible());
    CHECK(view.state() == StatefulView::State::Loading);
}
