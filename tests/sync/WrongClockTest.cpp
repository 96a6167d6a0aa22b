// A laptop whose machine believes in another year, so that the server's certificate seems to be out of date.
#include "core/services/Syncing.h"
#include "tests/support/catch.h"
#include "tests/support/sanitized.h"
#include "tests/sync/FieldLaptop.h"

using namespace lodestar;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 year = 365LL * 86'400;

QStringList withClock(qint64 ahead) {
    return {u"env"_s, u"LD_PRELOAD="_s + QStringLiteral(LODESTAR_WRONG_CLOCK),
            u"LODESTAR_CLOCK_AHEAD="_s + QString::number(ahead)};
}

/// Requests that came to the server, but for those of its time.
qsizetype requestsIn(const QByteArray& logs) {
    return logs.count(" /v1/") - logs.count(" /v1/time ");
}

} // namespace

TEST_CASE("with a clock that is wrong by years nothing is sent, the offset is learnt, and recording goes on") {
    if (sanitized) return;                                            // a sanitizer must be loaded first
    const qint64 ahead = GENERATE(values<qint64>({3 * year, -year})); // the certificate is for 825 days
    ServerWorld world(ServerWorld::Store::PostgreSql);
    world.addPerson(u"ann"_s);
    world.start();
    FieldLaptop laptop(world, u"ann"_s);
    laptop.enrol(world.code(u"ann"_s));
    laptop.beginFamily({u"ann"_s});
    REQUIRE(laptop.syncUntilQuiet());
    laptop.visit(u"before"_s, 4000);
    const qint64 waited = laptop.waiting();

    const QByteArray before = world.logs();
    const auto said = laptop.admin({u"sync"_s}, withClock(ahead));
    CHECK(said.exitCode == 1);
    CHECK(said.text.contains(u"clock is wrong"_s));
    CHECK(requestsIn(world.logs()) == requestsIn(before));
    CHECK(world.logs().count(" /v1/time ") == before.count(" /v1/time ") + 1);
    const SyncOutcome outcome = taken(SyncOutcome::read(laptop.connection()));
    CHECK(outcome.fault.code == ErrorCode::ClockWrong);
    CHECK(qAbs(outcome.clockAhead - ahead) < 60);
    CHECK(laptop.waiting() == waited);

    laptop.place().write(u"in/families.csv"_s, "family_ref,address_line1,postcode\nF1,14 Pilot Row,SS1 1AA\n");
    const auto imported = laptop.admin({u"import"_s, u"folder"_s, laptop.place().file(u"in"_s)}, withClock(ahead));
    INFO(imported.text.toStdString());
    CHECK(imported.exitCode == 0);
    laptop.remember();
    CHECK(laptop.waiting() > waited);
    CHECK(laptop.admin({u"sync"_s}, withClock(ahead)).exitCode == 1);
    CHECK(requestsIn(world.logs()) == requestsIn(before));

    const auto righted = laptop.admin({u"sync"_s});
    INFO(righted.text.toStdString());
    CHECK(righted.exitCode == 0);
    CHECK(laptop.waiting() == 0);
    FieldLaptop newcomer(world, u"ann"_s);
    newcomer.enrol(world.code(u"ann"_s));
    REQUIRE(newcomer.syncUntilQuiet());
    REQUIRE(laptop.syncUntilQuiet());
    checkAgreement({&laptop, &newcomer});
}
