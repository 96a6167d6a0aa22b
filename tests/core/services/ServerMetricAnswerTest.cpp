#include "core/metrics/Suppression.h"
#include "core/services/SmallCounts.h"
#include "tests/core/services/CountingWorld.h"

using namespace lodestar;
using namespace lodestar::counting;

TEST_CASE("a lead, an administrator and an analyst are told the area's metrics, small numbers to the return alone") {
    CountingServer server(Engine::SqlCipher);
    AreaWorld world(1, 40);
    server.takes(world.fresh());
    const auto asks = [&](const QString& reference, const QByteArray& query) {
        sync::testing::Laptop laptop(server.world, reference);
        return laptop.ask("GET", "/v1/metrics?quarter=" + query);
    };
    server.world.add(u"TL1"_s, u"team-lead"_s, u"north"_s);
    server.world.add(u"AN1"_s, u"analyst"_s);
    server.world.add(u"HV1"_s);
    server.world.settings.sharedOnly.insert(u"charity"_s);
    server.world.add(u"CH1"_s, u"team-lead"_s, {}, u"charity"_s);
    const QByteArray quarter = quarters()[1].text().toLatin1();
    CHECK(asks(u"HV1"_s, quarter).status == 403);
    CHECK(asks(u"CH1"_s, quarter).status == 403);
    CHECK(asks(u"AN1"_s, quarter + "&for=return").status == 403);
    CHECK(asks(u"TL1"_s, "2025").status == 400);
    CHECK(asks(u"TL1"_s, quarter + "&for=fun").status == 400);
    const MetricTotals totals = TestLog::demand(server.counts().totals(quarters()[1]));
    const auto countsIn = [](const Reply& reply) {
        QHash<QString, QJsonObject> counts;
        for (const QJsonValue& each : QJsonDocument::fromJson(reply.body).object().value(u"counts"_s).toArray())
            counts.insert(each[u"code"].toString(), each.toObject());
        return counts;
    };
    const Reply exact = asks(u"TL1"_s, quarter + "&for=return");
    REQUIRE(exact.status == 200);
    CHECK(QJsonDocument::fromJson(exact.body).object().value(u"exact"_s).toBool());
    CHECK(server.world.audited(act::counted) == QStringList{u"TL1 2025/26-Q4 "_s});
    const auto returned = countsIn(exact);
    const Reply shared = asks(u"AN1"_s, quarter);
    REQUIRE(shared.status == 200);
    const auto shown = countsIn(shared);
    for (const Code code : allCodes()) {
        const Count& count = totals.of(code);
        CAPTURE(codeText(code).toStdString(), count.numerator, count.denominator);
        CHECK(returned.value(codeText(code)).value(u"numerator"_s).toInteger(-1) == count.numerator);
        const QJsonValue numerator = shown.value(codeText(code)).value(u"numerator"_s);
        CHECK((numerator.isNull() || numerator.toInteger() == count.numerator));
        CHECK((numerator.isNull() || count.numerator == 0 || count.numerator >= 5));
        const qint64 rest = count.denominator - count.numerator;
        const bool bothShown = !numerator.isNull() && !shown.value(codeText(code)).value(u"denominator"_s).isNull();
        if (code != Code::C2 && code != Code::C3 && !MetricTotals::needsKnown(code))
            CHECK((!bothShown || rest == 0 || rest >= 5));
    }
}

TEST_CASE("what leaves the server is suppressed by the area's own number, and never below the usual one") {
    const auto engine = GENERATE(Engine::Memory, Engine::SqlCipher);
    CountingServer server(engine);
    AreaWorld world(1, 200);
    server.takes(world.fresh());
    server.world.add(u"AN1"_s, u"analyst"_s);
    sync::testing::Laptop analyst(server.world, u"AN1"_s);
    const auto told = [&] {
        const Reply reply = analyst.ask("GET", "/v1/metrics?quarter=" + quarters()[1].text().toLatin1());
        REQUIRE(reply.status == 200);
        return QJsonDocument::fromJson(reply.body).object();
    };
    const auto holds = [](const QJsonObject& answer, qint64 from) {
        const QJsonArray counts = answer.value(u"counts"_s).toArray();
        return answer.value(u"from"_s).toInteger() == from && !counts.isEmpty() &&
               std::ranges::all_of(counts, [&](const QJsonValue& each) {
                   const qint64 count = each[u"numerator"].toInteger();
                   return each[u"numerator"].isNull() || count == 0 || count >= from;
               });
    };
    const auto chooses = [&](int number) {
        world.demand(world.work([&](Work& work) { return setSmallCountNumber(work, number); }));
        server.takes(world.fresh());
    };
    const MetricTotals totals = TestLog::demand(server.counts().totals(quarters()[1]));
    const auto between = [&](qint64 from, qint64 to) {
        return std::ranges::any_of(
            allCodes(), [&](Code code) { return totals.of(code).numerator >= from && totals.of(code).numerator < to; });
    };
    REQUIRE(between(5, 20));
    CHECK(holds(told(), metrics::usualThreshold));
    chooses(20);
    CHECK(holds(told(), 20));
    // The same when everything is read anew from the logs.
    TestLog::demand(server.counts().forget());
    server.fill();
    CHECK(holds(told(), 20));
    chooses(2);
    CHECK(holds(told(), metrics::usualThreshold));
}
