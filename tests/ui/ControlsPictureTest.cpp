#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "tests/ui/support/Rows.h"
#include "ui/theme/StatusPainter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/Speech.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::widgets;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::Rows;
using theme::StatusKind;

namespace {

void fillStates(Rows& rows) {
    rows.add(StatusKind::Overdue, u"Overdue 2 days"_s,
             {u"Tendai Chikwanda, mother of Rudo, 10 weeks"_s, {}, u"Promised call: promised for Mon 9 Nov"_s});
    rows.add(StatusKind::Due, u"Due tomorrow"_s,
             {u"Mason Tull, 13 days"_s, {}, u"New birth visit: last day of the legal window, nothing booked"_s});
    rows.add(StatusKind::Missed, {}, {u"Zara Haque, 13 months"_s, {}, u"9–12 month review: counts to 15 Dec"_s});
    rows.add(StatusKind::Draft, {}, {u"Leo Popescu, 7 weeks"_s, {}, u"6–8 week review, begun yesterday at 17:20"_s});
    rows.add(StatusKind::Waiting, {}, {u"Amara Moyo, 8 months"_s, {}, u"Weight check, completed 13:58"_s});
    rows.add(StatusKind::Conflict, u"Conflict"_s, {u"Doyle family"_s, {}, u"Visit alone or in twos"_s});
    rows.add(StatusKind::Sealed, {}, {u"One sealed matter needs you"_s, {}, u"Opens with your passphrase"_s});
    rows.add(StatusKind::Booked, u"Booked 24 Nov"_s, {u"Zofia Kowalczyk, 2 y 3 m"_s, {}, u"Two-year review"_s});
    rows.add(StatusKind::Done, {}, {u"Daria Ionescu, 2 y 3 m"_s, {}, u"Integrated review"_s});
    rows.add(StatusKind::Declined, {}, {u"Ayaan Begum, 6 months"_s, {}, u"6 month contact"_s});
    rows.add(StatusKind::Coming, {}, {u"Ivy Marsden, 20 months"_s, {}, u"Two-year review from 8 Mar"_s});
}

QBoxLayout* firstLine(QWidget* parent) {
    auto* line = new QHBoxLayout;
    auto* weight = new QLineEdit(u"4.86"_s, parent);
    Speech::name(weight, u"Weight"_s);
    weight->setObjectName(u"weight"_s);
    auto* unit = new QComboBox(parent);
    unit->addItems({u"kg"_s, u"lb and oz"_s});
    Speech::name(unit, u"Unit"_s);
    auto* complete = new QPushButton(u"Complete visit"_s, parent);
    complete->setProperty("primary", true);
    line->addWidget(weight);
    line->addWidget(unit);
    line->addWidget(new QPushButton(u"Close, keep the draft"_s, parent));
    line->addWidget(complete);
    return line;
}

QBoxLayout* secondLine(QWidget* parent) {
    auto* line = new QHBoxLayout;
    auto* corrected = new QCheckBox(u"Corrected age"_s, parent);
    corrected->setChecked(true);
    auto* breast = new QRadioButton(u"Only breast milk"_s, parent);
    breast->setChecked(true);
    auto* off = new QCheckBox(u"Not yet"_s, parent);
    off->setEnabled(false);
    line->addWidget(corrected);
    line->addWidget(new QCheckBox(u"Actual age"_s, parent));
    line->addWidget(breast);
    line->addWidget(new QRadioButton(u"Not known"_s, parent));
    line->addWidget(off);
    line->addStretch(1);
    return line;
}

QBoxLayout* thirdLine(QWidget* parent) {
    auto* line = new QHBoxLayout;
    auto* minutes = new QSpinBox(parent);
    minutes->setValue(45);
    Speech::name(minutes, u"Minutes"_s);
    auto* flat = new QPushButton(u"Change"_s, parent);
    flat->setFlat(true);
    flat->setIcon(theme::Theme::of(parent).icon(u"draft"_s));
    auto* disabled = new QPushButton(u"Not now"_s, parent);
    disabled->setEnabled(false);
    auto* menu = new QPushButton(u"Columns"_s, parent);
    menu->setIcon(theme::Theme::of(parent).icon(u"columns"_s));
    menu->setMenu(new QMenu(menu));
    auto* print = new QPushButton(u"Print"_s, parent);
    print->setIcon(theme::Theme::of(parent).icon(u"print"_s));
    auto* progress = new QProgressBar(parent);
    progress->setValue(40);
    progress->setTextVisible(false);
    auto* closed = new QLineEdit(u"Closed"_s, parent);
    closed->setEnabled(false);
    for (QWidget* widget : std::initializer_list<QWidget*>{minutes, flat, disabled, menu, print, closed, progress})
        line->addWidget(widget);
    return line;
}

std::unique_ptr<QWidget> controls(Rows& rows) {
    auto window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(window.get());
    layout->addLayout(firstLine(window.get()));
    layout->addLayout(secondLine(window.get()));
    layout->addLayout(thirdLine(window.get()));
    auto* tabs = new QTabBar(window.get());
    for (const QString& tab : {u"Timeline"_s, u"Pathway"_s, u"Growth"_s, u"Assessments"_s})
        tabs->addTab(tab);
    tabs->addTab(theme::Theme::of(tabs).icon(u"lock"_s), u"Safeguarding"_s);
    tabs->setCurrentIndex(1);
    Speech::name(tabs, u"Family"_s);
    layout->addWidget(tabs);
    auto* list = new RowList(u"Due"_s, {RowLayout::Leading::Chip}, window.get());
    list->setProperty("boxFrame", true);
    list->setFrameShape(QFrame::StyledPanel);
    list->setModel(&rows);
    list->setCurrentIndex(rows.index(1, 0));
    layout->addWidget(list, 1);
    return window;
}

} // namespace

