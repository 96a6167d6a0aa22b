#include "ui/widgets/TypedDate.h"
#include "core/base/Clock.h"
#include "tests/support/catch.h"
#include "tests/ui/support/Picture.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/MeasureField.h"
#include "ui/widgets/TimeField.h"

#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::widgets;

namespace {

const QDate today(2026, 11, 11);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

std::optional<QDate> read(const QString& text) {
    return TypedDate::parse(text, today, british);
}

} // namespace

TEST_CASE("dates are understood the way people write them") {
    const QDate march(2026, 3, 12);
    for (const QString& text :
         {u"12 Mar 2026"_s, u"12 march 2026"_s, u"12/3/26"_s, u"12.3.2026"_s, u"12-03-2026"_s, u"2026-03-12"_s,
          u"120326"_s, u"12032026"_s, u"Thu 12 Mar 2026"_s, u"12mar26"_s, u" 12  Mar  2026 "_s}) {
        INFO(text);
        CHECK(read(text) == march);
    }
    CHECK(read(u"today"_s) == today);
    CHECK(read(u"Yesterday"_s) == today.addDays(-1));
    CHECK(read(u"tomorrow"_s) == today.addDays(1));
}

TEST_CASE("without a year the nearest such day is meant") {
    CHECK(read(u"12 Nov"_s) == QDate(2026, 11, 12));
    CHECK(read(u"3 Jan"_s) == QDate(2027, 1, 3));
    CHECK(read(u"30/7"_s) == QDate(2026, 7, 30));
    CHECK(read(u"29 Feb"_s) == std::nullopt);
}

TEST_CASE("what is no date is not guessed at") {
    for (const QString& text :
         {u""_s, u"31 Feb 2026"_s, u"13/13/26"_s, u"soon"_s, u"12 xyz 2026"_s, u"99"_s, u"12 Mar 206"_s}) {
        INFO(text);
        CHECK(read(text) == std::nullopt);
    }
}

TEST_CASE("every date that is shown is read back as itself") {
    rc::check("shown and read", [] {
        const QDate date = QDate(1990, 1, 1).addDays(*rc::gen::inRange(0, 30000));
        RC_ASSERT(TypedDate::parse(TypedDate::show(date, british), today, british) == date);
    });
}

TEST_CASE("times are understood with and without a colon") {
    for (const QString& text : {u"9:30"_s, u"09:30"_s, u"9.30"_s, u"0930"_s, u"930"_s, u"9 30"_s, u"9h30"_s}) {
        INFO(text);
        CHECK(TypedDate::parseTime(text) == QTime(9, 30));
    }
    CHECK(TypedDate::parseTime(u"14"_s) == QTime(14, 0));
    CHECK(TypedDate::parseTime(u"25:00"_s) == std::nullopt);
    CHECK(TypedDate::parseTime(u"9:75"_s) == std::nullopt);
}

TEST_CASE("a date field writes out what it understood and says what it did not") {
    const FixedClock clock(today);
    QWidget window;
    DateField field(u"Day"_s, clock, &window);
    field.setLocale(british);
    TimeField other(u"Time"_s, &window);
    window.show();
    window.activateWindow();
    tests::Picture::settle();

    field.setFocus();
    QTest::keyClicks(&field, u"12/3/26"_s);
    other.setFocus();
    CHECK(field.text() == u"12 Mar 2026"_s);
    CHECK_FALSE(field.isMisread());
    field.setFocus();
    field.clear();
    QTest::keyClicks(&field, u"31/2"_s);
    other.setFocus();
    CHECK(field.text() == u"31/2"_s);
    CHECK(field.isMisread());
    CHECK_FALSE(field.toolTip().isEmpty());
}

TEST_CASE("September has three letters in a field, as it has everywhere, and is read with four") {
    const FixedClock clock(today);
    DateField field(u"Day"_s, clock);
    field.setLocale(british);
    field.setDate({2026, 9, 2});
    CHECK(field.text() == u"2 Sep 2026"_s);
    field.setText(u"3 Sept 2026"_s);
    CHECK(field.date() == QDate(2026, 9, 3));
}

TEST_CASE("arrows move a date by a day") {
    const FixedClock clock(today);
    DateField field(u"Day"_s, clock);
    field.setLocale(british);
    field.setDate(today);
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.date() == today.addDays(1));
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.date() == today);
}

TEST_CASE("a measure takes a point or a comma and refuses to guess") {
    MeasureField field(u"Weight"_s, {{u"kg"_s, u"kg"_s}, {u"lb"_s, u"lb oz"_s}});
    field.setText(u"4,86"_s);
    CHECK(field.number() == 4.86);
    field.setText(u"10 lb 11"_s);
    CHECK(field.number() == std::nullopt);
    field.setUnit(u"lb"_s);
    CHECK(field.unit() == u"lb"_s);
}
