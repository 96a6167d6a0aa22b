#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "tests/ui/support/Rows.h"
#include "ui/theme/StatusPainter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PersonCard.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/Speech.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::widgets;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::Rows;
using theme::StatusKind;

namespace {

void entry(Rows& rows, const QStringList& when, const QString& icon, const QStringList& words, const QString& tag) {
    QStandardItem* item = rows.add(words.value(0), {}, words.value(1));
    item->setData(when.value(0), theme::StartRole);
    item->setData(when.value(1), theme::EndRole);
    item->setData(icon, theme::IconRole);
    item->setData(QStringList{tag}, theme::TagsRole);
    item->setData(u"J Pryor"_s, theme::AuthorRole);
}

void fillTimeline(Rows& rows) {
    rows.heading(u"November 2026"_s);
    entry(rows, {u"Mon 9 Nov"_s, u"14:10"_s}, u"phone"_s,
          {u"Phone call"_s,
           u"Magdalena rang. Feeding is easier since Saturday; asks whether Jan needs vitamin D. Advice given."_s},
          u"Jan"_s);
    entry(rows, {u"Wed 4 Nov"_s, u"10:05"_s}, u"jab"_s,
          {u"Blood spot sample, day 5"_s, u"Taken at home. Result expected by Mon 16 Nov."_s}, u"Jan"_s);
    rows.item(2)->setData(QVariant::fromValue(theme::StatusMark{StatusKind::Due, u"Result awaited"_s, {}}),
                          theme::StatusRole);
    rows.heading(u"October 2026"_s);
    entry(rows, {u"Wed 21 Oct"_s, u"09:02"_s}, u"referrals"_s,
          {u"Speech and language: accepted"_s, u"Waits about 14 weeks. Family told on 21 Oct."_s}, u"Zofia"_s);
}

void family(QStandardItemModel& table, const QStringList& words, const theme::StatusMark& mark, const QString& alert) {
    auto* name = new QStandardItem(words.value(0));
    name->setData(words.value(1), theme::SecondRole);
    auto* level = new QStandardItem(words.value(3));
    if (words.value(3) == u"Targeted"_s) {
        QFont bold;
        bold.setBold(true);
        level->setFont(bold);
    } else {
        level->setForeground(Qt::gray);
    }
    auto* state = new QStandardItem(mark.words);
    state->setData(QVariant::fromValue(mark), theme::StatusRole);
    auto* last = new QStandardItem(words.value(5));
    last->setData(u"home"_s, theme::IconRole);
    auto* language = new QStandardItem(words.value(6));
    language->setForeground(Qt::gray);
    auto* know = new QStandardItem;
    know->setData(alert, theme::AlertRole);
    name->setData(words.value(0) + u", "_s + words.value(1), Qt::AccessibleTextRole);
    state->setData(theme::StatusPainter::accessibleText(mark), Qt::AccessibleTextRole);
    know->setData(alert, Qt::AccessibleTextRole);
    table.appendRow({name, new QStandardItem(words.value(2)), level, state, new QStandardItem(words.value(4)), last,
                     language, know});
}

void fillCaseload(QStandardItemModel& table) {
    table.setHorizontalHeaderLabels({u"Family"_s, u"Children"_s, u"Needs level"_s, u"State"_s, u"Next step"_s,
                                     u"Last contact"_s, u"Language"_s, u"To know"_s});
    family(table,
           {u"Chikwanda"_s, u"6 Anchor Reach, Milton"_s, u"Rudo 10 weeks"_s, u"Targeted"_s, u"Promised call"_s,
            u"28 Oct"_s, u"Shona,\ninterpreter"_s},
           {StatusKind::Overdue, u"Overdue 2 days"_s, {}}, {});
    family(table,
           {u"Kowalczyk"_s, u"14 Pilot Row, Westborough"_s, u"Jan 12 days,\nZofia 2 y 3 m"_s, u"Targeted"_s,
            u"New birth visit,\nbooked today"_s, u"9 Nov"_s, u"Polish,\ninterpreter"_s},
           {StatusKind::Due, u"Due by 13 Nov"_s, {}}, u"Dog: ring first"_s);
    family(table,
           {u"Moyo"_s, u"8 Lantern Court, Milton"_s, u"Amara 8 months,\ncorrected 6"_s, u"Universal"_s,
            u"Weight check"_s, u"14 Oct"_s, u"Shona, English"_s},
           {StatusKind::Booked, u"Booked today"_s, {}}, u"Weight falling"_s);
    family(table,
           {u"Begum"_s, u"30 Mast Street, Milton"_s, u"Ayaan 6 months"_s, u"Universal"_s, u"6 month contact"_s,
            u"2 Sep"_s, u"Bengali"_s},
           {StatusKind::Declined, {}, {}}, {});
}

QWidget* header(QWidget* parent) {
    auto* head = new QWidget(parent);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    auto* cards = new QWidget(head);
    auto* flow = new FlowLayout(8, 8, cards);
    flow->addWidget(new PersonCard(PersonCard::Kind::Adult, u"Magdalena"_s, u"31, mother"_s, cards));
    flow->addWidget(new PersonCard(PersonCard::Kind::Adult, u"Piotr"_s, u"33, father"_s, cards));
    auto* jan = new PersonCard(PersonCard::Kind::Child, u"Jan"_s, u"12 days, Universal"_s, cards);
    jan->setChecked(true);
    flow->addWidget(jan);
    column->addWidget(cards);
    auto* tabs = new QTabBar(head);
    for (const QString& tab : {u"Timeline"_s, u"Pathway"_s, u"Growth"_s, u"Plan and referrals"_s})
        tabs->addTab(tab);
    Speech::name(tabs, u"Parts of the family's record"_s);
    column->addWidget(tabs);
    return head;
}

QWidget* filters(QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    auto* which = new SegmentedSwitch(u"Which families"_s, row);
    which->add(u"all"_s, u"All"_s);
    which->add(u"year"_s, u"Under 1 year"_s);
    which->add(u"overdue"_s, u"Overdue"_s, 9);
    which->add(u"targeted"_s, u"Targeted, specialist"_s);
    column->addWidget(which);
    auto* chips = new QWidget(row);
    auto* flow = new FlowLayout(8, 8, chips);
    flow->addWidget(new Label(u"Shown:"_s, theme::TypeRole::Table, theme::Colour::TextSoft, chips));
    flow->addWidget(new FilterChip(u"Ward: Milton, Kursaal, Westborough"_s, chips));
    flow->addWidget(new FilterChip(u"Children under 3"_s, chips));
    flow->addWidget(new Label(u"64 of 268 families"_s, theme::TypeRole::Table, theme::Colour::TextSoft, chips));
    column->addWidget(chips);
    return row;
}

} // namespace

TEST_CASE("cards, tabs, a timeline, filters and a table of families are drawn in every look") {
    QWidget window;
    Rows timeline;
    fillTimeline(timeline);
    QStandardItemModel caseload;
    fillCaseload(caseload);
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(header(&window));
    auto* lines = new Box({}, &window);
    auto* list = new RowList(u"Timeline"_s, {RowLayout::Leading::DateAndIcon}, lines);
    list->setModel(&timeline);
    list->setFitsRows(true);
    lines->setBareBody(list);
    layout->addWidget(lines);
    layout->addWidget(filters(&window));
    auto* families = new Box({}, &window);
    auto* table = new RowTable(u"Caseload"_s, RowTable::Rows::TwoLine, families);
    table->setModel(&caseload);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(3, Qt::AscendingOrder);
    families->setBareBody(table);
    layout->addWidget(families, 1);
    table->resizeColumnsToContents();
    window.show();
    table->setFocus(Qt::TabFocusReason);
    Picture::saveAll(window, u"family"_s, {1190, 740});
    CHECK(AccessibilityWalk::findings(window) == QStringList());
}