TEST_CASE("every control and every state is drawn in every look") {
    Rows rows;
    fillStates(rows);
    const auto window = controls(rows);
    window->show();
    window->activateWindow();
    window->findChild<QLineEdit*>(u"weight"_s)->setFocus(Qt::TabFocusReason);
    Picture::saveAll(*window, u"controls"_s, {683, 700});
    CHECK(AccessibilityWalk::findings(*window) == QStringList());
}

TEST_CASE("a menu is drawn with its icons, ticks and keys") {
    QMenu menu;
    menu.addAction(theme::Theme::of(&menu).icon(u"print"_s), u"&Print"_s)->setShortcut(QKeySequence(u"Ctrl+P"_s));
    menu.addAction(theme::Theme::of(&menu).icon(u"export"_s), u"&Export"_s);
    menu.addSeparator();
    QAction* ward = menu.addAction(u"Ward"_s);
    ward->setCheckable(true);
    ward->setChecked(true);
    menu.addAction(u"Last centile"_s)->setEnabled(false);
    menu.setActiveAction(ward);
    Picture::saveAll(menu, u"menu"_s, menu.sizeHint());
}

TEST_CASE("tabs that do not fit are reached by the arrows at their end") {
    QTabBar tabs;
    for (const QString& tab : {u"Timeline"_s, u"Pathway"_s, u"Growth"_s, u"Assessments"_s, u"People and household"_s})
        tabs.addTab(tab);
    tabs.setCurrentIndex(1);
    for (const Picture::Look& look : Picture::everyLook())
        Picture::save(tabs, u"tabs"_s, look, {360, tabs.sizeHint().height()});
    Picture::setLook({});
    int shown = 0;
    for (const QToolButton* arrow : tabs.findChildren<QToolButton*>())
        if (arrow->isVisible() && arrow->width() >= 24) ++shown;
    CHECK(shown == 2);
}

TEST_CASE("each state says its word, its sign and its strength, and no two states share a sign") {
    using theme::StatusPainter;
    QSet<QString> icons;
    QSet<QString> words;
    for (int i = 0; i <= int(StatusKind::Coming); ++i) {
        const auto kind = StatusKind(i);
        CHECK(theme::Icons::exists(StatusPainter::icon(kind)));
        CHECK_FALSE(StatusPainter::word(kind).isEmpty());
        icons.insert(StatusPainter::icon(kind));
        words.insert(StatusPainter::word(kind));
    }
    CHECK(icons.size() == int(StatusKind::Coming) + 1);
    CHECK(words.size() == icons.size());
    CHECK(StatusPainter::strength(StatusKind::Sealed) == theme::StatusStrength::Solid);
    CHECK(StatusPainter::strength(StatusKind::Waiting) == theme::StatusStrength::Tinted);
    CHECK(StatusPainter::strength(StatusKind::Booked) == theme::StatusStrength::Plain);
}

TEST_CASE("a state is spoken with its words first and its date in full") {
    const theme::StatusMark mark{StatusKind::Overdue, u"Overdue 2 days"_s, u"promised for Monday 9 November 2026"_s};
    CHECK(theme::StatusPainter::accessibleText(mark) == u"Overdue 2 days, promised for Monday 9 November 2026"_s);
    CHECK(theme::StatusPainter::accessibleText({StatusKind::Done, {}, {}}) == u"Done"_s);
}
