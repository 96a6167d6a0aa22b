#include "core/metrics/Suppression.h"
#include "core/reports/ReportCsv.h"
#include "core/reports/ReportParts.h"
#include "core/reports/Reports.h"
#include "core/services/SmallCounts.h"
#include "tests/core/services/ImportWorld.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace lodestar;
using namespace lodestar::reports;
using namespace Qt::StringLiterals;

namespace {

/// Forty babies of July 2026 in two wards; every third was not visited.
struct Babies : ImportWorld {
    Babies() {
        QByteArray families = "family_ref,address_line1,ward\n";
        QByteArray people = "person_ref,family_ref,relationship,given_name,family_name,birth_date\n";
        QByteArray contacts = "contact_ref,family_ref,on,type,outcome,mode,child_ref\n";
        for (int i = 0; i < 40; ++i) {
            const QByteArray n = QByteArray::number(i);
            families += "F" + n + "," + n + " Pilot Row," + (i < 12 ? "Milton" : "Kursaal") + "\n";
            people += "P" + n + ",F" + n + ",child,Ada,Fenn" + n + ",2026-07-" + QByteArray::number(10 + i % 15) + "\n";
            if (i % 3 != 0)
                contacts += "C" + n + ",F" + n + ",2026-07-" + QByteArray::number(16 + i % 15) +
                            ",new_birth,completed,face_to_face,P" + n + "\n";
        }
        write(u"families.csv"_s, families);
        write(u"people.csv"_s, people);
        write(u"contacts.csv"_s, contacts);
        import();
    }

    Report report(const char* id, const char* filter = "", QDate today = {2026, 11, 11}) {
        ReportAsk ask{.id = QLatin1String(id), .now = QDateTime(today, QTime(9, 0))};
        ask.me.role = u"team-lead"_s;
        ask.quarter = metrics::Quarter::fromText(u"2026/27-Q2"_s).value();
        ask.filter = QLatin1String(filter);
        return demand(makeReport(*connection, ask));
    }
};

QList<ReportTable> tables(const Report& report) {
    QList<ReportTable> found;
    for (const ReportPart& part : report.parts)
        if (const auto* table = std::get_if<ReportTable>(&part)) found.append(*table);
    return found;
}

} // namespace

TEST_CASE("the national metrics are marked exact, name their rules, and every row leads to who is behind it") {
    Babies world;
    const Report report = world.report("metrics");
    CHECK(report.marking == Marking::Exact);
    CHECK(report.extracted.isValid());
    CHECK(report.basis.join(u' ').contains(u"national metrics 2026-1"_s));
    const ReportTable table = tables(report).first();
    REQUIRE(table.rows.size() == 17);
    CHECK(table.rows[1].cells[2].value == 26);
    CHECK(table.rows[1].cells[3].value == 40);
    CHECK(table.rows[1].cells[8].text.contains(u"2024/25"_s));
    QString sentences;
    for (const ReportPart& part : report.parts)
        if (const auto* text = std::get_if<ReportText>(&part)) sentences += text->text + u' ';
    CHECK(sentences.contains(u"26 within 14 days + 0 by day 30 + 14 not by then = 40 of 40 due."_s));
    for (const ReportRow& row : table.rows) {
        CHECK(row.link.report == u"metric-children"_s);
        const Report behind = world.report("metric-children", row.link.filter.toLatin1().constData());
        const auto many = tables(behind).first().rows.size();
        const auto whole = row.cells[3].value ? *row.cells[3].value : *row.cells[2].value;
        CHECK(static_cast<double>(many) == whole);
    }
}

TEST_CASE("the metrics of one ward are its own, marked for inside, and the wards come to the whole") {
    Babies world;
    const auto ofWard = [&](const char* id, const QString& ward) {
        ReportAsk ask{.id = QLatin1String(id), .now = QDateTime({2026, 11, 11}, QTime(9, 0))};
        ask.me.role = u"team-lead"_s;
        ask.quarter = metrics::Quarter::fromText(u"2026/27-Q2"_s).value();
        ask.ward = ward;
        ask.filter = QLatin1String(id) == QLatin1String("metric-children") ? u"C2"_s : QString();
        return world.demand(makeReport(*world.connection, ask));
    };
    const Report milton = ofWard("metrics", u"Milton"_s);
    CHECK(milton.marking == Marking::Personal);
    CHECK(milton.about.startsWith(u"Milton, "_s));
    double sum = 0;
    for (const QString& ward : {u"Milton"_s, u"Kursaal"_s})
        sum += *tables(ofWard("metrics", ward)).first().rows[1].cells[3].value;
    CHECK(*tables(milton).first().rows[1].cells[3].value == 12);
    CHECK(sum == *tables(world.report("metrics")).first().rows[1].cells[3].value);
    CHECK(tables(ofWard("metric-children", u"Milton"_s)).first().rows.size() == 12);
    CHECK(tables(ofWard("metrics", u"Nowhere"_s)).first().rows[1].cells[3].value == 0);
}

TEST_CASE("behind a number stand the children with the reason, those not counted first, each leading to the family") {
    Babies world;
    const ReportTable table = tables(world.report("metric-children", "C2")).first();
    REQUIRE(table.rows.size() == 40);
    CHECK(table.rows.first().cells[3].code == u"n"_s);
    CHECK(table.rows.first().cells[4].text == u"no new birth visit recorded"_s);
    CHECK(table.rows.last().cells[3].code == u"y"_s);
    for (const ReportRow& row : table.rows) {
        CHECK_FALSE(row.link.household.isNull());
        CHECK_FALSE(row.link.person.isNull());
    }
}

