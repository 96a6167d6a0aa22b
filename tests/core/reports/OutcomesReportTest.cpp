#include "core/metrics/Suppression.h"
#include "core/records/FixedIds.h"
#include "core/reports/OutcomeTables.h"
#include "core/reports/ReportCsv.h"
#include "core/reports/Reports.h"
#include "tests/core/services/ImportWorld.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace lodestar;
using namespace lodestar::reports;
using namespace Qt::StringLiterals;

namespace {

const QStringList ids{u"outcomes"_s,      u"outcomes-wards"_s,      u"outcomes-cohorts"_s,
                      u"outcomes-mood"_s, u"outcomes-programmes"_s, u"outcomes-reach"_s};

/// Sixty babies of spring 2026, fed or not at 6 to 8 weeks: in Kursaal 20 fed and 10 not, in Milton 17 and 3 (too few
/// to be shown), in Thorpe, which is no targeted ward, 6 and 4 (too few as well).
struct Fed : ImportWorld {
    Fed() {
        write(u"families.csv"_s, "family_ref,address_line1,ward,opened_on\n");
        QByteArray families = "family_ref,address_line1,ward,opened_on\n";
        QByteArray people = "person_ref,family_ref,relationship,given_name,family_name,birth_date,sex\n";
        QByteArray feeding = "feeding_ref,child_ref,on,status,at\n";
        const auto ward = [](int i) { return i < 30 ? "Kursaal" : i < 50 ? "Milton" : "Thorpe"; };
        const auto isFed = [](int i) { return i < 20 || (i >= 30 && i < 47) || (i >= 50 && i < 56); };
        for (int i = 0; i < 60; ++i) {
            const QByteArray n = QByteArray::number(i);
            families += "F" + n + "," + n + " Pilot Row," + ward(i) + ",2026-04-01\n";
            people += "P" + n + ",F" + n + ",child,Ada,Fenn" + n + ",2026-05-" + QByteArray::number(10 + i % 20) +
                      ",female\n";
            feeding += "B" + n + ",P" + n + ",2026-07-01," + (isFed(i) ? "totally_breastfed" : "not_breastfed") +
                       ",6_8_week\n";
        }
        write(u"families.csv"_s, families);
        write(u"people.csv"_s, people);
        write(u"feeding.csv"_s, feeding);
        import();
    }

    Report report(const QString& id, const QString& filter = {}, const char* role = "analyst") {
        ReportAsk ask{.id = id, .now = QDateTime({2026, 11, 11}, {9, 0})};
        ask.me.role = QLatin1StringView(role);
        ask.quarter = metrics::Quarter::fromText(u"2026/27-Q2"_s).value();
        ask.filter = filter;
        return demand(makeReport(*connection, ask));
    }
};

template<typename Part> QList<Part> partsOf(const Report& report) {
    QList<Part> found;
    for (const ReportPart& part : report.parts)
        if (const auto* one = std::get_if<Part>(&part)) found.append(*one);
    return found;
}

/// Everything that a reader has before her: texts, notes, sentences of charts.
QString wordsOf(const Report& report) {
    QStringList words{report.title, report.about};
    words += report.basis;
    for (const auto& each : partsOf<ReportText>(report))
        words.append(each.text);
    for (const auto& each : partsOf<ReportChart>(report))
        words.append(each.title + u' ' + each.sentence + u' ' + each.categories.join(u' '));
    for (const auto& each : partsOf<ReportTable>(report))
        words.append(each.title + u' ' + each.note);
    return words.join(u'\n');
}

const ReportRow* rowNamed(const QList<ReportTable>& tables, const QString& outcome, const QString& group) {
    for (const ReportTable& table : tables)
        for (const ReportRow& row : table.rows)
            if (row.cells[0].code == outcome && (row.cells[1].code == group || row.cells[1].text == group)) return &row;
    return nullptr;
}

} // namespace

TEST_CASE("every report of outcomes is suppressed, says how it was counted, and is for those who may see figures") {
    Fed world;
    for (const QString& id : ids) {
        INFO(id.toStdString());
        const Report report = world.report(id);
        CHECK(report.marking == Marking::Suppressed);
        CHECK(report.about.contains(u"30 Sep 2026"_s));
        // Ages and rates are explained where they are used.
        const bool byAge = ids.indexOf(id) < 3;
        CHECK(report.basis.join(u' ').contains(u"Wilson 1927"_s) == byAge);
        CHECK(report.basis.join(u' ').contains(u"56 days"_s) == byAge);
        CHECK(report.basis.join(u' ').contains(u"Counts from 1 to 4"_s));
        CHECK_FALSE(report.parts.isEmpty());
        const ReportKind* kind = reportKind(id);
        REQUIRE(kind != nullptr);
        CHECK(kind->section == Section::Outcomes);
        Identity visitor;
        visitor.role = u"health-visitor"_s;
        CHECK_FALSE(mayAsk(*kind, visitor));
    }
}

