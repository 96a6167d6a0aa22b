#include "core/reports/Reports.h"
#include "core/reports/ReportCsv.h"
#include "core/reports/ReportOptions.h"
#include "tests/core/services/ReferralWorld.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace lodestar;
using namespace lodestar::reports;
using namespace Qt::StringLiterals;

namespace {

Identity as(const QString& role) {
    Identity me;
    me.role = role;
    me.reference = u"HV1"_s;
    return me;
}

} // namespace

TEST_CASE("every report has its own name, a title and somebody who may ask for it") {
    QSet<QString> ids;
    for (const ReportKind& each : reportKinds()) {
        INFO(each.id.toStdString());
        CHECK_FALSE(ids.contains(each.id));
        ids.insert(each.id);
        CHECK_FALSE(each.shownTitle().isEmpty());
        CHECK_FALSE(each.shownPurpose().isEmpty());
        CHECK(each.make != nullptr);
        CHECK(mayAsk(each, as(u"team-lead"_s)));
        CHECK_FALSE(mayAsk(each, as(u"volunteer"_s)));
    }
    CHECK(reportKind(u"nothing"_s) == nullptr);
}

TEST_CASE("options of a report are read, and what is neither quarter nor date is told") {
    ReportAsk ask;
    const auto given = [](const QHash<QString, QString>& values) {
        return [values](const QString& name) { return values.value(name); };
    };
    REQUIRE(readReportOptions(ask, given({{u"quarter"_s, u"2025/26-Q4"_s}, {u"from"_s, u"2026-01-01"_s}})));
    CHECK(ask.quarter->text() == u"2025/26-Q4"_s);
    CHECK(ask.from == QDate(2026, 1, 1));
    CHECK_FALSE(readReportOptions(ask, given({{u"quarter"_s, u"2025/27-Q4"_s}})));
    const auto bad = readReportOptions(ask, given({{u"to"_s, u"soon"_s}}));
    REQUIRE_FALSE(bad);
    CHECK(bad.error().detail == u"usage: --to needs a date, YYYY-MM-DD"_s);
}

TEST_CASE("the list of referrals keeps the columns of the command's contract, in the record's own words") {
    ReferralWorld world;
    world.draft(world.speech());
    const Identity me = TestFamily::demand(readIdentity(*world.connection));
    const Report report =
        TestFamily::demand(makeReport(*world.connection, {.id = u"referrals"_s, .me = me, .now = world.clock.now()}));
    const QStringList lines = csvOf(report).split(u'\n');
    CHECK(lines.first() == u"person,family,ward,worker,service,provider,urgency,state,since,made_on,sent_on,turn,"
                           "due_by,alert,outcome"_s);
    CHECK(lines[1].contains(u",Speech and language therapy,,routine,draft,"_s));
    CHECK(lines[1].contains(u",ours,"_s));
    CHECK(report.extracted == world.clock.now());
    CHECK_FALSE(report.complete.isEmpty());

    ReportAsk wrong{.id = u"referrals"_s, .me = me, .now = world.clock.now()};
    wrong.from = QDate(2027, 1, 1);
    CHECK(makeReport(*world.connection, wrong).error().code == ErrorCode::InvalidInput);
    wrong.me.role = u"volunteer"_s;
    CHECK(makeReport(*world.connection, wrong).error().code == ErrorCode::NotAllowed);
    wrong.id = u"nothing"_s;
    CHECK(makeReport(*world.connection, wrong).error().code == ErrorCode::NotFound);
}
