#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/support/catch.h"
#include "tests/ui/support/Picture.h"
#include "tests/ui/support/Rows.h"
#include "ui/widgets/Speech.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::Rows;

namespace {

// The walk must be able to fail, or it proves nothing.
QStringList findingsOf(QWidget* culprit) {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(culprit);
    window.show();
    Picture::settle();
    return AccessibilityWalk::findings(window);
}

} // namespace

TEST_CASE("the walk finds a field without a name") {
    const QStringList found = findingsOf(new QLineEdit);
    REQUIRE(found.size() == 1);
    CHECK(found.first().contains(u"QLineEdit"_s));

    auto* named = new QLineEdit;
    widgets::Speech::name(named, u"&Weight:"_s);
    CHECK(named->accessibleName() == u"Weight"_s);
    CHECK(findingsOf(named).isEmpty());
}

TEST_CASE("the walk finds a list without a current row, and a row that shows more than it says") {
    Rows rows;
    rows.add(theme::StatusKind::Due, u"Due tomorrow"_s, {u"Mason Tull"_s})->setData({}, Qt::AccessibleTextRole);
    QWidget window;
    QListView view(&window);
    view.setAccessibleName(u"Due"_s);
    view.setModel(&rows);
    window.show();
    Picture::settle();
    view.setCurrentIndex({});
    const QStringList found = AccessibilityWalk::findings(window);
    CHECK(found.filter(u"no current row"_s).size() == 1);
    CHECK(found.filter(u"shows more than it says"_s).size() == 1);
}

TEST_CASE("the walk finds a button that is only a picture") {
    auto* button = new QPushButton;
    button->setIcon(QIcon(u":/icons/print.svg"_s));
    button->setAccessibleName(u"Print"_s);
    CHECK(findingsOf(button).filter(u"no word and no tool tip"_s).size() == 1);
}
