#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "tests/ui/support/Rows.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusLine.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/RowList.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::widgets;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::Rows;
using theme::StatusKind;

namespace {

QStandardItem* appointment(Rows& rows, const QStringList& words, const QStringList& more) {
    QStandardItem* item = rows.add(words.value(2), words.value(3));
    item->setData(words.value(0), theme::StartRole);
    item->setData(words.value(1), theme::EndRole);
    item->setData(words.value(4), theme::IconRole);
    item->setData(more, theme::MoreLinesRole);
    return item;
}

void fillAppointments(Rows& rows) {
    QStandardItem* first = appointment(
        rows, {u"09:30"_s, u"10:30"_s, u"Jan Kowalczyk, 12 days"_s, u"New birth visit, home, Westborough"_s, u"home"_s},
        {u"14 Pilot Row, top bell. Polish interpreter by phone."_s});
    first->setData(u"Dog in the house: ring before coming"_s, theme::AlertRole);
    first->setData(u"Open visit"_s, theme::ActionRole);
    first->setData(true, theme::PrimaryRole);
    QStandardItem* second = appointment(
        rows, {u"11:15"_s, u"12:00"_s, u"Leo Popescu, 7 weeks"_s, u"6–8 week review, home, Kursaal"_s, u"home"_s},
        {u"3 Cockle Yard. Last day for the review: Tue 17 Nov."_s, u"Draft begun yesterday at 17:20 is kept."_s});
    second->setData(QVariant::fromValue(theme::StatusMark{StatusKind::Draft, {}, {}}), theme::StatusRole);
    QStandardItem* third = appointment(
        rows,
        {u"13:30"_s, u"14:00"_s, u"Amara Moyo, 8 months"_s, u"Weight check, Milton family hub, room 2"_s, u"clinic"_s},
        {u"Born at 33+5 weeks: corrected age 6 months."_s});
    third->setData(u"Weight is two centile spaces lower than in June"_s, theme::AlertRole);
    appointment(rows,
                {u"14:30"_s, u"15:30"_s, u"Daria Ionescu, 2 y 3 m"_s, u"Integrated review, Little Anchors Nursery"_s,
                 u"nursery"_s},
                {u"With her key person, Kelly Marsh. Mother and grandmother come."_s,
                 u"Progress check received 9 Nov. Romanian spoken at home."_s});
    appointment(rows,
                {u"16:00"_s, u"16:45"_s, u"Chloe Bartlett, 31 weeks pregnant"_s, u"Antenatal contact, home, Victoria"_s,
                 u"pregnancy"_s},
                {u"27 Net Loft Lane. First baby, due 11 Jan 2027."_s, u"Partner has been invited."_s});
}

void fillDue(Rows& rows) {
    const auto add = [&](StatusKind kind, const QString& words, const QStringList& lines, const QString& action) {
        rows.add(kind, words, lines)->setData(action, theme::ActionRole);
    };
    add(StatusKind::Overdue, u"Overdue 2 days"_s,
        {u"Tendai Chikwanda, mother of Rudo, 10 weeks"_s, u"Promised call"_s, u": promised for Mon 9 Nov"_s},
        u"Record"_s);
    add(StatusKind::Due, u"Due tomorrow"_s,
        {u"Mason Tull, 13 days"_s, u"New birth visit"_s, u": last day of the legal window, nothing booked"_s},
        u"Book"_s);
    add(StatusKind::Due, u"Due Fri 13 Nov"_s,
        {u"Poppy Hargreaves, 7 weeks"_s, u"6–8 week review"_s, u": 8 weeks old on Friday, nothing booked"_s},
        u"Book"_s);
    add(StatusKind::Overdue, u"Overdue 8 weeks"_s,
        {u"Zara Haque, 13 months"_s, u"9–12 month review"_s, u": was not brought 14, 28 Oct; counts to 15 Dec"_s},
        u"Book"_s);
    add(StatusKind::Overdue, u"Overdue 5 days"_s,
        {u"Kayden Doyle, 2 y 5 m"_s, u"Speech and language referral"_s, u": sent 2 Nov, not acknowledged"_s},
        u"Chase"_s);
    add(StatusKind::Due, u"Due Sat 14 Nov"_s,
        {u"Ama and Kofi Osei, 17 weeks, twins"_s, u"3–4 month contact"_s,
         u": clinic or home; 16-week jabs not yet seen"_s},
        u"Book"_s);
    add(StatusKind::Sealed, {},
        {u"One sealed matter needs you"_s, u"Opens with your passphrase"_s,
         u": no name or reason stands in this list"_s},
        u"Open"_s);
}

void fillCameBack(Rows& rows) {
    const auto add = [&](const QString& icon, const QString& title, const QString& second, const QString& action) {
        QStandardItem* item = rows.add(title, {}, second);
        item->setData(icon, theme::IconRole);
        item->setData(action, theme::ActionRole);
    };
    add(u"child"_s, u"2 births allotted to you"_s,
        u"Baby Fenn, 4 days, Milton; baby Sadler, 5 days, Victoria. From Farah Siddiqui, 07:52"_s, u"Look"_s);
    add(u"referrals"_s, u"Ella Nowak: speech and language accepted"_s,
        u"Waiting about 14 weeks. Tell the family; review while waiting is set for 11 Jan 2027"_s, u"Look"_s);
    add(u"nursery"_s, u"Daria Ionescu: progress check received"_s,
        u"From Little Anchors Nursery, 9 Nov. Ready for this afternoon"_s, u"Look"_s);
    add(u"conflict"_s, u"Popescu family: one value to settle"_s, u"Mobile number was changed on two laptops"_s,
        u"Settle"_s);
}

class DayPage final : public Page {
public:
    DayPage() {
        setTitle(u"Today"_s, u"Wednesday 11 Nov 2026"_s);
        auto* content = new QWidget(this);
        auto* grid = new QGridLayout(content);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(12);
        RowLayout times;
        times.leading = RowLayout::Leading::Time;
        times.trailingStatus = true;
        times.bodySecondLine = true;
        times.leastHeight = 102;
        auto* appointments = addBox(u"Appointments"_s, u"5"_s, times, m_appointments);
        appointments->addAction(u"Print"_s, u"print"_s);
        appointments->addAction(u"Book"_s, u"add"_s);
        auto* due =
            addBox(u"Due and overdue"_s, u"7, what cannot wait comes first"_s, {RowLayout::Leading::Chip}, m_due);
        auto* back = addBox(u"Came back"_s, u"4 since yesterday 17:40"_s, {RowLayout::Leading::Icon}, m_back);
        grid->addWidget(appointments, 0, 0, 2, 1, Qt::AlignTop);
        grid->addWidget(due, 0, 1);
        grid->addWidget(back, 1, 1);
        grid->setRowStretch(2, 1);
        grid->setColumnMinimumWidth(0, 504);
        grid->setColumnStretch(1, 1);
        fillAppointments(m_appointments);
        fillDue(m_due);
        fillCameBack(m_back);
        setContent(content);
    }

private:
    Box* addBox(const QString& title, const QString& count, const RowLayout& layout, Rows& rows) {
        auto* box = new Box(title, this);
        box->setCount(count);
        auto* list = new RowList(title, layout, box);
        list->setModel(&rows);
        list->setFitsRows(true);
        box->setBareBody(list);
        return box;
    }

