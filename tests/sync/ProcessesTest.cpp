// T1: several server processes over one PostgreSQL, and several laptops that write into the same logs at once.
#include "tests/support/catch.h"
#include "tests/sync/FieldLaptop.h"

#include <QRandomGenerator>

#include <atomic>
#include <thread>

using namespace lodestar;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int processes = 3;
constexpr int laptopsAtOnce = 6;

/// A laptop's day on a thread of its own, which its connection belongs to. What went wrong, if anything.
QString livesThrough(FieldLaptop& laptop, int visits) {
    laptop.open();
    QString fault;
    try {
        const RecordId household = laptop.household;
        const RecordId child = laptop.child;
        for (int i = 0; i < visits; ++i) {
            // Logs that nobody writes into again: whoever missed them once would miss them for ever.
            laptop.beginFamily({u"ann"_s});
            laptop.household = household;
            laptop.child = child;
            laptop.visit(u"visit %1"_s.arg(i), 3000 + i);
            // Also while a server is away: then it stays for the next.
            static_cast<void>(laptop.sync());
        }
        if (!until([&] { return laptop.sync() && laptop.waiting() == 0; })) fault = u"something still waits"_s;
    } catch (const std::exception& thrown) {
        fault = QString::fromUtf8(thrown.what());
    }
    laptop.close();
    return fault;
}

struct Crowd {
    ServerWorld world{
        ServerWorld::Store::PostgreSql,
        {processes,
         {},
         {{u"SIGN_IN_RATE"_s, u"1000r/s"_s}, {u"DEVICE_RATE"_s, u"1000r/s"_s}, {u"ENROL_RATE"_s, u"100r/s"_s}}}};
    std::vector<std::unique_ptr<FieldLaptop>> laptops;
    QString newcomersCode;

    Crowd() {
        world.addPerson(u"ann"_s);
        newcomersCode = world.code(u"ann"_s);
        world.start();
        for (int i = 0; i < laptopsAtOnce; ++i) {
            laptops.push_back(std::make_unique<FieldLaptop>(world, u"ann"_s));
            laptops.back()->enrol(world.code(u"ann"_s));
        }
        laptops.front()->beginFamily({u"ann"_s});
        REQUIRE(laptops.front()->syncUntilQuiet());
        for (const auto& each : laptops) {
            each->household = laptops.front()->household;
            each->child = laptops.front()->child;
            each->close();
        }
    }

    /// All at once; `meanwhile` is called again and again until they have come to their ends.
    void liveThrough(int visits, const std::function<void()>& meanwhile) {
        std::atomic<int> left = laptopsAtOnce;
        QStringList faults(laptopsAtOnce);
        std::vector<std::thread> threads;
        for (size_t i = 0; i < laptops.size(); ++i) {
            threads.emplace_back([&, i, &fault = faults[static_cast<qsizetype>(i)]] {
                fault = livesThrough(*laptops[i], visits);
                --left;
            });
        }
        while (left > 0)
            meanwhile();
        for (std::thread& each : threads)
            each.join();
        for (const QString& each : faults)
            CHECK(each == QString());
        for (const auto& each : laptops)
            each->open();
    }

    void agree() {
        FieldLaptop newcomer(world, u"ann"_s);
        newcomer.enrol(newcomersCode);
        REQUIRE(newcomer.syncUntilQuiet());
        QList<FieldLaptop*> all{&newcomer};
        for (const auto& each : laptops) {
            REQUIRE(each->syncUntilQuiet());
            all << each.get();
        }
        checkAgreement(all);
    }
};

} // namespace

TEST_CASE("T1: laptops that push at once through several processes skip no number and double none") {
    Crowd crowd;
    crowd.liveThrough(effort(6), [] { std::this_thread::yield(); });
    crowd.agree();
}

TEST_CASE("T1: nor do they when server processes are killed and started again the while") {
    QRandomGenerator random(1106);
    Crowd crowd;
    int kills = 0;
    crowd.liveThrough(effort(6), [&] {
        const int victim = random.bounded(processes);
        crowd.world.kill(victim);
        crowd.world.restart(victim);
        ++kills;
    });
    CHECK(kills > 1);
    crowd.agree();
}