TEST_CASE("outcomes stand targeted wards beside the rest, with rate, 95 % interval and England's figure") {
    Fed world;
    const Report report = world.report(u"outcomes"_s);
    const auto tables = partsOf<ReportTable>(report);
    const ReportRow* all = rowNamed(tables, u"fed_at_6_8_weeks"_s, u"all"_s);
    REQUIRE(all != nullptr);
    CHECK(all->cells[2].value == 43);
    CHECK(all->cells[3].value == 17);
    CHECK(all->cells[5].value == 60);
    REQUIRE(all->cells[6].value);
    CHECK(std::abs(*all->cells[6].value - 43.0 / 60) < 1e-9);
    CHECK(std::abs(*all->cells[7].value - 0.5923) < 0.0001); // Wilson, 43 of 60, worked out apart
    CHECK(std::abs(*all->cells[8].value - 0.8149) < 0.0001);
    CHECK(wordsOf(report).contains(u"England 52.7% (2023/24)"_s));
    for (const QString& each : {u"Social and emotional development"_s, u"Communication and language"_s,
                                u"Diet and nutrition"_s, u"Substance misuse: no form in use asks"_s})
        CHECK(wordsOf(report).contains(each));
}

TEST_CASE("a few children of one side are found neither in the table nor in the chart, the sentence or the file") {
    Fed world;
    const Report report = world.report(u"outcomes"_s);
    const auto tables = partsOf<ReportTable>(report);
    for (const QString& side : {u"targeted"_s, u"rest"_s}) {
        const ReportRow* row = rowNamed(tables, u"fed_at_6_8_weeks"_s, side);
        REQUIRE(row != nullptr);
        for (const int column : {2, 3, 6, 7, 8}) {
            CHECK(row->cells[column].suppressed);
            CHECK_FALSE(row->cells[column].value);
        }
    }
    for (const ReportChart& chart : partsOf<ReportChart>(report))
        for (const ReportChart::Series& series : chart.series)
            for (qsizetype i = 0; i < chart.categories.size(); ++i)
                if (chart.categories[i].startsWith(u"Breastfed at 6"_s)) CHECK_FALSE(series.values[i]);
    CHECK(wordsOf(report).contains(u"too few children"_s));
    // 37 of 50 and 6 of 10: what is left out of it stands nowhere in another form.
    for (const QString& each : {u"74.0"_s, u"60.0"_s, u"0.7400"_s, u"0.6000"_s}) {
        CHECK_FALSE(wordsOf(report).contains(each));
        CHECK_FALSE(csvOf(report).contains(each));
    }
    CHECK(
        csvOf(report).contains(u"fed_at_6_8_weeks,rest,suppressed,suppressed,0,10,suppressed,suppressed,suppressed"_s));
}

TEST_CASE("wards are shown only of a side whose sum is shown whole, so that they do not give it away") {
    Fed world;
    const Report report = world.report(u"outcomes-wards"_s, u"diet"_s);
    for (const ReportTable& table : partsOf<ReportTable>(report))
        if (table.title == u"Breastfed at 6 to 8 weeks"_s) CHECK(table.rows.isEmpty());
    CHECK_FALSE(csvOf(report).contains(u"Milton"_s));
}

TEST_CASE("no count from 1 to 4 stands in any table of outcomes, and a rate only beside the counts it is made of") {
    Fed world;
    for (const QString& id : ids) {
        for (const QString& filter : {u"social_emotional"_s, u"language"_s, u"diet"_s, u"development"_s, u"places"_s}) {
            const bool filtered = !reportKind(id)->filters.isEmpty();
            const Report report = world.report(id, filtered ? filter : QString());
            for (const ReportTable& table : partsOf<ReportTable>(report)) {
                for (const ReportRow& row : table.rows) {
                    for (qsizetype i = 0; i < row.cells.size(); ++i) {
                        if (table.columns[i].kind != ColumnKind::Number || !row.cells[i].value) continue;
                        const double value = *row.cells[i].value;
                        CHECK((value == 0 || value >= metrics::usualThreshold));
                    }
                }
            }
        }
    }
}

