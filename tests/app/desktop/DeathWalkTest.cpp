// Every page that the program registers, before a death or loss, after it, and after it was taken back.
#include "tests/app/desktop/DesktopWorld.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::DesktopWorld;

namespace {

const QDate today(2026, 11, 11);

/// What may still be named: what stands in the record, and what a person is to call off.
bool offersNothing(const QString& page, const QString& row) {
    if (row.contains(u"Cancel in person"_s)) return true;
    static const QRegularExpression ahead(u"to be done by|due by|Booked \\d|Confirm first|Open visit|Space: "_s);
    static const QRegularExpression died(u"^button: \\w+ \\| \\w+, died"_s); // her name in the head of the family
    if (died.match(row).hasMatch()) return true;
    static const QStringList record{u"family/timeline"_s, u"family/people"_s, u"family/documents"_s};
    return record.contains(page) && !ahead.match(row).hasMatch();
}

std::string told(const DesktopWorld::Offers& offers) {
    QStringList lines;
    for (const auto& [page, rows] : offers)
        for (const QString& row : rows)
            lines << page + u": "_s + row;
    return lines.join(u'\n').toStdString();
}

void walk(DesktopWorld& world, const DeathReport& report, const QStringList& words, const QStringList& expected) {
    const DesktopWorld::Offers before = world.walk(words);
    INFO("before:\n" << told(before));
    for (const QString& page : expected) {
        INFO(page.toStdString());
        REQUIRE(before.contains(page)); // else the walk would prove nothing of that page
    }
    const EntryId death = world.dies(report);
    DesktopWorld::Offers left;
    for (const auto& [page, rows] : world.walk(words))
        for (const QString& row : rows)
            if (!offersNothing(page, row)) left[page] << row;
    CHECK(told(left) == "");
    world.takeBack(death);
    CHECK(told(world.walk(words)) == told(before));
}

} // namespace

TEST_CASE("after a child's death no page of the program offers anything for it, and undoing restores every one") {
    DesktopWorld world(false);
    walk(
        world, {world.child, {}, u"death"_s, today, u"Ward sister"_s, world.clock.now(), 1},
        {DesktopWorld::childName.toString()},
        {u"today"_s, u"caseload"_s, u"clinic"_s, u"appointments"_s, u"appointment"_s, u"visit"_s, u"family/pathway"_s});
}

TEST_CASE("after a mother's death no page of the program offers anything for her, and undoing restores every one") {
    DesktopWorld world(false);
    walk(world, {world.mother, {}, u"death"_s, today, u"Her sister"_s, world.clock.now(), 1},
         {DesktopWorld::motherName.toString()}, {u"appointments"_s, u"appointment"_s, u"visit"_s});
}

TEST_CASE("after a loss no page of the program offers anything for the pregnancy, and undoing restores every one") {
    DesktopWorld world(true);
    walk(world, {world.mother, world.pregnancy, u"stillbirth"_s, today, u"Midwife"_s, world.clock.now(), 1},
         {u"pregnant"_s, u"ntenatal"_s, u"11 Jan 2027"_s},
         {u"today"_s, u"caseload"_s, u"appointments"_s, u"appointment"_s, u"family/pathway"_s});
}
