#include "core/reports/TeamReports.h"
#include "core/reports/ReportCsv.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

TEST_CASE("caseloads of a team are numbers of practitioners with their counting rule, and name no family") {
    TeamDay day;
    day.today = QDate(2026, 11, 11);
    day.caseloads.weights = metrics::CaseloadWeights::shipped().value();
    StaffCaseload ann;
    ann.member.who = {u"HV1"_s, u"Ann Example"_s};
    ann.member.role = u"health-visitor"_s;
    ann.children = 260;
    ann.yardstick = 250;
    ann.weight = 26000;
    ann.levels = {{u"universal"_s, 200}, {u"targeted"_s, 40}, {u"specialist"_s, 15}, {u""_s, 5}};
    day.caseloads.staff = {ann};
    day.caseloads.unseen = {{{}, u"Bartlett"_s, u"Milton"_s, {}, {}, u"targeted"_s, {}, QDate(2026, 7, 1), 133}};
    const auto caseloads = reports::teamCaseloadReport(day);
    CHECK(caseloads.id == u"team-caseload");
    CHECK(caseloads.basis.first().contains(u"250 children"_s));
    const QString csv = reports::csvOf(caseloads);
    CHECK(csv.contains(u"Ann Example,Health visitor,100,260,250,"_s));
    CHECK_FALSE(csv.contains(u"Bartlett"_s));
    const auto& chart = std::get<reports::ReportChart>(caseloads.parts.first());
    CHECK(chart.sentence.contains(u"Ann Example"_s));

    const QString unseen = reports::csvOf(reports::unseenReport(day));
    CHECK(unseen.contains(u"Bartlett,Milton,,targeted,nobody,2026-07-01,133"_s));
    CHECK(reports::csvOf(reports::unseenReport(day, u"Thorpe"_s)).count(u'\n') == 1);
}
