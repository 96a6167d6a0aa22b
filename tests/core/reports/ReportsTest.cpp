#include "core/reports/Reports.h"
#include "core/reports/ReportCsv.h"
#include "core/reports/ReportOptions.h"
#include "tests/core/services/ReferralWorld.h"
#include "tests/support/catch.h"

#include <QJsonArray>
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

TEST_CASE("only what the public reads takes a language, and it leaves the service without small counts") {
    QStringList taking;
    for (const ReportKind& each : reportKinds())
        if (each.takes.testFlag(Parameter::Language)) taking.append(each.id);
    CHECK(taking == QStringList{u"board"_s});
    ReferralWorld world;
    ReportAsk ask{.id = u"board"_s, .me = as(u"team-lead"_s), .now = QDateTime({2026, 11, 11}, {9, 0})};
    CHECK(ReferralWorld::demand(makeReport(*world.connection, ask)).marking == Marking::Suppressed);
    ask.language = u"xx"_s;
    const auto refused = makeReport(*world.connection, ask);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::InvalidInput, u"no language xx"_s});
    ask.id = u"metrics"_s;
    CHECK(ReferralWorld::demand(makeReport(*world.connection, ask)).words.code().isEmpty());
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

TEST_CASE("waits are counted from the day a referral was made, with the median, the longest and who still waits") {
    ReferralWorld world;
    const auto made = [&](const QString& on, const QJsonObject& more) {
        QJsonObject fields{{u"referral"_s, QJsonObject{{u"service"_s, u"Dietitian"_s}}},
                           {u"madeOn"_s, on},
                           {u"practitioner"_s, u"S1"_s},
                           {u"state"_s, QJsonObject{{u"state"_s, u"sent"_s}, {u"on"_s, on}}}};
        for (auto each = more.begin(); each != more.end(); ++each)
            fields.insert(each.key(), each.value());
        world.add(world.zofia, u"referral"_s, fields);
    };
    const auto accepted = [](const QString& on) { return QJsonObject{{u"on"_s, on}}; };
    made(u"2026-09-01"_s, {{u"accepted"_s, accepted(u"2026-09-03"_s)},
                           {u"attendances"_s, QJsonArray{QJsonObject{{u"on"_s, u"2026-09-11"_s}},
                                                         QJsonObject{{u"on"_s, u"2026-10-11"_s}}}}});
    made(u"2026-09-01"_s, {{u"accepted"_s, accepted(u"2026-09-06"_s)}});
    made(u"2026-10-12"_s, {});
    const Identity me = TestFamily::demand(readIdentity(*world.connection));
    const Report report = TestFamily::demand(
        makeReport(*world.connection, {.id = u"referral-waits"_s, .me = me, .now = world.clock.now()}));
    const auto* table = std::get_if<ReportTable>(&report.parts[1]);
    REQUIRE(table != nullptr);
    CHECK(csvOf(*table).split(u'\n')[1] == u"Dietitian,3,2,3.5,5,1,10.0,10,2,71"_s);
    CHECK(table->rows.last().total);
    const auto* waiting = std::get_if<ReportTable>(&report.parts[2]);
    REQUIRE(waiting != nullptr);
    CHECK(waiting->rows.size() == 2);
    CHECK(waiting->rows.first().link.person == world.zofia);
}
