// Histories drawn by seeds: whatever happens to laptops, network and server, in the end everyone agrees and nothing
// that was completed is lost. LODESTAR_SEED=n runs one, LODESTAR_HISTORIES=n so many,
// both together so many from that seed on.
#include "tests/core/sync/model/MemoryParts.h"
#include "tests/core/sync/model/RealParts.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::testing::model;
using namespace Qt::StringLiterals;

namespace {

QStringList faultsAfter(const Parts& parts, const QList<Step>& steps, quint32 seed) {
    World world(parts, seed);
    world.run(steps);
    world.settle();
    return world.broken();
}

/// Nothing when it holds; else the faults and the shortest history that shows them.
QString failureOf(const Parts& parts, quint32 seed) {
    const QList<Step> steps = drawn(seed);
    const QStringList faults = faultsAfter(parts, steps, seed);
    if (faults.isEmpty()) return {};
    const auto fails = [&](const QList<Step>& less) { return !faultsAfter(parts, less, seed).isEmpty(); };
    const QList<Step> least = shortest(steps, fails);
    QStringList lines{u"seed %1: "_qs.arg(seed) + faults.join(u"; "_qs)};
    lines.append(u"shortest: "_qs + faultsAfter(parts, least, seed).join(u"; "_qs));
    for (const Step& each : least)
        lines.append(u"  "_qs + each.text());
    return lines.join(u'\n');
}

void tryHistories(const Parts& parts, int count) {
    const int one = qEnvironmentVariableIntValue("LODESTAR_SEED");
    const int first = one > 0 ? one : 1;
    const int wanted = qEnvironmentVariableIntValue("LODESTAR_HISTORIES");
#ifdef __SANITIZE_ADDRESS__ // what it looks for needs no thousandth history
    count = count / 20 + 1;
#endif
    count *= std::max(1, qEnvironmentVariableIntValue("LODESTAR_EFFORT"));
    const int many = wanted > 0 ? wanted : (one > 0 ? 1 : count);
    const int last = first + many - 1;
    QStringList failures;
    for (int seed = first; seed <= last && failures.size() < 3; ++seed) {
        const QString failure = failureOf(parts, static_cast<quint32>(seed));
        if (!failure.isEmpty()) failures.append(failure);
    }
    INFO(failures.join(u'\n').toStdString());
    CHECK(failures.isEmpty());
}

} // namespace

TEST_CASE("20,000 histories in memory: everyone agrees and nothing is lost") {
    tryHistories(memoryParts(), 20'000);
}

TEST_CASE("300 histories over encrypted stores: everyone agrees and nothing is lost") {
    tryHistories(realParts(sync::testing::Engine::SqlCipher), 300);
}

TEST_CASE("30 histories over PostgreSQL: everyone agrees and nothing is lost") {
    tryHistories(realParts(sync::testing::Engine::Postgres), 30);
}
