// `kill -9` of laptop, server, nginx and PostgreSQL at moments drawn by a seed, in the middle of `lodestar-admin sync`.
#include "tests/support/KillLoop.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/catch.h"
#include "tests/sync/FieldLaptop.h"

#include <QRandomGenerator>

#include <chrono>

using namespace lodestar;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Store = ServerWorld::Store;
enum class Victim { Laptop, Server, Nginx, Database };

/// What a laptop has done between two syncs.
constexpr int visitsEach = 25;

struct Field {
    ServerWorld world;
    std::unique_ptr<FieldLaptop> near;
    std::unique_ptr<FieldLaptop> far;
    QString newcomersCode;
    std::chrono::microseconds length{0}; ///< of a sync that nobody disturbs
    QMap<Victim, int> hits{};            ///< how often the sync was really under way

    explicit Field(Store store)
        : world(store, {1, {}, {{u"SIGN_IN_RATE"_s, u"1000r/s"_s}, {u"DEVICE_RATE"_s, u"1000r/s"_s}}}) {
        world.addPerson(u"ann"_s);
        QStringList codes;
        for (int i = 0; i < 3; ++i)
            codes << world.code(u"ann"_s);
        newcomersCode = codes[2];
        world.start();
        near = std::make_unique<FieldLaptop>(world, u"ann"_s);
        far = std::make_unique<FieldLaptop>(world, u"ann"_s);
        near->enrol(codes[0]);
        far->enrol(codes[1]);
        near->beginFamily({u"ann"_s});
        REQUIRE(near->syncUntilQuiet());
        far->household = near->household;
        far->child = near->child;
        prepare();
        const auto began = std::chrono::steady_clock::now();
        const Killed whole = KillLoop::once(program(), 60s);
        length = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began);
        REQUIRE(whole.exitCode == 0);
        far->open();
    }

    [[nodiscard]] Body program() const {
        return KillLoop::program(QStringLiteral(LODESTAR_ADMIN), far->adminWords({u"sync"_s}));
    }
    /// Much to send and much to fetch; the store is left to the program.
    void prepare() {
        for (int i = 0; i < visitsEach; ++i) {
            near->visit(u"near"_s, 3000 + i);
            far->visit(u"far"_s, 4000 + i);
        }
        near->attach(300);
        far->attach(300);
        REQUIRE(near->sync().has_value());
        far->close();
    }
    void strike(Victim victim) {
        switch (victim) {
        case Victim::Laptop:
            break;
        case Victim::Server:
            return world.kill();
        case Victim::Nginx:
            return world.nginx().kill();
        case Victim::Database:
            return PostgresServer::shared().kill();
        }
    }
    void revive(Victim victim) {
        switch (victim) {
        case Victim::Laptop:
            break;
        case Victim::Server:
            return world.restart();
        case Victim::Nginx:
            return world.nginx().restart();
        case Victim::Database:
            return PostgresServer::shared().start();
        }
    }
    void round(Victim victim, std::chrono::microseconds moment) {
        prepare();
        if (victim == Victim::Laptop) {
            hits[victim] += KillLoop::once(program(), moment).finished ? 0 : 1;
        } else {
            ChildProcess sync;
            sync.start(QStringLiteral(LODESTAR_ADMIN), far->adminWords({u"sync"_s}), far->place().file(u"said"_s));
            hits[victim] += sync.endsWithin(moment) ? 0 : 1;
            strike(victim);
            CHECK(sync.endsWithin(60s));
        }
        revive(victim);
        far->open();
        // A PostgreSQL that comes back is found again by and by.
        REQUIRE(until([&] { return far->sync() && far->waiting() == 0; }));
        CHECK(far->number("SELECT count(*) FROM change WHERE log_number IS NULL") == 0);
    }
    void agree() {
        FieldLaptop newcomer(world, u"ann"_s);
        newcomer.enrol(newcomersCode);
        REQUIRE(newcomer.syncUntilQuiet());
        REQUIRE(near->syncUntilQuiet());
        REQUIRE(far->syncUntilQuiet());
        checkAgreement({near.get(), far.get(), &newcomer});
    }
};

} // namespace

TEST_CASE("laptop, server, nginx or database is killed at any moment of a sync: nothing is lost and nothing doubled") {
    const Store store = GENERATE(Store::SqlCipher, Store::PostgreSql);
    QList<Victim> victims{Victim::Laptop, Victim::Server, Victim::Nginx};
    if (store == Store::PostgreSql) victims << Victim::Database;
    bool given = false;
    const uint chosen = qEnvironmentVariable("LODESTAR_SEED").toUInt(&given);
    const uint seed = given ? chosen : 1107;
    QRandomGenerator random(seed);
    INFO("LODESTAR_SEED=" << seed);
    Field field(store);
    for (int i = 0; i < effort(6); ++i) {
        for (const Victim victim : victims) {
            const std::chrono::microseconds moment(random.bounded(static_cast<int>(field.length.count())));
            INFO("round " << i << ", victim " << static_cast<int>(victim) << " after " << moment.count() << " us of "
                          << field.length.count());
            field.round(victim, moment);
        }
    }
    for (const Victim victim : victims)
        CHECK(field.hits[victim] > 0);
    field.agree();
}