TEST_CASE("an indicator by wards: those of a side with their sum, small wards together") {
    metrics::Outcomes outcomes;
    metrics::OutcomeRules rules;
    rules.targetedWards = {u"Kursaal"_s, u"Milton"_s, u"Victoria"_s};
    const auto add = [&](const QString& ward, qint64 met, qint64 notMet) {
        outcomes.counts.append({metrics::Indicator::AllFive, ward, u"2023/24"_s, met, notMet, 0});
    };
    add(u"Kursaal"_s, 40, 12);
    add(u"Milton"_s, 30, 9);
    add(u"Victoria"_s, 2, 1);
    add(u"Thorpe"_s, 50, 6);
    const ShownOutcome target = byTarget(outcomes, rules, metrics::Indicator::AllFive);
    REQUIRE(target.table().isWhole(0));
    CHECK(target.rate(0)->value == 72.0 / 94);
    const auto wards = byWard(outcomes, rules, target, true);
    REQUIRE(wards);
    REQUIRE(wards->table().groups() == 2); // Victoria is too small to stand alone
    CHECK(wards->table().sumOf(wards->table().groups(), {2}) == 94);
    CHECK_FALSE(wards->table().nameCell(0).text.contains(u"Victoria"_s));
    const auto other = byWard(outcomes, rules, target, false);
    REQUIRE(other);
    CHECK(other->rate(0)->value == 50.0 / 56);
}

TEST_CASE("before anything was written down each report says so and has nothing to leave out") {
    ImportWorld world;
    for (const QString& id : ids) {
        INFO(id.toStdString());
        ReportAsk ask{.id = id, .now = QDateTime({2026, 11, 11}, {9, 0})};
        ask.me.role = u"team-lead"_s;
        const Report report = ImportWorld::demand(makeReport(*world.connection, ask));
        CHECK_FALSE(report.parts.isEmpty());
        for (const ReportTable& table : partsOf<ReportTable>(report))
            if (table.rows.isEmpty()) CHECK_FALSE(table.empty.isEmpty());
        CHECK_FALSE(csvOf(report).contains(u"suppressed"_s));
    }
}

TEST_CASE("an indicator of which only older years of birth are known is shown by year of birth") {
    Fed world;
    ReportAsk ask{.id = u"outcomes-cohorts"_s, .now = QDateTime({2028, 11, 11}, {9, 0}), .filter = u"diet"_s};
    ask.me.role = u"analyst"_s;
    ask.quarter = metrics::Quarter::fromText(u"2028/29-Q1"_s).value();
    const Report report = ImportWorld::demand(makeReport(*world.connection, ask));
    const auto tables = partsOf<ReportTable>(report);
    const auto table = std::ranges::find(tables, u"Breastfed at 6 to 8 weeks"_s, &ReportTable::title);
    REQUIRE(table != tables.cend());
    REQUIRE_FALSE(table->rows.isEmpty());
    CHECK(table->rows.last().cells[1].text == u"2026/27"_s);
    CHECK_FALSE(wordsOf(report).contains(u"Breastfed at 6 to 8 weeks: nothing is written down"_s));
    CHECK(report.basis.join(u' ').contains(u"By year of birth"_s));
}

TEST_CASE("a mean change is left out with the counts that could be worked out from it") {
    Fed world;
    Edit course = newEntry(areaRecord(), u"course",
                           {{u"programme"_s, u"henry"_s},
                            {u"name"_s, u"HENRY at the hub"_s},
                            {u"when"_s, QJsonObject{{u"from"_s, u"2026-01-10"_s}, {u"to"_s, u"2026-03-01"_s}}}});
    course.entry = EntryId::create();
    world.save(course);
    const auto measured = [&](int person, const QString& at, const QString& value,
                              const QString& day = u"2026-02-01"_s) {
        const QJsonObject measure{{u"name"_s, u"Confidence"_s}, {u"at"_s, at}, {u"value"_s, value}, {u"on"_s, day}};
        world.save(newEntry(Fed::person(u"P%1"_s.arg(person)), u"course_measure",
                            {{u"course"_s, course.entry.toString()}, {u"measure"_s, measure}}));
    };
    // Nine better and one worse, each by one step: a mean of 0.8 of ten people would tell the one.
    for (int i = 0; i < 10; ++i) {
        measured(i, u"before"_s, u"5"_s);
        measured(i, u"after"_s, i == 0 ? u"4"_s : u"6"_s);
    }
    const auto changed = [&] { return partsOf<ReportTable>(world.report(u"outcomes-programmes"_s)).last().rows.at(0); };
    CHECK(changed().cells.at(4).suppressed);
    CHECK(changed().cells.at(5).value == 10);
    CHECK(changed().cells.at(6).suppressed);
    CHECK_FALSE(changed().cells.at(6).value);
    measured(0, u"after"_s, u"6"_s, u"2026-02-20"_s);
    CHECK(changed().cells.at(6).value == 1.0);
}