TEST_CASE("the look ahead counts who turns an age within 14 days, and opens them") {
    Babies world;
    const QDate today(2026, 7, 30);
    const Report report = world.report("metrics", "", today);
    const auto all = tables(report);
    const auto ahead =
        std::find_if(all.cbegin(), all.cend(), [](const auto& each) { return each.columns.size() == 2; });
    REQUIRE(ahead != all.cend());
    REQUIRE(ahead->rows.size() == 5);
    CHECK(*ahead->rows[0].cells[1].value > 0);
    const Report behind = world.report("metric-ahead", ahead->rows[0].link.filter.toLatin1().constData(), today);
    CHECK(static_cast<double>(tables(behind).first().rows.size()) == *ahead->rows[0].cells[1].value);
}

TEST_CASE("by groups no count from 1 to 4 is shown, and each whole is") {
    Babies world;
    for (const char* by : {"ward", "team", "practitioner", "needs_level", "ethnic_group", "language"}) {
        const Report report = world.report("metric-groups", by);
        CHECK(report.marking == Marking::Suppressed);
        const ReportTable visits = tables(report).first();
        for (const ReportRow& row : visits.rows) {
            CHECK_FALSE(row.cells[5].suppressed);
            for (const ReportCell& cell : row.cells.first(6))
                if (cell.value) CHECK((*cell.value == 0 || *cell.value >= metrics::usualThreshold));
        }
    }
    const ReportTable wards = tables(world.report("metric-groups", "ward")).first();
    REQUIRE(wards.rows.size() == 3);
    CHECK(wards.rows[1].cells[4].suppressed); // 4 of the 12 in Milton were not visited
    CHECK(wards.rows[0].cells[4].suppressed);
    CHECK(csvOf(wards).contains(u"suppressed"_s));
}

TEST_CASE("a share is left out where its part or its whole is, and said where both are shown") {
    Babies world;
    const ReportTable wards = tables(world.report("metric-groups", "ward")).first();
    REQUIRE(wards.rows.size() == 3);
    for (const ReportRow& row : wards.rows) {
        CHECK(row.cells[6].suppressed == row.cells[2].suppressed);
        if (!row.cells[6].suppressed) CHECK(*row.cells[6].value == *row.cells[2].value / *row.cells[5].value);
    }
    CHECK(shareCell(leftOutCell(), numberCell(9)).suppressed);
    CHECK(shareCell(numberCell(9), leftOutCell()).suppressed);
    CHECK_FALSE(shareCell(leftOutCell(), numberCell(9)).value);
    CHECK(*shareCell(numberCell(3), numberCell(4)).value == 0.75);
}

TEST_CASE("the quarter before stands beside each group, and leaves out what this quarter leaves out") {
    Babies world;
    QByteArray families = "family_ref,address_line1,ward\n";
    QByteArray people = "person_ref,family_ref,relationship,given_name,family_name,birth_date\n";
    for (int i = 0; i < 30; ++i) {
        const QByteArray n = QByteArray::number(100 + i);
        families += "F" + n + "," + n + " Pilot Row," + (i < 15 ? "Milton" : "Kursaal") + "\n";
        people += "P" + n + ",F" + n + ",child,Ada,Fenn" + n + ",2026-04-10\n";
    }
    world.write(u"families.csv"_s, families);
    world.write(u"people.csv"_s, people);
    world.write(u"contacts.csv"_s, "contact_ref,family_ref,on,type,outcome,mode,child_ref\n");
    world.import();
    const ReportTable wards = tables(world.report("metric-groups", "ward")).first();
    REQUIRE(wards.rows.size() == 6);
    for (qsizetype row = 0; row < 6; row += 2) {
        const ReportRow& now = wards.rows[row];
        const ReportRow& before = wards.rows[row + 1];
        CHECK(now.cells[0].text == before.cells[0].text);
        CHECK(now.cells[1].text == u"2026/27-Q2"_s);
        CHECK(before.cells[1].text == u"2026/27-Q1"_s);
        for (qsizetype cell = 2; cell < 6; ++cell)
            if (now.cells[cell].suppressed) CHECK(before.cells[cell].suppressed);
    }
    CHECK(wards.rows[5].total);
    CHECK(*wards.rows[5].cells[5].value == 30);
}

TEST_CASE("from which number counts are shown is a setting of the area") {
    Babies world;
    CHECK(world.demand(smallCountThreshold(*world.connection)) == metrics::usualThreshold);
    CHECK_FALSE(world.work([](Work& work) { return setSmallCountNumber(work, 1); }));
    world.demand(world.work([](Work& work) { return setSmallCountNumber(work, 10); }));
    CHECK(world.demand(smallCountNumber(*world.connection)).confirmed);
    const Report report = world.report("metric-groups", "ward");
    CHECK(report.basis.join(u' ').contains(u"Counts from 1 to 9 are left out"_s));
    const auto made = tables(report);
    for (const ReportRow& row : made.first().rows)
        for (const ReportCell& cell : row.cells.first(6))
            if (cell.value) CHECK((*cell.value == 0 || *cell.value >= 10));
}