    Rows m_appointments;
    Rows m_due;
    Rows m_back;
};

void registerPages(shell::MainWindow& window) {
    int order = 0;
    const auto add = [&](const char16_t* id, const QString& title, RailSection section) {
        window.registerPage({QString::fromUtf16(id), title, QString::fromUtf16(id), section, ++order,
                             [](Navigator&) { return new DayPage; }});
    };
    add(u"today", u"Today"_s, RailSection::Work);
    add(u"caseload", u"Caseload"_s, RailSection::Work);
    add(u"referrals", u"Referrals"_s, RailSection::Work);
    add(u"programmes", u"Programmes"_s, RailSection::Work);
    add(u"supervision", u"Supervision"_s, RailSection::Lead);
    add(u"reports", u"Reports"_s, RailSection::Lead);
    add(u"sync", u"Sync"_s, RailSection::Sync);
    add(u"settings", u"Settings"_s, RailSection::Foot);
    add(u"help", u"Help"_s, RailSection::Foot);
}

} // namespace

TEST_CASE("a day's page in the window is drawn in every look and can be used by ear and keyboard") {
    shell::MainWindow window;
    registerPages(window);
    window.setWho(u"Joanne Pryor"_s);
    window.setCount(u"sync"_s, 1);
    window.status().setSentence(u"Everything is saved on this laptop; nothing waits to sync. Complete as of 07:58."_s,
                                u"laptop"_s);
    window.status().setNote(u"Locks after 10 minutes idle"_s);
    REQUIRE(window.open({u"today"_s, {}, {}}));
    window.show();
    Picture::settle();
    Picture::saveAll(window, u"shell-today"_s);
    Picture::of(window, {});
    CHECK(AccessibilityWalk::findings(window) == QStringList());
}
